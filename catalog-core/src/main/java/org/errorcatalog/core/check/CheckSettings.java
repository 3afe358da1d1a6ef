package org.errorcatalog.core.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.text.UnitKind;

/**
 * What a catalog wants of its checks.
 *
 * @param chosen levels that somebody chose; the others have their usual ones
 * @param longestText characters of a description, as a reader sees it, from which it is too long
 * @param longestWording the same of an action's wording
 */
public record CheckSettings(
    Map<CheckName, CheckLevel> chosen, int longestText, int longestWording) {

  public static final CheckSettings USUAL = new CheckSettings(Map.of(), 4_000, 1_000);

  public CheckSettings {
    chosen = Map.copyOf(chosen);
  }

  public CheckLevel level(CheckName check) {
    return chosen.getOrDefault(check, check.usual());
  }

  /** The checks that have a level. */
  public Set<CheckName> at(CheckLevel level) {
    return Stream.of(CheckName.values())
        .filter(check -> level(check) == level)
        .collect(Collectors.toUnmodifiableSet());
  }

  public int longest(UnitKind kind) {
    return kind == UnitKind.WORDING ? longestWording : longestText;
  }

  /** The same with another level for one check. */
  public CheckSettings with(CheckName check, CheckLevel level) {
    Map<CheckName, CheckLevel> levels = new EnumMap<>(CheckName.class);
    levels.putAll(chosen);
    levels.put(check, level);
    return new CheckSettings(levels, longestText, longestWording);
  }
}
