package org.errorcatalog.api.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.errorcatalog.api.lookup.SlowServer.Pace;
import org.junit.jupiter.api.Test;

/** Some of a connection's requests are answered in front of the server, and none out of turn. */
class LookupFrontTest {

  private final FrontedConnection connection = new FrontedConnection();
  private final SlowServer server = connection.server();

  @Test
  void answersOnceTheServerOwesNothing() {
    connection.get("/fast/1", "/fast/2", "/other/3", "/fast/4", "/fast/5");

    assertThat(connection.answers())
        .containsExactly(
            "server /fast/1", "front /fast/2", "server /other/3", "front /fast/4", "front /fast/5");
  }

  @Test
  void waitsForWhatTheServerAnswersLate() {
    connection.get("/fast/1", "/late/2", "/fast/3", "/fast/4");
    assertThat(connection.answers()).containsExactly("server /fast/1");

    server.finish();
    connection.get("/fast/5", "/fast/6");

    assertThat(connection.answers())
        .containsExactly(
            "server /late/2",
            "server /fast/3",
            "server /fast/4",
            "server /fast/5",
            "front /fast/6");
  }

  @Test
  void takesNoInterimAnswerForTheAnswer() {
    connection.get("/fast/1");
    connection.send(
        "PUT /2 HTTP/1.1\r\nHost: any\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n");
    connection.send("x");
    connection.get("/fast/3");

    assertThat(connection.answers()).containsExactly("server /fast/1");
    assertThat(server.paces()).containsExactly(Pace.AT_ONCE, Pace.INTERIM, Pace.AT_ONCE);
  }

  @Test
  void leavesToTheServerWhatBelongsToItsRequests() {
    connection.get("/fast/1", "/fast/2");
    connection.send("PUT /3 HTTP/1.1\r\nHost: any\r\nContent-Length: 5\r\n\r\nabcde");
    connection.get("/fast/4");

    assertThat(server.content()).isEqualTo("abcde");
    assertThat(server.ends()).isEqualTo(server.paces().size());
  }

  @Test
  void readsNotOnFromWhoDoesNotRead() {
    connection.get(IntStream.range(0, 20).mapToObj(i -> "/fast/" + i).toArray(String[]::new));

    assertThat(connection.reading()).startsWith(true, true).endsWith(false, false);
    assertThat(connection.isReading()).isTrue();
    assertThat(connection.answers()).hasSize(20);
  }
}
