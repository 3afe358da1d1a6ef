package org.errorcatalog.admin.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Lets a person write in one locale of one catalog; null means all of them, future ones too. */
@Entity
@Immutable
@Table(name = "access_grant")
public class AccessGrant {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String sub = "";

  @Column(name = "catalog_id")
  private @Nullable Long catalogId;

  private @Nullable String locale;

  protected AccessGrant() {}

  AccessGrant(String sub, @Nullable Long catalogId, @Nullable String locale) {
    this.sub = sub;
    this.catalogId = catalogId;
    this.locale = locale;
  }

  /** Whose it is. */
  String sub() {
    return sub;
  }

  boolean covers(long catalog, String wanted) {
    return covers(catalog) && (locale == null || locale.equals(wanted));
  }

  boolean coversAllLocales(long catalog) {
    return covers(catalog) && locale == null;
  }

  boolean coversEverything() {
    return catalogId == null && locale == null;
  }

  private boolean covers(long catalog) {
    return catalogId == null || catalogId == catalog;
  }
}
