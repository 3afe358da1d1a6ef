package org.errorcatalog.ingest.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.errorcatalog.core.Corpus;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.merge.PageCollector;
import org.errorcatalog.ingest.merge.PageRow;
import org.errorcatalog.ingest.merge.ReadAlone;
import org.errorcatalog.ingest.merge.ReadPage;
import org.errorcatalog.ingest.repair.ErrorRow;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.Named;
import org.errorcatalog.ingest.report.PageSummary;
import org.errorcatalog.ingest.source.Limits;
import org.errorcatalog.ingest.source.PageSink;
import org.errorcatalog.ingest.source.SourcePage;
import org.errorcatalog.ingest.source.Sources;

/**
 * A collection of the corpus, all its languages read together.
 *
 * @param paths of all its files, those without errors too
 */
record CollectionReading(String name, List<String> paths, ReadAlone read) {

  static CollectionReading of(String name) {
    PageCollector collector = new PageCollector(null, Profile.NONE, Map.of());
    List<String> paths = new ArrayList<>();
    PageSink counting =
        new PageSink() {
          @Override
          public void page(SourcePage page) {
            paths.add(page.path());
            collector.page(page);
          }

          @Override
          public void finding(Finding finding) {
            collector.finding(finding);
          }
        };
    new Sources(Limits.DEFAULT).named(Corpus.path(name).toString()).read(counting);
    return new CollectionReading(name, List.copyOf(paths), ReadAlone.of(collector.pages()));
  }

  /** Each language of the collection, by the name of its folder. */
  List<OfLocale> locales() {
    return paths.stream()
        .map(CollectionReading::folder)
        .distinct()
        .sorted()
        .map(OfLocale::new)
        .toList();
  }

  /** What the checks say of its texts. */
  List<Finding> checked() {
    return read.checked();
  }

  OfLocale locale(String folder) {
    return new OfLocale(folder);
  }

  private static String folder(String path) {
    return path.substring(0, path.indexOf('/'));
  }

  /** What was read of one language. */
  final class OfLocale {

    private final String folder;

    private OfLocale(String folder) {
      this.folder = folder;
    }

    String collection() {
      return name;
    }

    String tag() {
      return Locale.forLanguageTag(folder).toLanguageTag();
    }

    long files() {
      return paths.stream().filter(this::isHere).count();
    }

    List<PageSummary> pages() {
      return read.summaries().stream().filter(page -> isHere(page.page())).toList();
    }

    Stream<ErrorRow> rows() {
      return pageRows().map(PageRow::row);
    }

    Stream<PageRow> pageRows() {
      return read.pages().stream()
          .filter(page -> isHere(page.path()))
          .map(ReadPage::rows)
          .flatMap(List::stream);
    }

    Stream<Finding> findings(Named of) {
      return read.findings().stream()
          .filter(each -> each.name().equals(of))
          .filter(each -> each.page() != null && isHere(each.page()));
    }

    private boolean isHere(String path) {
      return folder(path).equals(folder);
    }
  }
}
