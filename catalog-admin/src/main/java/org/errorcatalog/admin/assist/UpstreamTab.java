package org.errorcatalog.admin.assist;

import java.util.List;
import org.errorcatalog.admin.page.Provenance;
import org.errorcatalog.core.text.LocalizedUnit;
import org.errorcatalog.core.text.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor's page says.
 *
 * @param now null where no page says anything
 * @param before what it said when the text was last edited, null where that is the same
 * @param provenance null where it is not known
 */
record UpstreamTab(
    Work work, @Nullable String now, @Nullable String before, @Nullable Provenance provenance) {

  static UpstreamTab of(Work work, @Nullable Provenance provenance) {
    LocalizedUnit unit = work.present();
    String now = unit == null ? null : unit.upstream();
    String before = unit == null ? null : unit.upstreamBefore();
    return new UpstreamTab(
        work, now, before == null || before.equals(now) ? null : before, provenance);
  }

  /** Whether the text is word for word what the page says. */
  public boolean taken() {
    return work.targetText().equals(now);
  }

  /** From what the page says to what is stored here. */
  public List<WordDiff.Piece> difference() {
    return WordDiff.of(now == null ? "" : now, work.targetText());
  }

  /** From what the page said then to what it says now. */
  public List<WordDiff.Piece> change() {
    return WordDiff.of(before == null ? "" : before, now == null ? "" : now);
  }
}
