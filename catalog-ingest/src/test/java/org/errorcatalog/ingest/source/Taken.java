package org.errorcatalog.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.errorcatalog.ingest.report.Finding;

/** What a source gave. */
final class Taken implements PageSink {

  final List<SourcePage> pages = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();
  private final Consumer<SourcePage> meanwhile;

  /**
   * Nothing yet.
   *
   * @param meanwhile what is done while a page is being handed over
   */
  Taken(Consumer<SourcePage> meanwhile) {
    this.meanwhile = meanwhile;
  }

  static Taken from(PageSource source) {
    Taken taken = new Taken(page -> {});
    source.read(taken);
    return taken;
  }

  List<String> paths() {
    return pages.stream().map(SourcePage::path).toList();
  }

  List<String> complaints() {
    return findings.stream()
        .map(each -> "%s %s: %s".formatted(each.name(), each.page(), each.message()))
        .toList();
  }

  @Override
  public void page(SourcePage page) {
    pages.add(page);
    meanwhile.accept(page);
  }

  @Override
  public void finding(Finding finding) {
    findings.add(finding);
  }
}
