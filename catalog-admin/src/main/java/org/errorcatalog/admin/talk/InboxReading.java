package org.errorcatalog.admin.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.Comparing;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.admin.page.UnitName;
import org.errorcatalog.core.text.Rendering;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnitState;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads what concerns one person. */
@ApplicationScoped
class InboxReading {

  /** Of each kind, at most so many are shown or counted. */
  static final int MOST = 100;

  /** How far back the bar of every page looks, and the inbox: so many things that others did. */
  private static final int GLANCE = 200;

  private static final int LOOK = 2_000;

  private final Session session;
  private final Comparing comparing;
  private final Clock clock;
  private final Rendering rendering = new Rendering();

  InboxReading(Session session, Comparing comparing, Clock clock) {
    this.session = session;
    this.comparing = comparing;
    this.clock = clock;
  }

  /** How many things are new. */
  @Transactional
  long count(String me) {
    return session
        .createNativeQuery(InboxSql.COUNT, Long.class)
        .setParameter("me", me)
        .setParameter("most", MOST)
        .setParameter("look", GLANCE)
        .getSingleResult();
  }

  @Transactional
  InboxView read(String me) {
    Instant from = clock.instant().minus(Duration.ofDays(InboxSql.DAYS));
    return new InboxView(
        query(InboxSql.ASSIGNED_ROWS, me).getResultStream().map(InboxReading::assigned).toList(),
        since(InboxSql.NEWS_ROWS, me, from).stream().map(this::news).toList(),
        since(InboxSql.COMMENT_ROWS, me, from).stream().map(this::comment).toList(),
        count(me));
  }

  private List<Tuple> since(String sql, String me, Instant from) {
    return query(sql, me).setParameter("from", from).setParameter("look", LOOK).getResultList();
  }

  private NativeQuery<Tuple> query(String sql, String me) {
    return session
        .createNativeQuery(sql, Tuple.class)
        .setParameter("me", me)
        .setParameter("most", MOST);
  }

  private static Assigned assigned(Tuple row) {
    return new Assigned(
        row.get("catalog", String.class),
        row.get("code", String.class),
        row.get("variant", Integer.class),
        row.get("locale", String.class),
        address(row, row.get("locale", String.class)),
        row.get("assigned_by_name", String.class),
        row.get("at", Instant.class),
        sign(row),
        row.get("outdated", Boolean.class),
        isFresh(row));
  }

  private NewsOfMine news(Tuple row) {
    UnitKind kind = UnitKind.valueOf(row.get("kind", String.class));
    @Nullable String locale = row.get("locale", String.class);
    return new NewsOfMine(
        kind,
        row.get("catalog", String.class),
        row.get("code", String.class),
        row.get("variant", Integer.class),
        locale,
        address(row, locale) + "&unit=" + unit(kind, row),
        sign(row),
        row.get("actor_name", String.class),
        row.get("at", Instant.class),
        row.get("reason", String.class),
        comparing.of(kind, row.get("my_content", String.class), row.get("content", String.class)),
        isFresh(row));
  }

  private static UnitName unit(UnitKind kind, Tuple row) {
    @Nullable Long action = row.get("action_id", Long.class);
    return UnitName.of(kind, action == null ? 0 : action);
  }

  private NewComment comment(Tuple row) {
    @Nullable String locale = row.get("locale", String.class);
    String shown = locale == null ? row.get("source_locale", String.class) : locale;
    String catalog = row.get("catalog", String.class);
    String code = row.get("code", String.class);
    int variant = row.get("variant", Integer.class);
    String bare = Addresses.entry(catalog, code);
    return new NewComment(
        catalog,
        code,
        variant,
        locale,
        bare
            + "/help/talk"
            + Addresses.entry(catalog, code, variant, null, shown).substring(bare.length()),
        row.get("author_name", String.class),
        row.get("at", Instant.class),
        rendering.render(row.get("body", String.class)).html(),
        row.get("resolved", Boolean.class),
        isFresh(row));
  }

  private static String address(Tuple row, @Nullable String locale) {
    return Addresses.entry(
        row.get("catalog", String.class),
        row.get("code", String.class),
        row.get("variant", Integer.class),
        null,
        locale == null ? "" : locale);
  }

  private static Sign sign(Tuple row) {
    @Nullable String state = row.get("state", String.class);
    return Sign.of(state == null ? null : UnitState.valueOf(state));
  }

  private static boolean isFresh(Tuple row) {
    return Boolean.TRUE.equals(row.get("fresh", Boolean.class));
  }
}
