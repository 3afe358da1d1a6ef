package org.errorcatalog.core.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.errorcatalog.core.action.WordingEditing;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.entry.EntryChange;
import org.errorcatalog.core.entry.EntryEditing;
import org.errorcatalog.core.entry.EntryRepository;
import org.errorcatalog.core.review.Reverting;
import org.errorcatalog.core.review.Reviewing;
import org.errorcatalog.core.review.Together;
import org.errorcatalog.core.talk.Assigning;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.StaleVersionException;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnknownUnitException;
import org.jspecify.annotations.Nullable;

/** Changes some units of many and says so, all or nothing, by the ways of single changes. */
@ApplicationScoped
class UnitChanging {

  private final BulkStore store;
  private final Together together;
  private final Reviewing reviewing;
  private final Reverting reverting;
  private final TextEditing texts;
  private final WordingEditing wordings;
  private final EntryEditing editing;
  private final EntryRepository entries;
  private final Assigning assigning;

  UnitChanging(
      BulkStore store,
      Together together,
      Reviewing reviewing,
      Reverting reverting,
      TextEditing texts,
      WordingEditing wordings,
      EntryEditing editing,
      EntryRepository entries,
      Assigning assigning) {
    this.store = store;
    this.together = together;
    this.reviewing = reviewing;
    this.reverting = reverting;
    this.texts = texts;
    this.wordings = wordings;
    this.editing = editing;
    this.entries = entries;
    this.assigning = assigning;
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void apply(BulkChange change, List<BulkUnit> some, Actor by) {
    Map<Integer, Integer> versions = new TreeMap<>();
    each(
        store.claim(change.id(), some, Outcome.DONE),
        unit -> versions.put(unit.position(), changed(change, unit, by)));
    store.changed(change.id(), versions);
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void undo(BulkChange change, List<BulkUnit> some, boolean approves, Actor by) {
    each(store.claim(change.id(), some, Outcome.UNDONE), unit -> undo(change, unit, approves, by));
  }

  /** Says that a unit was left as it is. */
  @Transactional(TxType.REQUIRES_NEW)
  public void refuse(BulkChange change, BulkUnit unit, Outcome outcome, RuntimeException refusal) {
    store.refuse(change.id(), unit, outcome, Hindrance.of(refusal), refusal.getMessage());
  }

  private void each(List<BulkUnit> some, Consumer<BulkUnit> deed) {
    together.change(some, BulkUnit::kind, BulkUnit::unitId, deed);
  }

  private void undo(BulkChange change, BulkUnit unit, boolean approves, Actor by) {
    if (change.deed() instanceof Deed.Assign) {
      assign(change, unit, unit.after(), unit.before(), by);
    } else {
      int version = Objects.requireNonNull(unit.versionAfter());
      String why = "bulk change %d undone".formatted(change.id());
      reverting.toRevision(unit.kind(), unit.unitId(), version, unit.revision(), approves, why, by);
    }
  }

  private int changed(BulkChange change, BulkUnit unit, Actor by) {
    Deed deed = change.deed();
    if (deed instanceof Deed.Judge judge) {
      return reviewing
          .decide(unit.kind(), unit.unitId(), unit.version(), judge.verdict(), judge.reason(), by)
          .version();
    }
    if (deed instanceof Deed.Replace) {
      return replaced(change, unit, by);
    }
    if (deed instanceof Deed.Assign) {
      assign(change, unit, unit.before(), unit.after(), by);
      return 0;
    }
    return editing.edit(unit.unitId(), unit.version(), edit(change, unit), by).version();
  }

  private int replaced(BulkChange change, BulkUnit unit, Actor by) {
    Change text = new Change(Objects.requireNonNull(unit.after()), decision(change), null);
    return unit.kind() == UnitKind.TEXT
        ? texts.edit(unit.unitId(), unit.version(), text, by).version()
        : wordings.edit(unit.unitId(), unit.version(), text, by).version();
  }

  private EntryChange edit(BulkChange change, BulkUnit unit) {
    Entry entry =
        entries
            .findByIdOptional(unit.unitId())
            .orElseThrow(() -> new UnknownUnitException("entry"));
    EntryChange same = EntryChange.of(entry, decision(change));
    if (change.deed() instanceof Deed.Classify classify) {
      return same.withClass(classify.entryClass());
    }
    List<Long> actions = new ArrayList<>(entry.actionIds());
    if (change.deed() instanceof Deed.AddAction add) {
      actions.add(add.actionId());
    } else {
      actions.remove(Long.valueOf(((Deed.RemoveAction) change.deed()).actionId()));
    }
    return same.withActions(actions);
  }

  private void assign(
      BulkChange change, BulkUnit unit, @Nullable String from, @Nullable String to, Actor by) {
    String now =
        assigning
            .of(unit.entryId(), change.locale())
            .map(assignment -> assignment.assignee().sub())
            .orElse(null);
    if (!Objects.equals(now, from)) {
      throw new StaleVersionException("assignment", unit.entryId(), 0, 1);
    }
    List<Long> entry = List.of(unit.entryId());
    if (to == null) {
      assigning.unassign(change.catalogId(), entry, change.locale(), by);
    } else {
      assigning.assign(change.catalogId(), entry, change.locale(), to, by);
    }
  }

  private static Decision decision(BulkChange change) {
    return change.approves() ? Decision.APPROVE : Decision.SUBMIT;
  }
}
