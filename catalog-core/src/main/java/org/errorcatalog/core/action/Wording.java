package org.errorcatalog.core.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.LocalizedUnit;
import org.errorcatalog.core.text.UnitKind;

/** An action in one locale. */
@Entity
@Table(name = "wording")
public class Wording extends LocalizedUnit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wording_seq")
  @SequenceGenerator(name = "wording_seq", sequenceName = "wording_seq", allocationSize = 50)
  private long id;

  @Column(name = "action_id")
  private long actionId;

  protected Wording() {}

  public Wording(Action action, String locale, Change first) {
    super(action.catalogId(), locale, first);
    this.actionId = action.id();
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public UnitKind kind() {
    return UnitKind.WORDING;
  }

  public long actionId() {
    return actionId;
  }
}
