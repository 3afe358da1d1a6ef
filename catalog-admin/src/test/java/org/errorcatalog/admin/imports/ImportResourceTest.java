package org.errorcatalog.admin.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "importer", roles = "editor")
class ImportResourceTest {

  @Inject Fixture fixture;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "catalog.test.superuser")
  String superuser;

  @ConfigProperty(name = "catalog.test.superuser-password")
  String password;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aCatalogToImportInto() {
    small = fixture.small("importer");
  }

  @Test
  void queuesAnUploadAndLeadsToIt() {
    Response answer = upload(small.name(), "page.md");

    assertThat(answer.statusCode()).isEqualTo(303);
    String path = path(answer);
    assertThat(visitor.get(path).asString()).contains("waiting for the dry run", "every 10s");
    assertThat(visitor.get("/imports").asString()).contains(small.name());
    assertThat(
            fixture.one(
                "select name || ':' || length(content) from import_upload where request_id = ?",
                id(answer)))
        .isEqualTo("page.md:4");
  }

  @Test
  void showsTheDryRunAndAppliesItOnce() {
    Response asked = upload(small.name(), "page.md");
    checked(
        id(asked),
        "{\"run\":null,\"pages\":[{\"page\":\"page.md\",\"rows\":3,\"codes\":2}],"
            + "\"changes\":{\"added\":1,\"changed\":2,\"unchanged\":0,\"withdrawn\":0},"
            + "\"findings\":[{\"level\":\"WARNING\",\"name\":\"MOJIBAKE\",\"line\":7,"
            + "\"message\":\"mended <script>\"}]}");

    assertThat(visitor.get(path(asked)).asString())
        .contains("MOJIBAKE", "3 rows, 2 codes", "&lt;script&gt;")
        .doesNotContain("every 10s", "mended <script>");
    assertThat(visitor.post(path(asked) + "/apply", Map.of()).statusCode()).isEqualTo(303);
    assertThat(visitor.get(path(asked)).asString()).contains("being applied");
    assertThat(visitor.post(path(asked) + "/give-up", Map.of()).statusCode()).isEqualTo(412);
  }

  @Test
  void showsWhatWouldChangeWordByWord() {
    Response asked = upload(small.name(), "page.md");
    checked(
        id(asked),
        "{\"changes\":{\"added\":0,\"changed\":1,\"unchanged\":0,\"withdrawn\":0},"
            + "\"diff\":{\"entries\":[{\"code\":\"50058\",\"variant\":1,\"change\":\"CHANGED\","
            + "\"facts\":[{\"name\":\"class\",\"before\":\"ERROR\",\"after\":\"INTERRUPT\"}],"
            + "\"texts\":[{\"locale\":\"ar-SA\",\"part\":\"DESCRIPTION\",\"change\":\"WRITTEN\","
            + "\"before\":\"old <b> word\",\"after\":\"new <b> word\"},"
            + "{\"locale\":\"nl-NL\",\"part\":\"ACTIONS\",\"change\":\"OUTDATED\"}]}],\"more\":312}}");

    assertThat(visitor.get(path(asked)).asString())
        .contains("<del>ERROR</del><ins>INTERRUPT</ins>")
        .contains(
            "lang=\"ar-SA\" dir=\"rtl\"><del>old</del><ins>new</ins> &lt;b&gt; word</p>",
            "edited, stays; its source changes",
            "And 312 more.");
  }

  @Test
  void tellsHowFarTheWorkerIs() throws SQLException {
    Response asked = upload(small.name(), "page.md");
    step(id(asked));

    assertThat(visitor.get(path(asked)).asString())
        .contains("A worker is reading the pages, 12 so far.", path(asked) + "/news");
  }

  @Test
  void hearsOfEachStep() {
    Response asked = upload(small.name(), "page.md");
    URI news = URI.create("http://localhost:%d%s/news".formatted(RestAssured.port, path(asked)));
    CompletableFuture<Optional<String>> heard =
        HttpClient.newHttpClient()
            .sendAsync(HttpRequest.newBuilder(news).build(), BodyHandlers.ofLines())
            .thenApply(answer -> answer.body().filter(line -> !line.isBlank()).findFirst());

    await()
        .until(
            () -> {
              step(id(asked));
              return heard.isDone();
            });
    assertThat(heard.join()).contains("data:" + id(asked));
  }

  /** What a worker tells, which the console may not. */
  private void step(long request) throws SQLException {
    try (Connection worker = DriverManager.getConnection(url, superuser, password);
        PreparedStatement sql =
            worker.prepareStatement(
                "insert into import_progress (request_id, phase, pages, attempts, changed_at)"
                    + " values (?, 'READING', 12, 1, now()) on conflict (request_id) do update"
                    + " set changed_at = now()")) {
      sql.setLong(1, request);
      sql.executeUpdate();
    }
  }

  @Test
  void givesUp() {
    Response asked = upload(small.name(), "page.md");
    checked(id(asked), "{}");

    visitor.post(path(asked) + "/give-up", Map.of());

    assertThat(visitor.get(path(asked)).asString()).contains("given up");
  }

  @Test
  void refusesOtherKindsOfFile() {
    Response answer = upload(small.name(), "page.exe");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("Only .md and .zip files.");
  }

  @Test
  void refusesANameThatIsNone() {
    assertThat(upload("API", "page.md").statusCode()).isEqualTo(422);
    assertThat(upload("api", "page.md").statusCode()).isEqualTo(422);
  }

  @Test
  void needsAllLocalesOfTheCatalog() {
    Small other = fixture.small();
    fixture.grant("importer", other.catalog(), "nl-NL");

    assertThat(upload(other.name(), "page.md").statusCode()).isEqualTo(403);
    assertThat(upload("brand-new", "page.md").statusCode()).isEqualTo(403);
  }

  @Test
  @TestSecurity(user = "stranger", roles = "editor")
  void letsNobodyDecideWithoutGrant() {
    long id =
        fixture
            .sample()
            .insert(
                "insert into import_request (catalog, state, actor, actor_name, requested_at,"
                    + " changed_at) values (?, 'CHECKED', 'a', 'A', now(), now()) returning id",
                small.name());

    assertThat(visitor.post("/imports/" + id + "/apply", Map.of()).statusCode()).isEqualTo(403);
    assertThat(visitor.post("/imports/" + id + "/give-up", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void answersAnUnknownRequestWithAPage() {
    assertThat(visitor.get("/imports/0").statusCode()).isEqualTo(404);
  }

  private Response upload(String catalog, String file) {
    return visitor.upload(
        "/imports",
        Map.of("catalog", catalog, "mode", "KEEP"),
        "pages",
        file,
        "page".getBytes(UTF_8));
  }

  private void checked(long id, String report) {
    fixture
        .sample()
        .insert(
            "update import_request set state = 'CHECKED', checked = ?::jsonb where id = ?"
                + " returning id",
            report,
            id);
  }

  private static String path(Response answer) {
    return answer.header("Location").replaceFirst("https?://[^/]+", "");
  }

  private static long id(Response answer) {
    return Long.parseLong(answer.header("Location").replaceFirst(".*/", ""));
  }
}
