package org.errorcatalog.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Twenty people who edit the same few texts at once: nobody's saved words are lost. */
@ExtendWith(SharedQuickstart.class)
class ConcurrentEditorsIT {

  private static final int PEOPLE = 20;
  private static final int ROUNDS = 6;
  private static final List<String> CODES = List.of("50126", "50105", "50034");
  private static final String PAGE = "/catalogs/entra-sign-in/entries/%s";

  private final RunningQuickstart quickstart;
  private final Collection<Save> accepted = new ConcurrentLinkedQueue<>();

  ConcurrentEditorsIT(RunningQuickstart quickstart) {
    this.quickstart = quickstart;
  }

  /** A save that the console accepted, as a round of a person. */
  private record Save(String code, int version, String words) {}

  @Test
  void keepEverySaveThatWasAcceptedExactlyOnceAndInOrder() throws SQLException {
    quickstart.awaitEverything();
    List<ConsoleSession> sessions =
        Stream.generate(() -> ConsoleSession.signIn(quickstart, "editor")).limit(PEOPLE).toList();
    ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    try {
      List<CompletableFuture<Void>> people =
          IntStream.range(0, PEOPLE)
              .mapToObj(
                  person ->
                      CompletableFuture.runAsync(() -> edit(person, sessions.get(person)), threads))
              .toList();
      people.forEach(CompletableFuture::join);
    } finally {
      threads.shutdownNow();
    }

    assertThat(accepted).hasSizeGreaterThanOrEqualTo(ROUNDS * CODES.size());
    for (String code : CODES) {
      List<String> inOrder =
          accepted.stream()
              .filter(save -> save.code().equals(code))
              .sorted(Comparator.comparingInt(Save::version))
              .map(Save::words)
              .toList();
      List<String> history = quickstart.revisions().of("entra-sign-in", code, "nl-NL", "persoon");
      assertThat(history).isEqualTo(inOrder);
    }
  }

  /** Reads a text, says something else, and goes on to the next, whether it was stored or not. */
  private void edit(int person, ConsoleSession session) {
    for (int round = 0; round < ROUNDS; round++) {
      String code = CODES.get((person + round) % CODES.size());
      String page = PAGE.formatted(code);
      String html = session.get(page + "?locale=nl-NL");
      int version = Integer.parseInt(ConsoleSession.hidden(html, "id=\"text\"", "version"));
      String words =
          "Aanmelden is niet gelukt, zegt persoon %d in ronde %d.".formatted(person, round);
      int status =
          session.submit(
              html,
              page + "/texts/nl-NL?variant=1",
              Map.of("version", Integer.toString(version), "markdown", words));
      assertThat(status).isIn(List.of(303, 412));
      if (status == 303) {
        accepted.add(new Save(code, version, words));
      }
    }
  }
}
