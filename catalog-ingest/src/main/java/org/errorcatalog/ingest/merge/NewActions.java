package org.errorcatalog.ingest.merge;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.errorcatalog.core.finding.NewAction;
import org.errorcatalog.ingest.merge.Plan.ActionWrite;

/** The actions that a plan adds, with what they are called. */
final class NewActions {

  private NewActions() {}

  static List<NewAction> of(Foreseen foreseen, Plan plan) {
    Set<Long> added = plan.actions().stream().map(ActionWrite::id).collect(toSet());
    Map<Long, Map<String, Long>> wordings = Plan.ids(plan.wordings());
    return foreseen
        .wordings()
        .filter(unit -> added.contains(unit.id()))
        .map(
            unit ->
                new NewAction(
                    unit.id(),
                    unit.classes(),
                    wordings.getOrDefault(unit.id(), Map.of()),
                    unit.said()))
        .toList();
  }
}
