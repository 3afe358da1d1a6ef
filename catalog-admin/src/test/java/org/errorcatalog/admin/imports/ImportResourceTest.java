package org.errorcatalog.admin.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
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

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aCatalogToImportInto() {
    visitor.withToken();
    small = fixture.small();
    fixture.grant("importer", small.catalog(), null);
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
