package org.errorcatalog.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.Text;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConcurrentSavesTest {

  private static final Actor EDITOR = new Actor("e", "Eva", Origin.UI);
  private static final String[] LOCALES = {"nl-NL", "de-DE", "fr-FR", "sv-SE"};

  @Inject TextEditing texts;
  @Inject FindingReading findings;
  @Inject DataSource database;

  @Test
  void neitherWaitForEachOtherNorFindTwice() throws Exception {
    Sample sample = new Sample(database);
    long catalog = sample.catalog("concurrent-saves", "en-US", "nl-NL", "de-DE", "fr-FR", "sv-SE");
    List<Long> ids = new ArrayList<>();
    for (int code = 0; code < 4; code++) {
      long entry = sample.entry(catalog, "C" + code);
      sample.text(catalog, entry, "en-US", "Door %d is open".formatted(code % 2));
      for (String locale : LOCALES) {
        ids.add(sample.text(catalog, entry, locale, "Door " + locale + " (" + code));
      }
    }
    List<Callable<Text>> saves = new ArrayList<>();
    for (long id : ids) {
      Change change = new Change("Door (opened by " + id, Decision.SUBMIT, null);
      saves.add(() -> texts.edit(id, 0, change, EDITOR));
    }
    ExecutorService editors = Executors.newFixedThreadPool(8);
    try {
      for (Future<Text> save : editors.invokeAll(saves)) {
        assertThat(save.get().version()).isEqualTo(1);
      }
    } finally {
      editors.shutdownNow();
    }

    for (long id : ids) {
      List<KeptFinding> found = findings.of(UnitKind.TEXT, List.of(id));
      assertThat(found).extracting(KeptFinding::issue).doesNotHaveDuplicates();
      assertThat(found)
          .extracting(each -> each.issue().check())
          .contains(CheckName.BRACKETS_UNBALANCED, CheckName.INCONSISTENT);
    }
  }
}
