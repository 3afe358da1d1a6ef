package org.errorcatalog.admin.release;

/** What became of an attempt to publish. */
enum Attempt {
  NONE(200),
  PUBLISHED(200),
  STALE(412),
  BLOCKED(422),
  LABEL_TOO_LONG(422);

  private final int status;

  Attempt(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
