package org.errorcatalog.admin.bulk;

import java.util.List;
import org.errorcatalog.core.bulk.BulkPlanning;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.talk.Person;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody says what is to be done.
 *
 * @param count how many entries were chosen
 * @param mayShape whether entries and actions may be changed too
 * @param problem why what was asked cannot be done; null for nothing asked
 */
public record BulkView(
    Selection selection,
    long count,
    List<ActionChoice> actions,
    List<Person> people,
    boolean mayShape,
    boolean reviews,
    @Nullable Problem problem) {

  /** Why nothing was planned. */
  public enum Problem {
    /** Something is missing or too long. */
    INCOMPLETE,
    TOO_MANY
  }

  public BulkView {
    actions = List.copyOf(actions);
    people = List.copyOf(people);
  }

  public boolean isTooMuch() {
    return count > BulkPlanning.MOST;
  }

  public List<EntryClass> classes() {
    return List.of(EntryClass.values());
  }

  public int most() {
    return BulkPlanning.MOST;
  }
}
