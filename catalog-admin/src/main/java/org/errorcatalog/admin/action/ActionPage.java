package org.errorcatalog.admin.action;

import java.util.List;

/**
 * One page of a list of actions.
 *
 * @param next where the next page begins, 0 on the last
 */
record ActionPage(List<ActionRow> rows, long next) {

  ActionPage {
    rows = List.copyOf(rows);
  }

  /** Of one row more than a page has, where there is a next page. */
  static ActionPage of(List<ActionRow> rows, int size) {
    if (rows.size() <= size) {
      return new ActionPage(rows, 0);
    }
    return new ActionPage(rows.subList(0, size), rows.get(size - 1).id());
  }
}
