package org.errorcatalog.core.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.action.WordingEditing;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.lookup.LookupException.Reason;
import org.errorcatalog.core.release.ReleasePublishing;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.TextEditing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SnapshotLoadingTest {

  private static final Actor EDITOR = new Actor("e", "Eve", Origin.UI);

  @Inject SnapshotLoading loading;
  @Inject ReleasePublishing publishing;
  @Inject TextEditing texts;
  @Inject WordingEditing wordings;
  @Inject DataSource database;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private String name;
  private long action;
  private long wording;
  private long entry;
  private long dutch;

  @BeforeEach
  void twoEntriesThatShareAnAction(TestInfo test) {
    name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    Sample sample = new Sample(database);
    long catalog = sample.catalog(name, "en-US", "nl-NL");
    sample.insert(
        "update catalog set code_prefixes = '{AADSTS}' where id = ? returning id", catalog);
    action = sample.action(catalog);
    sample.wording(catalog, action, "en-US", "Ask the *owner*.");
    wording = sample.wording(catalog, action, "nl-NL", "Vraag de *eigenaar*.");
    entry = sample.entry(catalog, "50058", List.of(action));
    sample.text(catalog, entry, "en-US", "Nobody is signed in.");
    dutch = sample.text(catalog, entry, "nl-NL", "Niemand is aangemeld.");
    long other = sample.entry(catalog, "700016", List.of());
    sample.text(catalog, other, "en-US", "No such application.");
  }

  @Test
  void answersWholeBody() {
    publish();

    LookupAnswer answer = lookup(load(null), "AADSTS50058", "nl-BE");

    assertThat(body(answer))
        .isEqualTo(
            """
            {"catalog":"%s","code":"50058","variant":1,"class":"ERROR","status":"ACTIVE",\
            "release":1,"locale":"nl-NL","requestedLocale":"nl-BE","fallback":true,\
            "description":{"markdown":"Niemand is aangemeld.","text":"Niemand is aangemeld.",\
            "html":"<p>Niemand is aangemeld.</p>"},\
            "actions":[{"id":"%d","kind":"CONTACT","audience":"APP_OWNER",\
            "markdown":"Vraag de *eigenaar*.","text":"Vraag de eigenaar.",\
            "html":"<p>Vraag de <em>eigenaar</em>.</p>"}],\
            "state":"PRETRANSLATED","machineTranslated":false,"outdated":false,\
            "alternatives":[]}"""
                .formatted(name, action));
  }

  @Test
  void servesTheLowestStateOfDescriptionAndWordings() {
    texts.edit(dutch, 0, change("Niemand is ingelogd.", Decision.APPROVE), EDITOR);
    wordings.edit(wording, 0, change("Vraag het na.", Decision.SUBMIT), EDITOR);
    publish();

    assertThat(body(lookup(load(null), "50058", "nl")))
        .contains("\"state\":\"IN_REVIEW\"", "Niemand is ingelogd.", "Vraag het na.");
  }

  @Test
  void rereadsOnlyWhatAReleaseTouched() {
    publish();
    ReleaseSnapshot first = load(null);
    wordings.edit(wording, 0, change("Vraag het na.", Decision.SUBMIT), EDITOR);
    publish();

    ReleaseSnapshot second = load(first);

    assertThat(body(lookup(second, "50058", "nl"))).contains("Vraag het na.", "\"release\":2");
    assertThat(body(lookup(first, "50058", "nl"))).doesNotContain("Vraag het na.");
    assertThat(entry(second, "700016")).isSameAs(entry(first, "700016"));
    assertThat(entry(second, "50058")).isNotSameAs(entry(first, "50058"));
    assertThat(body(lookup(second, "50058", "nl")))
        .isEqualTo(body(lookup(load(null), "50058", "nl")));
  }

  @Test
  void goesBackToAnOlderRelease() {
    publish();
    ReleaseSnapshot first = load(null);
    texts.edit(dutch, 0, change("Anders.", Decision.SUBMIT), EDITOR);
    publish();
    ReleaseSnapshot second = load(first);
    new Sample(database)
        .insert("update catalog set current_release = 1 where name = ? returning id", name);

    ReleaseSnapshot back = load(second);

    assertThat(body(lookup(second, "50058", "nl"))).contains("Anders.");
    assertThat(lookup(back, "50058", "nl"))
        .usingRecursiveComparison()
        .isEqualTo(lookup(first, "50058", "nl"));
  }

  @Test
  void dropsATextThatIsPublishedNoLonger() {
    publish();
    ReleaseSnapshot first = load(null);
    texts.edit(dutch, 0, change("Niemand is aangemeld.", Decision.NEEDS_EDITING), EDITOR);
    publish();

    assertThat(lookup(first, "50058", "nl").locale()).isEqualTo("nl-NL");
    assertThat(lookup(load(first), "50058", "nl").locale()).isEqualTo("en-US");
  }

  @Test
  void isTheSameSnapshotWhereNothingChanged() {
    publish();
    ReleaseSnapshot first = load(null);

    assertThat(load(first)).isSameAs(first);
  }

  @Test
  void followsTheCatalogsOrderOfLocales() {
    publish();
    ReleaseSnapshot first = load(null);
    new Sample(database)
        .insert("update catalog set source_locale = 'nl-NL' where name = ? returning id", name);

    assertThat(lookup(first, "50058", "fr").locale()).isEqualTo("en-US");
    assertThat(lookup(load(first), "50058", "fr").locale()).isEqualTo("nl-NL");
  }

  @Test
  void knowsNoCodeBeforeTheFirstRelease() {
    assertThatThrownBy(() -> lookup(load(null), "50058", "nl"))
        .isInstanceOfSatisfying(
            LookupException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_RELEASE));
  }

  private void publish() {
    assertThat(publishing.publish(name, null, null, EDITOR).published()).isTrue();
  }

  /** As the API's own role, so that a right that is missing shows. */
  private ReleaseSnapshot load(@Nullable ReleaseSnapshot old) {
    try (Connection connection = DriverManager.getConnection(url, "catalog_api", "test")) {
      connection.setAutoCommit(false);
      return loading.load(connection, old);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private LookupAnswer lookup(ReleaseSnapshot snapshot, String code, String locale) {
    return snapshot.lookup(name, code, null, LocaleRequest.ofParameter(locale));
  }

  private PublishedEntry entry(ReleaseSnapshot snapshot, String code) {
    return Objects.requireNonNull(snapshot.find(name)).named(code).get(0);
  }

  private static Change change(String markdown, Decision decision) {
    return new Change(markdown, decision, null);
  }

  private static String body(LookupAnswer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
