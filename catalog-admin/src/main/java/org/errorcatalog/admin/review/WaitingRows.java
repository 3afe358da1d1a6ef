package org.errorcatalog.admin.review;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.errorcatalog.admin.page.Comparing;
import org.errorcatalog.admin.review.Waiting.Base;
import org.errorcatalog.admin.review.Waiting.FromAuthor;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckSettings;
import org.errorcatalog.core.finding.CheckLevels;
import org.errorcatalog.core.finding.FindingReading;
import org.errorcatalog.core.finding.KeptFinding;
import org.errorcatalog.core.review.FourEyes;
import org.errorcatalog.core.text.UnitKind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads what a page shows of units that wait: who wrote them, what changed, what checks found. */
@ApplicationScoped
class WaitingRows {

  private final Session session;
  private final FindingReading findings;
  private final CheckLevels levels;
  private final FourEyes fourEyes;
  private final Comparing comparing;
  private final Access access;

  WaitingRows(
      Session session,
      FindingReading findings,
      CheckLevels levels,
      FourEyes fourEyes,
      Comparing comparing,
      Access access) {
    this.session = session;
    this.findings = findings;
    this.levels = levels;
    this.fourEyes = fourEyes;
    this.comparing = comparing;
    this.access = access;
  }

  /** Units of one kind. */
  List<Waiting> of(Scope scope, UnitKind kind, List<Long> ids) {
    var query =
        session
            .createNativeQuery(QueueSql.rows(kind), Tuple.class)
            .setParameter("catalog", scope.catalog().id())
            .setParameter("ids", ids.toArray(Long[]::new));
    if (kind != UnitKind.ENTRY) {
      query.setParameter("source", scope.catalog().sourceLocale());
    }
    boolean two = fourEyes.isOn(scope.catalog().id(), scope.locale());
    Found found = found(scope, kind, ids);
    return query.getResultStream().map(row -> waiting(scope, kind, row, found, two)).toList();
  }

  private Waiting waiting(Scope scope, UnitKind kind, Tuple row, Found found, boolean two) {
    long id = row.get("id", Long.class);
    @Nullable String approved = row.get("approved", String.class);
    @Nullable String before = row.get("before", String.class);
    String content = row.get("content", String.class);
    return new Waiting(
        scope,
        kind,
        id,
        row.get("version", Integer.class),
        row.get("code", String.class),
        row.get("variant", Integer.class),
        row.get("action_id", Long.class),
        row.get("entries", Integer.class),
        row.get("source", String.class),
        row.get("actor_name", String.class),
        row.get("at", Instant.class),
        row.get("reason", String.class),
        base(approved, before),
        comparing.of(kind, approved == null ? before : approved, content),
        fromAuthor(kind, row, content),
        found.count(id, CheckLevel.BLOCKING),
        found.count(id, CheckLevel.WARNING),
        two && row.get("actor", String.class).equals(access.actor().id()));
  }

  private static Base base(@Nullable String approved, @Nullable String before) {
    if (approved != null) {
      return Base.APPROVED;
    }
    return before == null ? Base.NOTHING : Base.UPSTREAM;
  }

  private @Nullable FromAuthor fromAuthor(UnitKind kind, Tuple row, String content) {
    @Nullable String name = row.get("other_name", String.class);
    return name == null
        ? null
        : new FromAuthor(name, comparing.of(kind, row.get("other_content", String.class), content));
  }

  private Found found(Scope scope, UnitKind kind, List<Long> ids) {
    return new Found(
        levels.of(scope.catalog().id()),
        findings.of(kind, ids).stream()
            .filter(each -> each.dismissal() == null)
            .collect(groupingBy(KeptFinding::unitId)));
  }

  /** What stands of findings, by unit. */
  private record Found(CheckSettings settings, Map<Long, List<KeptFinding>> standing) {

    int count(long id, CheckLevel level) {
      return (int)
          standing.getOrDefault(id, List.of()).stream()
              .filter(each -> settings.level(each.issue().check()) == level)
              .count();
    }
  }
}
