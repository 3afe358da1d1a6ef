package org.errorcatalog.core.lookup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.lookup.LookupException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The current releases of all catalogs, rendered: immutable, so that a reader sees one state of
 * affairs from the first byte to the last.
 */
public final class ReleaseSnapshot {

  private final Map<String, CatalogSnapshot> catalogs;
  private final boolean complete;

  ReleaseSnapshot(Collection<CatalogSnapshot> catalogs) {
    this(catalogs, true);
  }

  /**
   * @param complete whether a catalog that is not here is known not to exist
   */
  ReleaseSnapshot(Collection<CatalogSnapshot> catalogs, boolean complete) {
    this.complete = complete;
    this.catalogs =
        catalogs.stream()
            .collect(
                Collectors.toMap(
                    catalog -> catalog.head().name(),
                    catalog -> catalog,
                    (a, b) -> b,
                    TreeMap::new));
  }

  /** All catalogs by name, those without a release too. */
  public List<CatalogSummary> summaries() {
    return catalogs.values().stream().map(CatalogSnapshot::summary).toList();
  }

  public CatalogSummary summary(String catalog) {
    return catalog(catalog).summary();
  }

  /**
   * Answers what a code means.
   *
   * @param code as the reader wrote it: the code, with or without a prefix, or another name of it
   * @param variant null for the lowest active one
   * @throws LookupException where there is no answer
   */
  public LookupAnswer lookup(
      String catalog, String code, @Nullable Integer variant, LocaleRequest locales) {
    return new CodeLookup(catalog(catalog)).answer(code, variant, locales);
  }

  /** The answers to so many codes of each catalog, for a reader who asks for no locale. */
  public List<LookupAnswer> examples(int each) {
    LocaleRequest anything = LocaleRequest.ofHeader(null);
    return catalogs.values().stream()
        .flatMap(
            catalog ->
                catalog.inOrder().stream()
                    .filter(entry -> !entry.tails().isEmpty())
                    .limit(each)
                    .map(
                        entry ->
                            new CodeLookup(catalog)
                                .answer(entry.code(), entry.variant(), anything)))
        .toList();
  }

  Collection<CatalogSnapshot> catalogs() {
    return catalogs.values();
  }

  boolean isComplete() {
    return complete;
  }

  /** What a code says in every locale that it has a text in. */
  public CodeLocales locales(String catalog, String code, @Nullable Integer variant) {
    return new CodeLookup(catalog(catalog)).locales(code, variant);
  }

  /**
   * Some codes, each as a lookup answers it; one that the reader refuses in every locale is left
   * out, so that a page may hold fewer than the limit.
   *
   * @param last the code after which to begin, which there need not be; null for the first
   */
  public CodePage codes(String catalog, @Nullable Code last, int limit, LocaleRequest locales) {
    return new CodePaging(catalog(catalog)).after(last, limit, locales);
  }

  @Nullable CatalogSnapshot find(String catalog) {
    return catalogs.get(catalog);
  }

  CatalogSnapshot catalog(String name) {
    CatalogSnapshot found = find(name);
    if (found == null) {
      throw new LookupException(
          complete ? Reason.UNKNOWN_CATALOG : Reason.UNAVAILABLE, Map.of("catalog", name));
    }
    return found;
  }
}
