package org.errorcatalog.ingest.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryClass;

/** Reads a language's file of cues; the head of each file describes its form. */
final class CueRulesReader {

  private final Map<String, List<String>> sections = new LinkedHashMap<>();
  private final List<Cue> all = new ArrayList<>();

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
        cues("never"),
        cues("doubtful"),
        cues("follows"),
        cues("nothing"),
        cues("polite"),
        cues("leads"),
        sections.getOrDefault("abbreviations", List.of()),
        new CueIndex(all));
  }

  private <E extends Enum<E>> Map<E, Cues> named(String type, Function<String, E> value) {
    Map<E, Cues> named = new LinkedHashMap<>();
    for (String section : sections.keySet()) {
      if (section.startsWith(type + " ")) {
        named.put(value.apply(section.substring(type.length() + 1)), cues(section));
      }
    }
    return named;
  }

  private Cues cues(String section) {
    int before = all.size();
    for (String line : sections.getOrDefault(section, List.of())) {
      all.add(Cue.of(all.size(), line));
    }
    return new Cues(all.subList(before, all.size()));
  }
}
