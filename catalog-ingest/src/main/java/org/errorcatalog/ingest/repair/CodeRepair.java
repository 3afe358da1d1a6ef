package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.CodeKind;
import org.errorcatalog.ingest.markdown.Role;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;

/**
 * Decides the codes of one page. A damaged code is repaired only where two things speak for it, of
 * what its cell can be read as, where its link leads, what its siblings have there, and where it
 * stands; else it stays undecided. A well-formed code is doubted only where it stands out of order.
 */
final class CodeRepair {

  private final List<Slot> slots;
  private final CodeColumn column;
  private final Twins twins;
  private final PageCodes page;
  private final List<Finding> findings = new ArrayList<>();

  private CodeRepair(List<Slot> slots, List<PageKeys> siblings) {
    this.slots = slots;
    this.column = CodeColumn.of(slots.stream().flatMap(slot -> slot.code().stream()).toList());
    this.twins = new Twins(slots);
    for (int i = 0; i < slots.size(); i++) {
      doubt(i);
    }
    this.page = new PageCodes(slots, column, siblings);
  }

  /**
   * Decides what can be decided, in place.
   *
   * @param slots the rows of the page, in order
   * @param siblings the same page in other languages
   * @return one finding for each code that was repaired or could not be decided
   */
  static List<Finding> repair(List<Slot> slots, List<PageKeys> siblings) {
    return new CodeRepair(slots, siblings).repair();
  }

  private List<Finding> repair() {
    DamagedCodes damaged = new DamagedCodes(page, twins);
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).code().isEmpty()) {
        Slot slot = slots.get(i);
        int row = i;
        damaged
            .restored(i)
            .ifPresentOrElse(verdict -> decide(row, verdict), () -> findings.add(undecided(slot)));
      }
    }
    DoubtfulCodes doubtful = new DoubtfulCodes(page);
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).code().isPresent() && slots.get(i).read().codes().size() == 1) {
        question(i, doubtful);
      }
    }
    return findings;
  }

  private void question(int i, DoubtfulCodes doubtful) {
    Optional<Verdict> verdict = doubtful.corrected(i);
    if (verdict.isPresent()) {
      decide(i, verdict.get());
    } else if (doubtful.isOfAnotherRow(i)) {
      page.decide(i, null);
      findings.add(undecided(slots.get(i)));
    }
  }

  /**
   * A code is damaged where no other code of the page has its shape, where the same number stands
   * beside it and is another, or where it is several numbers which together are in order.
   */
  private void doubt(int i) {
    Slot slot = slots.get(i);
    boolean strange = isOwn(slot) && slot.code().filter(code -> !column.takes(code)).isPresent();
    if (strange || twins.contradicts(slot) || isAmbiguous(slot) || isInParts(i)) {
      slot.decide(null);
    }
  }

  private static boolean isOwn(Slot slot) {
    return !slot.written().isEmpty();
  }

  /** No SQLSTATE in use has an O, which looks like a zero. */
  private boolean isAmbiguous(Slot slot) {
    String key = slot.key();
    return column == CodeColumn.SQLSTATES && key != null && key.indexOf('O') >= 0;
  }

  private boolean isInParts(int i) {
    Slot slot = slots.get(i);
    boolean several =
        slot.read().codes().size() > 1
            || CodeKind.of(slot.written()).filter(CodeKind.RANGE::equals).isPresent();
    if (column != CodeColumn.INTEGERS || !isOwn(slot) || !several) {
      return false;
    }
    Optional<Code> first = Code.parse(slot.written().split("\\D", 2)[0]);
    return first.filter(code -> !fits(i, code)).isPresent()
        && CodeCandidates.joined(slot.row().cell(Role.CODE))
            .filter(code -> fits(i, code))
            .isPresent();
  }

  private boolean fits(int i, Code code) {
    return Order.fits(Order.before(slots, i), code, Order.after(slots, i));
  }

  private void decide(int i, Verdict verdict) {
    Slot slot = slots.get(i);
    page.decide(i, verdict.code());
    if (verdict.code().value().equals(slot.written())) {
      return;
    }
    findings.add(
        Finding.of(FindingName.CODE_REPAIRED, "the code was damaged: " + verdict.why())
            .line(slot.row().line())
            .code(verdict.code().value())
            .mended(slot.written(), verdict.code().value())
            .confidence(verdict.confidence()));
  }

  private static Finding undecided(Slot slot) {
    String written = slot.written();
    String message =
        (written.isEmpty() ? "the row has no code" : "the code cannot be read or trusted")
            + "; the row was left out: "
            + PageCodes.text(slot);
    return Finding.of(FindingName.CODE_UNDECIDED, message)
        .line(slot.row().line())
        .mended(written.isEmpty() ? null : written, null);
  }
}
