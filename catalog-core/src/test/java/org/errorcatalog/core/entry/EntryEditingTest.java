package org.errorcatalog.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.action.Wording;
import org.errorcatalog.core.action.WordingEditing;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.RevisionRepository;
import org.errorcatalog.core.text.StaleVersionException;
import org.errorcatalog.core.text.UnitState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EntryEditingTest {

  private static final Actor EDITOR = new Actor("e", "Eva", Origin.UI);

  @Inject EntryEditing editing;
  @Inject WordingEditing wordings;
  @Inject EntryRepository entries;
  @Inject RevisionRepository revisions;
  @Inject FactsJson json;
  @Inject DataSource database;

  private long action;
  private long wording;
  private long first;
  private long second;

  @BeforeEach
  void twoEntriesThatShareAnAction(TestInfo test) {
    Sample sample = new Sample(database);
    long catalog =
        sample.catalog(
            "a" + Integer.toHexString(test.getDisplayName().hashCode()), "en-US", "nl-NL");
    action = sample.action(catalog);
    wording = sample.wording(catalog, action, "en-US", "Contact the owner.");
    first = sample.entry(catalog, "1", List.of(action));
    second = sample.entry(catalog, "2", List.of(action));
  }

  @Test
  void classifiesAnEntry() {
    Entry entry = classify(Decision.APPROVE);

    assertThat(entry.entryClass()).isEqualTo(EntryClass.INTERRUPT);
    assertThat(entry.state()).isEqualTo(UnitState.APPROVED);
    assertThat(newestFacts(entry))
        .isEqualTo(
            new EntryFacts(
                EntryClass.INTERRUPT,
                EntryStatus.ACTIVE,
                null,
                null,
                null,
                List.of(),
                List.of(new SuggestedAction(action, ActionKind.CONTACT, Audience.APP_OWNER))));
  }

  @Test
  void rejectsClassificationOfStaleVersion() {
    classify(Decision.SUBMIT);

    assertThatThrownBy(() -> classify(Decision.SUBMIT)).isInstanceOf(StaleVersionException.class);
  }

  @Test
  void classifiesAnActionInEveryEntryThatHasIt() {
    assertThat(entries.countWithAction(action)).isEqualTo(2);

    List<Entry> touched =
        editing.classifyAction(
            action, 0, ActionKind.OPEN_TICKET, Audience.VENDOR_SUPPORT, Decision.SUBMIT, EDITOR);

    assertThat(touched).extracting(Entry::id).containsExactly(first, second);
    assertThat(touched)
        .allSatisfy(
            entry ->
                assertThat(newestFacts(entry).actions())
                    .containsExactly(
                        new SuggestedAction(
                            action, ActionKind.OPEN_TICKET, Audience.VENDOR_SUPPORT)));
  }

  @Test
  void editsAWordingAndWritesOneInAnotherLocale() {
    Wording changed =
        wordings.edit(wording, 0, new Change("Ask the owner.", Decision.SUBMIT, null), EDITOR);
    Wording dutch =
        wordings.write(
            action, "nl-NL", new Change("Vraag de eigenaar.", Decision.APPROVE, null), EDITOR);

    assertThat(changed.state()).isEqualTo(UnitState.IN_REVIEW);
    assertThat(changed.version()).isEqualTo(1);
    assertThat(dutch.revision()).isEqualTo(1);
    assertThat(dutch.state()).isEqualTo(UnitState.APPROVED);
    assertThatThrownBy(
            () -> wordings.write(action, "nl-NL", new Change("x", Decision.SUBMIT, null), EDITOR))
        .isInstanceOf(StaleVersionException.class);
  }

  private Entry classify(Decision decision) {
    EntryChange change = EntryChange.of(entries.findById(first), decision);
    return editing.edit(first, 0, change.withClass(EntryClass.INTERRUPT), EDITOR);
  }

  private EntryFacts newestFacts(Entry entry) {
    String facts = revisions.newestOf(entry, 1).get(0).facts();
    assertThat(facts).isNotNull();
    return json.read(facts);
  }
}
