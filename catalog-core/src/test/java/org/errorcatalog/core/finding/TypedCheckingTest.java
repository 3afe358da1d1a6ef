package org.errorcatalog.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.action.WordingEditing;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TypedCheckingTest {

  private static final Actor EDITOR = new Actor("e", "Eva", Origin.UI);

  @Inject TypedChecking typed;
  @Inject TextEditing texts;
  @Inject WordingEditing wordings;
  @Inject CheckLevels levels;
  @Inject Dismissing dismissing;
  @Inject FindingReading findings;
  @Inject DataSource database;

  private Sample sample;
  private long catalog;
  private long action;
  private long entry;
  private long dutch;

  @BeforeEach
  void twoEntriesOfOneSource(TestInfo test) {
    sample = new Sample(database);
    catalog =
        sample.catalog(
            "t" + Integer.toHexString(test.getDisplayName().hashCode()), "en-US", "nl-NL", "de-DE");
    action = sample.action(catalog);
    sample.wording(catalog, action, "en-US", "Close the door.");
    long other = sample.entry(catalog, "50057");
    sample.text(catalog, other, "en-US", "The door %d is not closed.");
    sample.text(catalog, other, "nl-NL", "De deur %d is niet dicht.");
    entry = sample.entry(catalog, "50058", List.of(action));
    sample.text(catalog, entry, "en-US", "The door %d is not closed.");
    dutch = sample.text(catalog, entry, "nl-NL", "De deur %d staat open.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De deur %d is niet dicht.",
        "De deur is (niet dicht.",
        "De deur is is %s  niet dicht",
        "The door %d is not closed.",
        "Iets heel anders: %d."
      })
  void findsWhatASaveFinds(String markdown) {
    List<Issue> live = issues(typed.of(text("nl-NL", markdown)));

    texts.edit(dutch, 0, submit(markdown), EDITOR);

    assertThat(live).containsExactlyInAnyOrderElementsOf(found(UnitKind.TEXT, dutch));
  }

  @Test
  void findsWhatTheFirstSaveOfALocaleFinds() {
    List<Issue> live = issues(typed.of(text("de-DE", "Die Tür ist (nicht zu.")));

    long german =
        texts.write(catalog, entry, "de-DE", submit("Die Tür ist (nicht zu."), EDITOR).id();

    assertThat(live)
        .extracting(Issue::check)
        .contains(CheckName.PLACEHOLDERS_DIFFER, CheckName.ACTION_MISSING);
    assertThat(live).containsExactlyInAnyOrderElementsOf(found(UnitKind.TEXT, german));
  }

  @Test
  void findsWhatASaveOfAWordingFinds() {
    List<Issue> live =
        issues(
            typed.of(new TypedUnit(catalog, UnitKind.WORDING, action, "nl-NL", "Sluit (de deur")));

    long wording = wordings.write(action, "nl-NL", submit("Sluit (de deur"), EDITOR).id();

    assertThat(live).extracting(Issue::check).contains(CheckName.BRACKETS_UNBALANCED);
    assertThat(live).containsExactlyInAnyOrderElementsOf(found(UnitKind.WORDING, wording));
  }

  @Test
  void saysWhatTheCatalogMakesOfIt() {
    levels.set(catalog, CheckName.BRACKETS_UNBALANCED, CheckLevel.BLOCKING, EDITOR);
    levels.set(catalog, CheckName.NEGATION_LOST, CheckLevel.OFF, EDITOR);

    assertThat(typed.of(text("nl-NL", "De deur %d is (dicht.")))
        .extracting(each -> each.issue().check(), TypedFinding::level)
        .contains(tuple(CheckName.BRACKETS_UNBALANCED, CheckLevel.BLOCKING))
        .doesNotContain(tuple(CheckName.NEGATION_LOST, CheckLevel.WARNING));
  }

  @Test
  void leavesOutWhatWasDismissedInTheSameText() {
    String doubled = "De deur %d is is niet dicht.";
    texts.edit(dutch, 0, submit(doubled), EDITOR);
    findings
        .of(UnitKind.TEXT, List.of(dutch))
        .forEach(each -> dismissing.dismiss(catalog, each.id(), "zo is het", EDITOR));

    assertThat(typed.of(text("nl-NL", doubled))).isEmpty();
    assertThat(issues(typed.of(text("nl-NL", doubled + "."))))
        .extracting(Issue::check)
        .contains(CheckName.REPEATED_WORDS);
  }

  @Test
  void writesNothing() {
    List<Issue> before = found(UnitKind.TEXT, dutch);

    typed.of(text("nl-NL", "De deur is (niet dicht."));

    assertThat(found(UnitKind.TEXT, dutch)).isEqualTo(before);
  }

  private TypedUnit text(String locale, String markdown) {
    return new TypedUnit(catalog, UnitKind.TEXT, entry, locale, markdown);
  }

  private static Change submit(String markdown) {
    return new Change(markdown, Decision.SUBMIT, null);
  }

  private static List<Issue> issues(List<TypedFinding> found) {
    return found.stream().map(TypedFinding::issue).toList();
  }

  private List<Issue> found(UnitKind kind, long unit) {
    return findings.of(kind, List.of(unit)).stream().map(KeptFinding::issue).toList();
  }
}
