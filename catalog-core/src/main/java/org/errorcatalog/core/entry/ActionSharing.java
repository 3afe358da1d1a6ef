package org.errorcatalog.core.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.core.action.Action;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.ActionRepository;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.action.Wording;
import org.errorcatalog.core.action.WordingEditing;
import org.errorcatalog.core.action.WordingRepository;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.StaleVersionException;
import org.errorcatalog.core.text.UnitState;
import org.errorcatalog.core.text.UnknownUnitException;

/** Actions that several entries have: a new one, two that become one, one that becomes two. */
@ApplicationScoped
public class ActionSharing {

  private final ActionRepository actions;
  private final WordingRepository wordings;
  private final WordingEditing wordingEditing;
  private final EntryRepository entries;
  private final EntryEditing entryEditing;
  private final ActivityLog activity;

  ActionSharing(
      ActionRepository actions,
      WordingRepository wordings,
      WordingEditing wordingEditing,
      EntryRepository entries,
      EntryEditing entryEditing,
      ActivityLog activity) {
    this.actions = actions;
    this.wordings = wordings;
    this.wordingEditing = wordingEditing;
    this.entries = entries;
    this.entryEditing = entryEditing;
    this.activity = activity;
  }

  /**
   * Gives an entry a new action, behind those it has.
   *
   * @param locale of its first wording
   * @throws org.errorcatalog.core.text.StaleVersionException where somebody was faster
   * @throws org.errorcatalog.core.finding.CheckFailedException where a check that blocks refuses it
   */
  @Transactional
  public Entry write(
      long entryId,
      int expectedVersion,
      ActionKind kind,
      Audience audience,
      String locale,
      Change first,
      Actor by) {
    Entry entry = entries.lock(entryId).orElseThrow(() -> new UnknownUnitException("entry"));
    entry.requireVersion(expectedVersion);
    Action action = new Action(entry.catalogId(), kind, audience);
    actions.persistAndFlush(action);
    List<Long> all = Stream.concat(entry.actionIds().stream(), Stream.of(action.id())).toList();
    entryEditing.edit(
        entryId, expectedVersion, EntryChange.of(entry, first.decision()).withActions(all), by);
    wordingEditing.write(action.id(), locale, first, by);
    return entry;
  }

  /**
   * Puts one action in the place of another in every entry that has it. Where only the one that
   * goes has a wording, the one that stays takes it over.
   *
   * @param expected how many entries the caller saw that have the one that goes
   * @return the entries that it touched
   * @throws InvalidChangeException where they are of two catalogs or are the same
   * @throws org.errorcatalog.core.text.StaleVersionException where other entries have it by now
   */
  @Transactional
  public List<Entry> merge(long goneId, long keptId, int expected, Decision decision, Actor by) {
    List<Action> both = lock(goneId, keptId);
    List<Entry> touched = having(goneId, expected);
    adopt(goneId, keptId, decision, by);
    entryEditing.replaceAction(touched, goneId, keptId, decision, by);
    activity.record(both.get(0).catalogId(), Verb.MERGED, "action " + goneId, "into " + keptId, by);
    return touched;
  }

  /**
   * Gives some of the entries that share an action one of their own, with the same wordings.
   *
   * @throws InvalidChangeException where none of them or all of them have it
   */
  @Transactional
  public Action split(long actionId, Set<Long> entryIds, Decision decision, Actor by) {
    Action shared = actions.lock(actionId).orElseThrow(() -> new UnknownUnitException("action"));
    List<Entry> having = entries.lockWithAction(actionId);
    List<Entry> leaving = having.stream().filter(entry -> entryIds.contains(entry.id())).toList();
    if (leaving.isEmpty() || leaving.size() == having.size()) {
      throw new InvalidChangeException(Complaint.ALL_LEAVE_ACTION);
    }
    Action own = new Action(shared.catalogId(), shared.kind(), shared.audience());
    actions.persistAndFlush(own);
    adopt(actionId, own.id(), decision, by);
    entryEditing.replaceAction(leaving, actionId, own.id(), decision, by);
    activity.record(shared.catalogId(), Verb.SPLIT, "action " + actionId, "off " + own.id(), by);
    return own;
  }

  private List<Action> lock(long one, long other) {
    if (one == other) {
      throw new InvalidChangeException(Complaint.MERGED_WITH_ITSELF);
    }
    List<Action> both =
        Stream.of(one, other)
            .sorted()
            .map(id -> actions.lock(id).orElseThrow(() -> new UnknownUnitException("action")))
            .toList();
    if (both.get(0).catalogId() != both.get(1).catalogId()) {
      throw new InvalidChangeException(Complaint.TWO_CATALOGS);
    }
    return both;
  }

  private List<Entry> having(long actionId, int expected) {
    List<Entry> having = entries.lockWithAction(actionId);
    if (having.size() != expected) {
      throw new StaleVersionException("entries of action", actionId, expected, having.size());
    }
    return having;
  }

  /** An approved wording is adopted as approved only by somebody who may approve. */
  private void adopt(long fromId, long toId, Decision decision, Actor by) {
    List<String> had = locales(wordings.of(List.of(toId)));
    List<Wording> lacking = new ArrayList<>(wordings.of(List.of(fromId)));
    lacking.removeIf(wording -> had.contains(wording.locale()));
    lacking.sort(Comparator.comparing(Wording::locale));
    for (Wording wording : lacking) {
      Decision taken = wording.state() == UnitState.APPROVED ? decision : Decision.SUBMIT;
      wordingEditing.write(toId, wording.locale(), new Change(wording.markdown(), taken, null), by);
    }
  }

  private static List<String> locales(Collection<Wording> all) {
    return all.stream().map(Wording::locale).toList();
  }
}
