package org.errorcatalog.admin.talk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.admin.security.Role;
import org.jspecify.annotations.Nullable;

/** How much is new for the person of this request, for the bar of every page. */
@Named("inbox")
@RequestScoped
public class Inbox {

  private final InboxReading reading;
  private final Access access;
  private @Nullable Long count;

  Inbox(InboxReading reading, Access access) {
    this.reading = reading;
    this.access = access;
  }

  /** Up to a hundred of each kind; none for those who only read. */
  public long count() {
    if (count == null) {
      count = access.is(Role.EDITOR) ? reading.count(access.actor().id()) : 0;
    }
    return count;
  }
}
