package org.errorcatalog.core.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** The description of an entry in one locale. */
@Entity
@Table(name = "text")
public class Text extends LocalizedUnit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "text_seq")
  @SequenceGenerator(name = "text_seq", sequenceName = "text_seq", allocationSize = 50)
  private long id;

  @Column(name = "entry_id")
  private long entryId;

  protected Text() {}

  public Text(long catalogId, long entryId, String locale, Change first) {
    super(catalogId, locale, first);
    this.entryId = entryId;
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public UnitKind kind() {
    return UnitKind.TEXT;
  }

  public long entryId() {
    return entryId;
  }
}
