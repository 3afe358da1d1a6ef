package org.errorcatalog.core.text;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What has a state, a version and revisions of its own: an entry, a text or a wording. */
@MappedSuperclass
public abstract class CuratedUnit {

  @Column(name = "catalog_id")
  private long catalogId;

  @Enumerated(EnumType.STRING)
  private UnitState state;

  private boolean outdated;
  private int revision;

  @Version private int version;

  protected CuratedUnit() {}

  protected CuratedUnit(long catalogId, UnitState state) {
    this.catalogId = catalogId;
    this.state = state;
  }

  public abstract long id();

  public abstract UnitKind kind();

  public long catalogId() {
    return catalogId;
  }

  public UnitState state() {
    return state;
  }

  public boolean outdated() {
    return outdated;
  }

  /** The number of the newest revision; 0 before the first. */
  public int revision() {
    return revision;
  }

  /** What an editor must name to change the unit, and what a stale page no longer names. */
  public int version() {
    return version;
  }

  /** Refuses a change that was made on an older version than the present one. */
  public void requireVersion(int expected) {
    if (expected != version) {
      throw new StaleVersionException(kind().name(), id(), expected, version);
    }
  }

  /** As the activity log names it. */
  public String subject() {
    return kind().table() + " " + id();
  }

  /** A person says something of it and leaves its content alone. */
  public void judge(UnitState next) {
    this.state = next;
    this.outdated = outdated && next != UnitState.APPROVED;
    this.revision++;
  }

  /** A person looked at the unit as it is now and left it in this state. */
  protected void curated(UnitState next) {
    this.state = next;
    this.outdated = false;
    this.revision++;
  }
}
