package org.errorcatalog.api.lookup;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.LookupException;
import org.errorcatalog.core.lookup.LookupException.Reason;
import org.errorcatalog.core.lookup.ReleaseHead;
import org.errorcatalog.core.lookup.ReleaseReading;
import org.errorcatalog.core.lookup.ReleaseSummary;

/** Knows the releases by their numbers; a state may be as old as the cache keeps it. */
@ApplicationScoped
public class ServedReleases {

  private final CurrentSnapshot current;
  private final ReleaseReading reading;

  ServedReleases(CurrentSnapshot current, ReleaseReading reading) {
    this.current = current;
    this.reading = reading;
  }

  /** A release, also a disabled one. */
  @CacheResult(cacheName = "releases")
  public ReleaseSummary summary(String catalog, int number) {
    return reading.numbered(catalog, number);
  }

  /**
   * A release whose contents may be read; the current one is known without the database.
   *
   * @throws LookupException where there is none, or it was disabled
   */
  public ReleaseHead served(String catalog, int number) {
    ReleaseHead now = current.get().summary(catalog).catalog().release();
    ReleaseHead release =
        now != null && now.number() == number ? now : summary(catalog, number).head();
    if (release.state().equals("DISABLED")) {
      throw new LookupException(
          Reason.UNKNOWN_RELEASE, Map.of("catalog", catalog, "release", number));
    }
    return release;
  }
}
