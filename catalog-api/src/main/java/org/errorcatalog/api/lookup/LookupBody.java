package org.errorcatalog.api.lookup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryStatus;
import org.jspecify.annotations.Nullable;

/** The shape of a lookup's answer, for readers and for tests: core writes the bytes. */
@Schema(name = "Lookup")
record LookupBody(
    @Schema(required = true) String catalog,
    @Schema(required = true, examples = "50058") String code,
    @Schema(required = true) int variant,
    @Schema(required = true) @JsonProperty("class") EntryClass entryClass,
    @Schema(required = true) EntryStatus status,
    @Nullable String severity,
    @Nullable String symbolicName,
    @Nullable List<String> aliases,
    @Schema(required = true) int release,
    @Schema(required = true, examples = "nl-NL") String locale,
    @Schema(required = true, examples = "nl-BE") String requestedLocale,
    @Schema(required = true) boolean fallback,
    @Schema(required = true) Rendered description,
    @Schema(required = true) List<SuggestedAction> actions,
    @Schema(required = true) PublishedState state,
    @Schema(required = true) boolean machineTranslated,
    @Schema(required = true) boolean outdated,
    @Nullable Source source,
    @Schema(required = true) List<Alternative> alternatives) {

  @Schema(name = "Rendered", description = "One wording in three forms.")
  record Rendered(
      @Schema(required = true) String markdown,
      @Schema(required = true) String text,
      @Schema(required = true) String html) {}

  @Schema(name = "SuggestedAction")
  record SuggestedAction(
      @Schema(required = true) String id,
      @Schema(required = true) ActionKind kind,
      @Schema(required = true) Audience audience,
      @Schema(required = true) String markdown,
      @Schema(required = true) String text,
      @Schema(required = true) String html) {}

  @Schema(name = "Source", description = "The page that the description came from.")
  record Source(
      @Schema(required = true) String page,
      @Nullable String translationType,
      @Nullable String revision) {}

  /** The states that a release can publish, from the lowest. */
  enum PublishedState {
    PRETRANSLATED,
    IN_REVIEW,
    APPROVED
  }

  @Schema(name = "Alternative", description = "Another variant of the same code.")
  record Alternative(
      @Schema(required = true) int variant,
      @Schema(required = true) @JsonProperty("class") EntryClass entryClass,
      @Schema(required = true) EntryStatus status,
      @Nullable String severity,
      @Nullable String symbolicName,
      @Nullable List<String> aliases,
      @Schema(required = true) String locale,
      @Schema(required = true) boolean fallback,
      @Schema(required = true) Rendered description,
      @Schema(required = true) List<SuggestedAction> actions,
      @Schema(required = true) PublishedState state,
      @Schema(required = true) boolean machineTranslated,
      @Schema(required = true) boolean outdated,
      @Nullable Source source) {}
}
