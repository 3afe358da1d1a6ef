package org.errorcatalog.admin.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.errorcatalog.admin.activity.BackView.Outcome;
import org.errorcatalog.admin.activity.BackView.Progress;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.history.GoingBack;
import org.errorcatalog.core.history.Step;
import org.errorcatalog.core.history.WayBack;
import org.errorcatalog.core.history.WayBackReading;
import org.errorcatalog.core.talk.People;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Shows what taking somebody's changes back would do, and does it. */
@ApplicationScoped
class BackDesk {

  /** The newest imports of a catalog; all revisions of one carry its moment. */
  private static final String IMPORTS =
      """
      select at from activity where catalog_id = :catalog and verb = 'IMPORTED'
       order by at desc, id desc limit 50
      """;

  /** So many units go back in one request. */
  static final int BATCH = 200;

  private final OpenCatalog catalogs;
  private final WayBackReading ways;
  private final GoingBack goingBack;
  private final BackRows rows;
  private final People people;
  private final Access access;
  private final Session session;

  BackDesk(
      OpenCatalog catalogs,
      WayBackReading ways,
      GoingBack goingBack,
      BackRows rows,
      People people,
      Access access,
      Session session) {
    this.catalogs = catalogs;
    this.ways = ways;
    this.goingBack = goingBack;
    this.rows = rows;
    this.people = people;
    this.access = access;
    this.session = session;
  }

  @Transactional
  BackView preview(String name, BackQuery query, @Nullable Outcome gone, boolean stale) {
    Catalog catalog = open(name);
    WayBack way = query.trail(catalog).map(ways::of).orElse(null);
    return new BackView(
        catalog,
        query,
        people.all(),
        imports(catalog),
        way,
        rows(catalog, query, way),
        stale,
        gone,
        null);
  }

  private List<Instant> imports(Catalog catalog) {
    return session
        .createNativeQuery(IMPORTS, Instant.class)
        .setParameter("catalog", catalog.id())
        .getResultList();
  }

  private List<BackRow> rows(Catalog catalog, BackQuery query, @Nullable WayBack way) {
    if (way == null || way.tooLong()) {
      return List.of();
    }
    List<Step> steps = way.steps();
    int start = Math.max(0, Math.min(query.at, steps.size()));
    return rows.of(catalog, steps.subList(start, Math.min(start + BackView.PAGE, steps.size())));
  }

  /** The page while units go back. */
  @Transactional
  BackView going(String name, BackQuery query, Progress progress) {
    Catalog catalog = open(name);
    return new BackView(
        catalog, query, List.of(), List.of(), null, List.of(), false, null, progress);
  }

  /**
   * Takes back the next of what the person saw in the preview, so that no request lasts long.
   *
   * @return empty where it would be something else by now
   */
  Optional<Progress> go(String name, BackQuery query, BackForm form) {
    WayBack way = query.trail(open(name)).map(ways::of).orElse(new WayBack(List.of()));
    WayBack left = way.behind(form.last());
    if (way.tooLong() || !left.fingerprint().equals(form.fingerprint)) {
      return Optional.empty();
    }
    WayBack batch = left.first(BATCH);
    Outcome outcome = form.soFar().plus(goingBack.go(batch, true, form.reason, access.actor()));
    Step last = batch.steps().isEmpty() ? null : batch.steps().get(batch.steps().size() - 1);
    WayBack rest = last == null ? new WayBack(List.of()) : left.behind(last);
    return Optional.of(new Progress(outcome, last, rest, form.reason));
  }

  private Catalog open(String name) {
    Catalog catalog = catalogs.named(name);
    access.require(access.reviews() && access.mayShape(catalog));
    return catalog;
  }
}
