package org.errorcatalog.ingest.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.ingest.merge.ActionJoining.Group;

/** Which page says what of each action: the first entry that words it counts. */
final class WordingSources {

  private final Map<Long, Group> groups = new LinkedHashMap<>();
  private final Map<Long, Map<String, Said>> said = new LinkedHashMap<>();

  WordingSources(List<Draft> touched) {
    for (Draft draft : touched) {
      for (Group group : draft.actions()) {
        groups.putIfAbsent(group.id(), group);
        draft.claims().forEach((locale, claim) -> note(group, locale, claim));
      }
    }
  }

  Iterable<Group> groups() {
    return groups.values();
  }

  Map<String, Said> of(Group group) {
    return said.getOrDefault(group.id(), Map.of());
  }

  private void note(Group group, String locale, Draft.Claim claim) {
    claim.row().split().actions().stream()
        .filter(each -> each.wording().equals(group.wordings().get(locale)))
        .findFirst()
        .ifPresent(
            each ->
                said.computeIfAbsent(group.id(), any -> new LinkedHashMap<>())
                    .putIfAbsent(locale, new Said(each.wording(), claim.page())));
  }
}
