package org.errorcatalog.api.lookup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How the snapshot is kept fresh. */
@ConfigMapping(prefix = "catalog.api.snapshot")
interface SnapshotConfig {

  /** How often to look for a new release, should its notification have been lost. */
  @WithDefault("1S")
  Duration poll();

  /** How long to wait before the database is tried again; doubled each time, up to the longest. */
  @WithDefault("0.2S")
  Duration shortestRetry();

  /** The longest wait before the database is tried again. */
  @WithDefault("5S")
  Duration longestRetry();

  /**
   * A local directory of this node's own, in which the snapshot is kept for the next start. None by
   * default: then a start has to wait for the database.
   */
  Optional<Path> spool();

  /** For how long, at most, the node asks itself before it is ready; 0 for not at all. */
  @WithDefault("5S")
  Duration warmUp();
}
