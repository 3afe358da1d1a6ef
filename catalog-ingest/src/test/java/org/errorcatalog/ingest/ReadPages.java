package org.errorcatalog.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.errorcatalog.core.Corpus;
import org.errorcatalog.ingest.markdown.Includes;
import org.errorcatalog.ingest.markdown.PageContent;
import org.errorcatalog.ingest.markdown.PageReader;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.repair.PageRepair;
import org.errorcatalog.ingest.repair.PageRows;
import org.errorcatalog.ingest.repair.RepairedPage;

/** Reads and mends pages as an import does, without a catalog. */
public final class ReadPages {

  private ReadPages() {}

  /** One page, by itself. */
  public static RepairedPage alone(String page) {
    return together(Map.of("en-US", page)).get("en-US");
  }

  /** Pages by locale, as the same page in several languages. */
  public static Map<String, RepairedPage> together(Map<String, String> pages) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    pages.forEach((locale, page) -> bytes.put(locale, page.getBytes(UTF_8)));
    return repaired("errors.md", bytes);
  }

  /** A page of a collection of the corpus in all its locales. */
  public static Map<String, RepairedPage> ofCorpus(String collection, String name) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    try (Stream<Path> locales = Files.list(Corpus.path(collection))) {
      for (Path locale : locales.sorted().toList()) {
        bytes.put(String.valueOf(locale.getFileName()), Files.readAllBytes(locale.resolve(name)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return repaired(name, bytes);
  }

  private static Map<String, RepairedPage> repaired(String name, Map<String, byte[]> pages) {
    PageReader reader = new PageReader(Profile.NONE);
    List<PageRows> rows = new ArrayList<>();
    pages.forEach(
        (locale, bytes) -> {
          PageContent content = reader.read(name, bytes, Includes.NONE);
          rows.add(new PageRows(locale, null, content.rows()));
        });
    List<RepairedPage> repaired = PageRepair.repair(rows, List.of());
    Map<String, RepairedPage> byLocale = new LinkedHashMap<>();
    int i = 0;
    for (String locale : pages.keySet()) {
      byLocale.put(locale, repaired.get(i++));
    }
    return byLocale;
  }
}
