package org.errorcatalog.core.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.text.UnknownUnitException;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Says who is to translate entries into a locale: one person each, or nobody. */
@ApplicationScoped
public class Assigning {

  private static final String OF =
      """
      select a.assignee, p.name, a.assigned_by_name, a.at
        from assignment a join person p on p.sub = a.assignee
       where a.entry_id = ?1 and a.locale = ?2
      """;

  /** Answers those that had somebody else or nobody. */
  private static final String TO_SOMEBODY =
      """
      insert into assignment
             (catalog_id, entry_id, locale, assignee, assigned_by, assigned_by_name, at)
      select ?1, e.id, ?3, ?4, ?5, ?6, ?7
        from entry e where e.catalog_id = ?1 and e.id = any (?2) order by e.id
      on conflict (entry_id, locale) do update
         set assignee = excluded.assignee, assigned_by = excluded.assigned_by,
             assigned_by_name = excluded.assigned_by_name, at = excluded.at
       where assignment.assignee <> excluded.assignee
      returning entry_id
      """;

  private static final String TO_NOBODY =
      """
      delete from assignment
       where catalog_id = ?1 and entry_id = any (?2) and locale = ?3
      returning entry_id
      """;

  private final Session session;
  private final People people;
  private final ActivityLog activity;
  private final Clock clock;

  Assigning(Session session, People people, ActivityLog activity, Clock clock) {
    this.session = session;
    this.people = people;
    this.activity = activity;
    this.clock = clock;
  }

  @Transactional
  public Optional<Assignment> of(long entryId, String locale) {
    return session
        .createNativeQuery(OF, Tuple.class)
        .setParameter(1, entryId)
        .setParameter(2, locale)
        .getResultStream()
        .findFirst()
        .map(Assigning::assignment);
  }

  private static Assignment assignment(Tuple row) {
    return new Assignment(
        new Person(row.get(0, String.class), row.get(1, String.class)),
        row.get(2, String.class),
        row.get(3, Instant.class));
  }

  /**
   * Gives entries of a catalog to somebody.
   *
   * @return the entries that had somebody else, or nobody
   * @throws UnknownUnitException where nobody of that name has ever signed in
   */
  @Transactional
  public List<Long> assign(
      long catalogId, Collection<Long> entryIds, String locale, String assignee, Actor by) {
    Person person = people.of(assignee).orElseThrow(() -> new UnknownUnitException("person"));
    List<Long> changed =
        session
            .createNativeQuery(TO_SOMEBODY, Long.class)
            .setParameter(1, catalogId)
            .setParameter(2, entryIds.toArray(Long[]::new))
            .setParameter(3, locale)
            .setParameter(4, assignee)
            .setParameter(5, by.id())
            .setParameter(6, by.name())
            .setParameter(7, clock.instant())
            .getResultList();
    return recorded(catalogId, changed, locale, person.name(), by);
  }

  /**
   * Takes entries of a catalog from whoever has them.
   *
   * @return the entries that had somebody
   */
  @Transactional
  public List<Long> unassign(long catalogId, Collection<Long> entryIds, String locale, Actor by) {
    List<Long> changed =
        session
            .createNativeQuery(TO_NOBODY, Long.class)
            .setParameter(1, catalogId)
            .setParameter(2, entryIds.toArray(Long[]::new))
            .setParameter(3, locale)
            .getResultList();
    return recorded(catalogId, changed, locale, null, by);
  }

  private List<Long> recorded(
      long catalogId, List<Long> entryIds, String locale, @Nullable String to, Actor by) {
    for (long entryId : entryIds) {
      activity.record(
          catalogId, Verb.ASSIGNED, "assignment %d %s".formatted(entryId, locale), to, by);
    }
    return entryIds;
  }
}
