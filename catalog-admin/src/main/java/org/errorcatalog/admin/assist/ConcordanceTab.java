package org.errorcatalog.admin.assist;

import java.util.List;
import org.errorcatalog.core.memory.Concordance;
import org.errorcatalog.core.memory.Pair;
import org.errorcatalog.core.memory.Phrase;
import org.errorcatalog.core.memory.Piece;
import org.jspecify.annotations.Nullable;

/** Where a phrase stands; nothing where none is asked for. */
record ConcordanceTab(Work work, Phrase phrase, List<Line> lines) {

  ConcordanceTab {
    lines = List.copyOf(lines);
  }

  static ConcordanceTab of(Work work, Phrase phrase, List<Pair> pairs) {
    return new ConcordanceTab(
        work, phrase, pairs.stream().map(each -> Line.of(work, phrase, each)).toList());
  }

  /** The longest phrase, in characters. */
  public int limit() {
    return Phrase.LIMIT;
  }

  /** Whether there may be more places than are shown. */
  public boolean full() {
    return lines.size() == Concordance.MOST;
  }

  /**
   * A text in both locales.
   *
   * @param source in pieces, the phrase marked; empty where there is none
   * @param translation likewise
   * @param address of the entry, null where no entry has it
   */
  record Line(Pair pair, List<Piece> source, List<Piece> translation, @Nullable String address) {

    private static Line of(Work work, Phrase phrase, Pair pair) {
      boolean said = pair.translation() != null;
      String code = pair.code();
      return new Line(
          pair,
          marked(phrase, pair.source()),
          marked(phrase, pair.translation()),
          code == null ? null : work.entryAddress(pair.catalog(), code, pair.variant(), said));
    }

    private static List<Piece> marked(Phrase phrase, @Nullable String text) {
      return text == null ? List.of() : phrase.markedIn(text);
    }
  }
}
