package org.errorcatalog.core.bulk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.review.Verdict;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.Reason;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** What is done to each of many units. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "deed")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Deed.Judge.class, name = "judge"),
  @JsonSubTypes.Type(value = Deed.Replace.class, name = "replace"),
  @JsonSubTypes.Type(value = Deed.Classify.class, name = "classify"),
  @JsonSubTypes.Type(value = Deed.AddAction.class, name = "add"),
  @JsonSubTypes.Type(value = Deed.RemoveAction.class, name = "remove"),
  @JsonSubTypes.Type(value = Deed.Assign.class, name = "assign")
})
public sealed interface Deed {

  /**
   * Gives units another state.
   *
   * @param reason a rejection needs one
   */
  record Judge(Verdict verdict, Set<UnitKind> units, @Nullable String reason) implements Deed {
    public Judge {
      units = some(units);
      reason = Reason.of(reason);
      if (verdict == Verdict.REJECT && reason == null) {
        throw new InvalidChangeException(Complaint.REJECTION_NEEDS_REASON);
      }
    }
  }

  /** Replaces words in texts and wordings. */
  record Replace(Replacement words, Set<UnitKind> units) implements Deed {
    public Replace {
      units = some(units);
    }
  }

  /** Says how bad entries are. */
  record Classify(EntryClass entryClass) implements Deed {}

  /** Suggests one action more, as the last. */
  record AddAction(long actionId) implements Deed {}

  /** Suggests one action less. */
  record RemoveAction(long actionId) implements Deed {}

  /**
   * Gives entries in the locale to somebody.
   *
   * @param assignee their {@code sub}; null for nobody
   */
  record Assign(@Nullable String assignee) implements Deed {}

  private static Set<UnitKind> some(Set<UnitKind> units) {
    if (units.isEmpty()) {
      throw new InvalidChangeException(Complaint.NOTHING_CHOSEN);
    }
    return Set.copyOf(units);
  }
}
