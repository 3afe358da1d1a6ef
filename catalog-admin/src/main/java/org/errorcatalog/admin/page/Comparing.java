package org.errorcatalog.admin.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.WordDiff;
import org.jspecify.annotations.Nullable;

/** Compares versions of a unit: Markdown word by word, an entry fact by fact. */
@ApplicationScoped
public class Comparing {

  private final FactsJson json;

  Comparing(FactsJson json) {
    this.json = json;
  }

  /**
   * From one version to another.
   *
   * @param before Markdown or, of an entry, JSON; null where there was none
   */
  public Difference of(UnitKind kind, @Nullable String before, @Nullable String after) {
    return kind == UnitKind.ENTRY
        ? new Difference(List.of(), FactChange.between(facts(before), facts(after)))
        : new Difference(WordDiff.of(words(before), words(after)), List.of());
  }

  private @Nullable EntryFacts facts(@Nullable String content) {
    return content == null ? null : json.read(content);
  }

  private static String words(@Nullable String content) {
    return content == null ? "" : content;
  }
}
