package org.errorcatalog.ingest.merge;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.finding.NewEntry;
import org.errorcatalog.ingest.merge.Plan.EntryWrite;
import org.jspecify.annotations.Nullable;

/** The entries that a plan adds, with all that it says of them. */
final class NewEntries {

  private final String sourceLocale;
  private final Map<Long, EntryFacts> facts = new HashMap<>();
  private final Map<Long, Map<String, Long>> texts;

  private NewEntries(Plan plan) {
    this.sourceLocale = plan.sourceLocale();
    this.texts = Plan.ids(plan.texts());
    for (EntryWrite write : plan.entries()) {
      if (write.unit().isNew()) {
        facts.put(write.unit().id(), write.facts());
      }
    }
  }

  static List<NewEntry> of(Foreseen foreseen, Plan plan) {
    NewEntries added = new NewEntries(plan);
    return foreseen.descriptions().flatMap(unit -> Stream.ofNullable(added.entry(unit))).toList();
  }

  private @Nullable NewEntry entry(ForeseenUnit unit) {
    long id = unit.id();
    EntryFacts own = facts.get(id);
    return own == null
        ? null
        : new NewEntry(
            id,
            own.names(),
            own.entryClass(),
            texts.getOrDefault(id, Map.of()),
            unit.said(),
            unit.said().keySet().stream()
                .collect(toMap(locale -> locale, locale -> unit.untold(locale, sourceLocale))));
  }
}
