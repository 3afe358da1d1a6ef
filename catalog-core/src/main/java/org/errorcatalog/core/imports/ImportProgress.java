package org.errorcatalog.core.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** How far a worker is with a request that it serves; there is none while nobody does. */
@Entity
@Immutable
@Table(name = "import_progress")
public class ImportProgress {

  /** What the worker is at. */
  public enum Phase {
    READING,
    COMPARING,
    WRITING
  }

  @Id
  @Column(name = "request_id")
  private long requestId;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  private int pages;

  protected ImportProgress() {}

  public Phase phase() {
    return phase;
  }

  /** Read so far, of those with errors. */
  public int pages() {
    return pages;
  }
}
