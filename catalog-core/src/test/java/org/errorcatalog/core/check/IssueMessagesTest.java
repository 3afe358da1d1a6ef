package org.errorcatalog.core.check;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueMessagesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

  @ParameterizedTest
  @ValueSource(strings = {"_nl", "_de"})
  void takesTheSameArgumentsInEveryLanguage(String language) throws IOException {
    assertThat(arguments(language)).isEqualTo(arguments(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_nl", "_de"})
  void doublesItsQuotes(String language) throws IOException {
    assertThat(bundle(language).values())
        .allSatisfy(it -> assertThat(it.toString().replace("''", "")).doesNotContain("'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_nl", "_de"})
  void beginsWithASmallLetterAndEndsWithoutAPeriod(String language) throws IOException {
    assertThat(bundle(language))
        .allSatisfy(
            (key, message) -> {
              assertThat(message.toString()).doesNotEndWith(".");
              if (key.toString().contains(".")) {
                assertThat(message.toString().charAt(0)).matches(Character::isLowerCase);
              }
            });
  }

  private static Map<Object, Set<String>> arguments(String language) throws IOException {
    return bundle(language).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, it -> arguments(it.getValue())));
  }

  private static Set<String> arguments(Object message) {
    Set<String> arguments = new TreeSet<>();
    ARGUMENT.matcher(message.toString()).results().map(MatchResult::group).forEach(arguments::add);
    return arguments;
  }

  private static Properties bundle(String language) throws IOException {
    Properties bundle = new Properties();
    try (Reader reader =
        new InputStreamReader(
            IssueMessages.class.getResourceAsStream("checks" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      bundle.load(reader);
    }
    return bundle;
  }
}
