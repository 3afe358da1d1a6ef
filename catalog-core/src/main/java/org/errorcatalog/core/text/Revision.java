package org.errorcatalog.core.text;

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
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One immutable version of a curated unit. */
@Entity
@Immutable
@Table(name = "revision")
public class Revision {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
  @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
  private long id;

  @Column(name = "entry_id")
  private @Nullable Long entryId;

  @Column(name = "text_id")
  private @Nullable Long textId;

  @Column(name = "wording_id")
  private @Nullable Long wordingId;

  private int number;

  @Enumerated(EnumType.STRING)
  private UnitState state;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable String facts;

  private @Nullable String markdown;

  @Column(name = "source_version_id")
  private @Nullable Long sourceVersionId;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private String actor;

  @Column(name = "actor_name")
  private String actorName;

  private @Nullable String reason;
  private Instant at;

  protected Revision() {}

  private Revision(CuratedUnit unit, @Nullable String reason, Actor by, Instant at) {
    switch (unit.kind()) {
      case ENTRY -> this.entryId = unit.id();
      case TEXT -> this.textId = unit.id();
      case WORDING -> this.wordingId = unit.id();
    }
    this.number = unit.revision();
    this.state = unit.state();
    this.reason = reason;
    this.origin = by.origin();
    this.actor = by.id();
    this.actorName = by.name();
    this.at = at;
  }

  /** The unit as it is now, after a person's change. */
  public static Revision of(LocalizedUnit unit, @Nullable String reason, Actor by, Instant at) {
    Revision revision = new Revision(unit, reason, by, at);
    revision.markdown = unit.markdown();
    revision.sourceVersionId = unit.sourceVersionId();
    return revision;
  }

  /**
   * An entry as it is now.
   *
   * @param facts the entry's content as JSON
   */
  public static Revision of(
      CuratedUnit entry, String facts, @Nullable String reason, Actor by, Instant at) {
    Revision revision = new Revision(entry, reason, by, at);
    revision.facts = facts;
    return revision;
  }

  /** The same content once more, for the unit as it is now. */
  public Revision again(CuratedUnit unit, @Nullable String why, Actor by, Instant when) {
    Revision revision = new Revision(unit, why, by, when);
    revision.markdown = markdown;
    revision.facts = facts;
    revision.sourceVersionId = sourceVersionId;
    return revision;
  }

  public int number() {
    return number;
  }

  public UnitState state() {
    return state;
  }

  public @Nullable String markdown() {
    return markdown;
  }

  public @Nullable String facts() {
    return facts;
  }

  public Origin origin() {
    return origin;
  }

  /** The id of who did it. */
  public String actor() {
    return actor;
  }

  public String actorName() {
    return actorName;
  }

  public @Nullable String reason() {
    return reason;
  }

  public Instant at() {
    return at;
  }
}
