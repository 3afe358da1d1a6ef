package org.errorcatalog.core.finding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.errorcatalog.core.action.Wording;
import org.errorcatalog.core.text.CuratedUnit;
import org.errorcatalog.core.text.Text;

/**
 * What changed of a catalog.
 *
 * @param entries of which facts, actions or texts changed
 * @param actions of which wordings changed
 * @param locales in which texts or wordings changed; what changed in the source locale reaches all
 */
public record Touched(Set<Long> entries, Set<Long> actions, Set<String> locales) {

  static final Touched NOTHING = new Touched(Set.of(), Set.of(), Set.of());

  public Touched {
    entries = Set.copyOf(entries);
    actions = Set.copyOf(actions);
    locales = Set.copyOf(locales);
  }

  static Touched by(Collection<? extends CuratedUnit> units) {
    List<Touched> each = units.stream().map(Touched::by).toList();
    return new Touched(
        union(each, Touched::entries),
        union(each, Touched::actions),
        union(each, Touched::locales));
  }

  private static <T> Set<T> union(List<Touched> all, Function<Touched, Set<T>> part) {
    return all.stream().map(part).flatMap(Set::stream).collect(Collectors.toSet());
  }

  private static Touched by(CuratedUnit unit) {
    if (unit instanceof Text text) {
      return new Touched(Set.of(text.entryId()), Set.of(), Set.of(text.locale()));
    }
    if (unit instanceof Wording wording) {
      return new Touched(Set.of(), Set.of(wording.actionId()), Set.of(wording.locale()));
    }
    return new Touched(Set.of(unit.id()), Set.of(), Set.of());
  }

  /** The locales whose translations it may have put in a new light. */
  Set<String> reached(CheckedCatalog catalog) {
    return locales.contains(catalog.sourceLocale()) ? catalog.locales() : locales;
  }
}
