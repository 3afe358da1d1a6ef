package org.errorcatalog.ingest.action;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.placeholder.Placeholder;
import org.errorcatalog.core.placeholder.Placeholders;
import org.jspecify.annotations.Nullable;

/**
 * Takes one text apart, once it is known what each sentence is. Sentences side by side that say
 * what to do are one action; its kind and audience are those of the heaviest.
 */
final class Splitting {

  private static final String LEFT_OPEN = " \t\n,;，、；";
  private static final Pattern BLOCK_START = Pattern.compile("^(\\d{0,9})([*+>#.)-])(?= )");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}+");

  private final CuedText cued;
  private final String text;
  private final List<Mark> marks;
  private final StringBuilder description = new StringBuilder();
  private final List<FoundAction> actions = new ArrayList<>();
  private int described;

  Splitting(CuedText cued, List<Mark> marks) {
    this.cued = cued;
    this.text = cued.text();
    this.marks = marks;
  }

  Split split(Mark advised, EntryClass entryClass) {
    for (int i = 0; i < marks.size(); ) {
      int end = endOfAction(i);
      if (end > i) {
        take(span(i).to(span(end - 1)), marks.subList(i, end));
      }
      i = Math.max(end, i + 1);
    }
    boolean ambiguous = actions.isEmpty() && has(Verdict.DOUBTFUL);
    String rest = withoutEmptyLines(rest()).strip();
    if (!cued.advice().isEmpty()) {
      actions.add(action(advised.kind(), advised.audience(), cued.advice()));
    }
    String left = rest.equals(text) || says(rest) ? rest : text;
    return new Split(left, actions, entryClass, doubts(ambiguous, entryClass));
  }

  private String rest() {
    if (actions.isEmpty()) {
      return text;
    }
    describe(text.length());
    return description.toString();
  }

  private static String withoutEmptyLines(String text) {
    return text.contains("\n\n\n") ? EMPTY_LINES.matcher(text).replaceAll("\n\n") : text;
  }

  /** Whether there is a word in it, beside what a program fills in. */
  private static boolean says(String rest) {
    int at = 0;
    for (Placeholder filled : Placeholders.in(rest)) {
      if (hasWord(rest, at, filled.start())) {
        return true;
      }
      at = filled.end();
    }
    return hasWord(rest, at, rest.length());
  }

  private static boolean hasWord(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Verdict verdict) {
    for (Mark mark : marks) {
      if (mark.is(verdict)) {
        return true;
      }
    }
    return false;
  }

  private Set<Doubt> doubts(boolean ambiguous, EntryClass entryClass) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (ambiguous) {
      doubts.add(Doubt.AMBIGUOUS);
    }
    if (entryClass == EntryClass.NOT_AN_ERROR
        && cued.says(EntryClass.ERROR)
        && !cued.says(EntryClass.NOT_AN_ERROR)) {
      doubts.add(Doubt.NEGATION_LOST);
    }
    return doubts;
  }

  /** The end of the action that starts there; the start itself where none does. */
  private int endOfAction(int start) {
    int end = start;
    while (end < marks.size()
        && (end == start || sameLine(span(end - 1), span(end)))
        && goesOn(marks.get(end), end > start)) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(Mark mark, boolean begun) {
    return mark.is(Verdict.ACTION) || (begun && mark.is(Verdict.FOLLOWS));
  }

  private Span span(int sentence) {
    return cued.parts().get(sentence).span();
  }

  private boolean sameLine(Span one, Span next) {
    return text.substring(one.end(), next.start()).indexOf('\n') < 0;
  }

  private void take(Span span, List<Mark> of) {
    describe(span.start());
    described = span.end();
    Mark heaviest = Weight.heaviest(of.stream()).orElse(Mark.NONE);
    String words = literal(span.of(text).strip());
    int first = words.offsetByCodePoints(0, 1);
    String wording = words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    actions.add(action(heaviest.kind(), heaviest.audience(), wording));
  }

  /** What stood inside a line and now begins one is no list, heading or quotation for that. */
  private static String literal(String words) {
    return BLOCK_START.matcher(words).replaceFirst("$1\\\\$2");
  }

  private static FoundAction action(
      @Nullable ActionKind kind, @Nullable Audience audience, String wording) {
    ActionKind known = Objects.requireNonNullElse(kind, ActionKind.OTHER);
    return new FoundAction(
        known, Objects.requireNonNullElse(audience, Weight.usual(known)), wording);
  }

  /** A clause that the action was cut from ends as a sentence does. */
  private void describe(int end) {
    String piece = text.substring(described, end);
    int open = piece.length();
    while (open > 0 && LEFT_OPEN.indexOf(piece.charAt(open - 1)) >= 0) {
      open--;
    }
    boolean cutShort = end < text.length() && !piece.substring(open).isBlank();
    append(cutShort ? piece.substring(0, open) + ". " : piece);
  }

  /** One blank is left where there was one on either side of an action. */
  private void append(String piece) {
    int last = description.length() - 1;
    boolean blank = last >= 0 && description.charAt(last) == ' ' && piece.startsWith(" ");
    description.append(blank ? piece.replaceFirst("^ ++", "") : piece);
  }
}
