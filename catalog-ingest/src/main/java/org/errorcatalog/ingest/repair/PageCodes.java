package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.Role;
import org.errorcatalog.ingest.repair.Votes.Tally;
import org.jspecify.annotations.Nullable;

/** The codes of one page while they are decided, and what speaks for and against them. */
final class PageCodes {

  private static final double SORTED = 0.95;
  private static final int MANY = 20;

  /** Of rows that are all alike no more are looked at. */
  private static final int MOST_ALIKE = 1_000;

  private final List<Slot> slots;
  private final CodeColumn column;
  private final Votes votes;
  private final boolean sorted;
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Map<String, List<Integer>> places = new HashMap<>();
  private @Nullable Map<String, List<Slot>> byText;

  /**
   * The page as its rows say.
   *
   * @param column the shape that its codes have
   * @param siblings the same page in other languages
   */
  PageCodes(List<Slot> slots, CodeColumn column, List<PageKeys> siblings) {
    this.slots = slots;
    this.column = column;
    List<@Nullable String> keys = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      String key = slots.get(i).key();
      keys.add(key);
      if (key != null) {
        occurrences.merge(key, 1, Integer::sum);
        places.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      }
    }
    this.votes = Votes.of(new PageKeys(keys), siblings);
    this.sorted = isAscending();
  }

  int size() {
    return slots.size();
  }

  Slot slot(int i) {
    return slots.get(i);
  }

  CodeColumn column() {
    return column;
  }

  Votes votes() {
    return votes;
  }

  /** What the siblings have in the row's place. */
  Tally tally(int i) {
    return votes.at(i);
  }

  @Nullable Code before(int i) {
    return Order.before(slots, i);
  }

  @Nullable Code after(int i) {
    return Order.after(slots, i);
  }

  /** Whether the code is in order in the row's place. */
  boolean fits(int i, Code code) {
    return Order.fits(before(i), code, after(i));
  }

  /** Whether the page has the code less often than it may. */
  boolean isFree(String key) {
    int count = occurrences.getOrDefault(key, 0);
    return count == 0 || votes.isUsuallyMoreThan(count, key);
  }

  boolean isRepeated(Code code) {
    return occurrences.getOrDefault(code.key(), 0) > 1;
  }

  /** Whether another row says the same of the same code: the row is a repetition, not a mistake. */
  boolean isRepetition(int i, Code code) {
    return alike(slots.get(i)).stream()
        .limit(MOST_ALIKE)
        .anyMatch(other -> other != slots.get(i) && isNow(other, code));
  }

  /** The rows with the same text. Few pages ask. */
  private List<Slot> alike(Slot slot) {
    if (byText == null) {
      byText = slots.stream().collect(Collectors.groupingBy(PageCodes::text));
    }
    return byText.getOrDefault(text(slot), List.of());
  }

  /** Whether the page is in order, and the code stands in its own place on another row. */
  boolean hasItsPlace(int i, Code code) {
    return sorted
        && places.getOrDefault(code.key(), List.of()).stream()
            .limit(MOST_ALIKE)
            .anyMatch(j -> j != i && isNow(slots.get(j), code) && fits(j, code));
  }

  /** Takes the row's code for another, or for none. */
  void decide(int i, @Nullable Code code) {
    slots.get(i).code().ifPresent(old -> occurrences.merge(old.key(), -1, Integer::sum));
    slots.get(i).decide(code);
    if (code != null) {
      occurrences.merge(code.key(), 1, Integer::sum);
    }
  }

  static String text(Slot slot) {
    return slot.row().cell(Role.TEXT).strip();
  }

  private static boolean isNow(Slot slot, Code code) {
    return slot.code().filter(code::equals).isPresent();
  }

  /** Whether nearly all rows of a long page stand in order. */
  private boolean isAscending() {
    long ascending = IntStream.range(1, slots.size()).filter(this::isAfterLast).count();
    return slots.size() >= MANY && ascending >= SORTED * (slots.size() - 1);
  }

  private boolean isAfterLast(int i) {
    Optional<Code> before = slots.get(i - 1).code();
    Optional<Code> code = slots.get(i).code();
    return before.isEmpty() || code.isEmpty() || Order.compare(before.get(), code.get()) <= 0;
  }
}
