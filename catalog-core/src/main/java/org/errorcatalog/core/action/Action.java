package org.errorcatalog.core.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A suggested action of a catalog. Kind and audience are published with the entries that have it,
 * its wordings by themselves.
 */
@Entity
@Table(name = "action")
public class Action {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "action_seq")
  @SequenceGenerator(name = "action_seq", sequenceName = "action_seq", allocationSize = 50)
  private long id;

  @Column(name = "catalog_id")
  private long catalogId;

  @Enumerated(EnumType.STRING)
  private ActionKind kind;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Version private int version;

  protected Action() {}

  public Action(long catalogId, ActionKind kind, Audience audience) {
    this.catalogId = catalogId;
    this.kind = kind;
    this.audience = audience;
  }

  public long id() {
    return id;
  }

  public long catalogId() {
    return catalogId;
  }

  public ActionKind kind() {
    return kind;
  }

  public Audience audience() {
    return audience;
  }

  public int version() {
    return version;
  }

  /** Says anew what is to be done and by whom. */
  public void classify(ActionKind newKind, Audience newAudience) {
    this.kind = newKind;
    this.audience = newAudience;
  }
}
