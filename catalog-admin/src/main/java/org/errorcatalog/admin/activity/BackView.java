package org.errorcatalog.admin.activity;

import java.time.Instant;
import java.util.List;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.history.Fate;
import org.errorcatalog.core.history.GoingBack.Gone;
import org.errorcatalog.core.history.Step;
import org.errorcatalog.core.history.WayBack;
import org.errorcatalog.core.talk.Person;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody's changes are taken back.
 *
 * @param imports newest first
 * @param way null until somebody chose
 * @param rows of this page of the preview
 * @param stale whether it is not what the person agreed to
 * @param gone what became of it, null until it is done
 * @param progress how far it is, null where nothing is being done
 */
record BackView(
    Catalog catalog,
    BackQuery query,
    List<Person> people,
    List<Instant> imports,
    @Nullable WayBack way,
    List<BackRow> rows,
    boolean stale,
    @Nullable Outcome gone,
    @Nullable Progress progress) {

  /** Of the preview. */
  static final int PAGE = 50;

  BackView {
    people = List.copyOf(people);
    imports = List.copyOf(imports);
    rows = List.copyOf(rows);
  }

  public String address() {
    return query.address(catalog);
  }

  public String person() {
    return query.person;
  }

  public String run() {
    return query.run;
  }

  public Period period() {
    return query.period();
  }

  public boolean more() {
    return way != null && query.at + PAGE < way.steps().size();
  }

  public String nextAddress() {
    return address() + "&at=" + (query.at + PAGE);
  }

  public int going() {
    return count(Fate.GOES_BACK);
  }

  public int changedSince() {
    return count(Fate.CHANGED_SINCE);
  }

  public int nothingBefore() {
    return count(Fate.NOTHING_BEFORE);
  }

  private int count(Fate fate) {
    return way == null ? 0 : way.count(fate);
  }

  public int limit() {
    return WayBack.LIMIT;
  }

  /** How many units went, and how many stayed after all. */
  record Outcome(int count, int overtaken, int refused) {

    Outcome plus(Gone gone) {
      return new Outcome(
          count + gone.count(),
          overtaken + gone.overtaken().size(),
          refused + gone.refused().size());
    }
  }

  /**
   * How far taking back is.
   *
   * @param last the unit that was settled last
   * @param left what is still to go; nothing at the end
   */
  record Progress(Outcome soFar, @Nullable Step last, WayBack left, String reason) {

    public int settled() {
      return soFar.count() + soFar.overtaken() + soFar.refused();
    }

    public int total() {
      return settled() + left.going().size();
    }

    public boolean done() {
      return left.going().isEmpty();
    }
  }
}
