package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Joins the actions of many entries where their wordings agree in every locale that both have, and
 * keeps the ids that they had. Entries that an import does not touch hold their actions in place
 * ({@link #pin}); then every action that still says what it said stays where it is ({@link #stay});
 * what changed joins what says the same, else takes its former id along where nobody stayed behind,
 * else gets a new one ({@link #move}).
 */
final class ActionJoining {

  /** Actions that are one. */
  record Group(long id, ActionKind kind, Audience audience, Map<String, String> wordings) {}

  private record Says(ActionKind kind, Audience audience, String locale, String wording) {}

  private final Map<Long, Group> groups = new LinkedHashMap<>();
  private final Map<Says, List<Group>> index = new HashMap<>();
  private final Set<String> moving;
  private final LongSupplier newId;

  /**
   * Nothing joined yet.
   *
   * @param moving the locales that the import brings: what an action said in them counts no longer
   */
  ActionJoining(Set<String> moving, LongSupplier newId) {
    this.moving = moving;
    this.newId = newId;
  }

  /** An action that an entry has which this import does not touch. */
  void pin(long id, ActionKind kind, Audience audience, Map<String, String> upstream) {
    if (!groups.containsKey(id)) {
      extend(open(id, kind, audience), upstream);
    }
  }

  /**
   * Leaves the action where it was if it still says what it said.
   *
   * @param upstream what the former action said at the last import
   */
  Optional<Group> stay(ActionSlot slot, Map<String, String> upstream) {
    if (slot.former() == null) {
      return Optional.empty();
    }
    boolean saysTheSame = slot.sharesWith(upstream) && !slot.differsFrom(upstream);
    if (!saysTheSame) {
      return Optional.empty();
    }
    Group there = groups.get(slot.former());
    if (there == null) {
      there = open(slot.former(), slot.kind(), slot.audience());
      extend(there, settled(upstream));
    }
    if (slot.differsFrom(there.wordings())) {
      return Optional.empty();
    }
    extend(there, slot.wordings());
    return Optional.of(there);
  }

  private Map<String, String> settled(Map<String, String> upstream) {
    Map<String, String> settled = new LinkedHashMap<>(upstream);
    settled.keySet().removeAll(moving);
    return settled;
  }

  /**
   * Finds the action a place.
   *
   * @param taken the ids that the same entry has already
   */
  Group move(ActionSlot slot, Set<Long> taken) {
    Group place =
        candidates(slot).stream()
            .filter(group -> !taken.contains(group.id()) && !slot.differsFrom(group.wordings()))
            .findFirst()
            .orElseGet(() -> open(freeId(slot.former()), slot.kind(), slot.audience()));
    extend(place, slot.wordings());
    return place;
  }

  private List<Group> candidates(ActionSlot slot) {
    Set<Long> seen = new HashSet<>();
    List<Group> candidates = new ArrayList<>();
    slot.wordings()
        .forEach(
            (locale, wording) ->
                index
                    .getOrDefault(
                        new Says(slot.kind(), slot.audience(), locale, wording), List.of())
                    .stream()
                    .filter(group -> seen.add(group.id()))
                    .forEach(candidates::add));
    return candidates;
  }

  private long freeId(@Nullable Long former) {
    return former == null || groups.containsKey(former) ? newId.getAsLong() : former;
  }

  private Group open(long id, ActionKind kind, Audience audience) {
    Group group = new Group(id, kind, audience, new LinkedHashMap<>());
    groups.put(id, group);
    return group;
  }

  private void extend(Group group, Map<String, String> wordings) {
    wordings.forEach(
        (locale, wording) -> {
          if (group.wordings().putIfAbsent(locale, wording) == null) {
            Says says = new Says(group.kind(), group.audience(), locale, wording);
            index.computeIfAbsent(says, any -> new ArrayList<>()).add(group);
          }
        });
  }
}
