package org.errorcatalog.ingest.cli;

import java.util.concurrent.Callable;
import org.errorcatalog.core.finding.Glossaries;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.release.UnknownCatalogException;
import org.errorcatalog.ingest.merge.KnownRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a catalog its terms. */
@Command(
    name = "glossary",
    description = "Replaces the glossary of a catalog, by which the check GLOSSARY goes.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "The file is CSV in UTF-8 with the columns source, locale and target. Several lines of one",
      "source and locale are several right translations; a locale may be a language alone:",
      "",
      "  source,locale,target",
      "  access token,nl,toegangstoken",
      "  access token,de-DE,Zugriffstoken"
    })
final class GlossaryCommand implements Callable<Integer> {

  private final Glossaries glossaries;
  private final KnownRules known;
  private final DatabaseNeeded database;

  @Option(
      names = "--catalog",
      paramLabel = "NAME",
      required = true,
      converter = CatalogName.class,
      description = "The catalog.")
  private String catalog = "";

  @Parameters(paramLabel = "FILE", converter = GlossaryFile.class, description = "The glossary.")
  private Glossary glossary = Glossary.NONE;

  @Spec private CommandSpec spec;

  GlossaryCommand(Glossaries glossaries, KnownRules known, DatabaseNeeded database) {
    this.glossaries = glossaries;
    this.known = known;
    this.database = database;
  }

  @Override
  public Integer call() {
    database.require();
    long id = known.id(catalog).orElseThrow(() -> new UnknownCatalogException(catalog));
    glossaries.replace(id, glossary, Operator.actor());
    spec.commandLine().getOut().printf("%s has %d terms now%n", catalog, glossary.terms().size());
    return Exit.DONE;
  }
}
