package org.errorcatalog.ingest.report;

/** How the words of a diff are told apart: by colour on a terminal, else by signs around them. */
public enum Ink {
  SIGNS("[-", "-]", "{+", "+}", ""),
  COLOURS("\u001b[31;9m", "\u001b[0m", "\u001b[32m", "\u001b[0m", "\u001b[1m");

  private final String removing;
  private final String removed;
  private final String adding;
  private final String added;
  private final String title;

  Ink(String removing, String removed, String adding, String added, String title) {
    this.removing = removing;
    this.removed = removed;
    this.adding = adding;
    this.added = added;
    this.title = title;
  }

  String removed(String words) {
    return removing + words + removed;
  }

  String added(String words) {
    return adding + words + added;
  }

  /** The line above what becomes of an entry. */
  String titled(EntryDiff.Kind change, String code) {
    String line =
        switch (change) {
          case WITHDRAWN -> "- " + code + "  withdrawn";
          case CHANGED -> "~ " + code + "  changed";
          case ADDED -> "+ " + code + "  added";
        };
    return title.isEmpty() ? line : title + line + "\u001b[0m";
  }
}
