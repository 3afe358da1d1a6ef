package org.errorcatalog.ingest.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.ingest.report.EntryDiff.FactDiff;
import org.jspecify.annotations.Nullable;

/** Compares what of entries is in no language. */
final class FactDiffing {

  private FactDiffing() {}

  static boolean isWithdrawn(EntryFacts before, EntryFacts after) {
    return before.status() == EntryStatus.ACTIVE && after.status() == EntryStatus.WITHDRAWN;
  }

  /** What differs; nothing of an entry that is new. */
  static List<FactDiff> of(@Nullable EntryFacts before, EntryFacts after) {
    if (before == null) {
      return List.of();
    }
    Map<String, String> old = named(before);
    Map<String, String> now = named(after);
    return now.keySet().stream()
        .filter(name -> !Objects.equals(old.get(name), now.get(name)))
        .map(name -> new FactDiff(name, shown(old, name), shown(now, name)))
        .toList();
  }

  private static @Nullable String shown(Map<String, String> facts, String name) {
    String value = facts.getOrDefault(name, "");
    return value.isEmpty() ? null : value;
  }

  private static Map<String, String> named(EntryFacts facts) {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("status", facts.status().name());
    named.put("class", facts.entryClass().name());
    named.put("severity", facts.severity() == null ? "" : facts.severity());
    named.put("eventLogged", facts.eventLogged() == null ? "" : "" + facts.eventLogged());
    named.put("symbolicName", facts.symbolicName() == null ? "" : facts.symbolicName());
    named.put("aliases", String.join(", ", facts.aliases()));
    named.put(
        "actions",
        facts.actions().stream()
            .map(each -> each.kind() + " " + each.audience())
            .collect(Collectors.joining(", ")));
    return named;
  }
}
