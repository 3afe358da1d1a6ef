package org.errorcatalog.admin.review;

/** How many units wait in a queue. */
record QueueCount(Scope scope, long count) {

  public boolean is(Scope other) {
    return scope.value().equals(other.value());
  }
}
