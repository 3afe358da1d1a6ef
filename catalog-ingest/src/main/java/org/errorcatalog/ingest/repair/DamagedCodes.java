package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.Role;
import org.errorcatalog.ingest.repair.Votes.Tally;

/**
 * Restores codes that cannot be read, where two things speak for the same one: what the cell can be
 * read as, where its link leads, what stands beside it, what siblings have there, and where it
 * stands.
 */
final class DamagedCodes {

  private final PageCodes page;
  private final Twins twins;

  DamagedCodes(PageCodes page, Twins twins) {
    this.page = page;
    this.twins = twins;
  }

  /** What the row's code was; empty where too little speaks for any. */
  Optional<Verdict> restored(int i) {
    return byTwin(i)
        .or(() -> byReading(i))
        .or(() -> byItself(i, true))
        .or(() -> bySiblings(i))
        .or(() -> byItself(i, false));
  }

  /** The same number beside it, unless the cell itself says another and no sibling objects. */
  private Optional<Verdict> byTwin(int i) {
    Slot slot = page.slot(i);
    boolean whole =
        !slot.written().isEmpty() && slot.read().codes().stream().anyMatch(page.column()::takes);
    return twins
        .of(slot)
        .filter(twin -> page.isFree(twin.key()))
        .filter(twin -> !whole || twin.key().equals(page.tally(i).winner()))
        .map(twin -> new Verdict(twin, "the same number stands beside it", Verdict.CERTAIN));
  }

  /** What the cell can be read as and siblings have there. */
  private Optional<Verdict> byReading(int i) {
    Tally tally = page.tally(i);
    return readings(i).stream()
        .map(CodeReading::code)
        .filter(code -> code.key().equals(tally.winner()))
        .findFirst()
        .map(
            code ->
                new Verdict(code, "the cell can be read so, and " + tally.said(), Verdict.CERTAIN));
  }

  /** Several siblings that agree, or one where its code is like the cell and fits in. */
  private Optional<Verdict> bySiblings(int i) {
    Tally tally = page.tally(i);
    String winner = tally.winner();
    if (winner == null || !page.isFree(winner) || !tally.isMajority()) {
      return Optional.empty();
    }
    Code code = new Code(winner);
    if (tally.agrees()) {
      return Optional.of(new Verdict(code, tally.said(), Verdict.LIKELY));
    }
    return page.fits(i, code) && resembles(page.slot(i), winner)
        ? Optional.of(
            new Verdict(
                code, tally.said() + ", and it fits in between its neighbours", Verdict.FAIR))
        : Optional.empty();
  }

  /** Whether the cell may have been that code once: it has nothing of a code, or the like of it. */
  private static boolean resembles(Slot slot, String key) {
    String digits = slot.written().replaceAll("\\D", "");
    String wanted = key.replaceAll("\\D", "");
    return digits.isEmpty() || wanted.startsWith(digits) || Spelling.isNear(digits, wanted);
  }

  /** One reading that nothing else on the page has, in its place. */
  private Optional<Verdict> byItself(int i, boolean literal) {
    List<Code> readings =
        readings(i).stream()
            .filter(each -> each.literal() || !literal)
            .map(CodeReading::code)
            .filter(code -> page.isFree(code.key()) && page.fits(i, code))
            .toList();
    return readings.size() == 1
        ? Optional.of(
            new Verdict(
                readings.get(0),
                "the cell can be read so, and it fits in between its neighbours",
                Verdict.LIKELY))
        : Optional.empty();
  }

  private List<CodeReading> readings(int i) {
    String cell = page.slot(i).row().cell(Role.CODE);
    List<CodeReading> readings = new ArrayList<>(CodeCandidates.of(cell, page.column()));
    if (page.column() == CodeColumn.INTEGERS) {
      CodeCandidates.linked(cell).stream()
          .filter(code -> readings.stream().noneMatch(each -> each.code().equals(code)))
          .forEach(code -> readings.add(new CodeReading(code, false)));
    }
    return readings;
  }
}
