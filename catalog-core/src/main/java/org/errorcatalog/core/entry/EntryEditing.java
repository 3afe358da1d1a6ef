package org.errorcatalog.core.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.errorcatalog.core.action.Action;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.ActionRepository;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.text.ChangeGuard;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.DecisionRule;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.Revision;
import org.errorcatalog.core.text.RevisionRepository;
import org.errorcatalog.core.text.StaleVersionException;
import org.errorcatalog.core.text.UnitState;
import org.errorcatalog.core.text.UnknownUnitException;
import org.jspecify.annotations.Nullable;

/** Changes by people of what has no language: an entry's facts, its actions' kind and audience. */
@ApplicationScoped
public class EntryEditing {

  private final EntryRepository entries;
  private final ActionRepository actions;
  private final RevisionRepository revisions;
  private final FactsJson json;
  private final ActivityLog activity;
  private final DecisionRule rule;
  private final ChangeGuard guard;
  private final Clock clock;

  EntryEditing(
      EntryRepository entries,
      ActionRepository actions,
      RevisionRepository revisions,
      FactsJson json,
      ActivityLog activity,
      DecisionRule rule,
      ChangeGuard guard,
      Clock clock) {
    this.entries = entries;
    this.actions = actions;
    this.revisions = revisions;
    this.json = json;
    this.activity = activity;
    this.rule = rule;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * Replaces what an entry says.
   *
   * @throws StaleVersionException where somebody was faster
   * @throws InvalidChangeException where an action is none of the catalog's
   */
  @Transactional
  public Entry edit(long entryId, int expectedVersion, EntryChange change, Actor by) {
    Entry entry = entries.lock(entryId).orElseThrow(() -> new UnknownUnitException("entry"));
    entry.requireVersion(expectedVersion);
    requireActions(entry.catalogId(), change.actionIds());
    boolean same = EntryChange.of(entry, change.decision()).saysTheSameAs(change);
    Decision taken = rule.taken(entry, same, change.decision(), by);
    entry.edit(change.deciding(taken));
    entries.flush();
    guard.changed(entry);
    return saved(List.of(entry), taken, change.reason(), by).get(0);
  }

  private void requireActions(long catalogId, List<Long> ids) {
    if (!ids.isEmpty()
        && actions.count("catalogId = ?1 and id in ?2", catalogId, ids) != ids.size()) {
      throw new InvalidChangeException(Complaint.ACTION_ELSEWHERE);
    }
  }

  /**
   * Says anew what an action is and for whom, in every entry that has it.
   *
   * @param expectedVersion the version of the action that the editor saw
   * @return the entries that it touched
   * @throws StaleVersionException where somebody was faster
   */
  @Transactional
  public List<Entry> classifyAction(
      long actionId,
      int expectedVersion,
      ActionKind kind,
      Audience audience,
      Decision decision,
      Actor by) {
    Action action = actions.lock(actionId).orElseThrow(() -> new UnknownUnitException("action"));
    if (action.version() != expectedVersion) {
      throw new StaleVersionException("action", actionId, expectedVersion, action.version());
    }
    action.classify(kind, audience);
    List<Entry> touched = entries.lockWithAction(actionId);
    touched.forEach(entry -> entry.touched(state(entry, decision, by)));
    entries.flush();
    guard.confirmed(touched);
    return saved(touched, decision, null, by);
  }

  /** Puts one action in the place of another in entries that the caller has locked. */
  void replaceAction(List<Entry> touched, long goneId, long newId, Decision decision, Actor by) {
    for (Entry entry : touched) {
      List<Long> ids =
          entry.actionIds().stream().map(id -> id == goneId ? newId : id).distinct().toList();
      entry.edit(EntryChange.of(entry, rule.taken(entry, false, decision, by)).withActions(ids));
    }
    entries.flush();
    guard.changed(touched);
    saved(touched, decision, null, by);
  }

  private UnitState state(Entry entry, Decision decision, Actor by) {
    return rule.taken(entry, false, decision, by).state();
  }

  /** One query for all their actions, since a shared one may reach thousands of entries. */
  private List<Entry> saved(
      List<Entry> touched, Decision decision, @Nullable String reason, Actor by) {
    Set<Long> ids =
        touched.stream().flatMap(entry -> entry.actionIds().stream()).collect(Collectors.toSet());
    Map<Long, Action> byId =
        actions.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(Action::id, Function.identity()));
    for (Entry entry : touched) {
      EntryFacts facts = entry.facts(entry.actionIds().stream().map(byId::get).toList());
      revisions.persist(Revision.of(entry, json.write(facts), reason, by, clock.instant()));
      activity.record(entry.catalogId(), Verb.EDITED, entry.subject(), decision.name(), by);
    }
    return touched;
  }
}
