package org.errorcatalog.ingest.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.errorcatalog.core.text.WordDiff;
import org.errorcatalog.core.text.WordDiff.Piece;
import org.errorcatalog.ingest.report.EntryDiff.FactDiff;
import org.jspecify.annotations.Nullable;

/** Writes what an import would change for a person, word by word. */
final class DiffText {

  private static final int WIDEST = 400;

  /** Words that stay are shown where they are near to others that do not. */
  private static final int NEAR = 30;

  private final Ink ink;
  private final List<String> lines = new ArrayList<>();

  private DiffText(Ink ink) {
    this.ink = ink;
  }

  static List<String> lines(Diff diff, Ink ink) {
    DiffText text = new DiffText(ink);
    diff.entries().forEach(text::add);
    if (diff.more() > 0) {
      text.lines.add(
          String.format(Locale.ROOT, "  ... and %,d more; --diff N shows N", diff.more()));
    }
    return text.lines;
  }

  private void add(EntryDiff entry) {
    String variant = entry.variant() == 1 ? "" : " variant " + entry.variant();
    lines.add("  " + ink.titled(entry.change(), entry.code() + variant));
    entry.facts().forEach(fact -> lines.add("      " + line(fact)));
    entry.texts().forEach(text -> lines.add("      " + line(text)));
  }

  private String line(FactDiff fact) {
    return fact.name() + "  " + difference(fact.before(), fact.after());
  }

  private String line(TextDiff text) {
    String what = "%-7s %-12s".formatted(text.locale(), label(text));
    return text.change() == TextDiff.Change.OUTDATED
        ? what + "stays, and is outdated: its source changes"
        : what + difference(text.before(), text.after());
  }

  private static String label(TextDiff text) {
    String part = text.part().name().toLowerCase(Locale.ROOT);
    return text.change() == TextDiff.Change.KEPT
        ? part + " stays, edited; the page changes: "
        : part;
  }

  private String difference(@Nullable String before, @Nullable String after) {
    if (before == null || after == null) {
      String only = TerminalText.cut(shown(before == null ? after : before), WIDEST);
      return before == null ? ink.added(only) : ink.removed(only);
    }
    StringBuilder line = new StringBuilder();
    List<Piece> pieces = WordDiff.of(shown(before), shown(after));
    for (int i = 0; i < pieces.size(); i++) {
      line.append(piece(pieces.get(i), i > 0, i < pieces.size() - 1));
    }
    return line.toString();
  }

  private String piece(Piece piece, boolean follows, boolean goesOn) {
    return switch (piece.kind()) {
      case SAME -> near(piece.text(), follows, goesOn);
      case REMOVED -> ink.removed(TerminalText.cut(piece.text(), WIDEST));
      case ADDED -> ink.added(TerminalText.cut(piece.text(), WIDEST));
    };
  }

  private static String near(String text, boolean follows, boolean goesOn) {
    int start = follows ? NEAR : 0;
    int end = goesOn ? NEAR : 0;
    if (text.codePointCount(0, text.length()) <= start + end + 3) {
      return text;
    }
    int from = text.offsetByCodePoints(0, start);
    int to = text.offsetByCodePoints(text.length(), -end);
    return text.substring(0, from) + "..." + text.substring(to);
  }

  private static String shown(@Nullable String text) {
    return text == null ? "" : TerminalText.shown(text);
  }
}
