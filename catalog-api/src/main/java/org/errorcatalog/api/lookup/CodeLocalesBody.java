package org.errorcatalog.api.lookup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.errorcatalog.api.lookup.LookupBody.PublishedState;
import org.errorcatalog.api.lookup.LookupBody.Rendered;
import org.errorcatalog.api.lookup.LookupBody.Source;
import org.errorcatalog.api.lookup.LookupBody.SuggestedAction;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryStatus;
import org.jspecify.annotations.Nullable;

/** The shape of a code in all its locales, for readers and for tests: core writes the bytes. */
@Schema(name = "CodeLocales")
record CodeLocalesBody(
    @Schema(required = true) String catalog,
    @Schema(required = true) String code,
    @Schema(required = true) int variant,
    @Schema(required = true) @JsonProperty("class") EntryClass entryClass,
    @Schema(required = true) EntryStatus status,
    @Nullable String severity,
    @Nullable String symbolicName,
    @Nullable List<String> aliases,
    @Schema(required = true) int release,
    @Schema(required = true, description = "In the catalog's order.") List<InLocale> items) {

  @Schema(name = "InLocale", description = "What a code says in one locale.")
  record InLocale(
      @Schema(required = true) String locale,
      @Schema(required = true) Rendered description,
      @Schema(required = true) List<SuggestedAction> actions,
      @Schema(required = true) PublishedState state,
      @Schema(required = true) boolean machineTranslated,
      @Schema(required = true) boolean outdated,
      @Nullable Source source) {}
}
