package org.errorcatalog.core.action;

/** What somebody is told to do. */
public enum ActionKind {
  IGNORE,
  RETRY,
  SIGN_IN_AGAIN,
  CONTACT,
  CONFIGURE,
  OPEN_TICKET,
  OTHER
}
