package org.errorcatalog.admin.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.errorcatalog.admin.activity.PastRevision.Approval;
import org.errorcatalog.admin.activity.PastRevision.Span;
import org.errorcatalog.admin.page.Comparing;
import org.errorcatalog.admin.page.OpenUnit;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.admin.page.UnitPlace;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.text.CuratedUnit;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnitState;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the history of a unit, a page by one query along the numbers of its revisions. */
@ApplicationScoped
class HistoryReading {

  static final int PAGE = 20;

  /** An approval is of the words of a revision where none with other words lies between. */
  private static final String ROWS =
      """
      select r.number, r.state, coalesce(r.markdown, r.facts::text) as content, r.origin,
             r.actor_name, r.reason, r.at,
             old.state as old_state, coalesce(old.markdown, old.facts::text) as old_content,
             approval.actor_name as approver, approval.at as approved_at,
             (now.markdown, now.facts, now.state)
               is distinct from (r.markdown, r.facts, r.state) as differs
        from revision r
        join revision now on now.%1$s_id = r.%1$s_id and now.number = :newest
        left join revision old on old.%1$s_id = r.%1$s_id and old.number = r.number - 1
        left join lateral (
          select a.actor_name, a.at from revision a
           where a.%1$s_id = r.%1$s_id and a.number > r.number and a.state = 'APPROVED'
             and r.state <> 'APPROVED' and not exists (
               select 1 from revision other
                where other.%1$s_id = r.%1$s_id and other.number > r.number
                  and other.number <= a.number
                  and (other.markdown, other.facts) is distinct from (r.markdown, r.facts))
           order by a.number limit 1) approval on true
       where r.%1$s_id = :unit and r.number < :before
       order by r.number desc
      """;

  private final Session session;
  private final OpenUnit units;
  private final Publications publications;
  private final Comparing comparing;
  private final Access access;

  HistoryReading(
      Session session,
      OpenUnit units,
      Publications publications,
      Comparing comparing,
      Access access) {
    this.session = session;
    this.units = units;
    this.publications = publications;
    this.comparing = comparing;
    this.access = access;
  }

  /**
   * A page of the history.
   *
   * @param before only revisions below this number; null for the newest
   */
  @Transactional
  History read(UnitPlace place, @Nullable Integer before, Restored outcome) {
    CuratedUnit unit = units.unit(place).orElse(null);
    if (unit == null) {
      return new History(place, -1, List.of(), null, false, outcome);
    }
    Map<Integer, List<Span>> published = publications.of(unit);
    List<PastRevision> read =
        rows(unit, before).stream().map(row -> past(row, unit.kind(), published)).toList();
    List<PastRevision> page = read.subList(0, Math.min(PAGE, read.size()));
    return new History(
        place,
        unit.version(),
        page,
        read.size() > PAGE ? page.get(PAGE - 1).number() : null,
        mayRestore(place),
        outcome);
  }

  boolean mayRestore(UnitPlace place) {
    String locale = place.unitLocale();
    return locale == null
        ? access.mayShape(place.catalog())
        : access.mayEdit(place.catalog(), locale);
  }

  private List<Tuple> rows(CuratedUnit unit, @Nullable Integer before) {
    return session
        .createNativeQuery(ROWS.formatted(unit.kind().table()), Tuple.class)
        .setParameter("unit", unit.id())
        .setParameter("newest", unit.revision())
        .setParameter("before", before == null ? Integer.MAX_VALUE : before)
        .setMaxResults(PAGE + 1)
        .getResultList();
  }

  private PastRevision past(Tuple row, UnitKind kind, Map<Integer, List<Span>> published) {
    int number = row.get("number", Integer.class);
    return new PastRevision(
        number,
        row.get("actor_name", String.class),
        Origin.valueOf(row.get("origin", String.class)),
        row.get("at", Instant.class),
        row.get("reason", String.class),
        comparing.of(kind, row.get("old_content", String.class), row.get("content", String.class)),
        sign(row.get("old_state", String.class)),
        sign(row.get("state", String.class)),
        approval(row),
        published.getOrDefault(number, List.of()),
        row.get("differs", Boolean.class));
  }

  private static @Nullable Approval approval(Tuple row) {
    @Nullable String approver = row.get("approver", String.class);
    return approver == null ? null : new Approval(approver, row.get("approved_at", Instant.class));
  }

  private static Sign sign(@Nullable String state) {
    return Sign.of(state == null ? null : UnitState.valueOf(state));
  }
}
