package org.errorcatalog.core.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.finding.Blocking;
import org.jspecify.annotations.Nullable;

/** Makes releases: what changed since the highest one, in one transaction. */
@ApplicationScoped
public class ReleasePublishing {

  private final ReleaseTable releases;
  private final ReleaseContents contents;
  private final Blocking blocking;
  private final ActivityLog activity;
  private final Clock clock;

  ReleasePublishing(
      ReleaseTable releases,
      ReleaseContents contents,
      Blocking blocking,
      ActivityLog activity,
      Clock clock) {
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
    PublishedCatalog catalog =
        releases.catalog(catalogName).orElseThrow(() -> new UnknownCatalogException(catalogName));
    int highest = releases.newest(catalog.id()).map(NumberedRelease::number).orElse(0);
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
    PublishedCatalog catalog =
        releases.lock(catalogName).orElseThrow(() -> new UnknownCatalogException(catalogName));
    NumberedRelease last = releases.newest(catalog.id()).orElse(null);
    Tally tally = write(catalog, last == null ? 0 : last.number());
    if (seen != null && !seen.equals(tally.fingerprint())) {
      throw new StaleDraftException(catalogName);
    }
    if (tally.nothing()) {
      return nothingNew(catalog, last);
    }
    NumberedRelease made = next(catalog, last, tally.counts());
    releases.add(catalog, made, label, by, clock.instant());
    activity.record(catalog.id(), Verb.PUBLISHED, "release " + made.number(), label, by);
    return new Publication(catalogName, made.number(), made.digest(), made.counts(), true);
  }

  private Tally tally(PublishedCatalog catalog, int release) {
    Tally tally = new Tally();
    contents.changesSince(catalog, release, tally);
    return tally;
  }

  private Tally write(PublishedCatalog catalog, int highest) {
    Tally tally = new Tally();
    Blockade blockade = blockade(catalog);
    contents.write(catalog, highest, tally.andThen(blockade));
    if (blockade.units() > 0) {
      throw new BlockedReleaseException(blockade);
    }
    return tally;
  }

  private Blockade blockade(PublishedCatalog catalog) {
    return new Blockade(blocking.of(catalog.id()));
  }

  private Publication nothingNew(PublishedCatalog catalog, @Nullable NumberedRelease last) {
    ChangeCounts none = new ChangeCounts(0, 0, 0);
    return last == null
        ? new Publication(catalog.name(), 0, "", none, false)
        : new Publication(catalog.name(), last.number(), last.digest(), none, false);
  }

  private NumberedRelease next(
      PublishedCatalog catalog, @Nullable NumberedRelease last, ChangeCounts counts) {
    int number = last == null ? 1 : last.number() + 1;
    String digest = contents.digest(catalog.id(), number, last == null ? null : last.digest());
    return new NumberedRelease(number, digest, counts);
  }
}
