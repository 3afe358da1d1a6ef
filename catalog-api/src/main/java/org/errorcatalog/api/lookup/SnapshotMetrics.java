package org.errorcatalog.api.lookup;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.errorcatalog.core.lookup.CatalogSummary;
import org.errorcatalog.core.lookup.ReleaseHead;
import org.errorcatalog.core.lookup.ReleaseSnapshot;

/** Shows which release of each catalog is served, and for how long nobody has confirmed it. */
@Singleton
class SnapshotMetrics {

  private final MultiGauge releases;
  private final MultiGauge ages;
  private final DatabaseState database;
  private final SpoolState spool;
  private final Clock clock;

  SnapshotMetrics(MeterRegistry registry, DatabaseState database, SpoolState spool, Clock clock) {
    this.database = database;
    this.spool = spool;
    this.clock = clock;
    this.releases =
        MultiGauge.builder("catalog.snapshot.release")
            .description("The number of the release that is served; 0 where none is published.")
            .register(registry);
    this.ages =
        MultiGauge.builder("catalog.snapshot.age")
            .description("How long ago the database last confirmed that this release is current.")
            .baseUnit("seconds")
            .register(registry);
  }

  void show(ReleaseSnapshot snapshot) {
    List<CatalogSummary> catalogs = snapshot.summaries();
    releases.register(catalogs.stream().map(SnapshotMetrics::release).toList(), true);
    ages.register(
        catalogs.stream().map(it -> Row.of(tags(it), this, SnapshotMetrics::age)).toList(), true);
  }

  private static Row<Number> release(CatalogSummary catalog) {
    ReleaseHead release = catalog.catalog().release();
    return Row.of(tags(catalog), release == null ? 0 : release.number());
  }

  private static Tags tags(CatalogSummary catalog) {
    return Tags.of("catalog", catalog.catalog().name());
  }

  /** In seconds; a snapshot from the spool is as old as that. */
  private double age() {
    Instant answered = database.answeredAt();
    Instant confirmed = answered.equals(Instant.EPOCH) ? spool.now().writtenAt() : answered;
    return Duration.between(confirmed, clock.instant()).toMillis() / 1000.0;
  }
}
