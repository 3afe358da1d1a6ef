package org.errorcatalog.admin.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.admin.activity.PastRevision.Span;
import org.errorcatalog.core.text.CuratedUnit;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads in which releases the revisions of a unit are. */
@ApplicationScoped
class Publications {

  /** A row stands for its release and all after it, up to the next row of the unit. */
  private static final String ROWS =
      """
      select row.release, revision.number,
             lead(row.release) over (order by row.release) - 1 as last
        from release_row row left join revision on revision.id = row.revision_id
       where row.%s_id = :unit order by row.release
      """;

  private final Session session;

  Publications(Session session) {
    this.session = session;
  }

  /** By the number of the revision. */
  Map<Integer, List<Span>> of(CuratedUnit unit) {
    Map<Integer, List<Span>> spans = new HashMap<>();
    for (Tuple row :
        session
            .createNativeQuery(ROWS.formatted(unit.kind().table()), Tuple.class)
            .setParameter("unit", unit.id())
            .getResultList()) {
      @Nullable Integer number = row.get("number", Integer.class);
      if (number != null) {
        add(
            spans.computeIfAbsent(number, none -> new ArrayList<>()),
            row.get("release", Integer.class),
            row.get("last", Integer.class));
      }
    }
    return spans;
  }

  /** A revision may have rows one after the other, where only its being outdated changed. */
  private static void add(List<Span> spans, int first, @Nullable Integer last) {
    Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (before != null && before.last() != null && before.last() == first - 1) {
      spans.set(spans.size() - 1, new Span(before.first(), last));
    } else {
      spans.add(new Span(first, last));
    }
  }
}
