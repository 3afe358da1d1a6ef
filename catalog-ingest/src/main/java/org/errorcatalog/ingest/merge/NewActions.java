package org.errorcatalog.ingest.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.errorcatalog.core.finding.NewAction;
import org.errorcatalog.ingest.merge.Plan.TextWrite;
import org.jspecify.annotations.Nullable;

/** The actions that a plan adds, with what they are called. */
final class NewActions {

  private final Map<Long, Map<String, Long>> wordings = new HashMap<>();

  private NewActions(Plan plan) {
    plan.actions().forEach(action -> wordings.put(action.id(), new HashMap<>()));
    for (TextWrite write : plan.wordings()) {
      Map<String, Long> ofNew = wordings.get(write.owner());
      if (ofNew != null) {
        ofNew.put(write.locale(), write.unit().id());
      }
    }
  }

  static List<NewAction> of(Foreseen foreseen, Plan plan) {
    NewActions added = new NewActions(plan);
    return foreseen.wordings().flatMap(unit -> Stream.ofNullable(added.action(unit))).toList();
  }

  private @Nullable NewAction action(ForeseenUnit unit) {
    Map<String, Long> own = wordings.get(unit.id());
    return own == null ? null : new NewAction(unit.id(), unit.classes(), own, unit.said());
  }
}
