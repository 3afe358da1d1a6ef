package org.errorcatalog.ingest.markdown;

import java.util.Optional;

/** What a section of an error's page is for. */
enum SectionKind {
  EXPLANATION,
  ACTION,
  LINKS;

  /** By the anchor of its heading; empty where that says nothing of it. */
  static Optional<SectionKind> of(Heading heading) {
    return switch (heading.name()) {
      case "explanation",
          "description",
          "cause",
          "causes",
          "possible-cause",
          "possible-causes",
          "symptom",
          "symptoms" ->
          Optional.of(EXPLANATION);
      case "user-action",
          "user-actions",
          "action",
          "actions",
          "resolution",
          "resolutions",
          "solution",
          "solutions",
          "workaround",
          "workarounds",
          "corrective-action",
          "corrective-actions",
          "recommended-action",
          "recommended-actions",
          "recommendation",
          "recommendations",
          "remedy",
          "mitigation" ->
          Optional.of(ACTION);
      case "see-also",
          "related-content",
          "related-articles",
          "related-links",
          "next-steps",
          "feedback",
          "provide-feedback" ->
          Optional.of(LINKS);
      default -> Optional.empty();
    };
  }
}
