package org.errorcatalog.admin.assist;

import java.util.List;
import org.errorcatalog.core.memory.Pair;
import org.errorcatalog.core.memory.Remembered;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.WordDiff;
import org.jspecify.annotations.Nullable;

/** How the same and similar sources were translated, best first. */
record MemoryTab(Work work, List<Hit> hits) {

  MemoryTab {
    hits = List.copyOf(hits);
  }

  static MemoryTab of(Work work, List<Remembered> found) {
    return new MemoryTab(work, found.stream().map(each -> Hit.of(work, each)).toList());
  }

  /**
   * A translation.
   *
   * @param difference from its source to the one that is to be translated
   * @param address of the entry that it comes from, null where no entry has it
   */
  record Hit(Remembered found, List<WordDiff.Piece> difference, @Nullable String address) {

    private static Hit of(Work work, Remembered found) {
      Pair pair = found.first();
      String source = pair.source() == null ? "" : pair.source();
      String code = pair.code();
      return new Hit(
          found,
          WordDiff.of(source, work.sourceText()),
          code == null ? null : work.entryAddress(pair.catalog(), code, pair.variant(), true));
    }

    public boolean exact() {
      return found.percent() == 100;
    }

    public boolean wording() {
      return found.first().kind() == UnitKind.WORDING;
    }
  }
}
