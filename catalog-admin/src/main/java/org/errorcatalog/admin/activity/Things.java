package org.errorcatalog.admin.activity;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.admin.activity.Subject.Kind;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.UnitName;
import org.errorcatalog.core.text.UnitKind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the things of a page of the log are called and where they are, by one query a kind.
 */
@ApplicationScoped
class Things {

  private static final Map<Kind, String> NAMED =
      Map.of(
          Kind.TEXT,
          """
          select t.id, e.code, e.variant, t.locale, 0::bigint as action_id
            from text t join entry e on e.id = t.entry_id where t.id = any (:ids)
          """,
          Kind.WORDING,
          """
          select w.id, e.code, e.variant, w.locale, w.action_id
            from wording w
            join lateral (
              select e.code, e.variant from entry_action ea join entry e on e.id = ea.entry_id
               where ea.action_id = w.action_id order by ea.entry_id limit 1) e on true
           where w.id = any (:ids)
          """,
          Kind.ENTRY_ID,
          """
          select e.id, e.code, e.variant, null as locale, 0::bigint as action_id
            from entry e where e.id = any (:ids)
          """,
          Kind.ASSIGNMENT,
          """
          select e.id, e.code, e.variant, null as locale, 0::bigint as action_id
            from entry e where e.id = any (:ids)
          """,
          Kind.COMMENT,
          """
          select k.id, e.code, e.variant, k.locale, 0::bigint as action_id
            from comment k join entry e on e.id = k.entry_id where k.id = any (:ids)
          """);

  private final Session session;

  Things(Session session) {
    this.session = session;
  }

  /** In the order of the rows. */
  List<Thing> of(List<Logged> page) {
    Map<Kind, Map<Long, Tuple>> found = new EnumMap<>(Kind.class);
    NAMED.keySet().forEach(kind -> found.put(kind, found(kind, page)));
    return page.stream().map(row -> thing(row, found)).toList();
  }

  private static Thing thing(Logged row, Map<Kind, Map<Long, Tuple>> found) {
    Subject subject = row.subject();
    return thing(row, found.getOrDefault(subject.kind(), Map.of()).get(subject.id()));
  }

  private Map<Long, Tuple> found(Kind kind, List<Logged> page) {
    Long[] ids =
        page.stream()
            .filter(row -> row.subject().kind() == kind)
            .map(row -> row.subject().id())
            .distinct()
            .toArray(Long[]::new);
    if (ids.length == 0) {
      return Map.of();
    }
    return session
        .createNativeQuery(NAMED.getOrDefault(kind, ""), Tuple.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(toMap(row -> row.get("id", Long.class), row -> row));
  }

  private static Thing thing(Logged row, @Nullable Tuple named) {
    String catalog = row.catalog();
    if (catalog == null) {
      return plain(row.subject(), null);
    }
    return named == null ? plain(row.subject(), catalog) : unit(row.subject(), catalog, named);
  }

  private static Thing unit(Subject subject, String catalog, Tuple named) {
    String code = named.get("code", String.class);
    @Nullable String locale = named.get("locale", String.class);
    if (subject.kind() == Kind.ASSIGNMENT) {
      locale = subject.rest();
    }
    String entry =
        Addresses.entry(
            catalog, code, named.get("variant", Integer.class), null, locale == null ? "" : locale);
    String rest = subject.kind() == Kind.COMMENT ? "/help/talk" : "/history";
    String bare = Addresses.entry(catalog, code);
    UnitName unit = UnitName.of(kind(subject.kind()), named.get("action_id", Long.class));
    return new Thing(
        subject.kind(),
        code,
        locale,
        bare + rest + entry.substring(bare.length()) + "&unit=" + unit);
  }

  private static UnitKind kind(Kind kind) {
    return switch (kind) {
      case WORDING -> UnitKind.WORDING;
      case ENTRY_ID -> UnitKind.ENTRY;
      default -> UnitKind.TEXT;
    };
  }

  private static Thing plain(Subject subject, @Nullable String catalog) {
    @Nullable String address =
        catalog == null
            ? null
            : switch (subject.kind()) {
              case ENTRY -> Addresses.entry(catalog, subject.key()) + "/history?unit=entry";
              case RELEASE -> "/catalogs/%s/release".formatted(catalog);
              case CHECK, GLOSSARY -> Addresses.checks(catalog, "", null);
              default -> null;
            };
    return new Thing(subject.kind(), subject.key(), null, address);
  }
}
