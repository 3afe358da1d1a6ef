package org.errorcatalog.admin.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold no words of their own: those stand in bundles, where they can be translated. */
class LiteralWordsTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  /** What reads the same in every language: keys, formats, examples of names. */
  private static final Set<String> SAME_EVERYWHERE =
      Set.of("Ctrl", "Alt", "Enter", "UTC", "CSV", "entra-sign-in");

  private static final Pattern EXPRESSION = Pattern.compile("\\{[#/a-zA-Z!:_][^}]{0,400}}");
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("(?:aria-label|title|placeholder|alt)=\"([^\"]{1,400})\"");
  private static final Pattern TAG = Pattern.compile("<[^>]{1,4000}>");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]{1,40}");

  static List<Path> templates() throws IOException {
    try (Stream<Path> all = Files.walk(TEMPLATES)) {
      return all.filter(each -> each.toString().endsWith(".html")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void holdsNoWordsOfItsOwn(Path template) throws IOException {
    assertThat(words(Files.readString(template))).isEmpty();
  }

  private static List<String> words(String template) {
    String markup = EXPRESSION.matcher(template).replaceAll(" ");
    Stream<String> attributes =
        SPOKEN_ATTRIBUTE.matcher(markup).results().map(each -> each.group(1));
    return Stream.concat(Stream.of(TAG.matcher(markup).replaceAll(" ")), attributes)
        .map(WORD::matcher)
        .flatMap(Matcher::results)
        .map(MatchResult::group)
        .filter(word -> !SAME_EVERYWHERE.contains(word))
        .toList();
  }
}
