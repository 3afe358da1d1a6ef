package org.errorcatalog.api.watch;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Gives requests that the server refuses before any of our code sees them one name in the figures:
 * else whoever makes up malformed addresses makes up figures, until there is no room for others.
 */
@Singleton
class UnroutedRequests implements HttpServerMetricsTagsContributor {

  private static final Tags UNMATCHED = Tags.of("uri", PathTemplate.UNMATCHED);

  @Override
  public Tags contribute(Context context) {
    int status = context.response() == null ? 0 : context.response().statusCode();
    boolean isUnrouted = status == 431 || (status == 400 && isMalformed(context.request().uri()));
    return isUnrouted ? UNMATCHED : Tags.empty();
  }

  /** As the server judges it. */
  private static boolean isMalformed(String address) {
    try {
      new URI(address);
      return false;
    } catch (URISyntaxException e) {
      return true;
    }
  }
}
