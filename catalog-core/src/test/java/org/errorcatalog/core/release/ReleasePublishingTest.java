package org.errorcatalog.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.finding.CheckLevels;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReleasePublishingTest {

  private static final Actor PUBLISHER = new Actor("p", "Pat", Origin.CLI);

  @Inject ReleasePublishing publishing;
  @Inject TextEditing editing;
  @Inject CheckLevels levels;
  @Inject DataSource database;

  private String name;
  private long catalog;
  private long text;

  @BeforeEach
  void oneEntryInTwoLocales(TestInfo test) {
    name =
        test.getTestMethod()
            .orElseThrow()
            .getName()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z]", "");
    Sample sample = new Sample(database);
    catalog = sample.catalog(name, "en-US", "nl-NL");
    long action = sample.action(catalog);
    sample.wording(catalog, action, "en-US", "Contact the owner.");
    long entry = sample.entry(catalog, "50058", List.of(action));
    text = sample.text(catalog, entry, "en-US", "Nobody is **signed in**.");
    sample.text(catalog, entry, "nl-NL", "Niemand is aangemeld.");
  }

  @Test
  void makesTheFirstReleaseCurrent() {
    Publication first = publishing.publish(name, "spring", null, PUBLISHER);

    assertThat(first.release()).isEqualTo(1);
    assertThat(first.published()).isTrue();
    assertThat(first.digest()).matches("sha256:[0-9a-f]{64}");
    assertThat(first.counts()).isEqualTo(new ChangeCounts(1, 0, 0));
    assertThat(one("select current_release from catalog where name = '" + name + "'"))
        .isEqualTo("1");
    assertThat(one("select plain || html from release_row where text_id = " + text))
        .isEqualTo("Nobody is signed in.<p>Nobody is <strong>signed in</strong>.</p>");
  }

  @Test
  void makesNoReleaseWhereNothingChanged() {
    Publication first = publishing.publish(name, null, null, PUBLISHER);
    Publication second = publishing.publish(name, null, null, PUBLISHER);

    assertThat(second.published()).isFalse();
    assertThat(second.release()).isEqualTo(first.release());
    assertThat(second.digest()).isEqualTo(first.digest());
  }

  @Test
  void writesOnlyTheRowsThatChanged() {
    publishing.publish(name, null, null, PUBLISHER);
    editing.edit(text, 0, new Change("Nobody signed in.", Decision.SUBMIT, null), PUBLISHER);
    Publication second = publishing.publish(name, null, null, PUBLISHER);

    assertThat(second.counts()).isEqualTo(new ChangeCounts(0, 1, 0));
    assertThat(rowsOf(2)).isEqualTo("1");
    assertThat(one("select plain from release_row where release = 2 and text_id = " + text))
        .isEqualTo("Nobody signed in.");
  }

  @Test
  void keepsTheApprovedTextUntilTheNextIsApproved() {
    editing.edit(text, 0, new Change("Approved.", Decision.APPROVE, null), PUBLISHER);
    editing.edit(text, 1, new Change("In review.", Decision.SUBMIT, null), PUBLISHER);
    publishing.publish(name, null, null, PUBLISHER);

    assertThat(one("select plain from release_row where text_id = " + text)).isEqualTo("Approved.");
  }

  @Test
  void leavesOutWhatNeedsEditing() {
    editing.edit(
        text, 0, new Change("Nobody is **signed in**.", Decision.NEEDS_EDITING, null), PUBLISHER);
    publishing.publish(name, null, null, PUBLISHER);

    assertThat(one("select count(*) from release_row where text_id = " + text)).isEqualTo("0");
  }

  @Test
  void takesBackWhatNeedsEditingAfterItWasPublished() {
    publishing.publish(name, null, null, PUBLISHER);
    editing.edit(
        text, 0, new Change("Nobody is **signed in**.", Decision.NEEDS_EDITING, null), PUBLISHER);
    publishing.publish(name, null, null, PUBLISHER);

    assertThat(
            one(
                "select revision_id is null from release_row where release = 2 and text_id = "
                    + text))
        .isEqualTo("t");
  }

  @Test
  void previewsWhatPublishingWouldChange() {
    publishing.publish(name, null, null, PUBLISHER);
    editing.edit(text, 0, new Change("Nobody signed in.", Decision.SUBMIT, null), PUBLISHER);
    ReleaseDraft draft = publishing.preview(name);

    assertThat(draft.units()).isEqualTo(1);
    UnitChange change = draft.changes().get(0);
    assertThat(change.subject()).isEqualTo("50058");
    assertThat(change.locale()).isEqualTo("en-US");
    assertThat(change.before()).isEqualTo("Nobody is **signed in**.");
    assertThat(change.after()).isEqualTo("Nobody signed in.");
  }

  @Test
  void refusesToPublishWhatThePublisherDidNotSee() {
    ReleaseDraft seen = publishing.preview(name);
    editing.edit(text, 0, new Change("Changed meanwhile.", Decision.SUBMIT, null), PUBLISHER);

    assertThatThrownBy(() -> publishing.publish(name, null, seen.fingerprint(), PUBLISHER))
        .isInstanceOf(StaleDraftException.class);
    assertThat(rowsOf(1)).isEqualTo("0");
    assertThat(
            publishing
                .publish(name, null, publishing.preview(name).fingerprint(), PUBLISHER)
                .published())
        .isTrue();
  }

  @Test
  void refusesToRewriteWhatWasPublished() {
    publishing.publish(name, null, null, PUBLISHER);

    assertThatThrownBy(() -> execute("update release_row set plain = 'x'"))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> execute("delete from release_row"))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> execute("truncate release_row")).hasMessageContaining("append-only");
    assertThatThrownBy(() -> execute("update revision set markdown = 'x'"))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> execute("update release set digest = 'sha256:" + "0".repeat(64) + "'"))
        .hasMessageContaining("immutable");
    assertThatThrownBy(() -> execute("update release set state = 'SUNSET'"))
        .hasMessageContaining("cannot go from ENABLED to SUNSET");
  }

  @Test
  void refusesToPublishWhatChecksBlockUntilTheLevelIsLowered() {
    editing.edit(text, 0, new Change("Nobody (is signed in.", Decision.SUBMIT, null), PUBLISHER);
    long id = text;
    levels.set(catalog, CheckName.BRACKETS_UNBALANCED, CheckLevel.BLOCKING, PUBLISHER);

    assertThat(publishing.preview(name).blocked()).isEqualTo(1);
    assertThatThrownBy(() -> publishing.publish(name, null, null, PUBLISHER))
        .isInstanceOfSatisfying(
            BlockedReleaseException.class,
            refused -> {
              assertThat(refused.units()).isEqualTo(1);
              assertThat(refused.first())
                  .containsExactly(
                      new BlockedChange(
                          UnitKind.TEXT,
                          id,
                          "50058",
                          "en-US",
                          Set.of(CheckName.BRACKETS_UNBALANCED)));
            });
    assertThat(rowsOf(1)).isEqualTo("0");

    levels.set(catalog, CheckName.BRACKETS_UNBALANCED, CheckLevel.WARNING, PUBLISHER);
    assertThat(publishing.preview(name).blocked()).isZero();
    assertThat(publishing.publish(name, null, null, PUBLISHER).published()).isTrue();
  }

  @Test
  void publishesAnApprovedTextWhoseDraftIsBlocked() {
    editing.edit(text, 0, new Change("Approved.", Decision.APPROVE, null), PUBLISHER);
    editing.edit(text, 1, new Change("Nobody (is signed in.", Decision.SUBMIT, null), PUBLISHER);
    levels.set(catalog, CheckName.BRACKETS_UNBALANCED, CheckLevel.BLOCKING, PUBLISHER);

    assertThat(publishing.publish(name, null, null, PUBLISHER).published()).isTrue();
  }

  @Test
  void publishesWhatIsBlockedElsewhereThanInTheRelease() throws SQLException {
    editing.edit(text, 0, new Change("Nobody (is signed in.", Decision.SUBMIT, null), PUBLISHER);
    publishing.publish(name, null, null, PUBLISHER);
    levels.set(catalog, CheckName.BRACKETS_UNBALANCED, CheckLevel.BLOCKING, PUBLISHER);
    execute("update text set outdated = true where id = " + text);

    assertThat(publishing.publish(name, null, null, PUBLISHER).published()).isTrue();
  }

  @Test
  void refusesAnUnknownCatalog() {
    assertThatThrownBy(() -> publishing.publish("nowhere", null, null, PUBLISHER))
        .isInstanceOf(UnknownCatalogException.class);
  }

  private String rowsOf(int release) {
    return one(
        "select count(*) from release_row where catalog_id = %d and release = %d"
            .formatted(catalog, release));
  }

  private String one(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
