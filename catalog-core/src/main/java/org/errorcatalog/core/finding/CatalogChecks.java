package org.errorcatalog.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.errorcatalog.core.check.Checks;
import org.errorcatalog.core.language.LanguageDetection;

/** The checks of each set of locales, built once, since telling languages apart takes models. */
@ApplicationScoped
public class CatalogChecks {

  private final ConcurrentMap<Set<String>, Checks> byLocales = new ConcurrentHashMap<>();

  /** The checks of a catalog that has these locales. */
  public Checks of(Set<String> locales) {
    return byLocales.computeIfAbsent(
        Set.copyOf(locales), each -> new Checks(new LanguageDetection(each)));
  }
}
