package org.errorcatalog.ingest.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.ingest.merge.CatalogState.KnownAction;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;
import org.errorcatalog.ingest.merge.Plan.TextWrite;
import org.errorcatalog.ingest.report.TextDiff;
import org.errorcatalog.ingest.report.TextDiff.Change;
import org.errorcatalog.ingest.report.TextDiff.Part;
import org.jspecify.annotations.Nullable;

/** What actions are called before and after a plan is carried out. */
final class PlannedWordings {

  private final CatalogState state;
  private final Map<Long, Map<String, TextWrite>> writes;

  PlannedWordings(CatalogState state, Plan plan) {
    this.state = state;
    this.writes = TextDiffing.byOwner(plan.wordings());
  }

  /** Whether an action of the entry is called otherwise. */
  boolean changeAny(EntryFacts facts) {
    return facts.actions().stream().anyMatch(action -> writes.containsKey(action.id()));
  }

  /** What becomes of the actions of an entry in one locale. */
  List<TextDiff> compare(@Nullable EntryFacts before, EntryFacts after, String locale) {
    String old = before == null ? "" : joined(before, action -> known(action, locale));
    String now = joined(after, action -> planned(action, locale));
    if (!old.equals(now)) {
      return List.of(
          new TextDiff(
              locale,
              Part.ACTIONS,
              Change.WRITTEN,
              old.isEmpty() ? null : old,
              now.isEmpty() ? null : now));
    }
    return after.actions().stream().flatMap(action -> outdated(action, locale)).toList();
  }

  private interface Said {
    Optional<String> of(SuggestedAction action);
  }

  private static String joined(EntryFacts facts, Said said) {
    return facts.actions().stream()
        .flatMap(action -> said.of(action).stream())
        .collect(Collectors.joining("\n\n"));
  }

  private Optional<String> known(SuggestedAction action, String locale) {
    return text(action, locale).map(KnownText::markdown);
  }

  private Optional<String> planned(SuggestedAction action, String locale) {
    return write(action, locale).map(TextWrite::markdown).or(() -> known(action, locale));
  }

  private Stream<TextDiff> outdated(SuggestedAction action, String locale) {
    return text(action, locale)
        .flatMap(
            text ->
                write(action, locale)
                    .flatMap(write -> TextDiffing.outdated(Part.ACTIONS, text, write)))
        .stream();
  }

  private Optional<KnownText> text(SuggestedAction action, String locale) {
    KnownAction known = state.actions().get(action.id());
    return known == null ? Optional.empty() : Optional.ofNullable(known.wordings().get(locale));
  }

  private Optional<TextWrite> write(SuggestedAction action, String locale) {
    return Optional.ofNullable(writes.getOrDefault(action.id(), Map.of()).get(locale));
  }
}
