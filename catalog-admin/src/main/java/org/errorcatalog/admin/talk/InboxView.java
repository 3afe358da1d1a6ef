package org.errorcatalog.admin.talk;

import java.util.List;

/**
 * What concerns the person, newest first.
 *
 * @param fresh how many of these came since it was last looked through
 */
record InboxView(
    List<Assigned> assigned, List<NewsOfMine> news, List<NewComment> comments, long fresh) {

  InboxView {
    assigned = List.copyOf(assigned);
    news = List.copyOf(news);
    comments = List.copyOf(comments);
  }

  /** Of each list. */
  public int most() {
    return InboxReading.MOST;
  }
}
