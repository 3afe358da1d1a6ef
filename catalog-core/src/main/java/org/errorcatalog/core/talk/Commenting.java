package org.errorcatalog.core.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.text.UnknownUnitException;
import org.jspecify.annotations.Nullable;

/** Says something of an entry, and what has been dealt with. */
@ApplicationScoped
public class Commenting {

  private final CommentRepository comments;
  private final ActivityLog activity;
  private final Clock clock;

  Commenting(CommentRepository comments, ActivityLog activity, Clock clock) {
    this.comments = comments;
    this.activity = activity;
    this.clock = clock;
  }

  /**
   * Says something.
   *
   * @param locale null for all locales
   * @param body Markdown of 1 to 5,000 characters
   * @throws org.errorcatalog.core.text.InvalidChangeException where it has none or more
   */
  @Transactional
  public Comment say(long catalogId, long entryId, @Nullable String locale, String body, Actor by) {
    Comment comment = new Comment(catalogId, entryId, locale, body, by, clock.instant());
    comments.persist(comment);
    activity.record(catalogId, Verb.COMMENTED, subject(comment), null, by);
    return comment;
  }

  /** It has been dealt with; what is resolved already stays as it is. */
  @Transactional
  public Comment resolve(long catalogId, long commentId, Actor by) {
    Comment comment = named(catalogId, commentId);
    if (!comment.resolved()) {
      comment.resolve(by, clock.instant());
      activity.record(catalogId, Verb.RESOLVED, subject(comment), null, by);
    }
    return comment;
  }

  /** It has not been dealt with after all. */
  @Transactional
  public Comment reopen(long catalogId, long commentId, Actor by) {
    Comment comment = named(catalogId, commentId);
    if (comment.resolved()) {
      comment.reopen();
      activity.record(catalogId, Verb.REOPENED, subject(comment), null, by);
    }
    return comment;
  }

  private Comment named(long catalogId, long commentId) {
    return comments.of(catalogId, commentId).orElseThrow(() -> new UnknownUnitException("comment"));
  }

  private static String subject(Comment comment) {
    return "comment " + comment.id();
  }
}
