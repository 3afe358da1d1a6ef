package org.errorcatalog.admin.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of a dry run, as the worker leaves it with the request. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DryRun(
    @Nullable List<Page> pages,
    @Nullable Changes changes,
    @Nullable List<Finding> findings,
    @Nullable Diff diff) {

  DryRun {
    pages = pages == null ? List.of() : List.copyOf(pages);
    findings = findings == null ? List.of() : List.copyOf(findings);
  }

  /** What a page held. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Page(String page, @Nullable String locale, int rows, int codes) {}

  /** How many entries would change. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Changes(int added, int changed, int unchanged, int withdrawn) {}

  /** One thing that the import has to say. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Finding(
      String level,
      String name,
      @Nullable String page,
      @Nullable String locale,
      @Nullable Integer line,
      @Nullable String code,
      String message,
      @Nullable String before,
      @Nullable String after) {

    public String colour() {
      return switch (level) {
        case "ERROR" -> "red";
        case "WARNING" -> "orange";
        default -> "blue";
      };
    }
  }
}
