package org.errorcatalog.admin.talk;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.admin.security.Role;
import org.errorcatalog.core.talk.People;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Gets to know whoever uses the console, so that others find them by name. */
class MeetingPeople {

  /** A person who stays is kept again only after this long. */
  private static final Duration REST = Duration.ofHours(1);

  private final People people;
  private final Access access;
  private final Clock clock;
  private final Map<String, Instant> met = new ConcurrentHashMap<>();

  MeetingPeople(People people, Access access, Clock clock) {
    this.people = people;
    this.access = access;
    this.clock = clock;
  }

  /** After those that let nobody in. */
  @ServerRequestFilter(priority = Priorities.USER + 1_000)
  void meet(ContainerRequestContext request) {
    if (access.signedIn() && access.is(Role.VIEWER) && isNews(access.actor().id())) {
      people.seen(access.actor());
    }
  }

  private boolean isNews(String sub) {
    Instant now = clock.instant();
    @Nullable Instant last = met.get(sub);
    boolean news = last == null || last.plus(REST).isBefore(now);
    if (news) {
      met.put(sub, now);
    }
    return news;
  }
}
