package org.errorcatalog.api.access;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.errorcatalog.api.problem.ProblemType;
import org.errorcatalog.api.problem.RouteProblems;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what is too large, too fast or too much at once, before anything is done for it. What an
 * operator asks, under {@code /q/}, is always answered.
 */
@Singleton
public class RequestLimits {

  /** After authentication was prepared, which is what tells clients with tokens apart. */
  private static final int WITH_TOKENS = 150;

  /** After the origin of a script was checked, and before the short way of lookups. */
  private static final int WITHOUT_TOKENS = SecurityHandlerPriorities.CORS - 1;

  private static final Map<String, String> CLOSING = Map.of("Connection", "close");

  private final RouteProblems problems;
  private final Readers readers;
  private final @Nullable Pacing pacing;
  private final int concurrency;
  private final long largestBody;
  private final AtomicInteger running = new AtomicInteger();

  RequestLimits(
      LimitsConfig config,
      Readers readers,
      RouteProblems problems,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
    this.problems = problems;
    this.readers = readers;
    this.concurrency = config.concurrency();
    this.largestBody = largestBody.asLongValue();
    this.pacing =
        config.rate().isEmpty()
            ? null
            : new Pacing(
                config.rate().getAsInt(), config.burst(), config.clients(), System::nanoTime);
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, readers.areEverybody() ? WITHOUT_TOKENS : WITH_TOKENS);
  }

  /**
   * Whether a request without a body that is answered at once, and so takes no place for longer,
   * would be admitted, whoever sends it.
   */
  public boolean haveRoom() {
    return pacing == null && running.get() < concurrency;
  }

  private void check(RoutingContext request) {
    if (isOfOperator(request)) {
      request.next();
    } else if (isTooLarge(request)) {
      problems.end(request, ProblemType.TOO_LARGE, Map.of(), CLOSING);
    } else if (pacing == null) {
      admit(request);
    } else {
      pace(request, pacing);
    }
  }

  /** Such as {@code /q/../api} only looks like it. */
  private static boolean isOfOperator(RoutingContext request) {
    return request.request().path().startsWith("/q/") && request.normalizedPath().startsWith("/q/");
  }

  private boolean isTooLarge(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && (length.length() > 18 || Long.parseLong(length) > largestBody);
  }

  /** Somebody with a token is known by its subject; anybody else by the address. */
  private void pace(RoutingContext request, Pacing pacing) {
    String address = ClientName.of(request.request().remoteAddress());
    if (readers.areEverybody() || request.request().getHeader("Authorization") == null) {
      pace(request, pacing, address);
      return;
    }
    // A token that is not trusted is refused where the request arrives, not here.
    BiConsumer<RoutingContext, Throwable> ignoring = (refused, why) -> {};
    request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, ignoring);
    QuarkusHttpUser.getSecurityIdentity(request, null)
        .subscribe()
        .with(
            reader -> pace(request, pacing, ClientName.of(reader, address)),
            failure -> pace(request, pacing, address));
  }

  private void pace(RoutingContext request, Pacing pacing, String client) {
    long wait = pacing.request(client);
    if (wait == 0) {
      admit(request);
    } else {
      problems.end(
          request,
          ProblemType.TOO_MANY_REQUESTS,
          Map.of(),
          Map.of("Retry-After", Long.toString(wait)));
    }
  }

  private void admit(RoutingContext request) {
    if (running.incrementAndGet() > concurrency) {
      running.decrementAndGet();
      problems.end(request, ProblemType.UNAVAILABLE, Map.of(), Map.of());
      return;
    }
    request.addEndHandler(ended -> running.decrementAndGet());
    request.next();
  }
}
