package org.errorcatalog.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.errorcatalog.core.check.CheckName.BRACKETS_UNBALANCED;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnknownUnitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DismissingTest {

  private static final Actor EDITOR = new Actor("e", "Eva", Origin.UI);
  private static final String UNBALANCED = "De deur (van hout is open.";

  @Inject TextEditing texts;
  @Inject Dismissing dismissing;
  @Inject CheckLevels levels;
  @Inject FindingReading findings;
  @Inject DataSource database;

  private Sample sample;
  private long catalog;
  private long entry;
  private long english;
  private long dutch;

  @BeforeEach
  void aTextWithAFinding(TestInfo test) {
    sample = new Sample(database);
    catalog =
        sample.catalog(
            "d" + Integer.toHexString(test.getDisplayName().hashCode()), "en-US", "nl-NL", "de-DE");
    entry = sample.entry(catalog, "50058");
    english = sample.text(catalog, entry, "en-US", "The door is open.");
    dutch = sample.text(catalog, entry, "nl-NL", "De deur is open.");
    texts.edit(dutch, 0, submit(UNBALANCED), EDITOR);
  }

  @Test
  void remembersWhoDismissedAndWhy() {
    dismissing.dismiss(catalog, finding().id(), " It is quoted so. ", EDITOR);

    Dismissal dismissal = finding().dismissal();
    assertThat(dismissal).isNotNull();
    assertThat(dismissal.reason()).isEqualTo("It is quoted so.");
    assertThat(dismissal.by()).isEqualTo("e");
    assertThat(dismissal.name()).isEqualTo("Eva");
    assertThat(activities("DISMISSED", "text " + dutch, "BRACKETS_UNBALANCED: It is quoted so."))
        .isEqualTo(1);
  }

  @Test
  void leavesADismissalAsItIs() {
    dismissing.dismiss(catalog, finding().id(), "First.", EDITOR);
    dismissing.dismiss(catalog, finding().id(), "Second.", EDITOR);

    assertThat(finding().dismissal()).extracting(Dismissal::reason).isEqualTo("First.");
  }

  @Test
  void takesADismissalBack() {
    dismissing.dismiss(catalog, finding().id(), "It is quoted so.", EDITOR);
    dismissing.restore(catalog, finding().id(), EDITOR);

    assertThat(finding().dismissal()).isNull();
    assertThat(activities("RESTORED", "text " + dutch, "BRACKETS_UNBALANCED")).isEqualTo(1);
  }

  @Test
  void wantsAReason() {
    assertThatThrownBy(() -> dismissing.dismiss(catalog, finding().id(), " \n", EDITOR))
        .isInstanceOf(InvalidChangeException.class);
    assertThatThrownBy(() -> dismissing.dismiss(catalog, finding().id(), "x".repeat(501), EDITOR))
        .isInstanceOf(InvalidChangeException.class);
    assertThat(finding().dismissal()).isNull();
  }

  @Test
  void refusesAFindingOfAnotherCatalog() {
    assertThatThrownBy(() -> dismissing.dismiss(catalog + 1, finding().id(), "No.", EDITOR))
        .isInstanceOf(UnknownUnitException.class);
  }

  @Test
  void refusesWhatBlocks() {
    levels.set(catalog, BRACKETS_UNBALANCED, CheckLevel.BLOCKING, EDITOR);

    assertThatThrownBy(() -> dismissing.dismiss(catalog, finding().id(), "No.", EDITOR))
        .isInstanceOf(InvalidChangeException.class);
  }

  @Test
  void staysDismissedWhereTheLevelRises() {
    dismissing.dismiss(catalog, finding().id(), "It is quoted so.", EDITOR);
    levels.set(catalog, BRACKETS_UNBALANCED, CheckLevel.BLOCKING, EDITOR);

    texts.edit(dutch, 1, new Change(UNBALANCED, Decision.APPROVE, null), EDITOR);

    assertThat(finding().dismissal()).isNotNull();
  }

  @Test
  void survivesTheSaveOfASibling() {
    dismissing.dismiss(catalog, finding().id(), "It is quoted so.", EDITOR);
    texts.write(catalog, entry, "de-DE", submit("Die Tür ist offen."), EDITOR);

    assertThat(finding().dismissal()).isNotNull();
  }

  @Test
  void endsWhenTheTextChanges() {
    dismissing.dismiss(catalog, finding().id(), "It is quoted so.", EDITOR);
    texts.edit(dutch, 1, submit(UNBALANCED.replace("hout", "staal")), EDITOR);

    assertThat(finding().dismissal()).isNull();
  }

  @Test
  void endsWhenTheSourceChanges() {
    dismissing.dismiss(catalog, finding().id(), "It is quoted so.", EDITOR);
    texts.edit(english, 0, submit("The door is wide open."), EDITOR);

    assertThat(finding().dismissal()).isNull();
  }

  private KeptFinding finding() {
    return findings.of(UnitKind.TEXT, List.of(dutch)).stream()
        .filter(each -> each.issue().check() == BRACKETS_UNBALANCED)
        .findFirst()
        .orElseThrow();
  }

  private long activities(String verb, String subject, String detail) {
    return sample.insert(
        "select count(*) from activity where catalog_id = ? and verb = ? and subject = ?"
            + " and detail = ?",
        catalog,
        verb,
        subject,
        detail);
  }

  private static Change submit(String markdown) {
    return new Change(markdown, Decision.SUBMIT, null);
  }
}
