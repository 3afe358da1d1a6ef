package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.Unit;
import org.errorcatalog.ingest.merge.MergeRule.Outcome;
import org.errorcatalog.ingest.merge.Plan.EntryWrite;
import org.errorcatalog.ingest.merge.Plan.UnitWrite;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;

/**
 * Applies the merge rule to the facts of entries, except for their status: an entry that pages
 * begin to have, or have again, is active, one that no page has any more is withdrawn. What
 * somebody withdrew while pages had it stays so until somebody brings it back, or the pages
 * override.
 */
final class EntryPlanning {

  private final ImportMode mode;
  private final List<EntryWrite> writes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  EntryPlanning(ImportMode mode) {
    this.mode = mode;
  }

  List<EntryWrite> writes() {
    return writes;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Plans what becomes of an entry that a page has; false where nothing does. */
  boolean plan(Draft draft, EntryFacts upstream) {
    KnownEntry known = draft.known();
    if (known == null) {
      UnitWrite unit = UnitSteps.first(draft.id());
      return writes.add(new EntryWrite(unit, draft.code(), draft.variant(), upstream, upstream));
    }
    Unit unit = known.unit();
    Outcome outcome =
        MergeRule.decide(known.upstream(), upstream, known.facts(), unit.curated(), mode);
    boolean returns = returns(known);
    if (outcome == Outcome.KEEP && differsInStatusOnly(known.facts(), upstream)) {
      outcome = Outcome.RECORD;
    }
    if (outcome == Outcome.KEEP) {
      findings.add(kept(draft));
    }
    EntryFacts kept = returns ? withStatus(known.facts(), EntryStatus.ACTIVE) : known.facts();
    return switch (outcome) {
      case TAKE -> add(known, UnitSteps.taken(unit), upstream, upstream);
      case NOTHING -> returns && add(known, UnitSteps.revised(unit, false), kept, upstream);
      case RECORD, KEEP -> {
        boolean outdated = outcome == Outcome.KEEP;
        UnitWrite next =
            returns ? UnitSteps.revised(unit, outdated) : UnitSteps.noted(unit, outdated);
        yield add(known, next, kept, upstream);
      }
    };
  }

  /** Whether the entry is withdrawn, and was so for the pages too, which have it now. */
  private static boolean returns(KnownEntry known) {
    EntryFacts upstream = known.upstream();
    return known.facts().status() == EntryStatus.WITHDRAWN
        && (upstream == null || upstream.status() == EntryStatus.WITHDRAWN);
  }

  /** Takes the entry out of the active ones. */
  void withdraw(KnownEntry known) {
    EntryFacts upstream = known.upstream();
    add(
        known,
        UnitSteps.revised(known.unit(), false),
        withStatus(known.facts(), EntryStatus.WITHDRAWN),
        withStatus(upstream == null ? known.facts() : upstream, EntryStatus.WITHDRAWN));
    findings.add(
        Finding.of(FindingName.CODE_WITHDRAWN, "no current page has this code any more")
            .code(known.code()));
  }

  private boolean add(KnownEntry known, UnitWrite unit, EntryFacts facts, EntryFacts upstream) {
    Code code = new Code(known.code());
    return writes.add(new EntryWrite(unit, code, known.variant(), facts, upstream));
  }

  private static Finding kept(Draft draft) {
    return Finding.of(
            FindingName.UPSTREAM_CHANGED,
            "the pages give it another class, name or actions than before; the edited ones were"
                + " kept")
        .code(draft.code().value());
  }

  private static boolean differsInStatusOnly(EntryFacts facts, EntryFacts upstream) {
    return withStatus(facts, upstream.status()).equals(upstream);
  }

  private static EntryFacts withStatus(EntryFacts facts, EntryStatus status) {
    return new EntryFacts(
        facts.entryClass(),
        status,
        facts.severity(),
        facts.eventLogged(),
        facts.symbolicName(),
        facts.aliases(),
        facts.actions());
  }
}
