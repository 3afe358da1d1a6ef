package org.errorcatalog.ingest.repair;

import java.util.List;
import java.util.Optional;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.repair.Votes.Tally;
import org.jspecify.annotations.Nullable;

/** Questions well-formed codes that stand out of order or that no sibling has. */
final class DoubtfulCodes {

  private final PageCodes page;

  DoubtfulCodes(PageCodes page) {
    this.page = page;
  }

  /** What the row's code should be; empty where it may stand as it is. */
  Optional<Verdict> corrected(int i) {
    Code code = page.slot(i).code().orElseThrow();
    return isOutOfOrder(i, code)
        ? overruled(i, code)
            .or(() -> misplaced(i, code, page.before(i), page.after(i)))
            .or(() -> misspelt(i, code))
        : misspelt(i, code);
  }

  /** Whether the code is that of another row, and nobody knows what this row's is. */
  boolean isOfAnotherRow(int i) {
    Code code = page.slot(i).code().orElseThrow();
    return page.isRepeated(code)
        && isOutOfOrder(i, code)
        && page.hasItsPlace(i, code)
        && !page.isRepetition(i, code)
        && !code.key().equals(page.tally(i).winner());
  }

  private boolean isOutOfOrder(int i, Code code) {
    return isOutOfOrder(page.before(i), code, page.after(i));
  }

  /** Siblings agree on another code, which is free and in order. */
  private Optional<Verdict> overruled(int i, Code code) {
    Tally tally = page.tally(i);
    String winner = tally.winner();
    if (winner == null || winner.equals(code.key()) || !page.isFree(winner)) {
      return Optional.empty();
    }
    Code other = new Code(winner);
    boolean sure =
        tally.agrees()
            || page.isRepeated(code)
            || (!page.votes().isKnown(code.key()) && Spelling.isNear(winner, code.key()));
    return sure && page.fits(i, other)
        ? Optional.of(
            new Verdict(
                other,
                "it stands out of order, and %d of %d other languages have another code there"
                    .formatted(tally.count(), tally.all()),
                tally.agrees() ? Verdict.SURE : Verdict.FAIR))
        : Optional.empty();
  }

  /**
   * The code stands elsewhere too, or every language has another one here; and only one number has
   * room in its place, or only one is the same with two digits swapped.
   */
  private Optional<Verdict> misplaced(
      int i, Code code, @Nullable Code before, @Nullable Code after) {
    long room = Order.room(before, after);
    boolean repeated = page.isRepeated(code) && !page.isRepetition(i, code);
    Tally tally = page.tally(i);
    boolean disputed = tally.all() > 1 && !tally.isMajority();
    boolean foreign = !page.votes().isEmpty() && !page.votes().isKnown(code.key());
    if (before == null || room < 1 || !(repeated || disputed || foreign)) {
      return Optional.empty();
    }
    String why =
        repeated
            ? "the page has this code in its own place too, and %s"
            : "no other language has this code there, and %s";
    if (room == 1) {
      Code only = new Code(Long.toString(Long.parseLong(before.value()) + 1));
      return page.isFree(only.key())
          ? Optional.of(
              new Verdict(
                  only, why.formatted("only one has room between its neighbours"), Verdict.LIKELY))
          : Optional.empty();
    }
    List<Code> swapped =
        Transpositions.of(code.value()).stream()
            .flatMap(each -> Code.parse(each).stream())
            .filter(each -> page.isFree(each.key()) && page.fits(i, each))
            .toList();
    return (repeated || foreign) && swapped.size() == 1
        ? Optional.of(
            new Verdict(
                swapped.get(0), why.formatted("with two digits swapped it fits in"), Verdict.FAIR))
        : Optional.empty();
  }

  /**
   * All siblings have a code there that is spelt nearly so, and this one nowhere, unless it stands
   * elsewhere on this page too.
   */
  private Optional<Verdict> misspelt(int i, Code code) {
    boolean repeated = page.isRepeated(code);
    if (page.votes().isKnown(code.key()) && !repeated) {
      return Optional.empty();
    }
    Tally tally = page.tally(i);
    return Optional.ofNullable(
            tally.agrees() && tally.count() == tally.all() ? tally.winner() : null)
        .filter(winner -> page.isFree(winner) && Spelling.isNear(winner, code.key()))
        .filter(winner -> !repeated || !page.isRepetition(i, code))
        .map(
            winner ->
                new Verdict(
                    new Code(winner), "no language has it there; " + tally.said(), Verdict.FAIR));
  }

  private static boolean isOutOfOrder(@Nullable Code before, Code code, @Nullable Code after) {
    boolean early = before != null && Order.compare(before, code) > 0;
    boolean late = after != null && Order.compare(code, after) > 0;
    return (early || late) && (before == null || after == null || Order.compare(before, after) < 0);
  }
}
