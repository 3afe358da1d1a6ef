package org.errorcatalog.admin.found;

import java.util.List;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.EntryClass;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new entry.
 *
 * @param others the meanings that the code has already
 * @param refusal why the entry was not made, null where nobody tried
 */
record NewEntryView(
    Catalog catalog, NewEntryForm form, List<Meaning> others, @Nullable Refusal refusal) {

  NewEntryView {
    others = List.copyOf(others);
  }

  /** A meaning of a code, in the source locale; null where that says nothing yet. */
  record Meaning(int variant, @Nullable String markdown, String address) {}

  public EntryClass[] classes() {
    return EntryClass.values();
  }

  /** Which of the meanings the new one would be. */
  public int variant() {
    return others.isEmpty() ? 1 : others.get(others.size() - 1).variant() + 1;
  }
}
