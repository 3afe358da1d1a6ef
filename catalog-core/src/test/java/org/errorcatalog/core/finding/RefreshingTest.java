package org.errorcatalog.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.errorcatalog.core.check.CheckLevel.OFF;
import static org.errorcatalog.core.check.CheckLevel.WARNING;
import static org.errorcatalog.core.check.CheckName.BRACKETS_UNBALANCED;
import static org.errorcatalog.core.check.CheckName.GLOSSARY;
import static org.errorcatalog.core.check.CheckName.INCONSISTENT;
import static org.errorcatalog.core.check.CheckName.LENGTH_LIMIT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.memory.Term;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Findings of what was written without asking: by imports, and by changes of what is wanted. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RefreshingTest {

  private static final Actor ADMIN = new Actor("a", "Ada", Origin.UI);

  @Inject FindingRefreshing refreshing;
  @Inject FindingReading findings;
  @Inject Dismissing dismissing;
  @Inject CheckLevels levels;
  @Inject Glossaries glossaries;
  @Inject DataSource database;

  private Sample sample;
  private long catalog;
  private long first;
  private long second;
  private long dutch;
  private long other;

  @BeforeEach
  void importedTexts(TestInfo test) {
    sample = new Sample(database);
    catalog =
        sample.catalog(
            "r" + Integer.toHexString(test.getDisplayName().hashCode()), "en-US", "nl-NL");
    first = sample.entry(catalog, "1");
    second = sample.entry(catalog, "2");
    sample.text(catalog, first, "en-US", "The door is open.");
    dutch = sample.text(catalog, first, "nl-NL", "De deur (van hout is open.");
    sample.text(catalog, second, "en-US", "The door is open.");
    other = sample.text(catalog, second, "nl-NL", "De deur (van staal is open.");
  }

  @Test
  void findsInAllOfACatalogWhatItFindsInItsParts() throws SQLException {
    refreshAll();
    List<KeptFinding> all = findings.of(UnitKind.TEXT, List.of(dutch, other));
    sample.insert("with gone as (delete from check_finding returning 1) select count(*) from gone");
    refresh(new Touched(Set.of(first, second), Set.of(), Set.of("nl-NL")));

    assertThat(checksOf(dutch)).contains(BRACKETS_UNBALANCED, INCONSISTENT);
    assertThat(findings.of(UnitKind.TEXT, List.of(dutch, other)))
        .extracting(KeptFinding::issue)
        .containsExactlyInAnyOrderElementsOf(all.stream().map(KeptFinding::issue).toList());
  }

  @Test
  void keepsRowsAndDismissalsOfWhatItFindsAgain() throws SQLException {
    refreshAll();
    findings
        .of(UnitKind.TEXT, List.of(dutch))
        .forEach(each -> dismissing.dismiss(catalog, each.id(), "So it is.", ADMIN));
    List<KeptFinding> before = findings.of(UnitKind.TEXT, List.of(dutch, other));
    refreshAll();
    refresh(new Touched(Set.of(first), Set.of(), Set.of("en-US")));

    assertThat(findings.of(UnitKind.TEXT, List.of(dutch, other))).isEqualTo(before);
  }

  @Test
  void letsGoOfRepetitionsThatAreNoneAnyLonger() throws SQLException {
    refreshAll();
    sample.insert(
        "update text set markdown = (select markdown from text where id = ?) where id = ?"
            + " returning id",
        dutch,
        other);
    refreshAll();

    assertThat(checksOf(dutch)).contains(BRACKETS_UNBALANCED).doesNotContain(INCONSISTENT);
    assertThat(checksOf(other)).doesNotContain(INCONSISTENT);
  }

  @Test
  void looksAtTheCatalogWhenACheckIsSwitched() {
    levels.set(catalog, BRACKETS_UNBALANCED, OFF, ADMIN);
    assertThat(levels.of(catalog).level(BRACKETS_UNBALANCED)).isEqualTo(OFF);
    assertThat(checksOf(dutch)).isEmpty();

    levels.set(catalog, BRACKETS_UNBALANCED, WARNING, ADMIN);
    assertThat(checksOf(dutch)).containsExactly(BRACKETS_UNBALANCED);

    levels.set(catalog, BRACKETS_UNBALANCED, OFF, ADMIN);
    assertThat(checksOf(dutch)).isEmpty();
    levels.set(catalog, INCONSISTENT, OFF, ADMIN);
    levels.set(catalog, INCONSISTENT, WARNING, ADMIN);
    assertThat(checksOf(dutch)).containsExactly(INCONSISTENT);
  }

  @Test
  void looksAtLengthsWhenALimitChanges() {
    levels.limit(catalog, 20, 10, ADMIN);
    assertThat(checksOf(dutch)).containsExactly(LENGTH_LIMIT);
    assertThat(levels.of(catalog).longestText()).isEqualTo(20);

    levels.limit(catalog, 100, 10, ADMIN);
    assertThat(checksOf(dutch)).isEmpty();
    assertThatThrownBy(() -> levels.limit(catalog, 0, 10, ADMIN))
        .isInstanceOf(InvalidChangeException.class);
  }

  @Test
  void looksForTheTermsThatACatalogIsGiven() {
    Term door = new Term("door", "nl-NL", "poort");
    glossaries.replace(catalog, new Glossary(List.of(door, door)), ADMIN);
    assertThat(glossaries.of(catalog).terms()).containsExactly(door);
    assertThat(checksOf(dutch)).containsExactly(GLOSSARY);

    glossaries.replace(catalog, Glossary.NONE, ADMIN);
    assertThat(glossaries.of(catalog).terms()).isEmpty();
    assertThat(checksOf(dutch)).isEmpty();
  }

  @Test
  void countsAndListsTheUnitsOfACheck() throws SQLException {
    refreshAll();
    Map<CheckName, Integer> counts = findings.counts(catalog, UnitKind.TEXT, "nl-NL");
    assertThat(counts).containsEntry(BRACKETS_UNBALANCED, 2).containsEntry(INCONSISTENT, 2);
    assertThat(page(0, 1)).containsExactly(dutch);
    assertThat(page(dutch, 1)).containsExactly(other);
    assertThat(page(other, 1)).isEmpty();

    findings
        .of(UnitKind.TEXT, List.of(dutch))
        .forEach(each -> dismissing.dismiss(catalog, each.id(), "So it is.", ADMIN));
    assertThat(page(0, 10)).containsExactly(other);
    assertThat(findings.counts(catalog, UnitKind.TEXT, "nl-NL"))
        .containsEntry(BRACKETS_UNBALANCED, 1);
    assertThat(findings.counts(catalog, UnitKind.ENTRY, null)).isEmpty();
  }

  @Test
  void looksAgainAtNewEntriesWhereTheCatalogHasComeToAskForSomethingElse() throws SQLException {
    try (Connection connection = database.getConnection();
        EarlyFindings early = refreshing.early(connection, catalog, this::asWritten)) {
      assertThat(early.all()).extracting(Examined::unitId).contains(dutch);
      levels.set(catalog, BRACKETS_UNBALANCED, OFF, ADMIN);
      refreshing.refresh(
          connection, catalog, new Touched(Set.of(first), Set.of(), Set.of("nl-NL")), early);
    }

    assertThat(checksOf(dutch)).doesNotContain(BRACKETS_UNBALANCED);
  }

  private NewUnits asWritten() {
    NewEntry entry =
        new NewEntry(
            first,
            "",
            EntryClass.ERROR,
            Map.of("nl-NL", dutch),
            Map.of("en-US", "The door is open.", "nl-NL", "De deur (van hout is open."),
            Map.of());
    return new NewUnits(List.of(entry), List.of());
  }

  private List<Long> page(long after, int limit) {
    return findings.units(catalog, UnitKind.TEXT, "nl-NL", BRACKETS_UNBALANCED, after, limit);
  }

  private Set<CheckName> checksOf(long text) {
    Set<CheckName> checks = EnumSet.noneOf(CheckName.class);
    findings.of(UnitKind.TEXT, List.of(text)).forEach(each -> checks.add(each.issue().check()));
    return checks;
  }

  private void refreshAll() throws SQLException {
    try (Connection connection = database.getConnection()) {
      refreshing.refreshAll(connection, catalog, EnumSet.allOf(CheckName.class));
    }
  }

  private void refresh(Touched touched) throws SQLException {
    try (Connection connection = database.getConnection()) {
      refreshing.refresh(connection, catalog, touched);
    }
  }
}
