package org.errorcatalog.core.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.text.UnitState;

/** Small snapshots that no database had: catalogs of the codes 1, 2 and 3 in two locales. */
public final class SampleSnapshot {

  private SampleSnapshot() {}

  /** Leaves a catalog's release 1 on disk, as a node does that ended. */
  public static void spool(Path directory, String catalog) {
    try (SnapshotSpool spool = new SnapshotSpool(directory)) {
      spool.write(snapshot(catalog(catalog)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReleaseSnapshot snapshot(CatalogSnapshot... catalogs) {
    return new ReleaseSnapshot(List.of(catalogs));
  }

  static CatalogSnapshot catalog(String name) {
    return new CatalogSnapshot(
        head(name, 1), List.of(entry(1, "Een."), entry(2, "Twee."), entry(3, "Drie.")));
  }

  static CatalogSnapshot empty(String name, String... locales) {
    List<String> its = locales.length == 0 ? List.of("en-US", "nl-NL") : List.of(locales);
    return new CatalogSnapshot(
        new CatalogHead(1, name, "en-US", its, List.of("AADSTS"), null), List.of());
  }

  static CatalogHead head(String name, int release) {
    Instant now = Instant.parse("2026-01-02T03:04:05.678901Z");
    return empty(name)
        .head()
        .at(new ReleaseHead(release, "spring", "ENABLED", now, now, "sha256:" + release));
  }

  static PublishedEntry entry(int id, String text) {
    Map<String, PublishedUnit> texts = new HashMap<>();
    texts.put("en-US", unit("Text " + id));
    texts.put("nl-NL", unit(text));
    String code = Integer.toString(id);
    EntryFacts facts =
        new EntryFacts(
            EntryClass.ERROR,
            EntryStatus.ACTIVE,
            null,
            null,
            "NAME_" + id,
            List.of("alias-" + id),
            List.of());
    return new EntryAssembly(head("small", 1), Map.of(), new LikelySubtags())
        .assemble(new EntryRow(id, code, code, 1, facts), texts);
  }

  private static PublishedUnit unit(String text) {
    return new PublishedUnit(
        text, text, "<p>" + text + "</p>", UnitState.APPROVED, false, false, null);
  }
}
