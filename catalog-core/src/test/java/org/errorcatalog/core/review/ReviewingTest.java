package org.errorcatalog.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.entry.EntryChange;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryEditing;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryRepository;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.core.finding.CheckFailedException;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.CuratedUnit;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.Revision;
import org.errorcatalog.core.text.RevisionRepository;
import org.errorcatalog.core.text.StaleVersionException;
import org.errorcatalog.core.text.Text;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.core.text.TextRepository;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnitState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewingTest {

  private static final Actor EVA = new Actor("eva", "Eva", Origin.UI);
  private static final Actor RON = new Actor("ron", "Ron", Origin.UI);

  @Inject Reviewing reviewing;
  @Inject Reverting reverting;
  @Inject FourEyes fourEyes;
  @Inject TextEditing texts;
  @Inject TextRepository known;
  @Inject EntryEditing entries;
  @Inject EntryRepository knownEntries;
  @Inject RevisionRepository revisions;
  @Inject FactsJson json;
  @Inject DataSource database;

  private Sample sample;
  private long catalog;
  private long action;
  private long entry;
  private long text;

  @BeforeEach
  void oneDutchText(TestInfo test) {
    sample = new Sample(database);
    catalog =
        sample.catalog(
            "r" + Integer.toHexString(test.getDisplayName().hashCode()), "en-US", "nl-NL");
    action = sample.action(catalog);
    entry = sample.entry(catalog, "1", List.of(action));
    sample.text(catalog, entry, "en-US", "The door is open.");
    text = sample.text(catalog, entry, "nl-NL", "De deur is open.");
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void putsAUnitInTheStateOfTheVerdictAndKeepsItsWords(Verdict verdict) {
    CuratedUnit judged = decide(0, verdict, " said so ", RON);

    assertThat(judged.state()).isEqualTo(verdict.state());
    Revision newest = newest();
    assertThat(newest.number()).isEqualTo(2);
    assertThat(newest.state()).isEqualTo(verdict.state());
    assertThat(newest.markdown()).isEqualTo("De deur is open.");
    assertThat(newest.reason()).isEqualTo("said so");
    assertThat(newest.actor()).isEqualTo("ron");
  }

  @Test
  void rejectsAVerdictOnAStaleVersion() {
    edit(0, "De deur staat open.", Decision.SUBMIT, EVA);

    assertThatThrownBy(() -> decide(0, Verdict.APPROVE, null, RON))
        .isInstanceOf(StaleVersionException.class);
  }

  @Test
  void wantsAReasonForARejection() {
    assertThatThrownBy(() -> decide(0, Verdict.REJECT, "  ", RON))
        .isInstanceOf(InvalidChangeException.class);
    assertThatThrownBy(() -> decide(0, Verdict.REJECT, "x".repeat(501), RON))
        .isInstanceOf(InvalidChangeException.class);
  }

  @Test
  void refusesToApproveWhatACheckBlocksButLetsItBeRejected() {
    sample.insert(
        "update text set markdown = ? where id = ? returning id", "<script>x</script>", text);
    sample.insert(
        "insert into check_finding (catalog_id, text_id, locale, name, place_offset, place_length,"
            + " message, fingerprint) values (?, ?, 'nl-NL', 'HTML_UNSAFE', 0, 1, 'html.unsafe',"
            + " repeat('0', 64)) returning id",
        catalog,
        text);

    assertThatThrownBy(() -> decide(0, Verdict.APPROVE, null, RON))
        .isInstanceOf(CheckFailedException.class);
    assertThat(decide(0, Verdict.REJECT, "unsafe", RON).state()).isEqualTo(UnitState.REJECTED);
  }

  @Test
  void leavesAnOutdatedUnitOutdatedUnlessItIsApproved() {
    sample.insert("update text set outdated = true where id = ? returning id", text);

    assertThat(decide(0, Verdict.NEEDS_EDITING, null, RON).outdated()).isTrue();
    assertThat(decide(1, Verdict.APPROVE, null, RON).outdated()).isFalse();
  }

  @Test
  void letsNobodyApproveTheirOwnWordsUnderFourEyes() {
    fourEyes.set(catalog, "nl-NL", true, RON);

    assertThat(edit(0, "De deur staat open.", Decision.APPROVE, RON).state())
        .isEqualTo(UnitState.IN_REVIEW);
    assertThatThrownBy(() -> decide(1, Verdict.APPROVE, null, RON))
        .isInstanceOf(FourEyesException.class);
    assertThat(edit(1, "De deur staat open.", Decision.APPROVE, RON).state())
        .isEqualTo(UnitState.IN_REVIEW);
    assertThat(decide(2, Verdict.APPROVE, null, EVA).state()).isEqualTo(UnitState.APPROVED);
  }

  @Test
  void knowsTheAuthorAlsoAfterSomebodyElseJudged() {
    fourEyes.set(catalog, "nl-NL", true, RON);
    edit(0, "De deur staat open.", Decision.SUBMIT, RON);
    decide(1, Verdict.REJECT, "no", EVA);

    assertThatThrownBy(() -> decide(2, Verdict.APPROVE, null, RON))
        .isInstanceOf(FourEyesException.class);
  }

  @Test
  void letsAReviewerApproveWhatAnImportWroteUnderFourEyes() {
    fourEyes.set(catalog, "nl-NL", true, RON);

    assertThat(decide(0, Verdict.APPROVE, null, RON).state()).isEqualTo(UnitState.APPROVED);
  }

  @Test
  void keepsFourEyesPerLocaleAndForEntriesApart() {
    fourEyes.set(catalog, "nl-NL", true, RON);
    fourEyes.set(catalog, null, true, RON);
    fourEyes.set(catalog, "nl-NL", false, RON);

    assertThat(fourEyes.isOn(catalog, "nl-NL")).isFalse();
    assertThat(fourEyes.isOn(catalog, null)).isTrue();
    EntryChange change = EntryChange.of(knownEntries.findById(entry), Decision.APPROVE);
    assertThat(entries.edit(entry, 0, change.withClass(EntryClass.INTERRUPT), RON).state())
        .isEqualTo(UnitState.IN_REVIEW);
  }

  @Test
  void goesBackToAnOlderRevisionByANewOne() {
    edit(0, "De deur staat open.", Decision.APPROVE, RON);
    edit(1, "De poort staat open.", Decision.SUBMIT, EVA);

    reverting.toRevision(UnitKind.TEXT, text, 2, 2, true, "the door it was", RON);

    Text now = known.findById(text);
    assertThat(now.markdown()).isEqualTo("De deur staat open.");
    assertThat(now.state()).isEqualTo(UnitState.APPROVED);
    assertThat(newest().number()).isEqualTo(4);
    assertThat(newest().reason()).isEqualTo("the door it was");
  }

  @Test
  void leavesApprovalOfWhatIsRestoredToWhoMayApprove() {
    edit(0, "De deur staat open.", Decision.APPROVE, RON);
    edit(1, "De poort staat open.", Decision.SUBMIT, EVA);

    assertThat(reverting.toRevision(UnitKind.TEXT, text, 2, 2, false, null, EVA).state())
        .isEqualTo(UnitState.IN_REVIEW);
  }

  @Test
  void givesAnEntryItsFactsBack() {
    EntryChange change = EntryChange.of(knownEntries.findById(entry), Decision.SUBMIT);
    entries.edit(entry, 0, change.withClass(EntryClass.INTERRUPT).withActions(List.of()), EVA);

    reverting.toRevision(UnitKind.ENTRY, entry, 1, 1, true, null, RON);

    String facts = revisions.newestOf(knownEntries.findById(entry), 1).get(0).facts();
    assertThat(facts).isNotNull();
    EntryFacts now = json.read(facts);
    assertThat(now.entryClass()).isEqualTo(EntryClass.ERROR);
    assertThat(now.actions()).extracting(each -> each.id()).containsExactly(action);
  }

  private CuratedUnit decide(int version, Verdict verdict, String reason, Actor by) {
    return reviewing.decide(UnitKind.TEXT, text, version, verdict, reason, by);
  }

  private Text edit(int version, String markdown, Decision decision, Actor by) {
    return texts.edit(text, version, new Change(markdown, decision, null), by);
  }

  private Revision newest() {
    return revisions.newestOf(known.findById(text), 1).get(0);
  }
}
