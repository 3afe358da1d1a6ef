package org.errorcatalog.admin.assist;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.errorcatalog.admin.page.Language;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.text.LocalizedUnit;

/**
 * The same unit in all other locales of the catalog.
 *
 * @param untold locales that it has nothing in
 */
record LocalesTab(Work work, List<Sibling> told, List<Language> untold) {

  LocalesTab {
    told = List.copyOf(told);
    untold = List.copyOf(untold);
  }

  static LocalesTab of(Work work, Map<String, LocalizedUnit> units) {
    List<String> others =
        work.place().catalog().locales().stream()
            .filter(locale -> !locale.equals(work.target().tag()))
            .toList();
    return new LocalesTab(
        work,
        others.stream().filter(units::containsKey).map(each -> sibling(each, units)).toList(),
        others.stream().filter(each -> !units.containsKey(each)).map(Language::new).toList());
  }

  private static Sibling sibling(String locale, Map<String, LocalizedUnit> units) {
    return new Sibling(new Language(locale), Objects.requireNonNull(units.get(locale)));
  }

  record Sibling(Language language, LocalizedUnit unit) {

    public Sign sign() {
      return Sign.of(unit.state());
    }
  }
}
