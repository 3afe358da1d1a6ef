package org.errorcatalog.admin.action;

import java.util.List;

/**
 * What merging one action into another would change.
 *
 * @param gone the one that no entry has afterwards
 * @param kept the one in its place
 * @param differing the locales in which both have a wording and the wordings differ
 * @param adopted the locales in which only the one that goes has a wording
 */
record MergeView(ActionView gone, ActionView kept, List<String> differing, List<String> adopted) {

  MergeView {
    differing = List.copyOf(differing);
    adopted = List.copyOf(adopted);
  }

  /** The one that goes first. */
  public List<ActionView> both() {
    return List.of(gone, kept);
  }

  static MergeView of(ActionView gone, ActionView kept) {
    return new MergeView(gone, kept, locales(gone, kept, true), locales(gone, kept, false));
  }

  private static List<String> locales(ActionView gone, ActionView kept, boolean both) {
    return gone.wordings().stream()
        .filter(row -> row.html() != null)
        .filter(row -> both ? differs(kept.in(row.language()), row) : !kept.says(row.language()))
        .map(row -> row.language().tag())
        .toList();
  }

  private static boolean differs(WordingRow kept, WordingRow gone) {
    return kept.html() != null && !kept.html().equals(gone.html());
  }
}
