package org.errorcatalog.ingest.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.ingest.action.ActionSplitter.Part;

/** Takes one text apart, once each of its parts is known to be an action or not. */
final class Splitting {

  private static final Pattern LEFT_OPEN = Pattern.compile("[,;\\s]*[,;]\\s*$");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

  private final String text;
  private final CueRules cues;
  private final StringBuilder description = new StringBuilder();
  private final List<FoundAction> actions = new ArrayList<>();
  private int described;

  Splitting(String text, CueRules cues) {
    this.text = text;
    this.cues = cues;
  }

  Split split(List<Part> parts) {
    for (int i = 0; i < parts.size(); ) {
      if (parts.get(i).kind().isEmpty()) {
        i++;
        continue;
      }
      int end = endOfAction(parts, i);
      take(parts.subList(i, end));
      i = end;
    }
    describe(text.length());
    String rest = EMPTY_LINES.matcher(description).replaceAll("\n\n").strip();
    return new Split(rest.isEmpty() ? text : rest, actions, entryClass());
  }

  private int endOfAction(List<Part> parts, int start) {
    int end = start + 1;
    while (end < parts.size()
        && sameLine(parts.get(end - 1), parts.get(end))
        && (parts.get(end).kind().isPresent() || cues.follows(parts.get(end).span().of(text)))) {
      end++;
    }
    return end;
  }

  private boolean sameLine(Part one, Part next) {
    return text.substring(one.span().end(), next.span().start()).indexOf('\n') < 0;
  }

  private void take(List<Part> parts) {
    Span span = parts.get(0).span().to(parts.get(parts.size() - 1).span());
    describe(span.start());
    described = span.end();
    String words = span.of(text).strip();
    ActionKind kind = CueRules.heaviest(parts.stream().flatMap(part -> part.kind().stream()));
    String wording = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    actions.add(new FoundAction(kind, cues.audience(words, kind), wording));
  }

  private void describe(int end) {
    String piece = text.substring(described, end);
    boolean cutShort = end < text.length();
    description.append(cutShort ? LEFT_OPEN.matcher(piece).replaceFirst(". ") : piece);
  }

  private EntryClass entryClass() {
    boolean ignored = actions.stream().anyMatch(each -> each.kind() == ActionKind.IGNORE);
    return cues.classOf(text)
        .filter(found -> found != EntryClass.NOT_AN_ERROR || ignored)
        .orElse(EntryClass.ERROR);
  }
}
