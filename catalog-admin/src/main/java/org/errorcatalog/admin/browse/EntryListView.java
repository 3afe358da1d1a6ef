package org.errorcatalog.admin.browse;

import java.util.List;
import org.errorcatalog.core.talk.Person;

/**
 * The page of a list.
 *
 * @param kept what became of a filter that was to be saved: {@code yes}, {@code no} or empty
 */
public record EntryListView(
    EntryFilter filter,
    EntryPage page,
    List<SavedFilter> saved,
    List<Integer> releases,
    List<Person> people,
    String kept) {

  public EntryListView {
    saved = List.copyOf(saved);
    releases = List.copyOf(releases);
    people = List.copyOf(people);
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
