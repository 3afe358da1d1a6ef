package org.errorcatalog.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did; never changed, never deleted. */
@Entity
@Immutable
@Table(name = "activity")
public class Activity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity_seq")
  @SequenceGenerator(name = "activity_seq", sequenceName = "activity_seq", allocationSize = 50)
  private long id;

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

  Activity(
      @Nullable Long catalogId,
      Verb verb,
      String subject,
      @Nullable String detail,
      Actor by,
      Instant at) {
    this.catalogId = catalogId;
    this.verb = verb;
    this.subject = subject;
    this.detail = detail;
    this.origin = by.origin();
    this.actor = by.id();
    this.actorName = by.name();
    this.at = at;
  }

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
