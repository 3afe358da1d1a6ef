package org.errorcatalog.ingest.report;

import java.util.List;

/**
 * What an import would change, entry by entry.
 *
 * @param entries what is withdrawn first, then what is changed, then what is added
 * @param more how many other entries there are
 */
public record Diff(List<EntryDiff> entries, int more) {

  public Diff {
    entries = List.copyOf(entries);
  }

  /** The same with so many entries at most. */
  Diff first(int most) {
    int shown = Math.min(most, entries.size());
    return new Diff(entries.subList(0, shown), more + entries.size() - shown);
  }
}
