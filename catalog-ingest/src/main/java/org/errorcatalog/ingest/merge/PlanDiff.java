package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.Plan.EntryWrite;
import org.errorcatalog.ingest.merge.Plan.TextWrite;
import org.errorcatalog.ingest.report.Diff;
import org.errorcatalog.ingest.report.EntryDiff;
import org.errorcatalog.ingest.report.TextDiff;
import org.jspecify.annotations.Nullable;

/** Puts a plan as somebody wants to read it who is to decide on it. */
final class PlanDiff {

  private static final int MOST_ENTRIES = 1_000;
  private static final int MOST_CHARACTERS = 500_000;

  private final List<String> locales;
  private final Map<Long, EntryWrite> entries = new HashMap<>();
  private final Map<Long, Map<String, TextWrite>> texts;
  private final PlannedWordings wordings;

  private PlanDiff(CatalogState state, Plan plan) {
    this.locales = plan.locales();
    this.texts = TextDiffing.byOwner(plan.texts());
    this.wordings = new PlannedWordings(state, plan);
    plan.entries().forEach(each -> entries.put(each.unit().id(), each));
  }

  static Diff of(CatalogState state, Plan plan) {
    PlanDiff diff = new PlanDiff(state, plan);
    Stream<EntryDiff> known = state.entries().stream().flatMap(diff::of);
    Stream<EntryDiff> added =
        plan.entries().stream()
            .filter(each -> each.unit().expected() == null)
            .map(each -> diff.of(each, null, EntryDiff.Kind.ADDED));
    return bounded(
        Stream.concat(known, added).sorted(Comparator.comparing(EntryDiff::change)).toList());
  }

  /** A report is for people, and goes through a database. */
  private static Diff bounded(List<EntryDiff> all) {
    List<EntryDiff> shown = new ArrayList<>();
    int characters = 0;
    for (EntryDiff each : all) {
      characters += each.texts().stream().mapToInt(TextDiff::length).sum();
      if (shown.size() == MOST_ENTRIES || characters > MOST_CHARACTERS) {
        break;
      }
      shown.add(each);
    }
    return new Diff(shown, all.size() - shown.size());
  }

  private Stream<EntryDiff> of(KnownEntry known) {
    EntryWrite write = entries.get(known.id());
    boolean concerned =
        write != null || texts.containsKey(known.id()) || wordings.changeAny(known.facts());
    if (!concerned) {
      return Stream.empty();
    }
    EntryDiff.Kind change =
        write != null && FactDiffing.isWithdrawn(known.facts(), write.facts())
            ? EntryDiff.Kind.WITHDRAWN
            : EntryDiff.Kind.CHANGED;
    EntryDiff diff = of(write, known, change);
    // What the page says now may be what the catalog says already.
    boolean nothing =
        change == EntryDiff.Kind.CHANGED && diff.facts().isEmpty() && diff.texts().isEmpty();
    return nothing ? Stream.empty() : Stream.of(diff);
  }

  private EntryDiff of(
      @Nullable EntryWrite write, @Nullable KnownEntry known, EntryDiff.Kind change) {
    EntryState entry = new EntryState(write, known);
    List<TextDiff> said = new ArrayList<>();
    Map<String, TextWrite> writes = texts.getOrDefault(entry.id(), Map.of());
    for (String locale : locales) {
      TextDiffing.of(TextDiff.Part.DESCRIPTION, entry.text(locale), writes.get(locale))
          .ifPresent(said::add);
      said.addAll(wordings.compare(entry.factsBefore(), entry.factsAfter(), locale));
    }
    return new EntryDiff(
        entry.code(),
        entry.variant(),
        change,
        change == EntryDiff.Kind.WITHDRAWN
            ? List.of()
            : FactDiffing.of(entry.factsBefore(), entry.factsAfter()),
        said);
  }
}
