package org.errorcatalog.core.text;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** A curated unit that is Markdown in one locale: a text or a wording. */
@MappedSuperclass
public abstract class LocalizedUnit extends CuratedUnit {

  private String locale;
  private String markdown;
  private @Nullable String upstream;

  @Column(name = "upstream_before", insertable = false, updatable = false)
  private @Nullable String upstreamBefore;

  @Column(name = "source_version_id")
  private @Nullable Long sourceVersionId;

  protected LocalizedUnit() {}

  protected LocalizedUnit(long catalogId, String locale, Change first) {
    super(catalogId, first.decision().state());
    this.locale = locale;
    this.markdown = first.markdown();
  }

  public String locale() {
    return locale;
  }

  public String markdown() {
    return markdown;
  }

  /** What the page says, where there is a page. */
  public @Nullable String upstream() {
    return upstream;
  }

  /** What the page said when the text was last edited, of what has become outdated since. */
  public @Nullable String upstreamBefore() {
    return outdated() ? upstreamBefore : null;
  }

  /** The version of the page that {@link #upstream()} comes from. */
  public @Nullable Long sourceVersionId() {
    return sourceVersionId;
  }

  /** Takes the change over; the caller writes the revision. */
  public void edit(Change change) {
    restore(change.markdown(), change.decision().state());
  }

  /** Says again what it said once. */
  public void restore(String once, UnitState then) {
    this.markdown = once;
    curated(then);
  }
}
