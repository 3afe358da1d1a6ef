package org.errorcatalog.core.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.errorcatalog.core.audit.Actor;
import org.hibernate.Session;

/** Whom the console knows, because they have signed in. */
@ApplicationScoped
public class People {

  /** The longest name that is kept, in characters. */
  private static final int LONGEST = 255;

  private static final String SEEN =
      """
      insert into person (sub, name, last_seen_at, inbox_seen_at) values (?1, ?2, ?3, ?3)
      on conflict (sub) do update set name = excluded.name, last_seen_at = excluded.last_seen_at
      """;
  private static final String ALL = "select sub, name from person order by name, sub";
  private static final String ONE = "select sub, name from person where sub = ?1";
  private static final String INBOX = "update person set inbox_seen_at = ?2 where sub = ?1";

  private final Session session;
  private final Clock clock;

  People(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /** Keeps that they are there, and what they are called now. */
  @Transactional
  public void seen(Actor who) {
    session
        .createNativeMutationQuery(SEEN)
        .setParameter(1, who.id())
        .setParameter(2, who.name().substring(0, Math.min(LONGEST, who.name().length())))
        .setParameter(3, clock.instant())
        .executeUpdate();
  }

  /** They have looked through their inbox: what comes now is new. */
  @Transactional
  public void lookedThroughInbox(Actor who) {
    session
        .createNativeMutationQuery(INBOX)
        .setParameter(1, who.id())
        .setParameter(2, clock.instant())
        .executeUpdate();
  }

  /** By name. */
  @Transactional
  public List<Person> all() {
    return session
        .createNativeQuery(ALL, Tuple.class)
        .getResultStream()
        .map(People::person)
        .toList();
  }

  @Transactional
  public Optional<Person> of(String sub) {
    return session
        .createNativeQuery(ONE, Tuple.class)
        .setParameter(1, sub)
        .getResultStream()
        .findFirst()
        .map(People::person);
  }

  private static Person person(Tuple row) {
    return new Person(row.get(0, String.class), row.get(1, String.class));
  }
}
