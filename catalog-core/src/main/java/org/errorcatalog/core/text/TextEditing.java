package org.errorcatalog.core.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;

/** Changes of descriptions by people: text, revision and activity in one transaction. */
@ApplicationScoped
public class TextEditing {

  private final TextRepository texts;
  private final RevisionRepository revisions;
  private final ActivityLog activity;
  private final DecisionRule rule;
  private final ChangeGuard guard;
  private final Clock clock;

  TextEditing(
      TextRepository texts,
      RevisionRepository revisions,
      ActivityLog activity,
      DecisionRule rule,
      ChangeGuard guard,
      Clock clock) {
    this.texts = texts;
    this.revisions = revisions;
    this.activity = activity;
    this.rule = rule;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * Replaces a text.
   *
   * @param expectedVersion the version that the editor saw
   * @throws StaleVersionException where somebody was faster
   */
  @Transactional
  public Text edit(long textId, int expectedVersion, Change change, Actor by) {
    Text text = texts.lock(textId).orElseThrow(() -> new UnknownUnitException("text"));
    text.requireVersion(expectedVersion);
    Change taken = taken(text, change, by);
    text.edit(taken);
    return saved(text, taken, by);
  }

  /**
   * Writes the first text of an entry in a locale of its catalog.
   *
   * @throws StaleVersionException where somebody was faster
   */
  @Transactional
  public Text write(long catalogId, long entryId, String locale, Change change, Actor by) {
    if (!texts.lockEntry(catalogId, entryId)) {
      throw new UnknownUnitException("entry");
    }
    texts
        .of(entryId, locale)
        .ifPresent(
            there -> {
              throw new StaleVersionException("text", there.id(), -1, there.version());
            });
    Text text = new Text(catalogId, entryId, locale, change);
    Change taken = taken(text, change, by);
    text.edit(taken);
    texts.persist(text);
    return saved(text, taken, by);
  }

  private Change taken(Text text, Change change, Actor by) {
    boolean same = text.revision() > 0 && text.markdown().equals(change.markdown());
    return change.deciding(rule.taken(text, same, change.decision(), by));
  }

  private Text saved(Text text, Change change, Actor by) {
    texts.flush();
    guard.changed(text);
    revisions.persist(Revision.of(text, change.reason(), by, clock.instant()));
    activity.record(text.catalogId(), Verb.EDITED, text.subject(), change.decision().name(), by);
    return text;
  }
}
