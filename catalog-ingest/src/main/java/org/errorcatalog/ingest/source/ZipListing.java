package org.errorcatalog.ingest.source;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Collects the pages of a zip by name. */
final class ZipListing implements Consumer<PackedPage> {

  private final String typed;
  private final Limits limits;
  private final Delivery delivery;
  private final SortedMap<String, PackedPage> pages = new TreeMap<>();
  private int entries;

  ZipListing(String typed, Limits limits, Delivery delivery) {
    this.typed = typed;
    this.limits = limits;
    this.delivery = delivery;
  }

  SortedMap<String, PackedPage> pages() {
    return pages;
  }

  @Override
  public void accept(PackedPage entry) {
    if (++entries > limits.pages()) {
      throw new SourceException(
          "%s: more than %d entries; import parts of it".formatted(typed, limits.pages()));
    }
    String name = entry.name();
    if (PageNames.leaves(name)) {
      throw new SourceException("%s: has an entry that leaves it: %s".formatted(typed, name));
    }
    if (isPage(entry) && pages.putIfAbsent(name, entry) != null) {
      delivery.unreadable(name, "the zip holds this name twice, and the first one is taken");
    }
  }

  private static boolean isPage(PackedPage entry) {
    return !entry.isFolder()
        && PageNames.isPage(entry.name())
        && !PageNames.isHidden(entry.name())
        && !entry.name().startsWith("__MACOSX/");
  }
}
