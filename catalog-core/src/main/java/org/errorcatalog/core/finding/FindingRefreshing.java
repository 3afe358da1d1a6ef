package org.errorcatalog.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.Checks;
import org.errorcatalog.core.text.UnitKind;

/**
 * Keeps findings true: looks anew at all that a change can put in a new light, in the transaction
 * that makes the change and after it. One such transaction of a catalog at a time; its lock is the
 * last that a transaction takes.
 */
@ApplicationScoped
public class FindingRefreshing {

  private static final int BATCH = 500;

  /** The checks of a unit by itself. */
  private static final Set<CheckName> OWN =
      Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(Repeated.CHECKS)));

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('check_finding', ?))";
  private static final String ACTIONS_OF =
      "select distinct action_id from entry_action where entry_id = any (?)";
  private static final String ENTRIES = "select id from entry where catalog_id = ? order by id";
  private static final String ACTIONS = "select id from action where catalog_id = ? order by id";

  /**
   * Entries with a text that lacks one of these actions' wordings, or is said to lack some.
   * Parameters: the actions, the locales, the source locale.
   */
  private static final String LACKING =
      """
      select distinct t.entry_id
        from entry_action ea
        join text t on t.entry_id = ea.entry_id
       where ea.action_id = any (?) and t.locale = any (?) and t.locale <> ?
         and (not exists (
                select from wording w where w.action_id = ea.action_id and w.locale = t.locale)
              or exists (
                select from check_finding f where f.text_id = t.id and f.name = 'ACTION_MISSING'))
       order by t.entry_id
      """;

  private final CatalogChecks checks;

  public FindingRefreshing(CatalogChecks checks) {
    this.checks = checks;
  }

  /**
   * Begins to look at entries and actions that the transaction is about to write; what comes of it
   * is for {@link #refresh(Connection, long, Touched, EarlyFindings)}.
   */
  public EarlyFindings early(Connection connection, long catalogId, Supplier<NewUnits> units)
      throws SQLException {
    CheckedCatalog catalog = CheckedCatalog.read(connection, catalogId).only(OWN);
    return new EarlyFindings(catalog, checks.of(catalog.locales()), units);
  }

  /** After a change of some units; their revisions up to the one before must be written. */
  public void refresh(Connection connection, long catalogId, Touched touched) throws SQLException {
    CheckedCatalog catalog = begin(connection, catalogId);
    refresh(connection, catalog, touched, Touched.NOTHING);
  }

  /**
   * The same, where {@link #early} looked at what is new before. It is looked at again where the
   * catalog has come to ask something else of its checks meanwhile.
   */
  public void refresh(Connection connection, long catalogId, Touched touched, EarlyFindings early)
      throws SQLException {
    CheckedCatalog catalog = begin(connection, catalogId);
    boolean holds = early.holdFor(catalog.only(OWN));
    if (holds) {
      new FindingStore(connection, catalogId).add(early.all());
    }
    refresh(connection, catalog, touched, holds ? early.seen() : Touched.NOTHING);
  }

  /** What is new and seen needs no look; nor do entries that a new action may be missing of. */
  private void refresh(Connection connection, CheckedCatalog catalog, Touched touched, Touched seen)
      throws SQLException {
    Set<String> reached = touched.reached(catalog);
    Set<Long> entries = new TreeSet<>(touched.entries());
    entries.removeAll(seen.entries());
    Set<Long> reworded = new TreeSet<>(touched.actions());
    reworded.removeAll(seen.actions());
    Set<Long> actions = new TreeSet<>(reworded);
    actions.addAll(ids(connection, ACTIONS_OF, (Object) array(touched.entries())));
    actions.removeAll(seen.actions());
    lookAtEntries(connection, catalog, entries, OWN);
    lookAtActions(connection, catalog, actions, OWN);
    lookAtEntries(
        connection,
        catalog,
        lacking(connection, catalog, reworded, reached),
        Set.of(CheckName.ACTION_MISSING));
    new Repeated(connection, catalog, UnitKind.TEXT).refresh(touched.entries(), reached);
    new Repeated(connection, catalog, UnitKind.WORDING).refresh(touched.actions(), reached);
  }

  /** All that these checks find in a catalog. */
  public void refreshAll(Connection connection, long catalogId, Set<CheckName> some)
      throws SQLException {
    CheckedCatalog catalog = begin(connection, catalogId);
    Set<CheckName> own = EnumSet.copyOf(some);
    own.removeAll(Repeated.CHECKS);
    if (!own.isEmpty()) {
      lookAtEntries(connection, catalog, ids(connection, ENTRIES, catalogId), own);
      lookAtActions(connection, catalog, ids(connection, ACTIONS, catalogId), own);
    }
    for (CheckName check : Repeated.CHECKS) {
      if (some.contains(check)) {
        new Repeated(connection, catalog, UnitKind.TEXT).refreshAll(check);
        new Repeated(connection, catalog, UnitKind.WORDING).refreshAll(check);
      }
    }
  }

  /** Waits until no other transaction works on the findings of the catalog. */
  static void lock(Connection connection, long catalogId) throws SQLException {
    new Sql(connection).each(LOCK, row -> {}, catalogId);
  }

  private static CheckedCatalog begin(Connection connection, long catalogId) throws SQLException {
    lock(connection, catalogId);
    return CheckedCatalog.read(connection, catalogId);
  }

  private void lookAtEntries(
      Connection connection, CheckedCatalog catalog, Collection<Long> ids, Set<CheckName> some)
      throws SQLException {
    CheckedCatalog asked = catalog.only(some);
    FindingStore store = new FindingStore(connection, catalog.id());
    for (List<Long> batch : batches(ids)) {
      store.replace(examine(asked, EntryUnits.read(connection, asked, batch)), some);
    }
  }

  private void lookAtActions(
      Connection connection, CheckedCatalog catalog, Collection<Long> ids, Set<CheckName> some)
      throws SQLException {
    CheckedCatalog asked = catalog.only(some);
    FindingStore store = new FindingStore(connection, catalog.id());
    for (List<Long> batch : batches(ids)) {
      store.replace(examine(asked, ActionUnits.read(connection, asked, batch)), some);
    }
  }

  private List<Examined> examine(CheckedCatalog catalog, List<CheckedUnit> units) {
    Checks built = checks.of(catalog.locales());
    boolean many = units.size() > BATCH;
    return (many ? units.parallelStream() : units.stream())
        .map(unit -> unit.examine(built))
        .toList();
  }

  private static List<Long> lacking(
      Connection connection, CheckedCatalog catalog, Set<Long> actions, Set<String> locales)
      throws SQLException {
    return ids(
        connection,
        LACKING,
        array(actions),
        locales.toArray(String[]::new),
        catalog.sourceLocale());
  }

  private static List<Long> ids(Connection connection, String query, Object... parameters)
      throws SQLException {
    return new Sql(connection).list(query, row -> row.getLong(1), parameters);
  }

  private static Long[] array(Set<Long> ids) {
    return ids.toArray(Long[]::new);
  }

  private static List<List<Long>> batches(Collection<Long> ids) {
    List<Long> all = List.copyOf(ids);
    return IntStream.rangeClosed(0, (all.size() - 1) / BATCH)
        .mapToObj(n -> all.subList(n * BATCH, Math.min(all.size(), (n + 1) * BATCH)))
        .filter(batch -> !batch.isEmpty())
        .toList();
  }
}
