package org.errorcatalog.admin.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Visitor;
import org.errorcatalog.core.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the address of a list finds, and in which order. */
@ConsoleTest
@TestSecurity(user = "viewer", roles = "viewer")
class FiltersTest {

  @Inject Fixture fixture;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "catalog.test.superuser")
  String superuser;

  @ConfigProperty(name = "catalog.test.superuser-password")
  String superuserPassword;

  private final Visitor visitor = new Visitor();
  private final String name = "c" + UUID.randomUUID();
  private long catalog;
  private long retry;

  /** Codes a1 to a5 in English; all but a5 in Dutch; a1 and a2 have an action. */
  @BeforeEach
  void fill() {
    Sample sample = fixture.sample();
    catalog = sample.catalog(name, "en-US", "nl-NL");
    retry = sample.action(catalog);
    sample.wording(catalog, retry, "en-US", "Try again.");
    sample.wording(catalog, retry, "nl-NL", "Probeer opnieuw.");
    for (int n = 1; n <= 5; n++) {
      long entry = sample.entry(catalog, "a" + n, n <= 2 ? List.of(retry) : List.of());
      sample.text(catalog, entry, "en-US", "Sign-in " + n + " failed.");
      if (n < 5) {
        sample.text(catalog, entry, "nl-NL", "Aanmelding " + "x".repeat(n) + " mislukt.");
      }
    }
  }

  @Test
  void findsTheStateOfTheTextOrOfAnyWording() {
    text("a1", "state = 'APPROVED'");
    text("a3", "state = 'APPROVED'");
    fixture.one(
        "update wording set state = 'IN_REVIEW' where locale = 'nl-NL' and action_id = ? returning id",
        retry);

    assertThat(found("state=in-review")).containsExactly("a1", "a2");
    assertThat(found("state=in-review&of=text")).isEmpty();
    assertThat(found("state=approved")).containsExactly("a1", "a3");
    assertThat(found("state=approved&of=wording")).isEmpty();
    assertThat(found("state=untranslated")).containsExactly("a5");
    assertThat(found("state=untranslated&of=wording")).isEmpty();
  }

  @Test
  void findsFactsOfEntriesAndTheirActions() {
    entry("a2", "class = 'INTERRUPT'");
    entry("a3", "status = 'WITHDRAWN'");

    assertThat(found("class=INTERRUPT")).containsExactly("a2");
    assertThat(found("status=WITHDRAWN")).containsExactly("a3");
    assertThat(found("status=ACTIVE")).containsExactly("a1", "a2", "a4", "a5");
    assertThat(found("kind=CONTACT&audience=APP_OWNER")).containsExactly("a1", "a2");
    assertThat(found("kind=CONTACT&audience=END_USER")).isEmpty();
    assertThat(found("audience=APP_OWNER&class=INTERRUPT")).containsExactly("a2");
  }

  @Test
  void findsWhatIsOutdatedInAnyOfItsUnits() {
    text("a4", "outdated = true");
    entry("a5", "outdated = true");

    assertThat(found("outdated=yes")).containsExactly("a4", "a5");
    assertThat(found("outdated=yes&of=text")).containsExactly("a4");
  }

  @Test
  void findsMachineTranslationsThatNobodyTouched() {
    String version = translatedByMachine();
    text("a1", "source_version_id = " + version);
    text("a2", "state = 'APPROVED', source_version_id = " + version);

    assertThat(found("mt=yes")).containsExactly("a1");
  }

  @Test
  void findsWhatChangedAfterARelease() {
    fixture.one(
        """
        insert into release (catalog_id, number, state_changed_at, digest, added, changed, withdrawn,
          origin, actor, actor_name, published_at)
        values (?, 1, now(), 'sha256:' || repeat('0', 64), 0, 0, 0, 'UI', 'x', 'x', now()) returning 1
        """,
        catalog);
    revise("a4", "later");

    assertThat(found("since=1")).containsExactly("a4");
  }

  @Test
  void ignoresValuesThatItDoesNotKnow() {
    assertThat(found("state=lost&class=x&since=-1&kind=%27&sort=up&after=%27")).hasSize(5);
  }

  @Test
  void searchesWhereItIsToldTo() {
    assertThat(found("q=probeer")).containsExactly("a1", "a2");
    assertThat(found("q=probeer&in=source&in=target")).isEmpty();
    assertThat(found("q=A3")).containsExactly("a3");
    assertThat(found("q=a3&in=target")).isEmpty();
    assertThat(found("q=sign-in+3&in=source")).containsExactly("a3");
  }

  @Test
  void searchesForLettersBeyondAscii() {
    text("a2", "markdown = 'De categorieën zijn ingetrokken.'");

    assertThat(found("q=CATEGORI")).containsExactly("a2");
    assertThat(found("q=Categorieën")).containsExactly("a2");
    assertThat(found("q=categorieën&exact=yes")).isEmpty();
  }

  @Test
  void searchesWithCapitalsWholeWordsAndWholeTexts() {
    assertThat(found("q=aanmelding+x+mislukt&case=yes")).isEmpty();
    assertThat(found("q=Aanmelding+xx&case=yes")).containsExactly("a2", "a3", "a4");
    assertThat(found("q=xx&word=yes&in=target")).containsExactly("a2");
    assertThat(found("q=sign-in&word=yes")).hasSize(5);
    assertThat(found("q=ign-in&word=yes")).isEmpty();
    assertThat(found("q=aanmelding+xx+mislukt.&exact=yes")).containsExactly("a2");
    assertThat(found("q=aanmelding+xx&exact=yes")).isEmpty();
    assertThat(found("q=a(.*)*$[&word=yes")).isEmpty();
  }

  @Test
  void findsNamesAndCodesWithTheirPrefix() {
    entry("a2", "symbolic_name = 'SignInLost', aliases = '{Lost,Gone}'");
    fixture.one("update catalog set code_prefixes = '{ERR}' where id = ? returning id", catalog);

    assertThat(found("q=signinlost&in=code")).containsExactly("a2");
    assertThat(found("q=gone&in=code&exact=yes")).containsExactly("a2");
    assertThat(found("q=err+A4")).containsExactly("a4");
  }

  @Test
  void findsWhatIsAssignedAndWhatIsTalkedAbout() {
    fixture.one(
        "insert into person (sub, name, last_seen_at, inbox_seen_at)"
            + " values ('viewer', 'V', now(), now()) on conflict (sub) do update set name = 'V' returning sub");
    fixture.one(
        "insert into assignment (catalog_id, entry_id, locale, assignee, assigned_by,"
            + " assigned_by_name, at) select catalog_id, id, 'nl-NL', 'viewer', 'x', 'X', now()"
            + " from entry where catalog_id = ? and code = 'a3' returning entry_id",
        catalog);
    fixture.one(
        "insert into comment (catalog_id, entry_id, locale, body, author, author_name, at)"
            + " select catalog_id, id, null, 'Why?', 'x', 'X', now() from entry"
            + " where catalog_id = ? and code = 'a4' returning id",
        catalog);

    assertThat(found("assigned=me")).containsExactly("a3");
    assertThat(found("assigned=viewer")).containsExactly("a3");
    assertThat(found("assigned=nobody")).containsExactly("a1", "a2", "a4", "a5");
    assertThat(found("commented=yes")).containsExactly("a4");
  }

  @Test
  void showsTheListBesideAnEntryWithWhatIsLeft() {
    text("a2", "state = 'APPROVED'");

    assertThat(
            visitor
                .get("/catalogs/" + name + "/pane?locale=nl-NL&state=pretranslated&of=text&at=A3~1")
                .asString())
        .contains("3 left", "aria-current=\"true\"", "entries/a1", "state=pretranslated")
        .doesNotContain("entries/a2");
  }

  @Test
  void countsByLocaleAndStateWithListsBehindTheNumbers() {
    text("a1", "state = 'APPROVED'");

    assertThat(visitor.get("/catalogs/" + name + "/dashboard").asString())
        .contains(
            "20 %",
            "locale=nl-NL&amp;state=approved&amp;of=text",
            "locale=nl-NL&amp;state=untranslated&amp;of=text",
            "locale=nl-NL&amp;state=pretranslated&amp;of=wording");
  }

  @Test
  @TestSecurity(user = "keeper", roles = "editor")
  void keepsAFilterByName() {
    String filters = "/catalogs/" + name + "/filters";
    String list = path("state=approved");
    visitor.post(
        filters + "?locale=nl-NL&state=approved", Map.of("title", "Ready", "shared", "yes"));

    assertThat(visitor.get(list).asString()).contains(">Ready</a>", ">shared</span>");
    String id = fixture.one("select id from saved_filter where catalog_id = ?", catalog);
    visitor.post(filters + "/" + id + "/delete?locale=nl-NL", Map.of());
    assertThat(visitor.get(list).asString()).doesNotContain(">Ready</a>");
  }

  @Test
  @TestSecurity(user = "keeper", roles = "editor")
  void keepsNoFilterWithoutAName() {

    assertThat(
            visitor
                .post(
                    "/catalogs/" + name + "/filters?locale=nl-NL&state=approved",
                    Map.of("title", " "))
                .header("Location"))
        .endsWith("kept=no");
  }

  @Test
  void sortsByStateLengthAndAge() {
    text("a2", "state = 'REJECTED'");
    text("a3", "state = 'APPROVED'");
    revise("a4", "later");

    assertThat(found("sort=state")).containsExactly("a5", "a2", "a1", "a4", "a3");
    assertThat(found("sort=length")).containsExactly("a3", "a2", "a1", "a4", "a5");
    assertThat(found("sort=newest").get(0)).isEqualTo("a4");
    assertThat(found("sort=oldest").subList(3, 5)).containsExactly("a4", "a5");
  }

  @Test
  void goesOnFromAnEntryThatLeftTheFilter() {
    text("a2", "state = 'APPROVED'");

    assertThat(next("state=pretranslated&of=text", "A2")).contains("a3");
    assertThat(previous("state=pretranslated&of=text", "A2")).contains("a1");
    assertThat(next("state=pretranslated&of=text", "A4")).isEmpty();
  }

  @Test
  void goesOnWhereTheListWasWhenAnEditMovedTheEntry() {
    List<String> shown = found("sort=length");
    assertThat(shown).startsWith("a4", "a3", "a2");
    text("a3", "markdown = 'x'");

    assertThat(next("sort=length", "A3")).contains("a5");
    assertThat(next("sort=length&key=-" + "Aanmelding xxx mislukt.".length(), "A3")).contains("a2");
  }

  /** Only an import may write where texts come from. */
  private String translatedByMachine() {
    String sql =
        """
        with page as (insert into source_page (catalog_id, identity, locale, path, sha256)
          values (%d, 'p', 'nl-NL', 'p.md', repeat('0', 64)) returning id)
        insert into source_version (source_page_id, path, sha256, translation_type, seen_at)
          select id, 'p.md', repeat('0', 64), 'MT', now() from page returning id
        """
            .formatted(catalog);
    try (var connection = DriverManager.getConnection(url, superuser, superuserPassword);
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> found(String query) {
    return BrowseResourceTest.codesOf(visitor.get(path(query)).asString());
  }

  private Optional<String> next(String query, String codeKey) {
    return ask("next", query, codeKey);
  }

  private Optional<String> previous(String query, String codeKey) {
    return ask("previous", query, codeKey);
  }

  private Optional<String> ask(String way, String query, String codeKey) {
    String answer =
        visitor
            .get("/test/course/" + way + "?catalog=" + name + "&at=" + codeKey + "~1&" + query)
            .asString();
    return answer.isEmpty() ? Optional.empty() : Optional.of(answer);
  }

  private String path(String query) {
    return "/catalogs/" + name + "?locale=nl-NL&" + query;
  }

  private void text(String code, String set) {
    fixture.one(
        "update text set %s where locale = 'nl-NL' and entry_id = (select id from entry where catalog_id = ? and code = ?) returning id"
            .formatted(set),
        catalog,
        code);
  }

  private void entry(String code, String set) {
    fixture.one(
        "update entry set %s where catalog_id = ? and code = ? returning id".formatted(set),
        catalog,
        code);
  }

  private void revise(String code, String markdown) {
    long text =
        Long.parseLong(
            fixture.one(
                "select t.id from text t join entry e on e.id = t.entry_id where t.locale = 'nl-NL' and e.catalog_id = ? and e.code = ?",
                catalog,
                code));
    fixture.write(text, markdown);
  }
}
