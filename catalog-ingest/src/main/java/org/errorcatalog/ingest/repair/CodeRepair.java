package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.Role;
import org.errorcatalog.ingest.repair.Votes.Tally;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.jspecify.annotations.Nullable;

/**
 * Decides the codes of one page. A damaged code is repaired only where two things speak for it, of
 * what its cell can be read as, where its link leads, what its siblings have there, and where it
 * stands; else it stays undecided. A well-formed code is doubted only where it stands out of order.
 */
final class CodeRepair {

  private static final double CERTAIN = 0.99;
  private static final double SURE = 0.95;
  private static final double LIKELY = 0.9;
  private static final double FAIR = 0.8;

  private final List<Slot> slots;
  private final Votes votes;
  private final CodeColumn column;
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private CodeRepair(List<Slot> slots, List<List<@Nullable String>> siblings) {
    this.slots = slots;
    this.column = CodeColumn.of(slots.stream().flatMap(slot -> slot.code().stream()).toList());
    slots.forEach(this::doubt);
    List<@Nullable String> keys = new ArrayList<>();
    slots.forEach(slot -> keys.add(slot.key()));
    this.votes = Votes.of(keys, siblings);
    slots.forEach(slot -> slot.code().ifPresent(code -> count(code, 1)));
  }

  /**
   * Decides what can be decided, in place.
   *
   * @param slots the rows of the page, in order
   * @param siblings the keys of the same page in other languages, in order, null where damaged
   * @return one finding for each code that was repaired or could not be decided
   */
  static List<Finding> repair(List<Slot> slots, List<List<@Nullable String>> siblings) {
    return new CodeRepair(slots, siblings).repair();
  }

