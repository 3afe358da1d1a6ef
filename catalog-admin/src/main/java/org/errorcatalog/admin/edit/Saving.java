package org.errorcatalog.admin.edit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.action.WordingEditing;
import org.errorcatalog.core.entry.EntryChange;
import org.errorcatalog.core.entry.EntryEditing;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.core.text.UnknownUnitException;
import org.jspecify.annotations.Nullable;

/** Saves what somebody typed, and keeps it where it cannot be stored. */
@ApplicationScoped
class Saving {

  private final TextEditing texts;
  private final WordingEditing wordings;
  private final EntryEditing entries;
  private final EntryReading reading;
  private final ActionReading actions;
  private final Access access;

  Saving(
      TextEditing texts,
      WordingEditing wordings,
      EntryEditing entries,
      EntryReading reading,
      ActionReading actions,
      Access access) {
    this.texts = texts;
    this.wordings = wordings;
    this.entries = entries;
    this.reading = reading;
    this.actions = actions;
    this.access = access;
  }

  Outcome text(EntryPlace place, Typed typed) {
    access.require(access.mayEdit(place.catalog(), place.target()));
    return Outcome.of(
        typed.text(),
        () -> {
          if (typed.version == null) {
            texts.write(
                place.catalog().id(),
                place.entryId(),
                place.target(),
                change(typed),
                access.actor());
          } else {
            long id = known(reading.textId(place, place.target()), "text");
            texts.edit(id, typed.version, change(typed), access.actor());
          }
        });
  }

  Outcome wording(EntryPlace place, long actionId, Typed typed) {
    access.require(access.mayEdit(place.catalog(), place.target()));
    return Outcome.of(
        typed.text(),
        () -> {
          if (typed.version == null) {
            wordings.write(actionId, place.target(), change(typed), access.actor());
          } else {
            long id = known(actions.wordingId(actionId, place.target()), "wording");
            wordings.edit(id, typed.version, change(typed), access.actor());
          }
        });
  }

  Outcome facts(EntryPlace place, FactsForm form) {
    access.require(access.mayShape(place.catalog()));
    return Outcome.of(
        null, () -> edit(place, form.version, form.over(reading.unchanged(place, decision()))));
  }

  /** Changes which actions the entry has, and in which order. */
  Outcome actions(EntryPlace place, int version, ActionMove move, long actionId) {
    access.require(access.mayShape(place.catalog()));
    List<Long> ids = move.apply(place.actionIds(), actionId);
    return Outcome.of(
        null, () -> edit(place, version, reading.unchanged(place, decision()).withActions(ids)));
  }

  private void edit(EntryPlace place, int version, EntryChange change) {
    entries.edit(place.entryId(), version, change, access.actor());
  }

  private Decision decision() {
    return access.decision(false);
  }

  Outcome action(EntryPlace place, long actionId, int version, ActionKind kind, Audience audience) {
    access.require(access.mayShape(place.catalog()));
    return Outcome.of(
        null,
        () ->
            entries.classifyAction(actionId, version, kind, audience, decision(), access.actor()));
  }

  private Change change(Typed typed) {
    return new Change(typed.text(), access.decision(typed.needsEditing()), null);
  }

  private static long known(@Nullable Long id, String what) {
    if (id == null) {
      throw new UnknownUnitException(what);
    }
    return id;
  }
}
