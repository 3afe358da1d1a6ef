package org.errorcatalog.admin.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.talk.People;
import org.errorcatalog.core.talk.Person;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.UnitState;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads the log, a page by one query along one of its indexes, and what its things are. */
@ApplicationScoped
class ActivityReading {

  static final int PAGE = 50;

  private static final String ROWS =
      """
      select a.id, a.at, a.verb, a.subject, a.detail, a.origin, a.actor, a.actor_name,
             a.catalog_id, c.name as catalog
        from activity a left join catalog c on c.id = a.catalog_id
       where (a.at, a.id) < (:at, :id) and a.at >= :from and a.at < :until
      """;

  /**
   * The log names units by their ids, and assignments by their locales too. The ids of the locale
   * are read once, not row by row.
   */
  private static final String IN_LOCALE =
      """
       and (case when a.subject ~ '^text [0-9]{1,18}$' then substr(a.subject, 6)::bigint end
              in (select t.id from text t where t.catalog_id = :catalog and t.locale = :locale)
         or case when a.subject ~ '^wording [0-9]{1,18}$' then substr(a.subject, 9)::bigint end
              in (select w.id from wording w where w.catalog_id = :catalog and w.locale = :locale)
         or case when a.subject ~ '^comment [0-9]{1,18}$' then substr(a.subject, 9)::bigint end
              in (select k.id from comment k where k.catalog_id = :catalog and k.locale = :locale)
         or a.subject ~ '^(assignment [0-9]+|four eyes) ' and right(a.subject, length(:locale) + 1)
              = ' ' || :locale)
      """;

  private static final String ORDER = " order by a.at desc, a.id desc";

  private final Session session;
  private final Things things;
  private final People people;
  private final Access access;

  ActivityReading(Session session, Things things, People people, Access access) {
    this.session = session;
    this.things = things;
    this.people = people;
    this.access = access;
  }

  @Transactional
  ActivityList read(ActivityFilter filter) {
    List<Logged> found =
        query(filter).setMaxResults(PAGE + 1).getResultStream().map(Logged::of).toList();
    List<Logged> page = found.subList(0, Math.min(PAGE, found.size()));
    List<Thing> named = things.of(page);
    List<Deed> deeds =
        IntStream.range(0, page.size()).mapToObj(i -> deed(page.get(i), named.get(i))).toList();
    return new ActivityList(
        filter,
        deeds,
        people(filter, deeds),
        found.size() > PAGE ? deeds.get(PAGE - 1).place() : null,
        filter.catalog() != null && access.reviews() && access.mayShape(filter.catalog()));
  }

  private NativeQuery<Tuple> query(ActivityFilter filter) {
    String sql =
        ROWS
            + (filter.catalog() == null ? "" : " and a.catalog_id = :catalog")
            + (filter.person().isEmpty() ? "" : " and a.actor = :person")
            + (filter.verb() == null ? "" : " and a.verb = :verb")
            + (filter.locale().isEmpty() ? "" : IN_LOCALE)
            + ORDER;
    NativeQuery<Tuple> query =
        session
            .createNativeQuery(sql, Tuple.class)
            .setParameter("at", filter.before().at())
            .setParameter("id", filter.before().id())
            .setParameter("from", filter.period().start())
            .setParameter("until", filter.period().end());
    if (filter.catalog() != null) {
      query.setParameter("catalog", filter.catalog().id());
    }
    if (!filter.person().isEmpty()) {
      query.setParameter("person", filter.person());
    }
    if (filter.verb() != null) {
      query.setParameter("verb", filter.verb().name());
    }
    if (!filter.locale().isEmpty()) {
      query.setParameter("locale", filter.locale());
    }
    return query;
  }

  /** Who has signed in; and whoever is filtered by, by the name in the log, else by the id. */
  private List<Person> people(ActivityFilter filter, List<Deed> deeds) {
    List<Person> all = new ArrayList<>(people.all());
    String chosen = filter.person();
    if (!chosen.isEmpty() && all.stream().noneMatch(each -> each.sub().equals(chosen))) {
      String name =
          deeds.stream()
              .filter(deed -> deed.actor().equals(chosen))
              .map(Deed::actorName)
              .findFirst()
              .orElse(chosen);
      all.add(new Person(chosen, name));
    }
    return all;
  }

  private static Deed deed(Logged logged, Thing thing) {
    @Nullable UnitState state = state(logged);
    return new Deed(
        logged.id(),
        logged.at(),
        logged.verb(),
        logged.origin(),
        logged.actor(),
        logged.actorName(),
        logged.catalog(),
        thing,
        state,
        state == null ? logged.detail() : null);
  }

  /** An edit is logged with what its author said of it. */
  private static @Nullable UnitState state(Logged logged) {
    for (Decision decision : Decision.values()) {
      if (logged.verb() == Verb.EDITED && decision.name().equals(logged.detail())) {
        return decision.state();
      }
    }
    return null;
  }
}
