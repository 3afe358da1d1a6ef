package org.errorcatalog.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.action.Action;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.action.Wording;
import org.errorcatalog.core.action.WordingRepository;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.StaleVersionException;
import org.errorcatalog.core.text.UnitState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ActionSharingTest {

  private static final Actor EDITOR = new Actor("e", "Eva", Origin.UI);

  @Inject ActionSharing sharing;
  @Inject WordingRepository wordings;
  @Inject EntityManager entities;
  @Inject DataSource database;

  private Sample sample;
  private long catalog;
  private long ask;
  private long contact;
  private long first;
  private long second;
  private long third;

  @BeforeEach
  void threeEntriesWithTwoActions(TestInfo test) {
    sample = new Sample(database);
    catalog =
        sample.catalog(
            "h" + Integer.toHexString(test.getDisplayName().hashCode()), "en-US", "nl-NL");
    ask = sample.action(catalog);
    contact = sample.action(catalog);
    sample.wording(catalog, ask, "en-US", "Ask the owner.");
    sample.wording(catalog, contact, "en-US", "Contact the owner.");
    sample.wording(catalog, ask, "nl-NL", "Vraag de eigenaar.");
    first = sample.entry(catalog, "1", List.of(ask));
    second = sample.entry(catalog, "2", List.of(ask, contact));
    third = sample.entry(catalog, "3", List.of(contact));
  }

  @Test
  void putsOneActionInThePlaceOfAnotherEverywhereAndKeepsWhatOnlyThatOneSaid() {
    List<Entry> touched = sharing.merge(ask, contact, 2, Decision.SUBMIT, EDITOR);

    assertThat(touched).extracting(Entry::id).containsExactly(first, second);
    assertThat(touched).allSatisfy(e -> assertThat(e.actionIds()).containsExactly(contact));
    assertThat(wordings.of(contact, "en-US")).hasValueSatisfying(says("Contact the owner."));
    assertThat(wordings.of(contact, "nl-NL")).hasValueSatisfying(says("Vraag de eigenaar."));
    assertThat(wordings.of(contact, "nl-NL")).map(Wording::state).hasValue(UnitState.IN_REVIEW);
  }

  @Test
  void mergesOnlyWhatTheCallerSaw() {
    assertThatThrownBy(() -> sharing.merge(ask, contact, 1, Decision.SUBMIT, EDITOR))
        .isInstanceOf(StaleVersionException.class);
    assertThatThrownBy(() -> sharing.merge(ask, ask, 2, Decision.SUBMIT, EDITOR))
        .isInstanceOf(InvalidChangeException.class);
    long elsewhere = sample.action(sample.catalog("h-other-" + catalog, "en-US"));
    assertThatThrownBy(() -> sharing.merge(ask, elsewhere, 2, Decision.SUBMIT, EDITOR))
        .isInstanceOf(InvalidChangeException.class);
  }

  @Test
  void givesSomeOfTheEntriesAnActionOfTheirOwnWithTheSameWordings() {
    Action own = sharing.split(ask, Set.of(second), Decision.SUBMIT, EDITOR);

    assertThat(actionsOf(first)).containsExactly(ask);
    assertThat(actionsOf(second)).containsExactly(own.id(), contact);
    assertThat(own.kind()).isEqualTo(ActionKind.CONTACT);
    assertThat(wordings.of(own.id(), "nl-NL")).hasValueSatisfying(says("Vraag de eigenaar."));
  }

  @Test
  void splitsNeitherAllNorNone() {
    for (Set<Long> leaving : List.of(Set.of(first, second), Set.of(third))) {
      assertThatThrownBy(() -> sharing.split(ask, leaving, Decision.SUBMIT, EDITOR))
          .isInstanceOf(InvalidChangeException.class);
    }
  }

  @Test
  void writesANewActionBehindTheOthers() {
    sharing.write(
        third,
        0,
        ActionKind.RETRY,
        Audience.END_USER,
        "en-US",
        new Change("Try again.", Decision.SUBMIT, null),
        EDITOR);

    List<Long> now = actionsOf(third);
    assertThat(now).hasSize(2).startsWith(contact);
    assertThat(wordings.of(now.get(1), "en-US")).hasValueSatisfying(says("Try again."));
  }

  private List<Long> actionsOf(long entry) {
    return entities
        .createQuery(
            "select a from Entry e join e.actionIds a where e.id = ?1 order by index(a)",
            Long.class)
        .setParameter(1, entry)
        .getResultList();
  }

  private static org.assertj.core.api.ThrowingConsumer<Wording> says(String markdown) {
    return wording -> assertThat(wording.markdown()).isEqualTo(markdown);
  }
}
