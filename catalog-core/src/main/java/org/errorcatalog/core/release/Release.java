package org.errorcatalog.core.release;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import org.errorcatalog.core.audit.Origin;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A numbered publication of a catalog. Its contents never change, its state may. */
@Entity
@DynamicUpdate
@Table(name = "release")
public class Release {

  @EmbeddedId private Key key;

  private @Nullable String label;

  @Enumerated(EnumType.STRING)
  private ReleaseState state;

  @Column(name = "state_changed_at")
  private Instant stateChangedAt;

  private String digest;
  private int added;
  private int changed;
  private int withdrawn;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private String actor;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "published_at")
  private Instant publishedAt;

  protected Release() {}

  public int number() {
    return key.number;
  }

  public @Nullable String label() {
    return label;
  }

  public Instant stateChangedAt() {
    return stateChangedAt;
  }

  public ReleaseState state() {
    return state;
  }

  /** {@code sha256:} and 64 hex digits, over the release before and the changes of this one. */
  public String digest() {
    return digest;
  }

  public ChangeCounts counts() {
    return new ChangeCounts(added, changed, withdrawn);
  }

  public Origin origin() {
    return origin;
  }

  /** The id of who published it. */
  public String actor() {
    return actor;
  }

  public String actorName() {
    return actorName;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  /** A catalog and the number of one of its releases. */
  @Embeddable
  public static class Key implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    @Column(name = "catalog_id")
    private long catalogId;

    private int number;

    protected Key() {}

    Key(long catalogId, int number) {
      this.catalogId = catalogId;
      this.number = number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && catalogId == that.catalogId && number == that.number;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(catalogId) * 31 + number;
    }
  }
}
