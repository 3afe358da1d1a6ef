package org.errorcatalog.core.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.ChangeGuard;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.DecisionRule;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.Revision;
import org.errorcatalog.core.text.RevisionRepository;
import org.errorcatalog.core.text.TextEditing;

/** Makes entries by hand, which no page need ever have. */
@ApplicationScoped
public class EntryMaking {

  private final CatalogRepository catalogs;
  private final EntryRepository entries;
  private final TextEditing texts;
  private final RevisionRepository revisions;
  private final FactsJson json;
  private final ActivityLog activity;
  private final DecisionRule rule;
  private final ChangeGuard guard;
  private final Clock clock;

  EntryMaking(
      CatalogRepository catalogs,
      EntryRepository entries,
      TextEditing texts,
      RevisionRepository revisions,
      FactsJson json,
      ActivityLog activity,
      DecisionRule rule,
      ChangeGuard guard,
      Clock clock) {
    this.catalogs = catalogs;
    this.entries = entries;
    this.texts = texts;
    this.revisions = revisions;
    this.json = json;
    this.activity = activity;
    this.rule = rule;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * Makes an entry with its text in the source locale.
   *
   * @param text what it means, and what its maker says of it
   * @throws InvalidChangeException where the variant is not the next one of the code
   * @throws org.errorcatalog.core.finding.CheckFailedException where a check that blocks refuses it
   */
  @Transactional
  public Entry make(long catalogId, NewEntry first, Change text, Actor by) {
    Catalog catalog = catalogs.lock(catalogId);
    if (first.variant() != nextVariant(catalogId, first.code())) {
      throw new InvalidChangeException(Complaint.VARIANT_TAKEN);
    }
    Entry entry = new Entry(catalogId, first, text.decision().state());
    Decision taken = rule.taken(entry, false, text.decision(), by);
    entry.touched(taken.state());
    entries.persistAndFlush(entry);
    revisions.persist(
        Revision.of(entry, json.write(entry.facts(List.of())), text.reason(), by, clock.instant()));
    activity.record(catalogId, Verb.MADE, entry.subject(), taken.name(), by);
    texts.write(catalogId, entry.id(), catalog.sourceLocale(), text, by);
    guard.changed(entry);
    return entry;
  }

  /** The number that another meaning of a code would have. */
  @Transactional
  public int nextVariant(long catalogId, Code code) {
    return entries.of(catalogId, code).stream().mapToInt(Entry::variant).max().orElse(0) + 1;
  }
}
