package org.errorcatalog.admin.assist;

import java.util.List;
import org.errorcatalog.core.memory.Lookalike;
import org.errorcatalog.core.text.Rendering;

/** Entries that are taken for this one. */
record SimilarTab(Work work, List<Other> others) {

  SimilarTab {
    others = List.copyOf(others);
  }

  static SimilarTab of(Work work, List<Lookalike> found) {
    return new SimilarTab(work, found.stream().map(each -> Other.of(work, each)).toList());
  }

  /**
   * One of them.
   *
   * @param description without markup, empty where there is none
   */
  record Other(Lookalike entry, String description, String address) {

    private static Other of(Work work, Lookalike entry) {
      String markdown = entry.description() == null ? "" : entry.description();
      return new Other(
          entry,
          new Rendering().render(markdown).text(),
          work.entryAddress(work.place().catalog().name(), entry.code(), entry.variant(), true));
    }
  }
}
