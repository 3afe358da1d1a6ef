package org.errorcatalog.admin.team;

import java.util.List;

/** Everything that one person was granted. */
public record Grants(List<AccessGrant> grants) {

  public Grants {
    grants = List.copyOf(grants);
  }

  public boolean cover(long catalogId, String locale) {
    return grants.stream().anyMatch(grant -> grant.covers(catalogId, locale));
  }

  /** Whether all of these locales are covered, be it one by one. */
  public boolean cover(long catalogId, List<String> locales) {
    return grants.stream().anyMatch(grant -> grant.coversAllLocales(catalogId))
        || (!locales.isEmpty() && locales.stream().allMatch(locale -> cover(catalogId, locale)));
  }

  /** Whether all locales of all catalogs are covered, of future ones too. */
  public boolean coverEverything() {
    return grants.stream().anyMatch(AccessGrant::coversEverything);
  }
}
