package org.errorcatalog.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemMessagesTest {

  private final ProblemMessages messages = new ProblemMessages();

  @ParameterizedTest
  @EnumSource
  void tellsEveryProblemInEveryLanguage(ProblemType type) {
    Map<String, Object> about =
        Map.of("catalog", "it's", "code", "{1}", "locale", "x", "availableLocales", List.of("en"));
    List<Problem> problems =
        List.of("en", "nl", "de").stream()
            .map(language -> messages.problem(type, about, language))
            .toList();

    assertThat(problems).extracting(Problem::title).doesNotContain("");
    assertThat(problems).extracting(Problem::detail).doesNotHaveDuplicates();
    assertThat(problems)
        .extracting(Problem::detail)
        .noneMatch(detail -> detail.matches("(?s).*\\{[a-z]+}.*"));
    assertThat(problems.get(0).detail()).doesNotContain("null");
  }
}
