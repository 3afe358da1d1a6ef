package org.errorcatalog.admin.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.CheckSettings;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.finding.CheckLevels;
import org.errorcatalog.core.finding.FindingReading;
import org.errorcatalog.core.finding.Glossaries;
import org.errorcatalog.core.memory.GlossaryCsv;
import org.errorcatalog.core.memory.InvalidGlossaryException;
import org.errorcatalog.core.memory.Term;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** Shows the checks of a catalog, and changes what it makes of them. */
@ApplicationScoped
class CheckDesk {

  private final OpenCatalog catalogs;
  private final CheckLevels levels;
  private final Glossaries glossaries;
  private final FindingReading findings;
  private final Access access;

  CheckDesk(
      OpenCatalog catalogs,
      CheckLevels levels,
      Glossaries glossaries,
      FindingReading findings,
      Access access) {
    this.catalogs = catalogs;
    this.levels = levels;
    this.glossaries = glossaries;
    this.findings = findings;
    this.access = access;
  }

  @Transactional
  CheckView view(String name, @Nullable String locale, @Nullable String complaint) {
    Catalog catalog = catalogs.named(name);
    String target = OpenCatalog.target(catalog, locale);
    CheckSettings settings = levels.of(catalog.id());
    List<Term> terms = glossaries.of(catalog.id()).terms();
    return new CheckView(
        catalog,
        target,
        rows(catalog, target, settings),
        settings,
        terms.stream().filter(term -> term.locale().equals(target)).toList(),
        terms.size(),
        access.mayShape(catalog),
        complaint);
  }

  private List<CheckRow> rows(Catalog catalog, String locale, CheckSettings settings) {
    Map<CheckName, Integer> texts = findings.counts(catalog.id(), UnitKind.TEXT, locale);
    Map<CheckName, Integer> wordings = findings.counts(catalog.id(), UnitKind.WORDING, locale);
    Map<CheckName, Integer> entries = findings.counts(catalog.id(), UnitKind.ENTRY, null);
    return Arrays.stream(CheckName.values())
        .map(
            check ->
                new CheckRow(
                    check,
                    settings.level(check),
                    texts.getOrDefault(check, 0),
                    wordings.getOrDefault(check, 0),
                    entries.getOrDefault(check, 0)))
        .toList();
  }

  void level(String name, CheckName check, CheckLevel level) {
    levels.set(changeable(name).id(), check, level, access.actor());
  }

  /**
   * Sets the limits.
   *
   * @throws InvalidChangeException where one is out of range
   */
  void limits(String name, int longestText, int longestWording) {
    levels.limit(changeable(name).id(), longestText, longestWording, access.actor());
  }

  /**
   * Replaces the glossary.
   *
   * @throws InvalidGlossaryException where the file is no glossary
   */
  void glossary(String name, Path csv) {
    Catalog catalog = changeable(name);
    try (Reader reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
      glossaries.replace(catalog.id(), GlossaryCsv.read(reader), access.actor());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Catalog changeable(String name) {
    Catalog catalog = catalogs.named(name);
    access.require(access.mayShape(catalog));
    return catalog;
  }
}
