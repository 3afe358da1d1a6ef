package org.errorcatalog.core.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.stream.Stream;
import org.errorcatalog.core.text.UnitKind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds the way back from what a trail changed. */
@ApplicationScoped
public class WayBackReading {

  /** By hand: along the index of what people did. */
  private static final String BY_PERSON = "%1$s.origin <> 'IMPORT' and %1$s.actor = :actor";

  private static final String BY_IMPORT = "%1$s.origin = 'IMPORT' and %1$s.at = :from";

  private static final String IN_PERIOD = " and r.at >= :from and r.at < :until";

  /**
   * A unit goes back to its newest revision that is not theirs, below their last one; what somebody
   * else did in between so stays. A unit that already is what it would be is left out.
   */
  private static final String STEPS =
      """
      with trail as (
        select r.%1$s_id as unit, max(r.number) as last
          from revision r where r.%1$s_id is not null and %2$s
         group by r.%1$s_id)
      select u.id, u.version, u.revision > trail.last as since, base.number as target
        from trail
        join %1$s u on u.id = trail.unit and u.catalog_id = :catalog
        join revision now on now.%1$s_id = u.id and now.number = u.revision
        left join lateral (
          select b.number, b.state, b.markdown, b.facts from revision b
           where b.%1$s_id = u.id and b.number < trail.last and not (%3$s)
           order by b.number desc limit 1) base on true
       where base.number is null or u.revision > trail.last
          or (base.state, base.markdown, base.facts)
               is distinct from (now.state, now.markdown, now.facts)
       order by u.id
      """;

  private final Session session;

  WayBackReading(Session session) {
    this.session = session;
  }

  /** Reads one step more than may be gone, at most, of each kind. */
  @Transactional
  public WayBack of(Trail trail) {
    Stream<Step> steps = Arrays.stream(UnitKind.values()).flatMap(kind -> steps(kind, trail));
    return new WayBack(steps.toList());
  }

  private Stream<Step> steps(UnitKind kind, Trail trail) {
    String theirs = trail.isImport() ? BY_IMPORT : BY_PERSON;
    String inPeriod = theirs.formatted("r") + (trail.isImport() ? "" : IN_PERIOD);
    var query =
        session
            .createNativeQuery(
                STEPS.formatted(kind.table(), inPeriod, theirs.formatted("b")), Tuple.class)
            .setParameter("catalog", trail.catalogId())
            .setParameter("from", trail.from())
            .setMaxResults(WayBack.LIMIT + 1);
    if (!trail.isImport()) {
      query.setParameter("actor", trail.actor()).setParameter("until", trail.until());
    }
    return query.getResultList().stream().map(row -> step(kind, row));
  }

  private static Step step(UnitKind kind, Tuple row) {
    @Nullable Integer target = row.get("target", Integer.class);
    return new Step(
        kind,
        row.get("id", Long.class),
        row.get("version", Integer.class),
        target == null ? 0 : target,
        fate(row.get("since", Boolean.class), target));
  }

  private static Fate fate(boolean since, @Nullable Integer target) {
    if (since) {
      return Fate.CHANGED_SINCE;
    }
    return target == null ? Fate.NOTHING_BEFORE : Fate.GOES_BACK;
  }
}
