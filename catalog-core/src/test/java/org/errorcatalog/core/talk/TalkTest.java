package org.errorcatalog.core.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.UnknownUnitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class)
class TalkTest {

  private static final Actor EVA = new Actor("talk-eva", "Eva", Origin.UI);
  private static final Actor PIET = new Actor("talk-piet", "Piet", Origin.UI);

  @Inject People people;
  @Inject Commenting commenting;
  @Inject CommentRepository comments;
  @Inject Assigning assigning;
  @Inject DataSource database;

  private long catalog;
  private long entry;

  @BeforeEach
  void twoPeopleAndAnEntry() {
    Sample sample = new Sample(database);
    catalog = sample.catalog("t" + UUID.randomUUID(), "en-US", "nl-NL", "de-DE");
    entry = sample.entry(catalog, "1");
    people.seen(EVA);
    people.seen(PIET);
  }

  @Test
  void keepsTheNewestNameOfAPerson() {
    people.seen(new Actor(EVA.id(), "Eva van Dijk", Origin.UI));
    assertThat(people.of(EVA.id())).contains(new Person(EVA.id(), "Eva van Dijk"));
    assertThat(people.all()).extracting(Person::sub).contains(EVA.id(), PIET.id());
  }

  @Test
  void showsCommentsOfTheLocaleAndOfAll() {
    commenting.say(catalog, entry, "nl-NL", " Is dit **juist**? ", EVA);
    commenting.say(catalog, entry, "de-DE", "Stimmt das?", EVA);
    commenting.say(catalog, entry, null, "The vendor renamed it.", PIET);
    assertThat(comments.of(entry, "nl-NL", 10))
        .extracting(Comment::body)
        .containsExactly("Is dit **juist**?", "The vendor renamed it.");
  }

  @Test
  void showsTheNewestComments() {
    commenting.say(catalog, entry, null, "first", EVA);
    commenting.say(catalog, entry, null, "second", EVA);
    commenting.say(catalog, entry, null, "third", EVA);
    assertThat(comments.of(entry, "nl-NL", 2))
        .extracting(Comment::body)
        .containsExactly("second", "third");
  }

  @Test
  void refusesCommentsOfNothingAndOfTooMuch() {
    assertThatThrownBy(() -> commenting.say(catalog, entry, null, " \n", EVA))
        .isInstanceOf(InvalidChangeException.class);
    assertThatThrownBy(() -> commenting.say(catalog, entry, null, "x".repeat(5_001), EVA))
        .isInstanceOf(InvalidChangeException.class);
  }

  @Test
  void resolvesAndReopens() {
    long id = commenting.say(catalog, entry, null, "Mind the link.", EVA).id();
    commenting.resolve(catalog, id, PIET);
    commenting.resolve(catalog, id, EVA);
    assertThat(comments.of(entry, "nl-NL", 10).get(0).resolvedByName()).isEqualTo("Piet");
    commenting.reopen(catalog, id, EVA);
    assertThat(comments.of(entry, "nl-NL", 10).get(0).resolved()).isFalse();
    assertThat(verbs("comment " + id)).containsExactly("COMMENTED", "RESOLVED", "REOPENED");
  }

  @Test
  void knowsNoCommentOfAnotherCatalog() {
    long id = commenting.say(catalog, entry, null, "Mind the link.", EVA).id();
    assertThatThrownBy(() -> commenting.resolve(catalog + 1, id, PIET))
        .isInstanceOf(UnknownUnitException.class);
  }

  @Test
  void givesAnEntryToOnePersonOnly() {
    assertThat(assigning.assign(catalog, List.of(entry), "nl-NL", EVA.id(), PIET))
        .containsExactly(entry);
    assertThat(assigning.assign(catalog, List.of(entry), "nl-NL", EVA.id(), PIET)).isEmpty();
    assigning.assign(catalog, List.of(entry), "nl-NL", PIET.id(), EVA);
    assertThat(assigning.of(entry, "nl-NL"))
        .hasValueSatisfying(
            each -> {
              assertThat(each.assignee()).isEqualTo(new Person(PIET.id(), "Piet"));
              assertThat(each.assignedByName()).isEqualTo("Eva");
            });
    assertThat(assigning.of(entry, "de-DE")).isEmpty();
    assigning.unassign(catalog, List.of(entry), "nl-NL", EVA);
    assertThat(assigning.of(entry, "nl-NL")).isEmpty();
    assertThat(verbs("assignment %d nl-NL".formatted(entry)))
        .containsExactly("ASSIGNED", "ASSIGNED", "ASSIGNED");
  }

  @Test
  void givesNothingToStrangersAndNothingOfAnotherCatalog() {
    assertThatThrownBy(() -> assigning.assign(catalog, List.of(entry), "nl-NL", "never-seen", EVA))
        .isInstanceOf(UnknownUnitException.class);
    long other = new Sample(database).catalog("t" + UUID.randomUUID(), "en-US", "nl-NL");
    assertThat(assigning.assign(other, List.of(entry), "nl-NL", EVA.id(), PIET)).isEmpty();
  }

  private List<String> verbs(String subject) {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select verb from activity where subject = ? order by at, id")) {
      query.setString(1, subject);
      var rows = query.executeQuery();
      List<String> verbs = new ArrayList<>();
      while (rows.next()) {
        verbs.add(rows.getString(1));
      }
      return verbs;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
