package org.errorcatalog.admin.browse;

import java.util.Arrays;
import java.util.List;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.talk.Person;

/**
 * The page of a list.
 *
 * @param kept what became of a filter that was to be saved: {@code yes}, {@code no} or empty
 */
public record EntryListView(
    EntryFilter filter,
    EntryPage page,
    StateCounts counts,
    List<SavedFilter> saved,
    List<Integer> releases,
    List<Person> people,
    String kept) {

  public EntryListView {
    saved = List.copyOf(saved);
    releases = List.copyOf(releases);
    people = List.copyOf(people);
  }

  /** How many entries there are, the state of the filter not left out. */
  public long found() {
    String state = filter.value(Facet.STATE);
    return state.isEmpty() ? counts.all() : counts.of(Choices.asSign(state));
  }

  /** States that occur, and the one that is asked for. */
  public List<Sign> signs() {
    return Arrays.stream(Sign.values())
        .filter(sign -> counts.of(sign) > 0 || filter.is(sign))
        .toList();
  }

  /** What is chosen from a list. */
  public List<Facet> selectable() {
    return List.of(Facet.CHECK, Facet.CLASS, Facet.STATUS, Facet.KIND, Facet.AUDIENCE, Facet.OF);
  }

  /** What is on or off. */
  public List<Facet> switches() {
    return List.of(Facet.OUTDATED, Facet.MT, Facet.COMMENTED);
  }
}
