package org.errorcatalog.admin.imports;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.errorcatalog.core.imports.ImportMode;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What somebody wants imported. */
class UploadForm {

  @RestForm
  @DefaultValue("")
  String catalog = "";

  @RestForm
  @DefaultValue("KEEP")
  ImportMode mode = ImportMode.KEEP;

  @RestForm("accept-language")
  @DefaultValue("false")
  boolean acceptLanguage;

  @RestForm("pages")
  @Nullable List<FileUpload> files;

  /** Without the empty part that a browser sends where no file was chosen. */
  List<FileUpload> chosen() {
    return files == null
        ? List.of()
        : files.stream().filter(file -> !file.fileName().isEmpty()).toList();
  }
}
