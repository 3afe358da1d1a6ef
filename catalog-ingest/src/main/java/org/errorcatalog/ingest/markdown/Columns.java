package org.errorcatalog.ingest.markdown;

import java.util.List;

/**
 * The columns of an error table.
 *
 * @param roles of the columns, in order; exactly one is the code
 * @param headings as a reader sees them, in order
 */
public record Columns(List<Role> roles, List<String> headings) {

  public Columns {
    roles = List.copyOf(roles);
    headings = List.copyOf(headings);
  }

  public int width() {
    return roles.size();
  }

  /** The first column of that role, or -1. */
  public int index(Role role) {
    return roles.indexOf(role);
  }

  /** What stands above the column; empty where nothing does. */
  public String heading(int column) {
    return column < headings.size() ? headings.get(column) : "";
  }
}
