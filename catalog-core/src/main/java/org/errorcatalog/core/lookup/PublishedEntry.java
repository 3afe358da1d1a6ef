package org.errorcatalog.core.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One entry of a release, with its answer in each locale.
 *
 * @param key as readers' spellings of the code are folded; aliases and symbolic names likewise
 * @param symbolicNames one or none
 * @param actions the ids of its actions, with or without wording
 * @param locales those of its published texts
 * @param identity catalog and code
 * @param facts what it says in every language
 * @param tails what it says in each of the locales, in their order
 */
record PublishedEntry(
    long id,
    String key,
    String code,
    int variant,
    boolean active,
    List<String> aliases,
    List<String> symbolicNames,
    Set<Long> actions,
    LocaleMatching locales,
    StoredJson identity,
    StoredJson facts,
    List<StoredJson> tails) {

  /** By code and then variant. */
  static final Comparator<PublishedEntry> IN_ORDER =
      Comparator.comparing(PublishedEntry::key).thenComparingInt(PublishedEntry::variant);
}
