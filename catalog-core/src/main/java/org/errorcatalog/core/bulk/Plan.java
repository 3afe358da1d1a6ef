package org.errorcatalog.core.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.errorcatalog.core.bulk.BulkUnit.Found;
import org.errorcatalog.core.text.Change;
import org.jspecify.annotations.Nullable;

/** What a deed makes of units that were found; pure. */
final class Plan {

  private Plan() {}

  static List<BulkUnit> of(Deed deed, List<Found> found) {
    return found.stream().map(each -> unit(deed, each)).filter(Objects::nonNull).toList();
  }

  private static @Nullable BulkUnit unit(Deed deed, Found found) {
    if (deed instanceof Deed.Judge judge) {
      return changed(found, found.state(), judge.verdict().state().name());
    }
    if (deed instanceof Deed.Classify classify) {
      return changed(found, found.says(), classify.entryClass().name());
    }
    if (deed instanceof Deed.Assign assign) {
      return changed(found, found.says(), assign.assignee());
    }
    if (deed instanceof Deed.Replace replace) {
      return replaced(found, replace.words());
    }
    if (deed instanceof Deed.AddAction add) {
      return acting(found, !has(found, add.actionId()));
    }
    return acting(found, has(found, ((Deed.RemoveAction) deed).actionId()));
  }

  private static BulkUnit changed(Found found, @Nullable String before, @Nullable String after) {
    BulkUnit planned = BulkUnit.planned(found, before, after);
    return Objects.equals(before, after) ? planned.skipped(Hindrance.ALREADY) : planned;
  }

  private static BulkUnit acting(Found found, boolean changes) {
    BulkUnit planned = BulkUnit.planned(found, null, null);
    return changes ? planned : planned.skipped(Hindrance.ALREADY);
  }

  /** Texts without the words are no part of the change. */
  private static @Nullable BulkUnit replaced(Found found, Replacement words) {
    String before = Objects.requireNonNullElse(found.says(), "");
    String after = words.in(before).strip();
    if (after.equals(before)) {
      return null;
    }
    boolean valid = !after.isEmpty() && after.length() <= Change.LIMIT;
    BulkUnit planned = BulkUnit.planned(found, before, valid ? after : null);
    return valid ? planned : planned.skipped(Hindrance.INVALID);
  }

  private static boolean has(Found found, long actionId) {
    return found.actionIds() != null
        && Arrays.asList(found.actionIds().split(",", -1)).contains(Long.toString(actionId));
  }
}
