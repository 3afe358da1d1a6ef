package org.errorcatalog.core.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The language-neutral content of an entry, as its revisions hold it in JSON.
 *
 * @param severity as the page writes it, null where unknown
 * @param eventLogged null where unknown
 * @param aliases other codes of the same error
 * @param actions in the order in which they are to be tried
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryFacts(
    @JsonProperty("class") EntryClass entryClass,
    EntryStatus status,
    @Nullable String severity,
    @Nullable Boolean eventLogged,
    @Nullable String symbolicName,
    List<String> aliases,
    List<SuggestedAction> actions) {

  public EntryFacts {
    aliases = List.copyOf(aliases);
    actions = List.copyOf(actions);
  }

  /** The symbolic name and the aliases, a line each; empty where there is none. */
  public String names() {
    return Stream.concat(Stream.ofNullable(symbolicName), aliases.stream())
        .collect(Collectors.joining("\n"));
  }

  /** An action of an entry, with what it was at the time. */
  public record SuggestedAction(long id, ActionKind kind, Audience audience) {}
}
