package org.errorcatalog.admin.activity;

import java.util.List;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.talk.Person;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log, newest first.
 *
 * @param people to filter by
 * @param next where the next page begins, null on the last
 * @param reverter whether the person may take back what others did
 */
record ActivityList(
    ActivityFilter filter,
    List<Deed> deeds,
    List<Person> people,
    @Nullable DeedPlace next,
    boolean reverter) {

  ActivityList {
    deeds = List.copyOf(deeds);
    people = List.copyOf(people);
  }

  public Verb[] verbs() {
    return Verb.values();
  }

  public String nextAddress() {
    return next == null ? filter.address() : filter.addressBefore(next);
  }
}
