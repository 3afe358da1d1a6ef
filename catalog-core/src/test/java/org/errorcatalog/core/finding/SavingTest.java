package org.errorcatalog.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.errorcatalog.core.check.CheckLevel.BLOCKING;
import static org.errorcatalog.core.check.CheckName.ACTION_MISSING;
import static org.errorcatalog.core.check.CheckName.BRACKETS_UNBALANCED;
import static org.errorcatalog.core.check.CheckName.HTML_UNSAFE;
import static org.errorcatalog.core.check.CheckName.INCONSISTENT;
import static org.errorcatalog.core.check.CheckName.REUSED;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.action.WordingEditing;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.entry.EntryChange;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryEditing;
import org.errorcatalog.core.entry.EntryRepository;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What saves of people do to findings, and findings to saves. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SavingTest {

  private static final Actor EDITOR = new Actor("e", "Eva", Origin.UI);
  private static final String UNSAFE = "De <script>deur()</script> is open.";

  @Inject TextEditing texts;
  @Inject WordingEditing wordings;
  @Inject EntryEditing entries;
  @Inject EntryRepository repository;
  @Inject CheckLevels levels;
  @Inject FindingReading findings;
  @Inject DataSource database;

  private Sample sample;
  private long catalog;
  private long action;
  private long entry;
  private long english;
  private long dutch;

  @BeforeEach
  void oneEntryInTwoLocales(TestInfo test) {
    sample = new Sample(database);
    catalog =
        sample.catalog(
            "s" + Integer.toHexString(test.getDisplayName().hashCode()), "en-US", "nl-NL");
    action = sample.action(catalog);
    sample.wording(catalog, action, "en-US", "Close the door.");
    entry = sample.entry(catalog, "50058", List.of(action));
    english = sample.text(catalog, entry, "en-US", "The door is open.");
    dutch = sample.text(catalog, entry, "nl-NL", "De deur is open.");
  }

  @Test
  void keepsWhatASaveShowsAndLetsGoOfWhatItMends() {
    texts.edit(dutch, 0, submit("De deur (van hout is open."), EDITOR);
    assertThat(found(dutch, BRACKETS_UNBALANCED)).hasSize(1);

    texts.edit(dutch, 1, submit("De deur (van hout) is open."), EDITOR);
    assertThat(found(dutch, BRACKETS_UNBALANCED)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Decision.class)
  void refusesATextThatBlocksAndLeavesNothingOfIt(Decision decision) {
    List<Long> before = traces();

    assertThatThrownBy(() -> texts.edit(dutch, 0, new Change(UNSAFE, decision, null), EDITOR))
        .isInstanceOfSatisfying(
            CheckFailedException.class,
            refused ->
                assertThat(refused.findings())
                    .allSatisfy(
                        finding -> {
                          assertThat(finding.unitId()).isEqualTo(dutch);
                          assertThat(finding.issue().check()).isEqualTo(HTML_UNSAFE);
                        })
                    .isNotEmpty());
    assertThat(traces()).isEqualTo(before);
  }

  @Test
  void refusesAFirstTextThatBlocks() {
    long other = sample.entry(catalog, "50059");
    List<Long> before = traces();

    assertThatThrownBy(() -> texts.write(catalog, other, "nl-NL", submit(UNSAFE), EDITOR))
        .isInstanceOf(CheckFailedException.class);
    assertThat(traces()).isEqualTo(before);
  }

  @Test
  void refusesAWordingThatBlocksAndLeavesNothingOfIt() {
    List<Long> before = traces();

    assertThatThrownBy(() -> wordings.write(action, "nl-NL", submit(UNSAFE), EDITOR))
        .isInstanceOf(CheckFailedException.class);
    assertThat(traces()).isEqualTo(before);
  }

  @Test
  void refusesTheSaveOfAnEntryWhoseNamesBlock() {
    sample.insert(
        "insert into check_finding (catalog_id, entry_id, name, place_offset, place_length, message,"
            + " fingerprint) values (?, ?, 'MOJIBAKE', 0, 1, 'mojibake.seen', repeat('0', 64))"
            + " returning id",
        catalog,
        entry);
    levels.set(catalog, CheckName.MOJIBAKE, BLOCKING, EDITOR);

    assertThatThrownBy(
            () ->
                entries.classifyAction(
                    action, 0, ActionKind.RETRY, Audience.END_USER, Decision.SUBMIT, EDITOR))
        .isInstanceOf(CheckFailedException.class);
  }

  @Test
  void looksAtTheNamesOfAnEntryThatIsSaved() {
    sample.insert(
        "insert into check_finding (catalog_id, entry_id, name, place_offset, place_length, message,"
            + " fingerprint) values (?, ?, 'MOJIBAKE', 0, 1, 'mojibake.seen', repeat('0', 64))"
            + " returning id",
        catalog,
        entry);

    Entry known = repository.findById(entry);
    entries.edit(
        entry, 0, EntryChange.of(known, Decision.SUBMIT).withClass(EntryClass.INTERRUPT), EDITOR);

    assertThat(findings.of(UnitKind.ENTRY, List.of(entry))).isEmpty();
  }

  @Test
  void neverBlocksForWhatItCausesElsewhere() {
    texts.edit(dutch, 0, submit("De deur (van hout is open."), EDITOR);
    levels.set(catalog, BRACKETS_UNBALANCED, BLOCKING, EDITOR);

    texts.edit(english, 0, submit("The door is wide open."), EDITOR);

    assertThat(found(dutch, BRACKETS_UNBALANCED)).hasSize(1);
  }

  @Test
  void tellsOfInconsistencyOnBothPartnersUntilOneIsMended() {
    long second = sample.entry(catalog, "50059");
    sample.text(catalog, second, "en-US", "The door is open.");
    long partner =
        texts.write(catalog, second, "nl-NL", submit("De deur staat open."), EDITOR).id();
    assertThat(found(dutch, INCONSISTENT)).hasSize(1);
    assertThat(found(partner, INCONSISTENT)).hasSize(1);

    texts.edit(partner, 0, submit("De deur is open."), EDITOR);
    assertThat(found(dutch, INCONSISTENT)).isEmpty();
    assertThat(found(partner, INCONSISTENT)).isEmpty();
  }

  @Test
  void tellsOfReuseUntilTheSourcesAgree() {
    levels.set(catalog, REUSED, CheckLevel.WARNING, EDITOR);
    long second = sample.entry(catalog, "50059");
    long source = sample.text(catalog, second, "en-US", "The gate is open.");
    long partner = texts.write(catalog, second, "nl-NL", submit("De deur is open."), EDITOR).id();
    assertThat(found(dutch, REUSED)).hasSize(1);
    assertThat(found(partner, REUSED)).hasSize(1);

    texts.edit(source, 0, submit("The door is open."), EDITOR);
    assertThat(found(dutch, REUSED)).isEmpty();
    assertThat(found(partner, REUSED)).isEmpty();
  }

  @Test
  void tellsOfReuseUntilOneIsSaidOtherwise() {
    levels.set(catalog, REUSED, CheckLevel.WARNING, EDITOR);
    long second = sample.entry(catalog, "50059");
    sample.text(catalog, second, "en-US", "The gate is open.");
    long partner = texts.write(catalog, second, "nl-NL", submit("De deur is open."), EDITOR).id();
    assertThat(found(dutch, REUSED)).hasSize(1);

    texts.edit(partner, 0, submit("De poort is open."), EDITOR);
    assertThat(found(dutch, REUSED)).isEmpty();
  }

  @Test
  void missesAnActionInEveryTextUntilItsFirstWordingIsWritten() {
    long second = sample.entry(catalog, "50059", List.of(action));
    sample.text(catalog, second, "en-US", "The gate is open.");
    long partner = texts.write(catalog, second, "nl-NL", submit("De poort is open."), EDITOR).id();
    texts.edit(dutch, 0, submit("De deur staat open."), EDITOR);
    assertThat(found(dutch, ACTION_MISSING)).hasSize(1);
    assertThat(found(partner, ACTION_MISSING)).hasSize(1);

    wordings.write(action, "nl-NL", submit("Sluit de deur."), EDITOR);
    assertThat(found(dutch, ACTION_MISSING)).isEmpty();
    assertThat(found(partner, ACTION_MISSING)).isEmpty();
  }

  private List<KeptFinding> found(long text, CheckName check) {
    return findings.of(UnitKind.TEXT, List.of(text)).stream()
        .filter(each -> each.issue().check() == check)
        .toList();
  }

  /** How many texts, wordings, revisions, activities and findings there are. */
  private List<Long> traces() {
    return List.of("text", "wording", "revision", "activity", "check_finding").stream()
        .map(table -> sample.insert("select count(*) from " + table))
        .toList();
  }

  private static Change submit(String markdown) {
    return new Change(markdown, Decision.SUBMIT, null);
  }
}
