package org.errorcatalog.core.entry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.core.text.UnitState;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** A named set of codes of one product. */
@Entity
@Table(name = "catalog")
public class Catalog {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @NaturalId private String name;

  @Column(name = "source_locale")
  private String sourceLocale;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "catalog_locale", joinColumns = @JoinColumn(name = "catalog_id"))
  @OrderColumn(name = "position")
  @Column(name = "locale")
  private List<String> locales = new ArrayList<>();

  @Column(name = "code_prefixes")
  private List<String> codePrefixes = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  @Column(name = "minimum_state")
  private UnitState minimumState = UnitState.PRETRANSLATED;

  @Column(name = "current_release")
  private @Nullable Integer currentRelease;

  @Version private int version;

  protected Catalog() {}

  Catalog(CatalogName name, CatalogChange first) {
    this.name = name.value();
    this.sourceLocale = first.sourceLocale();
    this.locales = new ArrayList<>(first.locales());
    shape(first);
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("catalog " + name + " is not stored yet");
    }
    return id;
  }

  public String name() {
    return name;
  }

  public String sourceLocale() {
    return sourceLocale;
  }

  /** In the order in which they are offered. */
  public List<String> locales() {
    return List.copyOf(locales);
  }

  /** What people write before a code, as {@code AADSTS}. */
  public List<String> codePrefixes() {
    return List.copyOf(codePrefixes);
  }

  /** The lowest state that is published. */
  public UnitState minimumState() {
    return minimumState;
  }

  /** The number of the current release, null before the first. */
  public @Nullable Integer currentRelease() {
    return currentRelease;
  }

  /** What an editor must name to change the settings, and what a stale page no longer names. */
  public int version() {
    return version;
  }

  /** Takes other settings over, but for the locales, whose rows texts refer to. */
  void shape(CatalogChange change) {
    this.sourceLocale = change.sourceLocale();
    this.minimumState = change.minimumState();
    if (!change.codePrefixes().equals(codePrefixes)) {
      this.codePrefixes = new ArrayList<>(change.codePrefixes());
    }
  }
}
