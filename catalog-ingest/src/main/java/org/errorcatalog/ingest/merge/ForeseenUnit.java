package org.errorcatalog.ingest.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.text.UnitKind;

/**
 * What is said of an entry or action in all locales, once a plan is carried out.
 *
 * @param id of the entry or action
 * @param code of the first entry that it belongs to
 * @param entries that it belongs to
 * @param said Markdown by locale
 * @param actions what the actions of an entry are called: Markdown by locale
 */
record ForeseenUnit(
    UnitKind kind,
    long id,
    String code,
    List<Long> entries,
    Set<EntryClass> classes,
    Map<String, String> said,
    List<Map<String, String>> actions) {

  /** The actions, in the words of the source, that have none in the locale. */
  List<String> untold(String locale, String sourceLocale) {
    return actions.stream()
        .filter(wording -> !wording.containsKey(locale))
        .map(wording -> wording.get(sourceLocale))
        .filter(Objects::nonNull)
        .toList();
  }
}
