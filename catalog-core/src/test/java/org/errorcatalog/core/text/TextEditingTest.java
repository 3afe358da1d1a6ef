package org.errorcatalog.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TextEditingTest {

  private static final Actor EDITOR = new Actor("e", "Eva", Origin.UI);

  @Inject TextEditing editing;
  @Inject TextRepository texts;
  @Inject RevisionRepository revisions;
  @Inject DataSource database;

  private long catalog;
  private long entry;
  private long text;

  @BeforeEach
  void oneText(TestInfo test) {
    Sample sample = new Sample(database);
    catalog =
        sample.catalog(
            "e" + Integer.toHexString(test.getDisplayName().hashCode()), "en-US", "nl-NL");
    entry = sample.entry(catalog, "50058");
    text = sample.text(catalog, entry, "en-US", "Nobody is signed in.");
  }

  @Test
  void savesForReviewAndKeepsTheHistory() {
    Text saved = editing.edit(text, 0, submit("Nobody has signed in."), EDITOR);

    assertThat(saved.state()).isEqualTo(UnitState.IN_REVIEW);
    assertThat(saved.markdown()).isEqualTo("Nobody has signed in.");
    assertThat(saved.version()).isEqualTo(1);
    assertThat(saved.upstream()).isEqualTo("Nobody is signed in.");
    List<Revision> history = revisions.newestOf(saved, 10);
    assertThat(history).extracting(Revision::number).containsExactly(2, 1);
    assertThat(history.get(0).actorName()).isEqualTo("Eva");
    assertThat(history.get(0).origin()).isEqualTo(Origin.UI);
    assertThat(history.get(1).markdown()).isEqualTo("Nobody is signed in.");
  }

  @Test
  void rejectsEditOfStaleVersion() {
    editing.edit(text, 0, submit("First."), EDITOR);

    assertThatThrownBy(() -> editing.edit(text, 0, submit("Second."), EDITOR))
        .isInstanceOf(StaleVersionException.class);
    assertThat(texts.findById(text).markdown()).isEqualTo("First.");
  }

  @Test
  void letsExactlyOneOfManyEditorsOfOneVersionWin() throws Exception {
    assertThat(winners(each -> () -> editing.edit(text, 0, submit("By " + each), EDITOR)))
        .isEqualTo(1);
  }

  @Test
  void letsExactlyOneOfManyFirstTextsWin() throws Exception {
    assertThat(
            winners(
                each ->
                    () -> editing.write(catalog, entry, "nl-NL", submit("Door " + each), EDITOR)))
        .isEqualTo(1);
  }

  @Test
  void refusesAnEntryOfAnotherCatalog() {
    long other = new Sample(database).catalog("other" + text, "en-US");

    assertThatThrownBy(() -> editing.write(other, entry, "en-US", submit("x"), EDITOR))
        .isInstanceOf(UnknownUnitException.class);
  }

  @Test
  void refusesEmptyAndOverlongTexts() {
    assertThatThrownBy(() -> submit(" \n ")).isInstanceOf(InvalidChangeException.class);
    assertThatThrownBy(() -> submit("x".repeat(Change.LIMIT + 1)))
        .isInstanceOf(InvalidChangeException.class);
    assertThatThrownBy(() -> submit("a\0b")).isInstanceOf(InvalidChangeException.class);
  }

  private static Change submit(String markdown) {
    return new Change(markdown, Decision.SUBMIT, null);
  }

  private interface Attempt {
    Callable<Text> by(int editor);
  }

  private static long winners(Attempt attempt) throws InterruptedException {
    ExecutorService editors = Executors.newFixedThreadPool(8);
    try {
      List<Future<Text>> outcomes =
          editors.invokeAll(IntStream.range(0, 8).mapToObj(attempt::by).toList());
      return outcomes.stream().filter(TextEditingTest::won).count();
    } finally {
      editors.shutdownNow();
    }
  }

  private static boolean won(Future<Text> outcome) {
    try {
      outcome.get();
      return true;
    } catch (ExecutionException e) {
      assertThat(e).hasCauseInstanceOf(StaleVersionException.class);
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
