package org.errorcatalog.core.lookup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a release says of an entry in every language. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PublishedFacts(
    @JsonProperty("class") String entryClass,
    String status,
    @Nullable String severity,
    @Nullable String symbolicName,
    @Nullable List<String> aliases,
    @Nullable List<Action> actions) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Action(long id, String kind, String audience) {}

  PublishedFacts {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    actions = actions == null ? List.of() : List.copyOf(actions);
  }
}
