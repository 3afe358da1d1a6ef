package org.errorcatalog.api.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** How much is answered, of whom. */
@ConfigMapping(prefix = "catalog.api.limits")
interface LimitsConfig {

  /** Requests that one client may send a second, on average; no limit where it is not set. */
  OptionalInt rate();

  /** Requests that one client may send at once after a pause. */
  @WithDefault("200")
  int burst();

  /** Clients that are told apart; beyond that the longest silent are forgotten. */
  @WithDefault("100000")
  int clients();

  /** Requests that are answered at the same time. */
  @WithDefault("1000")
  int concurrency();
}
