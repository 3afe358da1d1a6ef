package org.errorcatalog.admin.security;

/** What somebody may do at most; each role includes the one before it. */
public enum Role {
  VIEWER,
  EDITOR,
  REVIEWER,
  PUBLISHER,
  ADMIN;

  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
