package org.errorcatalog.admin.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be uploaded. */
final class UploadRules {

  static final int FILES = 20;
  static final long BYTES = 50L * 1024 * 1024;

  private UploadRules() {}

  /** Why files are refused, empty where they are not. */
  static Optional<UploadComplaint> complaint(List<Offered> files) {
    if (files.isEmpty()) {
      return Optional.of(UploadComplaint.NO_FILES);
    }
    if (files.size() > FILES) {
      return Optional.of(UploadComplaint.TOO_MANY_FILES);
    }
    if (files.stream().mapToLong(Offered::bytes).sum() > BYTES) {
      return Optional.of(UploadComplaint.TOO_LARGE);
    }
    if (!files.stream().allMatch(Offered::isPageOrZip)) {
      return Optional.of(UploadComplaint.OTHER_KIND);
    }
    long names = files.stream().map(Offered::name).distinct().count();
    return names < files.size() ? Optional.of(UploadComplaint.SAME_NAME) : Optional.empty();
  }

  /**
   * A file that somebody wants to upload.
   *
   * @param name without folders
   */
  record Offered(String name, long bytes) {

    Offered {
      name = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    }

    boolean isPageOrZip() {
      String lower = name.toLowerCase(Locale.ROOT);
      return lower.endsWith(".md") || lower.endsWith(".zip");
    }
  }
}
