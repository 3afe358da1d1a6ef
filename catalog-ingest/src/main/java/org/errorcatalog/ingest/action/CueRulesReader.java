package org.errorcatalog.ingest.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryClass;

/**
 * Reads a language's rules: sections {@code [cue KIND]}, {@code [audience WHO]}, {@code [class
 * CLASS]}, {@code [follows]}, {@code [starts]} and {@code [abbreviations]}, one pattern a line,
 * {@code #} before a comment. Order counts.
 */
final class CueRulesReader {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private CueRulesReader() {}

  static CueRules read(Stream<String> lines) {
    CueRulesReader reader = new CueRulesReader();
    reader.sort(lines);
    return reader.rules();
  }

  private void sort(Stream<String> lines) {
    List<String> section = new ArrayList<>();
    for (String line : lines.map(String::strip).toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        String name = line.substring(1, line.length() - 1);
        section = sections.computeIfAbsent(name, any -> new ArrayList<>());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        section.add(line);
      }
    }
  }

  private CueRules rules() {
    return new CueRules(
        named("cue", ActionKind::valueOf),
        named("audience", Audience::valueOf),
        named("class", EntryClass::valueOf),
        patterns("follows"),
        patterns("starts"),
        new HashSet<>(sections.getOrDefault("abbreviations", List.of())));
  }

  private <E extends Enum<E>> Map<E, List<Pattern>> named(String type, Function<String, E> value) {
    Map<E, List<Pattern>> named = new LinkedHashMap<>();
    for (String section : sections.keySet()) {
      String[] words = section.split(" ");
      if (words[0].equals(type)) {
        Arrays.stream(words)
            .skip(1)
            .forEach(word -> named.put(value.apply(word), patterns(section)));
      }
    }
    return named;
  }

  private List<Pattern> patterns(String section) {
    return sections.getOrDefault(section, List.of()).stream()
        .map(regex -> Pattern.compile(regex, FLAGS))
        .toList();
  }
}
