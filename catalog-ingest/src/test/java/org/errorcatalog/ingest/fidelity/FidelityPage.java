package org.errorcatalog.ingest.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.errorcatalog.core.Corpus;

/** Writes docs/fidelity.md. */
final class FidelityPage {

  private static final String INTRODUCTION =
      """
      # Fidelity of the import

      How much of real pages the import reads, mends and leaves out, and how often it is right. The \
      figures are made by reading every page of the corpus without a database, all languages of a \
      collection together, as one import reads them. The corpus is a set of vendors' pages and is \
      not part of this repository, nor is a sentence of it; it is expected beside the repository, \
      in `../shared/corpus`. This page is written by

      ```
      ./mvnw verify -pl catalog-ingest -am -Dtest=FidelityTest -Dfidelity.update -Dsurefire.failIfNoSpecifiedTests=false
      ```

      and without `-Dfidelity.update` a test compares it with what the import makes of the corpus \
      today, so every change of a rule shows here. [Checks and findings](checks.md) says what the \
      findings mean. A figure such as 39/40 is how many of how many.
      """;

  private FidelityPage() {}

  static String write() {
    Map<String, CollectionReading> collections = new TreeMap<>();
    names().forEach(name -> collections.put(name, CollectionReading.of(name)));
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Section section : sections(collections)) {
      page.append("\n## %s\n\n".formatted(section.heading())).append(section.markdown());
      page.append('\n');
    }
    return page.toString();
  }

  private static List<Section> sections(Map<String, CollectionReading> collections) {
    List<Section> sections =
        new ArrayList<>(new ReadingSections(List.copyOf(collections.values())).all());
    sections.add(
        new FoundingPageSection(of(collections, FoundingPageSection.COLLECTION)).section());
    sections.add(new SqlServerSection(of(collections, SqlServerSection.COLLECTION)).section());
    sections.addAll(new ActionSections(collections).all());
    sections.addAll(new CheckSections(List.copyOf(collections.values())).all());
    return sections;
  }

  private static CollectionReading of(Map<String, CollectionReading> collections, String name) {
    CollectionReading found = collections.get(name);
    if (found == null) {
      throw new IllegalStateException("the corpus has no " + name);
    }
    return found;
  }

  private static List<String> names() {
    try (Stream<Path> folders = Files.list(Corpus.path(""))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(name -> !name.equals("truth"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
