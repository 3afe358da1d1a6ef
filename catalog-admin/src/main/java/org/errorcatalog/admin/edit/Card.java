package org.errorcatalog.admin.edit;

import java.util.List;
import org.errorcatalog.admin.browse.Facet;
import org.errorcatalog.admin.page.Language;
import org.errorcatalog.admin.page.Provenance;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.text.LocalizedUnit;
import org.errorcatalog.core.text.Rendering;
import org.errorcatalog.core.text.Revision;
import org.errorcatalog.core.text.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * A text or wording in the locale that is worked on.
 *
 * @param id of the card in the page
 * @param address where it is saved
 * @param place the entry's page that it is on
 * @param unit null while it is untranslated
 * @param history newest first
 * @param findings what checks found of what is stored
 * @param outcome what became of the last save
 */
record Card(
    String id,
    String address,
    EntryPlace place,
    Language language,
    @Nullable LocalizedUnit unit,
    @Nullable Provenance provenance,
    List<Revision> history,
    List<FoundIssue> findings,
    boolean editable,
    Outcome outcome) {

  Card {
    history = List.copyOf(history);
    findings = List.copyOf(findings);
  }

  /** What nobody dismissed. */
  public List<FoundIssue> standing() {
    return findings.stream().filter(each -> each.dismissal() == null).toList();
  }

  public List<FoundIssue> dismissed() {
    return findings.stream().filter(each -> each.dismissal() != null).toList();
  }

  /** As addresses name it. */
  public String unitName() {
    return id;
  }

  /** Where a verdict on it is sent to. */
  public String verdictAddress() {
    return place.address("/units/%s/verdict".formatted(unitName()));
  }

  /** Where what is typed is shown as it will be answered. */
  public String previewAddress() {
    return place.address("/preview") + "&unit=" + unitName();
  }

  /** Whether the newest words are a reviewer's over those of somebody else. */
  public boolean reviewed() {
    return ReviewedChange.in(history).isPresent();
  }

  /** From what the author wrote to what the reviewer made of it. */
  public List<WordDiff.Piece> reviewDifference() {
    return ReviewedChange.in(history).map(ReviewedChange::difference).orElse(List.of());
  }

  /** By which a browser keeps what is typed and not saved. */
  public String draftKey() {
    return "%s/%d/%s/%s".formatted(place.catalog().name(), place.entryId(), id, language.tag());
  }

  /**
   * Whether there is something to do for a person: what an editor has handed in waits for a
   * reviewer alone.
   */
  public boolean waitsFor(boolean reviewer) {
    String state = place.filter().value(Facet.STATE);
    if (!state.isEmpty()) {
      return place.filter().is(sign());
    }
    return switch (sign()) {
      case UNTRANSLATED, PRETRANSLATED, NEEDS_EDITING, REJECTED -> true;
      case IN_REVIEW -> reviewer || outdated();
      case APPROVED -> outdated();
    };
  }

  public Sign sign() {
    return Sign.of(unit == null ? null : unit.state());
  }

  public boolean outdated() {
    return unit != null && unit.outdated();
  }

  /** Whether the page says something else than when the text was last edited. */
  public boolean upstreamChanged() {
    return unit != null
        && unit.upstreamBefore() != null
        && unit.upstream() != null
        && !unit.upstream().equals(unit.upstreamBefore());
  }

  /** From what the page said then to what it says now. */
  public List<WordDiff.Piece> upstreamDifference() {
    String before = unit == null ? null : unit.upstreamBefore();
    String now = unit == null ? null : unit.upstream();
    return WordDiff.of(before == null ? "" : before, now == null ? "" : now);
  }

  public boolean machineTranslated() {
    return provenance != null
        && provenance.byMachine()
        && !history.isEmpty()
        && history.get(0).origin() == Origin.IMPORT;
  }

  /**
   * The address of what is done about a finding: {@code fix}, {@code dismissal}, {@code
   * restoration}.
   */
  public String findingAddress(FoundIssue finding, String deed) {
    return place.address("/findings/%d/%s".formatted(finding.id(), deed));
  }

  /** What is stored. */
  public String stored() {
    return unit == null ? "" : unit.markdown();
  }

  /** What is stored, rendered. */
  public String html() {
    return new Rendering().render(stored()).html();
  }

  /** What the editor shows: what was typed and not stored, else what is stored. */
  public String shown() {
    String typed = outcome.typed();
    return typed == null ? stored() : typed;
  }

  /** From what somebody else stored meanwhile to what was typed. */
  public List<WordDiff.Piece> difference() {
    return WordDiff.of(stored(), shown());
  }
}
