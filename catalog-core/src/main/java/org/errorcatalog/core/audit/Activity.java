package org.errorcatalog.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did; never changed, never deleted. */
@Entity
@Immutable
@Table(name = "activity")
public class Activity {

  @Id private long id;

  @Column(name = "catalog_id")
  private @Nullable Long catalogId;

  @Enumerated(EnumType.STRING)
  private Verb verb;

  private String subject;
  private @Nullable String detail;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private String actor;

  @Column(name = "actor_name")
  private String actorName;

  private Instant at;

  protected Activity() {}

  public Verb verb() {
    return verb;
  }

  public String subject() {
    return subject;
  }

  public @Nullable String detail() {
    return detail;
  }

  public Origin origin() {
    return origin;
  }

  public String actor() {
    return actor;
  }

  public String actorName() {
    return actorName;
  }

  public Instant at() {
    return at;
  }
}
