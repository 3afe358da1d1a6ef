package org.errorcatalog.core.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.CatalogRepository;
import org.errorcatalog.core.finding.Blocking;
import org.jspecify.annotations.Nullable;

/** Makes releases: what changed since the highest one, in one transaction. */
@ApplicationScoped
public class ReleasePublishing {

  private final CatalogRepository catalogs;
  private final ReleaseRepository releases;
  private final ReleaseContents contents;
  private final Blocking blocking;
  private final ActivityLog activity;
  private final Clock clock;

  ReleasePublishing(
      CatalogRepository catalogs,
      ReleaseRepository releases,
      ReleaseContents contents,
      Blocking blocking,
      ActivityLog activity,
      Clock clock) {
    this.catalogs = catalogs;
    this.releases = releases;
    this.contents = contents;
    this.blocking = blocking;
    this.activity = activity;
    this.clock = clock;
  }

  /**
   * What publishing now would change of the current release.
   *
   * @throws UnknownCatalogException where there is no such catalog
   */
  @Transactional
  public ReleaseDraft preview(String catalogName) {
    Catalog catalog =
        catalogs.named(catalogName).orElseThrow(() -> new UnknownCatalogException(catalogName));
    int highest = releases.newest(catalog.id()).map(Release::number).orElse(0);
    Integer current = catalog.currentRelease();
    Blockade blockade = blockade(catalog);
    Tally sinceHighest = new Tally();
    contents.changesSince(catalog, highest, sinceHighest.andThen(blockade));
    Tally sinceCurrent =
        current == null || current == highest ? sinceHighest : tally(catalog, current);
    return sinceCurrent.draft(sinceHighest.fingerprint(), blockade.units());
  }

  /**
   * Publishes what changed; makes no release where nothing did.
   *
   * @param seen the fingerprint of the draft that the publisher saw, or null to publish what is
   * @throws UnknownCatalogException where there is no such catalog
   * @throws StaleDraftException where the draft is another by now
   * @throws BlockedReleaseException where checks refuse some of it
   */
  @Transactional
  public Publication publish(
      String catalogName, @Nullable String label, @Nullable String seen, Actor by) {
    Catalog catalog =
        catalogs.lock(catalogName).orElseThrow(() -> new UnknownCatalogException(catalogName));
    Release last = releases.newest(catalog.id()).orElse(null);
    Tally tally = write(catalog, last == null ? 0 : last.number());
    if (seen != null && !seen.equals(tally.fingerprint())) {
      throw new StaleDraftException(catalogName);
    }
    if (tally.nothing()) {
      return nothingNew(catalog, last);
    }
    Release release = release(catalog, last, label, tally.counts(), by);
    catalog.serve(release.number());
    activity.record(catalog.id(), Verb.PUBLISHED, "release " + release.number(), label, by);
    return new Publication(catalogName, release.number(), release.digest(), release.counts(), true);
  }

  private Tally tally(Catalog catalog, int release) {
    Tally tally = new Tally();
    contents.changesSince(catalog, release, tally);
    return tally;
  }

  private Tally write(Catalog catalog, int highest) {
    Tally tally = new Tally();
    Blockade blockade = blockade(catalog);
    contents.write(catalog, highest, tally.andThen(blockade));
    if (blockade.units() > 0) {
      throw new BlockedReleaseException(blockade);
    }
    return tally;
  }

  private Blockade blockade(Catalog catalog) {
    return new Blockade(blocking.of(catalog.id()));
  }

  private Publication nothingNew(Catalog catalog, @Nullable Release last) {
    ChangeCounts none = new ChangeCounts(0, 0, 0);
    return last == null
        ? new Publication(catalog.name(), 0, "", none, false)
        : new Publication(catalog.name(), last.number(), last.digest(), none, false);
  }

  private Release release(
      Catalog catalog,
      @Nullable Release last,
      @Nullable String label,
      ChangeCounts counts,
      Actor by) {
    int number = last == null ? 1 : last.number() + 1;
    String digest = contents.digest(catalog.id(), number, last == null ? null : last.digest());
    Release release =
        new Release(
            new Release.Key(catalog.id(), number), label, digest, counts, by, clock.instant());
    releases.persistAndFlush(release);
    return release;
  }
}
