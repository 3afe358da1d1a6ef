package org.errorcatalog.ingest.cli;

import java.util.Map;
import java.util.TreeMap;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.CheckSettings;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.ingest.merge.CheckRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What texts are checked by, beside what the catalog says. */
final class CheckRuleOptions {

  @Option(
      names = "--level",
      paramLabel = "CHECK=LEVEL",
      description =
          "Another level for a check of texts: off, warning (its findings are WARNING) or blocking"
              + " (ERROR). May be repeated.")
  private Map<CheckName, CheckLevel> levels = new TreeMap<>();

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      converter = GlossaryFile.class,
      description =
          "Terms for the check GLOSSARY, rather than those of the catalog: CSV with the columns"
              + " source, locale and target.")
  private @Nullable Glossary glossary;

  /** The rules of the catalog, changed by what was asked for. */
  CheckRules on(CheckRules stored) {
    CheckSettings settings = stored.settings();
    for (Map.Entry<CheckName, CheckLevel> each : levels.entrySet()) {
      settings = settings.with(each.getKey(), each.getValue());
    }
    return new CheckRules(settings, glossary == null ? stored.glossary() : glossary);
  }
}
