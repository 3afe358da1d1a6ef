package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
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
        left join text t on t.entry_id = e.id and t.locale = :locale
      """;
  private static final String COLUMNS =
      """
      select e.id, e.code, e.code_key, e.variant, e.class, e.status,
             t.markdown as target, t.id as text_id, t.state, t.outdated,
             %s as key
      """;

  /** Asked of the rows that are shown, not of all that are found. */
  private static final String DETAILS =
      """
      select shown.*,
             (select s.markdown from text s
               where s.entry_id = shown.id and s.locale = :source) as source,
             (select string_agg(distinct coalesce(w.state, 'UNTRANSLATED'), ',')
                from entry_action ea
                left join wording w on w.action_id = ea.action_id and w.locale = :locale
               where ea.entry_id = shown.id) as wordings,
             (select count(*) from check_finding f
               where f.text_id = shown.text_id and f.dismissed_at is null) as findings
        from (select * from (%s) found %s limit :most) shown
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

  /** The ids of the entries, in order. */
  List<Long> ids(EntryFilter filter, int limit) {
    String key = filter.sort().key();
    String order = (key == null ? "" : key + ", ") + "e.code_key, e.variant";
    return over(filter, "select e.id %s order by " + order + " limit :most", Long.class)
        .setParameter("most", limit)
        .getResultList();
  }

  long count(EntryFilter filter) {
    return over(filter, "select count(*) %s", Long.class).getSingleResult();
  }

  private Stream<EntryRow> rows(EntryFilter filter, Place place, int limit, boolean onwards) {
    FilterSql sql = FilterSql.of(filter, me());
    String key = filter.sort().key();
    String order = key == null ? "" : "key, ";
    String found =
        COLUMNS.formatted(key == null ? "cast(null as bigint)" : key) + FROM + sql.where();
    String ordered = ordered(order, onwards);
    NativeQuery<Tuple> query =
        session.createNativeQuery(
            DETAILS.formatted(found, bound(place, order, onwards) + ordered) + ordered,
            Tuple.class);
    bind(query, sql.values());
    bind(query, placeValues(place));
    return query.setParameter("most", limit).getResultStream().map(EntryRow::of);
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
    EntryFilter all =
        new EntryFilter(filter.catalog(), filter.locale(), Search.NONE, Map.of(), Sort.CODE, null);
    return over(
            all,
            "select " + key + "%s and e.code_key = :codeKey and e.variant = :variant",
            Long.class)
        .setParameter("codeKey", place.codeKey())
        .setParameter("variant", place.variant())
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** A query of one's own over what the filter finds, which stands where the text says so. */
  <T> NativeQuery<T> over(EntryFilter filter, String text, Class<T> type) {
    FilterSql sql = FilterSql.of(filter, me());
    return bind(session.createNativeQuery(text.formatted(FROM + sql.where()), type), sql.values());
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
