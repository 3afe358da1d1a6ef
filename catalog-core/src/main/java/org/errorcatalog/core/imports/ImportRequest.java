package org.errorcatalog.core.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.errorcatalog.core.audit.Actor;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An import asked for in the console, to be checked and then applied by a worker. */
@Entity
@DynamicUpdate
@Table(name = "import_request")
public class ImportRequest {

  /** Where a request stands: the worker answers QUEUED with CHECKED and CONFIRMED with DONE. */
  public enum State {
    QUEUED,
    CHECKED,
    CONFIRMED,
    DONE,
    FAILED,
    CANCELLED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String catalog;

  @Column(name = "source_locale")
  private @Nullable String sourceLocale;

  @Enumerated(EnumType.STRING)
  private ImportMode mode;

  @Column(name = "accept_language")
  private boolean acceptLanguage;

  @Enumerated(EnumType.STRING)
  private State state;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable String checked;

  @Column(name = "run_id")
  private @Nullable Long runId;

  private @Nullable String message;
  private String actor;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private int version;

  protected ImportRequest() {}

  ImportRequest(String catalog, ImportMode mode, boolean acceptLanguage, Actor by, Instant at) {
    this.catalog = catalog;
    this.mode = mode;
    this.acceptLanguage = acceptLanguage;
    this.state = State.QUEUED;
    this.actor = by.id();
    this.actorName = by.name();
    this.requestedAt = at;
    this.changedAt = at;
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("the request is not stored yet");
    }
    return id;
  }

  public String catalog() {
    return catalog;
  }

  /** Null: decided by the first import. */
  public @Nullable String sourceLocale() {
    return sourceLocale;
  }

  public ImportMode mode() {
    return mode;
  }

  /** Whether pages in another language than they declare are taken. */
  public boolean acceptsLanguage() {
    return acceptLanguage;
  }

  public State state() {
    return state;
  }

  /** The report of the dry run, as JSON, once there is one. */
  public @Nullable String checked() {
    return checked;
  }

  public @Nullable Long runId() {
    return runId;
  }

  /** Why it failed. */
  public @Nullable String message() {
    return message;
  }

  /** The id of who asked. */
  public String actor() {
    return actor;
  }

  public String actorName() {
    return actorName;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  /** The editor saw the report of the dry run and wants it applied. */
  void confirm(Instant at) {
    move(State.CHECKED, State.CONFIRMED, at);
  }

  /** The editor saw the report of the dry run and does not want it. */
  void cancel(Instant at) {
    move(State.CHECKED, State.CANCELLED, at);
  }

  private void move(State from, State to, Instant at) {
    if (state != from) {
      throw new IllegalStateException("import request %d is %s".formatted(id, state));
    }
    this.state = to;
    this.changedAt = at;
  }
}
