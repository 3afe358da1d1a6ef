package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.CodeKind;
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
  private static final double SORTED = 0.95;
  private static final int MANY = 20;

  /** Of rows that all say the same no more are looked at. */
  private static final int MOST_ALIKE = 1_000;

  private final List<Slot> slots;
  private final Votes votes;
  private final CodeColumn column;
  private final Twins twins;
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final boolean sorted;
  private final Map<String, List<Slot>> byText = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private CodeRepair(List<Slot> slots, List<List<@Nullable String>> siblings) {
    this.slots = slots;
    slots.forEach(slot -> byText.computeIfAbsent(text(slot), any -> new ArrayList<>()).add(slot));
    this.column = CodeColumn.of(slots.stream().flatMap(slot -> slot.code().stream()).toList());
    this.twins = new Twins(slots);
    for (int i = 0; i < slots.size(); i++) {
      doubt(i);
    }
    List<@Nullable String> keys = new ArrayList<>();
    slots.forEach(slot -> keys.add(slot.key()));
    this.votes = Votes.of(keys, siblings);
    slots.forEach(slot -> slot.code().ifPresent(code -> count(code, 1)));
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      if (key != null) {
        places.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      }
    }
    this.sorted = isSorted();
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

  /**
   * A code is damaged where no other code of the page has its shape, where the same number stands
   * beside it and is another, or where it is several numbers which together are in order.
   */
  private void doubt(int i) {
    Slot slot = slots.get(i);
    boolean strange = isOwn(slot) && slot.code().filter(code -> !column.takes(code)).isPresent();
    if (strange || twins.contradicts(slot) || isAmbiguous(slot) || isInParts(i)) {
      slot.decide(null);
    }
  }

  private static boolean isOwn(Slot slot) {
    return !slot.written().isEmpty();
  }

  /** No SQLSTATE in use has an O, which looks like a zero. */
  private boolean isAmbiguous(Slot slot) {
    String key = slot.key();
    return column == CodeColumn.SQLSTATES && key != null && key.indexOf('O') >= 0;
  }

  private boolean isInParts(int i) {
    Slot slot = slots.get(i);
    boolean several =
        slot.read().codes().size() > 1
            || CodeKind.of(slot.written()).filter(CodeKind.RANGE::equals).isPresent();
    if (column != CodeColumn.INTEGERS || !isOwn(slot) || !several) {
      return false;
    }
    Optional<Code> first = Code.parse(slot.written().split("\\D", 2)[0]);
    return first.filter(code -> !fits(i, code)).isPresent()
        && CodeCandidates.joined(slot.row().cell(Role.CODE))
            .filter(code -> fits(i, code))
            .isPresent();
  }

  private void count(Code code, int by) {
    occurrences.merge(code.key(), by, Integer::sum);
  }

  /** Whether the page has the code less often than it may. */
  private boolean isFree(String key) {
    int count = occurrences.getOrDefault(key, 0);
    return count == 0 || votes.isUsuallyMoreThan(count, key);
  }

  private void restore(int i) {
    Slot slot = slots.get(i);
    Verdict verdict =
        byTwin(i)
            .or(() -> byReading(i))
            .or(() -> byItself(i, true))
            .or(() -> bySiblings(i))
            .or(() -> byItself(i, false))
            .orElse(null);
    if (verdict != null) {
      decide(slot, verdict);
    } else {
      findings.add(undecided(slot));
    }
  }

  /** The same number beside it, unless the cell itself says another and no sibling objects. */
  private Optional<Verdict> byTwin(int i) {
    Slot slot = slots.get(i);
    boolean whole = isOwn(slot) && slot.read().codes().stream().anyMatch(column::takes);
    return twins
        .of(slot)
        .filter(twin -> isFree(twin.key()))
        .filter(twin -> !whole || twin.key().equals(votes.at(i).winner()))
        .map(twin -> new Verdict(twin, "the same number stands beside it", CERTAIN));
  }

  /** What the cell can be read as and siblings have there. */
  private Optional<Verdict> byReading(int i) {
    Tally tally = votes.at(i);
    return readings(i).stream()
        .map(Reading::code)
        .filter(code -> code.key().equals(tally.winner()))
        .findFirst()
        .map(code -> new Verdict(code, "the cell can be read so, and " + said(tally), CERTAIN));
  }

  private static String said(Tally tally) {
    return "%d of %d other languages have it there".formatted(tally.count(), tally.all());
  }

  /** Several siblings that agree, or one where its code is like the cell and fits in. */
  private Optional<Verdict> bySiblings(int i) {
    Tally tally = votes.at(i);
    String winner = tally.winner();
    if (winner == null || !isFree(winner) || !tally.isMajority()) {
      return Optional.empty();
    }
    Code code = new Code(winner);
    if (tally.agrees()) {
      return Optional.of(new Verdict(code, said(tally), LIKELY));
    }
    return fits(i, code) && resembles(slots.get(i), winner)
        ? Optional.of(
            new Verdict(code, said(tally) + ", and it fits in between its neighbours", FAIR))
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
            .map(Reading::code)
            .filter(code -> isFree(code.key()) && fits(i, code))
            .toList();
    return readings.size() == 1
        ? Optional.of(
            new Verdict(
                readings.get(0),
                "the cell can be read so, and it fits in between its neighbours",
                LIKELY))
        : Optional.empty();
  }

  private List<Reading> readings(int i) {
    String cell = slots.get(i).row().cell(Role.CODE);
    List<Reading> readings = new ArrayList<>(CodeCandidates.of(cell, column));
    if (column == CodeColumn.INTEGERS) {
      CodeCandidates.linked(cell).stream()
          .filter(code -> readings.stream().noneMatch(each -> each.code().equals(code)))
          .forEach(code -> readings.add(new Reading(code, false)));
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
    if (isOutOfOrder(before, code, after)) {
      overruled(i, code)
          .or(() -> misplaced(i, code, before, after))
          .or(() -> misspelt(i, code))
          .ifPresentOrElse(verdict -> decide(slot, verdict), () -> distrust(i, code));
    } else {
      misspelt(i, code).ifPresent(verdict -> decide(slot, verdict));
    }
  }

  /**
   * All siblings have a code there that is spelt nearly so, and this one nowhere, unless it stands
   * elsewhere on this page too.
   */
  private Optional<Verdict> misspelt(int i, Code code) {
    boolean repeated = occurrences.getOrDefault(code.key(), 0) > 1;
    if (votes.isKnown(code.key()) && !repeated) {
      return Optional.empty();
    }
    Tally tally = votes.at(i);
    return Optional.ofNullable(
            tally.agrees() && tally.count() == tally.all() ? tally.winner() : null)
        .filter(winner -> isFree(winner) && Spelling.isNear(winner, code.key()))
        .filter(winner -> !repeated || !isRepetition(i, code))
        .map(
            winner ->
                new Verdict(new Code(winner), "no language has it there; " + said(tally), FAIR));
  }

  /** In a sorted table, a code out of order that stands in its own place too is of another row. */
  private void distrust(int i, Code code) {
    Slot slot = slots.get(i);
    boolean own =
        sorted
            && places.getOrDefault(code.key(), List.of()).stream()
                .limit(MOST_ALIKE)
                .anyMatch(j -> j != i && isStill(j, code) && fits(j, code));
    if (own && !isRepetition(i, code) && !code.key().equals(votes.at(i).winner())) {
      count(code, -1);
      slot.decide(null);
      findings.add(undecided(slot));
    }
  }

  private boolean isStill(int i, Code code) {
    return slots.get(i).code().filter(code::equals).isPresent();
  }

  /** Whether nearly all rows of a long page stand in order. */
  private boolean isSorted() {
    long ascending = IntStream.range(1, slots.size()).filter(this::isAfterLast).count();
    return slots.size() >= MANY && ascending >= SORTED * (slots.size() - 1);
  }

  private boolean isAfterLast(int i) {
    Optional<Code> before = slots.get(i - 1).code();
    Optional<Code> code = slots.get(i).code();
    return before.isEmpty() || code.isEmpty() || Order.compare(before.get(), code.get()) <= 0;
  }

  private static boolean isOutOfOrder(@Nullable Code before, Code code, @Nullable Code after) {
    boolean ordered = before == null || after == null || Order.compare(before, after) < 0;
    boolean early = before != null && Order.compare(before, code) > 0;
    boolean late = after != null && Order.compare(code, after) > 0;
    return ordered && (early || late);
  }

  /** Siblings agree on another code, which is free and in order. */
  private Optional<Verdict> overruled(int i, Code code) {
    Tally tally = votes.at(i);
    String winner = tally.winner();
    if (winner == null || winner.equals(code.key()) || !isFree(winner)) {
      return Optional.empty();
    }
    Code other = new Code(winner);
    boolean sure =
        tally.agrees()
            || occurrences.getOrDefault(code.key(), 0) > 1
            || (!votes.isKnown(code.key()) && Spelling.isNear(winner, code.key()));
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
  private Optional<Verdict> misplaced(
      int i, Code code, @Nullable Code before, @Nullable Code after) {
    long room = Order.room(before, after);
    boolean repeated = occurrences.getOrDefault(code.key(), 0) > 1 && !isRepetition(i, code);
    Tally tally = votes.at(i);
    boolean disputed = tally.all() > 1 && !tally.isMajority();
    boolean foreign = !votes.isEmpty() && !votes.isKnown(code.key());
    if (before == null || room < 1 || !(repeated || disputed || foreign)) {
      return Optional.empty();
    }
    String why =
        repeated
            ? "the page has this code in its own place too, and %s"
            : "no other language has this code there, and %s";
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
    return (repeated || foreign) && swapped.size() == 1
        ? Optional.of(
            new Verdict(swapped.get(0), why.formatted("with two digits swapped it fits in"), FAIR))
        : Optional.empty();
  }

  /** Whether another row says the same of the same code: the row is a repetition, not a mistake. */
  private boolean isRepetition(int i, Code code) {
    return byText.getOrDefault(text(slots.get(i)), List.of()).stream()
        .limit(MOST_ALIKE)
        .anyMatch(other -> other != slots.get(i) && other.code().filter(code::equals).isPresent());
  }

  private static String text(Slot slot) {
    return slot.row().cell(Role.TEXT).strip();
  }

  private void decide(Slot slot, Verdict verdict) {
    slot.code().ifPresent(code -> count(code, -1));
    slot.decide(verdict.code());
    count(verdict.code(), 1);
    if (verdict.code().value().equals(slot.written())) {
      return;
    }
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
        (written.isEmpty() ? "the row has no code" : "the code cannot be read or trusted")
            + "; the row was left out: "
            + slot.row().cell(Role.TEXT).strip();
    return Finding.of(FindingName.CODE_UNDECIDED, message)
        .line(slot.row().line())
        .mended(written.isEmpty() ? null : written, null);
  }

  private record Verdict(Code code, String why, double confidence) {}
}
