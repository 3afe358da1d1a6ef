package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;

/**
 * Compares which codes the same page has in different languages, and tells each difference where it
 * is smallest: at the pages that lack a code, unless one translation alone has it.
 */
final class CodeParity {

  private static final int SHOWN = 10;

  private final String sourceLocale;
  private final List<PageCodes> pages;
  private final SiblingPages siblings;
  private final Map<String, Set<String>> byLocale = new HashMap<>();

  private CodeParity(List<PageCodes> pages, String sourceLocale) {
    this.pages = pages;
    this.sourceLocale = sourceLocale;
    this.siblings = new SiblingPages(pages);
    pages.forEach(
        page ->
            byLocale.computeIfAbsent(page.locale(), any -> new HashSet<>()).addAll(page.codes()));
  }

  /**
   * What is to be said of pages that changed, and of those beside them.
   *
   * @param pages all that the catalog has afterwards
   */
  static List<Finding> of(List<PageCodes> pages, Set<PageKey> changed, String sourceLocale) {
    return changed.isEmpty() ? List.of() : new CodeParity(pages, sourceLocale).findings(changed);
  }

  private List<Finding> findings(Set<PageKey> changed) {
    List<Finding> findings = new ArrayList<>();
    for (PageCodes page : pages) {
      Map<String, PageCodes> others = siblings.of(page);
      boolean concerned =
          changed.contains(page.key())
              || others.values().stream().anyMatch(other -> changed.contains(other.key()));
      if (concerned && !others.isEmpty()) {
        compare(page, others, findings);
      }
    }
    return findings;
  }

  private void compare(PageCodes page, Map<String, PageCodes> others, List<Finding> findings) {
    List<String> missing = page.undecided() ? List.of() : missing(page, others);
    if (!missing.isEmpty()) {
      findings.add(told(page, missing, "the page lacks codes that it has in other languages"));
    }
    List<String> alone = alone(page, others);
    if (!alone.isEmpty()) {
      findings.add(told(page, alone, "the page has codes that it has in no other language"));
    }
  }

  private List<String> missing(PageCodes page, Map<String, PageCodes> others) {
    Set<String> own = byLocale.getOrDefault(page.locale(), Set.of());
    Set<String> missing = new LinkedHashSet<>();
    for (PageCodes other : others.values()) {
      other.codes().stream()
          .filter(code -> !own.contains(code) && isOfSeveral(code, others.keySet()))
          .forEach(missing::add);
    }
    return List.copyOf(missing);
  }

  /** Whether the source or several languages have the code, or there is but one to ask. */
  private boolean isOfSeveral(String code, Set<String> locales) {
    return locales.size() == 1
        || (locales.contains(sourceLocale) && has(sourceLocale, code))
        || locales.stream().filter(locale -> has(locale, code)).count() > 1;
  }

  private List<String> alone(PageCodes page, Map<String, PageCodes> others) {
    if (others.size() < 2 || page.locale().equals(sourceLocale)) {
      return List.of();
    }
    return page.codes().stream()
        .filter(code -> others.keySet().stream().noneMatch(locale -> has(locale, code)))
        .toList();
  }

  private boolean has(String locale, String code) {
    return byLocale.getOrDefault(locale, Set.of()).contains(code);
  }

  private static Finding told(PageCodes page, List<String> codes, String message) {
    String first = codes.stream().limit(SHOWN).collect(Collectors.joining(", "));
    String more =
        codes.size() > SHOWN
            ? String.format(Locale.ROOT, " and %,d more", codes.size() - SHOWN)
            : "";
    Finding finding =
        Finding.of(FindingName.CODE_SET_PARITY, message + ": " + first + more)
            .on(page.path(), page.locale());
    return codes.size() == 1 ? finding.code(codes.get(0)) : finding;
  }
}
