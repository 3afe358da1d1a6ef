package org.errorcatalog.api.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever is asked, and whenever the server is ready, answers come in the order of questions. */
class LookupFrontPropertyTest {

  /** What may happen next. */
  enum Step {
    ASK_FAST,
    ASK_OTHER,
    ASK_LATE,
    FINISH
  }

  @Property(tries = 500)
  void answersInTurn(@ForAll @Size(max = 40) List<Step> steps) {
    FrontedConnection connection = new FrontedConnection();
    List<String> asked = new ArrayList<>();
    List<String> answered = new ArrayList<>();
    for (Step step : steps) {
      if (step == Step.FINISH) {
        connection.server().finish();
      } else {
        asked.add(
            "/%s/%d".formatted(step.name().substring(4).toLowerCase(Locale.ROOT), asked.size()));
        connection.get(asked.get(asked.size() - 1));
      }
      answered.addAll(connection.answers());
    }
    while (connection.server().finish()) {
      answered.addAll(connection.answers());
    }

    assertThat(answered)
        .map(answer -> answer.substring(answer.indexOf('/')))
        .containsExactlyElementsOf(asked);
  }
}
