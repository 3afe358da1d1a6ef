package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Which entry of a list comes before a place or after it, also where the place's own has left. */
@ApplicationScoped
public class Course {

  private final EntryQueries entries;

  Course(EntryQueries entries) {
    this.entries = entries;
  }

  @Transactional
  public Optional<EntryRow> before(EntryFilter filter, Place place) {
    return entries.before(filter, place, 1).findFirst();
  }

  @Transactional
  public Optional<EntryRow> after(EntryFilter filter, Place place) {
    return entries.after(filter, place, 1).findFirst();
  }
}
