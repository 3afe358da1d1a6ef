package org.errorcatalog.admin.imports;

/** Why an upload is refused. */
public enum UploadComplaint {
  CATALOG_NAME(422),
  NO_FILES(422),
  TOO_MANY_FILES(413),
  TOO_LARGE(413),
  OTHER_KIND(422),
  SAME_NAME(422);

  private final int status;

  UploadComplaint(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
