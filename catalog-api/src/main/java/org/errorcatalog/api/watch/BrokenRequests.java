package org.errorcatalog.api.watch;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Gives requests whose client broke off one name in the figures: those that still waited for their
 * turn have none but their address.
 */
@Singleton
class BrokenRequests implements MeterFilter {

  private static final Tag BROKEN = Tag.of("status", "RESET");

  @Override
  public Meter.Id map(Meter.Id id) {
    return id.getName().equals("http.server.requests") && id.getTags().contains(BROKEN)
        ? id.replaceTags(named(id.getTags()))
        : id;
  }

  private static List<Tag> named(List<Tag> tags) {
    return tags.stream()
        .map(tag -> tag.getKey().equals("uri") ? Tag.of("uri", PathTemplate.UNMATCHED) : tag)
        .toList();
  }
}
