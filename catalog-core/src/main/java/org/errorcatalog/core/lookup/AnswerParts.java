package org.errorcatalog.core.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/** The parts of an answer that are stored, in the order in which they are written. */
final class AnswerParts {

  private AnswerParts() {}

  record Identity(String catalog, String code) {}

  @JsonInclude(Include.NON_EMPTY)
  record Facts(
      int variant,
      @JsonProperty("class") EntryClass entryClass,
      EntryStatus status,
      @Nullable String severity,
      @Nullable String symbolicName,
      List<String> aliases) {

    static Facts of(int variant, EntryFacts facts) {
      return new Facts(
          variant,
          facts.entryClass(),
          facts.status(),
          facts.severity(),
          facts.symbolicName(),
          facts.aliases());
    }
  }

  @JsonInclude(Include.NON_NULL)
  record Tail(
      Description description,
      List<Action> actions,
      UnitState state,
      boolean machineTranslated,
      boolean outdated,
      PublishedUnit.@Nullable Source source) {}

  record Description(String markdown, String text, String html) {}

  /** The id is a string, since readers in some languages know no 64-bit number. */
  record Action(
      String id, ActionKind kind, Audience audience, String markdown, String text, String html) {}
}
