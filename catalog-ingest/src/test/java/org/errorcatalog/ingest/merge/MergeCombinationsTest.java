package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.core.text.UnitState;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.KnownPage;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;
import org.errorcatalog.ingest.merge.CatalogState.Unit;
import org.errorcatalog.ingest.merge.Plan.TextWrite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way in which what a page said, what it says now and what somebody made of it can meet, and
 * what becomes of the text and of its entry.
 */
class MergeCombinationsTest {

  private static final String LOCALE = "fo-FO";
  private static final String OLD = "The part is broken.";
  private static final String NEW = "The part is gone.";
  private static final String MINE = "A part broke.";
  private static final String OLDER = "It is broken.";
  private static final int REVISION = 3;

  /** What the page has of the code now. */
  private enum Upstream {
    ABSENT(null),
    SAME(OLD),
    CHANGED(NEW),
    CHANGED_TO_MINE(MINE);

    private final @Nullable String text;

    Upstream(@Nullable String text) {
      this.text = text;
    }
  }

  /** Who had the last word, and what it was. */
  private enum Hand {
    UNTOUCHED(UnitState.PRETRANSLATED, OLD),
    EDITED(UnitState.IN_REVIEW, MINE),
    TO_BE_EDITED(UnitState.NEEDS_EDITING, MINE),
    APPROVED(UnitState.APPROVED, MINE),
    APPROVED_AS_IT_WAS(UnitState.APPROVED, OLD),
    REJECTED(UnitState.REJECTED, MINE);

    private final UnitState state;
    private final String text;

    Hand(UnitState state, String text) {
      this.state = state;
      this.text = text;
    }

    boolean isPerson() {
      return this != UNTOUCHED;
    }
  }

  private record Combination(
      Upstream upstream, Hand hand, boolean outdated, EntryStatus status, ImportMode mode) {}

  /** A text and its entry afterwards. */
  private record Result(
      String text,
      UnitState state,
      boolean outdated,
      int revision,
      @Nullable String upstream,
      @Nullable String upstreamBefore,
      EntryStatus status) {}

  static Stream<Combination> combinations() {
    return Stream.of(Upstream.values())
        .flatMap(upstream -> Stream.of(Hand.values()).flatMap(hand -> of(upstream, hand)));
  }

  private static Stream<Combination> of(Upstream upstream, Hand hand) {
    return Stream.of(ImportMode.values())
        .flatMap(
            mode ->
                Stream.of(EntryStatus.values())
                    .flatMap(
                        status ->
                            Stream.of(true, false)
                                .filter(outdated -> hand.isPerson() || !outdated)
                                .map(it -> new Combination(upstream, hand, it, status, mode))));
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void becomesWhatTheRulesSay(Combination given) {
    CatalogState before = state(given);
    ImportOptions options = new ImportOptions(null, null, given.mode(), true, null);
    Pages pages = OwnPages.read(page(given.upstream().text));

    Plan plan = Planner.plan(before, Reading.of(pages, before, true).pages(), options, Ids.dry());

    assertThat(result(AfterPlan.of(before, plan))).isEqualTo(expected(given));
    assertThat(plan.texts().stream().map(TextWrite::unit).allMatch(it -> it.expected() == 5))
        .isTrue();
  }

  private static Result expected(Combination given) {
    EntryStatus status = statusAfterwards(given);
    String now = given.upstream().text;
    Hand hand = given.hand();
    boolean nothing =
        now == null
            || given.mode() == ImportMode.NEW_ONLY
            || (now.equals(OLD) && hand.text.equals(OLD));
    if (nothing || (now.equals(OLD) && given.mode() == ImportMode.KEEP)) {
      String older = given.outdated() ? OLDER : null;
      return new Result(hand.text, hand.state, given.outdated(), REVISION, OLD, older, status);
    }
    String edited = given.outdated() ? OLDER : OLD;
    if (now.equals(hand.text)) {
      return new Result(now, hand.state, given.outdated(), REVISION, now, edited, status);
    }
    return hand.isPerson() && given.mode() == ImportMode.KEEP
        ? new Result(hand.text, hand.state, true, REVISION, now, edited, status)
        : new Result(now, UnitState.PRETRANSLATED, false, REVISION + 1, now, null, status);
  }

  private static EntryStatus statusAfterwards(Combination given) {
    if (given.mode() == ImportMode.NEW_ONLY) {
      return given.status();
    }
    return given.upstream() == Upstream.ABSENT ? EntryStatus.WITHDRAWN : EntryStatus.ACTIVE;
  }

  private static Result result(CatalogState after) {
    KnownEntry entry = after.entries().get(0);
    KnownText text = entry.texts().get(LOCALE);
    return new Result(
        text.markdown(),
        text.unit().state(),
        text.unit().outdated(),
        text.unit().revision(),
        text.upstream(),
        text.upstreamBefore(),
        entry.facts().status());
  }

  private static CatalogState state(Combination given) {
    Hand hand = given.hand();
    KnownText text =
        new KnownText(
            new Unit(11, hand.state, given.outdated(), REVISION, 5, hand.isPerson()),
            hand.text,
            OLD,
            given.outdated() ? OLDER : null,
            1L);
    Map<Long, Integer> claims =
        given.status() == EntryStatus.ACTIVE ? Map.of(1L, 6, 2L, 7) : Map.of(2L, 7);
    return new CatalogState(
        1L,
        LOCALE,
        null,
        List.of(LOCALE),
        Map.of(
            new PageKey("page0.md", LOCALE), new KnownPage(1, 1, "page0.md", "as it was", claims)),
        List.of(entry(1, "1", given.status(), text), entry(2, "2", EntryStatus.ACTIVE, other())),
        Map.of());
  }

  private static KnownEntry entry(long id, String code, EntryStatus status, KnownText text) {
    EntryFacts facts =
        new EntryFacts(EntryClass.ERROR, status, null, null, null, List.of(), List.of());
    Unit unit = new Unit(id, UnitState.PRETRANSLATED, false, 1, 0, false);
    return new KnownEntry(unit, code, code, 1, facts, facts, Map.of(LOCALE, text));
  }

  /** Of an entry beside it, of which nothing becomes. */
  private static KnownText other() {
    Unit unit = new Unit(12, UnitState.PRETRANSLATED, false, 1, 0, false);
    return new KnownText(unit, "Another part.", "Another part.", null, 1L);
  }

  private static String page(@Nullable String text) {
    return "---\nlocale: "
        + LOCALE
        + "\n---\n| Error | Description |\n| --- | --- |\n"
        + (text == null ? "" : "| 1 | %s |\n".formatted(text))
        + "| 2 | Another part. |\n";
  }
}
