package org.errorcatalog.admin.review;

import java.time.Instant;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.Difference;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit that waits for a reviewer.
 *
 * @param version that a verdict is on
 * @param actionId of a wording, else 0
 * @param entries how many entries have it
 * @param source what the source locale says, null where there is nothing to compare
 * @param author who wrote what it says now
 * @param since when it has been waiting
 * @param reason why it was last changed, null where nobody said
 * @param base what the difference is to
 * @param fromAuthor from what another author wrote to what it says now, null where nobody changed
 *     anybody's
 * @param blocking how many findings refuse an approval
 * @param ownWords whether two people are needed and the reviewer is one of them already
 */
record Waiting(
    Scope scope,
    UnitKind kind,
    long id,
    int version,
    String code,
    int variant,
    long actionId,
    int entries,
    @Nullable String source,
    String author,
    Instant since,
    @Nullable String reason,
    Base base,
    Difference difference,
    @Nullable FromAuthor fromAuthor,
    int blocking,
    int warnings,
    boolean ownWords) {

  /** What a unit said before somebody changed it. */
  enum Base {
    APPROVED,
    UPSTREAM,
    NOTHING
  }

  /** What somebody else made of an author's words. */
  record FromAuthor(String name, Difference difference) {}

  /** Of its row in the page. */
  public String rowId() {
    return "waiting-%s-%d".formatted(kind.table(), id);
  }

  /** Where a verdict is sent. */
  public String address() {
    return scope.address("/%s/%d".formatted(kind.table(), id));
  }

  /** The entry in the workbench, among all that wait. */
  public String workbench() {
    String locale = scope.locale() == null ? scope.catalog().sourceLocale() : scope.locale();
    return Addresses.entry(scope.catalog().name(), code, variant, null, locale)
        + "&state=in-review";
  }

  QueuePlace place() {
    return new QueuePlace(since, kind, id);
  }
}
