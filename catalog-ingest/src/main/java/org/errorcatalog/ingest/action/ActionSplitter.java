package org.errorcatalog.ingest.action;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.action.ActionKind;

/**
 * Splits a text into description and actions by the rules of its language. Sentences side by side
 * that say what to do are one action. A language without rules keeps its texts whole.
 */
public final class ActionSplitter {

  private static final Pattern LINES = Pattern.compile("(?<=\n)");

  private final Map<String, CueRules> rules = new ConcurrentHashMap<>();

  public Split split(String text, String locale) {
    CueRules cues = rules(Locale.forLanguageTag(locale).getLanguage());
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (String line : LINES.split(text, -1)) {
      parts.addAll(parts(line, at, locale, cues));
      at += line.length();
    }
    return new Splitting(text, cues).split(parts);
  }

  /** The split with advice that the page gives apart, as one more action. */
  public Split advised(Split split, String advice, String locale) {
    CueRules cues = rules(Locale.forLanguageTag(locale).getLanguage());
    List<ActionKind> kinds =
        LINES
            .splitAsStream(advice)
            .flatMap(line -> parts(line, 0, locale, cues).stream())
            .flatMap(part -> part.kind().stream())
            .toList();
    ActionKind kind = kinds.isEmpty() ? ActionKind.OTHER : CueRules.heaviest(kinds.stream());
    List<FoundAction> actions = new ArrayList<>(split.actions());
    actions.add(new FoundAction(kind, cues.audience(advice, kind), advice));
    return new Split(split.description(), actions, split.entryClass());
  }

  /** A sentence or what of it is an action, and of which kind. */
  record Part(Span span, Optional<ActionKind> kind) {}

  private static List<Part> parts(String line, int offset, String locale, CueRules cues) {
    List<Part> parts = new ArrayList<>();
    boolean item = line.startsWith("- ");
    for (Span sentence : Sentences.of(line, locale, cues.abbreviations())) {
      for (Span span : clauses(line, sentence, cues)) {
        Optional<ActionKind> kind = item ? Optional.empty() : cues.kind(span.of(line));
        parts.add(new Part(new Span(offset + span.start(), offset + span.end()), kind));
      }
    }
    return parts;
  }

  /** The sentence, cut where an action starts inside it. */
  private static List<Span> clauses(String line, Span sentence, CueRules cues) {
    for (Pattern start : cues.starts()) {
      Matcher place = start.matcher(line).region(sentence.start(), sentence.end());
      if (place.useTransparentBounds(true).find() && place.start() > sentence.start()) {
        return List.of(
            new Span(sentence.start(), place.start()), new Span(place.start(), sentence.end()));
      }
    }
    return List.of(sentence);
  }

  private CueRules rules(String language) {
    return rules.computeIfAbsent(language, ActionSplitter::load);
  }

  private static CueRules load(String language) {
    InputStream in = ActionSplitter.class.getResourceAsStream(language + ".cues");
    if (in == null) {
      return CueRules.NONE;
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return CueRulesReader.read(reader.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
