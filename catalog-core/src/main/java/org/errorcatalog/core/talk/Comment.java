package org.errorcatalog.core.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What somebody says of an entry. Only whether it is resolved may change. */
@Entity
@DynamicUpdate
@Table(name = "comment")
public class Comment {

  /** The longest, in characters; the database has the same limit. */
  public static final int LIMIT = 5_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "catalog_id")
  private long catalogId;

  @Column(name = "entry_id")
  private long entryId;

  private @Nullable String locale;
  private String body;
  private String author;

  @Column(name = "author_name")
  private String authorName;

  private Instant at;

  @Column(name = "resolved_by")
  private @Nullable String resolvedBy;

  @Column(name = "resolved_by_name")
  private @Nullable String resolvedByName;

  @Column(name = "resolved_at")
  private @Nullable Instant resolvedAt;

  protected Comment() {}

  Comment(
      long catalogId, long entryId, @Nullable String locale, String body, Actor by, Instant at) {
    this.catalogId = catalogId;
    this.entryId = entryId;
    this.locale = locale;
    this.body = wellFormed(body);
    this.author = by.id();
    this.authorName = by.name();
    this.at = at;
  }

  private static String wellFormed(String body) {
    String said = body.strip().replace("\0", "");
    if (said.isEmpty() || said.length() > LIMIT) {
      throw new InvalidChangeException(Complaint.COMMENT_LENGTH, LIMIT);
    }
    return said;
  }

  void resolve(Actor by, Instant when) {
    this.resolvedBy = by.id();
    this.resolvedByName = by.name();
    this.resolvedAt = when;
  }

  void reopen() {
    this.resolvedBy = null;
    this.resolvedByName = null;
    this.resolvedAt = null;
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("the comment is not stored yet");
    }
    return id;
  }

  public long catalogId() {
    return catalogId;
  }

  public long entryId() {
    return entryId;
  }

  /** Null where it is about the entry in every locale. */
  public @Nullable String locale() {
    return locale;
  }

  /** Markdown. */
  public String body() {
    return body;
  }

  /** The id of who said it. */
  public String author() {
    return author;
  }

  public String authorName() {
    return authorName;
  }

  public Instant at() {
    return at;
  }

  public boolean resolved() {
    return resolvedAt != null;
  }

  public @Nullable String resolvedByName() {
    return resolvedByName;
  }

  public @Nullable Instant resolvedAt() {
    return resolvedAt;
  }
}
