package org.errorcatalog.core.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.ChangeGuard;
import org.errorcatalog.core.text.DecisionRule;
import org.errorcatalog.core.text.Revision;
import org.errorcatalog.core.text.RevisionRepository;
import org.errorcatalog.core.text.StaleVersionException;
import org.errorcatalog.core.text.UnknownUnitException;

/** Changes of wordings by people; each reaches every entry that has the action. */
@ApplicationScoped
public class WordingEditing {

  private final ActionRepository actions;
  private final WordingRepository wordings;
  private final RevisionRepository revisions;
  private final ActivityLog activity;
  private final DecisionRule rule;
  private final ChangeGuard guard;
  private final Clock clock;

  WordingEditing(
      ActionRepository actions,
      WordingRepository wordings,
      RevisionRepository revisions,
      ActivityLog activity,
      DecisionRule rule,
      ChangeGuard guard,
      Clock clock) {
    this.actions = actions;
    this.wordings = wordings;
    this.revisions = revisions;
    this.activity = activity;
    this.rule = rule;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * Replaces a wording.
   *
   * @param expectedVersion the version that the editor saw
   * @throws StaleVersionException where somebody was faster
   */
  @Transactional
  public Wording edit(long wordingId, int expectedVersion, Change change, Actor by) {
    Wording wording =
        wordings.lock(wordingId).orElseThrow(() -> new UnknownUnitException("wording"));
    wording.requireVersion(expectedVersion);
    Change taken = taken(wording, change, by);
    wording.edit(taken);
    return saved(wording, taken, by);
  }

  /**
   * Writes the first wording of an action in a locale of its catalog.
   *
   * @throws StaleVersionException where somebody was faster
   */
  @Transactional
  public Wording write(long actionId, String locale, Change change, Actor by) {
    Action action = actions.lock(actionId).orElseThrow(() -> new UnknownUnitException("action"));
    wordings
        .of(actionId, locale)
        .ifPresent(
            there -> {
              throw new StaleVersionException("wording", there.id(), -1, there.version());
            });
    Wording wording = new Wording(action, locale, change);
    Change taken = taken(wording, change, by);
    wording.edit(taken);
    wordings.persist(wording);
    return saved(wording, taken, by);
  }

  private Change taken(Wording wording, Change change, Actor by) {
    boolean same = wording.revision() > 0 && wording.markdown().equals(change.markdown());
    return change.deciding(rule.taken(wording, same, change.decision(), by));
  }

  private Wording saved(Wording wording, Change change, Actor by) {
    wordings.flush();
    guard.changed(wording);
    revisions.persist(Revision.of(wording, change.reason(), by, clock.instant()));
    activity.record(
        wording.catalogId(), Verb.EDITED, wording.subject(), change.decision().name(), by);
    return wording;
  }
}
