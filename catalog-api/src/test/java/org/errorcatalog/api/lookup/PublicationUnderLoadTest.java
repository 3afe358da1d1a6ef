package org.errorcatalog.api.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every text and wording of a release says its number, so that an answer of two releases shows. */
@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class PublicationUnderLoadTest {

  private static final int PUBLICATIONS = 200;
  private static final Pattern RELEASE = Pattern.compile("(?:release\":|Uitgave )([0-9]++)");

  @TestHTTPResource("/api/v1/catalogs/busy/codes/50058?locale=nl-NL")
  URI lookup;

  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicLongArray published = new AtomicLongArray(PUBLICATIONS + 2);

  @Test
  void answersFromOneReleaseAndFromTheNewestWithinASecond() throws Exception {
    SmallCatalog catalog = SmallCatalog.named("busy").rewordAll("Uitgave 1").publish("1");
    Awaitility.await().until(() -> ask().statusCode() == 200);

    try (Heartbeat clock = new Heartbeat()) {
      Readers readers = new Readers(3, () -> answersWell(clock));
      for (int release = 2; release <= PUBLICATIONS + 1; release++) {
        catalog.rewordAll("Uitgave " + release).publish("" + release);
        published.set(release, Math.max(1, clock.now()));
      }
      Awaitility.await().until(() -> releaseOf(ask().body()) == PUBLICATIONS + 1);

      assertThat(readers.sendHome()).isGreaterThan(PUBLICATIONS);
    }
  }

  private int answersWell(Heartbeat clock) throws Exception {
    int due = publishedBefore(clock.now() - Heartbeat.SECOND);
    HttpResponse<String> answer = ask();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    int release = releaseOf(answer.body());
    assertThat(release).as("the release that is served").isGreaterThanOrEqualTo(due);
    return release;
  }

  private int publishedBefore(long moment) {
    int release = 1;
    while (published.get(release + 1) != 0 && published.get(release + 1) < moment) {
      release++;
    }
    return release;
  }

  /** Description and action in three forms each, and the number itself. */
  private static int releaseOf(String body) {
    List<String> said = RELEASE.matcher(body).results().map(it -> it.group(1)).toList();
    assertThat(said).as(body).hasSize(7).containsOnly(said.get(0));
    return Integer.parseInt(said.get(0));
  }

  private HttpResponse<String> ask() throws Exception {
    return client.send(HttpRequest.newBuilder(lookup).build(), BodyHandlers.ofString());
  }
}
