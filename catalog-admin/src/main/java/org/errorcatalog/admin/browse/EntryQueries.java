package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.stream.Stream;
import org.errorcatalog.admin.security.Access;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Asks the database for the entries of a filter, in its order. */
@ApplicationScoped
class EntryQueries {

  private static final String FROM =
      """
        from entry e
        left join text s on s.entry_id = e.id and s.locale = :source
        left join text t on t.entry_id = e.id and t.locale = :locale
      """;
  private static final String COLUMNS =
      """
      select e.id, e.code, e.code_key, e.variant, e.class, e.status,
             s.markdown as source, t.markdown as target, t.state, t.outdated, %s as key
      """;

  private final Session session;
  private final Access access;

  EntryQueries(Session session, Access access) {
    this.session = session;
    this.access = access;
  }

  /** The entries behind a place, the nearest first. */
  Stream<EntryRow> after(EntryFilter filter, Place place, int limit) {
    return rows(filter, known(filter, place), limit, true);
  }

  /** The entries before a place, the nearest first. */
  Stream<EntryRow> before(EntryFilter filter, Place place, int limit) {
    return rows(filter, known(filter, place), limit, false);
  }

  long count(EntryFilter filter) {
    FilterSql sql = FilterSql.of(filter, me());
    return bind(
            session.createNativeQuery("select count(*)" + FROM + sql.where(), Long.class),
            sql.values())
        .getSingleResult();
  }

  private Stream<EntryRow> rows(EntryFilter filter, Place place, int limit, boolean onwards) {
    FilterSql sql = FilterSql.of(filter, me());
    String key = filter.sort().key();
    String order = key == null ? "" : "key, ";
    String text =
        "select * from ("
            + COLUMNS.formatted(key == null ? "cast(null as bigint)" : key)
            + FROM
            + sql.where()
            + ") found"
            + bound(place, order, onwards)
            + ordered(order, onwards);
    NativeQuery<Tuple> query = session.createNativeQuery(text, Tuple.class);
    bind(query, sql.values());
    bind(query, placeValues(place));
    return query.setMaxResults(limit).getResultStream().map(EntryRow::of);
  }

  private static String bound(Place place, String order, boolean onwards) {
    return place.isStart()
        ? ""
        : " where (%scode_key, variant) %s (%s:codeKey, :variant)"
            .formatted(order, onwards ? ">" : "<", order.isEmpty() ? "" : ":key, ");
  }

  private static String ordered(String order, boolean onwards) {
    String columns = order + "code_key, variant";
    return " order by " + (onwards ? columns : columns.replace(",", " desc,") + " desc");
  }

  private static Map<String, Object> placeValues(Place place) {
    return Map.of(
        "codeKey", place.codeKey(),
        "variant", place.variant(),
        "key", place.key() == null ? 0L : place.key());
  }

  /** The place with its key: as the address says, else as it is now. */
  private Place known(EntryFilter filter, Place place) {
    String key = filter.sort().key();
    if (key == null || place.isStart() || place.key() != null) {
      return place;
    }
    Long itsKey = filter.key() == null ? keyNow(filter, key, place) : filter.key();
    return itsKey == null ? Place.START : new Place(place.codeKey(), place.variant(), itsKey);
  }

  private @Nullable Long keyNow(EntryFilter filter, String key, Place place) {
    return bind(
            session.createNativeQuery(
                "select "
                    + key
                    + FROM
                    + " where e.catalog_id = :catalog and e.code_key = :codeKey"
                    + " and e.variant = :variant",
                Long.class),
            FilterSql.of(filter, me()).values())
        .setParameter("codeKey", place.codeKey())
        .setParameter("variant", place.variant())
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private String me() {
    return access.actor().id();
  }

  private static <T> NativeQuery<T> bind(NativeQuery<T> query, Map<String, Object> values) {
    query.getParameterMetadata().getNamedParameterNames().stream()
        .filter(values::containsKey)
        .forEach(name -> query.setParameter(name, values.get(name)));
    return query;
  }
}
