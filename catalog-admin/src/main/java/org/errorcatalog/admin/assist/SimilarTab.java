package org.errorcatalog.admin.assist;

import java.util.List;
import org.errorcatalog.core.memory.Lookalike;
import org.errorcatalog.core.text.Rendering;

/** Entries that are taken for this one. */
record SimilarTab(UnitPlace place, List<Other> others) {

  SimilarTab {
    others = List.copyOf(others);
  }

  static SimilarTab of(UnitPlace place, List<Lookalike> found) {
    return new SimilarTab(place, found.stream().map(each -> Other.of(place, each)).toList());
  }

  /**
   * One of them.
   *
   * @param description without markup, empty where there is none
   */
  record Other(Lookalike entry, String description, String address) {

    private static Other of(UnitPlace place, Lookalike entry) {
      String markdown = entry.description() == null ? "" : entry.description();
      return new Other(
          entry,
          new Rendering().render(markdown).text(),
          place.entryAddress(place.catalog().name(), entry.code(), entry.variant(), true));
    }
  }
}