  private List<Finding> repair() {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).code().isEmpty()) {
        restore(i);
      }
    }
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).code().isPresent() && slots.get(i).read().codes().size() == 1) {
        question(i);
      }
    }
    return findings;
  }

  /** A code of a shape that no other code of the page has is damaged. */
  private void doubt(Slot slot) {
    boolean own = !slot.written().isEmpty();
    if (own && slot.code().filter(code -> !column.takes(code)).isPresent()) {
      slot.decide(null);
    }
  }

  private void count(Code code, int by) {
    occurrences.merge(code.key(), by, Integer::sum);
  }

  private boolean isFree(String key) {
    return occurrences.getOrDefault(key, 0) == 0;
  }

  private void restore(int i) {
    Slot slot = slots.get(i);
    Verdict verdict = bySiblings(i).or(() -> byItself(i)).orElse(null);
    if (verdict != null) {
      decide(slot, verdict);
    } else {
      findings.add(undecided(slot));
    }
  }

  /** A reading of the cell, or several siblings that agree, or one where it also fits in. */
  private Optional<Verdict> bySiblings(int i) {
    Tally tally = votes.at(i);
    String winner = tally.winner();
    if (winner == null) {
      return Optional.empty();
    }
    Code code = new Code(winner);
    String said = "%d of %d other languages have it there".formatted(tally.count(), tally.all());
    if (readings(i).stream().anyMatch(each -> each.key().equals(winner))) {
      return Optional.of(new Verdict(code, "the cell can be read so, and " + said, CERTAIN));
    }
    if (!isFree(winner)) {
      return Optional.empty();
    }
    if (tally.agrees() && tally.isMajority()) {
      return Optional.of(new Verdict(code, said, LIKELY));
    }
    return tally.isMajority() && fits(i, code)
        ? Optional.of(new Verdict(code, said + ", and it fits in between its neighbours", FAIR))
        : Optional.empty();
  }

  /** One reading that nothing else on the page has, in its place. */
  private Optional<Verdict> byItself(int i) {
    List<Code> readings =
        readings(i).stream().filter(each -> isFree(each.key())).filter(c -> fits(i, c)).toList();
    return readings.size() == 1
        ? Optional.of(
            new Verdict(
                readings.get(0),
                "the cell can be read so, and it fits in between its neighbours",
                LIKELY))
        : Optional.empty();
  }

  private List<Code> readings(int i) {
    String cell = slots.get(i).row().cell(Role.CODE);
    List<Code> readings = new ArrayList<>(CodeCandidates.of(cell, column));
    if (column == CodeColumn.INTEGERS) {
      CodeCandidates.linked(cell).stream()
          .filter(c -> !readings.contains(c))
          .forEach(readings::add);
    }
    return readings;
  }

  private boolean fits(int i, Code code) {
    return Order.fits(Order.before(slots, i), code, Order.after(slots, i));
  }

  /** A well-formed code that stands out of order may have been taken for another. */
  private void question(int i) {
    Slot slot = slots.get(i);
    Code code = slot.code().orElseThrow();
    Code before = Order.before(slots, i);
    Code after = Order.after(slots, i);
    if (before != null && after != null && isOutOfOrder(before, code, after)) {
      overruled(i, code)
          .or(() -> misplaced(i, code, before, after))
          .ifPresent(verdict -> decide(slot, verdict));
    }
  }

  private static boolean isOutOfOrder(Code before, Code code, Code after) {
    return Order.compare(before, after) < 0
        && (Order.compare(before, code) > 0 || Order.compare(code, after) > 0);
  }

  /** Siblings agree on another code, which is free and in order. */
  private Optional<Verdict> overruled(int i, Code code) {
    Tally tally = votes.at(i);
    String winner = tally.winner();
    if (winner == null || winner.equals(code.key()) || !isFree(winner)) {
      return Optional.empty();
    }
    Code other = new Code(winner);
    boolean sure = tally.agrees() || occurrences.getOrDefault(code.key(), 0) > 1;
    return sure && fits(i, other)
        ? Optional.of(
            new Verdict(
                other,
                "it stands out of order, and %d of %d other languages have another code there"
                    .formatted(tally.count(), tally.all()),
                tally.agrees() ? SURE : FAIR))
        : Optional.empty();
  }

  /**
   * The code stands elsewhere too, or every language has another one here; and only one number has
   * room in its place, or only one is the same with two digits swapped.
   */
  private Optional<Verdict> misplaced(int i, Code code, Code before, Code after) {
    long room = Order.room(before, after);
    boolean repeated = occurrences.getOrDefault(code.key(), 0) > 1 && !isRepetition(i, code);
    Tally tally = votes.at(i);
    boolean disputed = tally.all() > 1 && !tally.isMajority();
    if (room < 1 || !(repeated || disputed)) {
      return Optional.empty();
    }
    String why =
        repeated
            ? "the page has this code in its own place too, and %s"
            : "every language has another number there, and %s";
    if (room == 1) {
      Code only = new Code(Long.toString(Long.parseLong(before.value()) + 1));
      return isFree(only.key())
          ? Optional.of(
              new Verdict(only, why.formatted("only one has room between its neighbours"), LIKELY))
          : Optional.empty();
    }
    List<Code> swapped =
        Transpositions.of(code.value()).stream()
            .flatMap(each -> Code.parse(each).stream())
            .filter(each -> isFree(each.key()) && fits(i, each))
            .toList();
    return repeated && swapped.size() == 1
        ? Optional.of(
            new Verdict(swapped.get(0), why.formatted("with two digits swapped it fits in"), FAIR))
        : Optional.empty();
  }

  /** Whether another row says the same of the same code: the row is a repetition, not a mistake. */
  private boolean isRepetition(int i, Code code) {
    Predicate<Slot> same =
        other ->
            other != slots.get(i)
                && other.code().filter(code::equals).isPresent()
                && text(other).equals(text(slots.get(i)));
    return slots.stream().anyMatch(same);
  }

  private static String text(Slot slot) {
    return slot.row().cell(Role.TEXT).strip();
  }

  private void decide(Slot slot, Verdict verdict) {
    slot.code().ifPresent(code -> count(code, -1));
    slot.decide(verdict.code());
    count(verdict.code(), 1);
    findings.add(
        Finding.of(FindingName.CODE_REPAIRED, "the code was damaged: " + verdict.why())
            .line(slot.row().line())
            .code(verdict.code().value())
            .mended(slot.written(), verdict.code().value())
            .confidence(verdict.confidence()));
  }

  private static Finding undecided(Slot slot) {
    String written = slot.written();
    String message =
        (written.isEmpty() ? "the row has no code" : "the code cannot be read")
            + "; the row was left out: "
            + slot.row().cell(Role.TEXT).strip();
    return Finding.of(FindingName.CODE_UNDECIDED, message)
        .line(slot.row().line())
        .mended(written.isEmpty() ? null : written, null);
  }

  private record Verdict(Code code, String why, double confidence) {}
}
