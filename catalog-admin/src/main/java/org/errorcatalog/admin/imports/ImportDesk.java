package org.errorcatalog.admin.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.entry.CatalogName;
import org.errorcatalog.core.entry.CatalogRepository;
import org.errorcatalog.core.imports.ImportProgress;
import org.errorcatalog.core.imports.ImportProgressRepository;
import org.errorcatalog.core.imports.ImportRequest;
import org.errorcatalog.core.imports.ImportRequestRepository;
import org.errorcatalog.core.imports.ImportRequesting;
import org.errorcatalog.core.imports.ImportRequesting.Upload;
import org.errorcatalog.core.text.UnknownUnitException;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Asks for imports, and decides on their dry runs. */
@ApplicationScoped
class ImportDesk {

  private static final int SHOWN = 50;

  private final ImportRequesting requesting;
  private final ImportRequestRepository requests;
  private final ImportProgressRepository progress;
  private final CatalogRepository catalogs;
  private final ObjectMapper json;
  private final Access access;

  ImportDesk(
      ImportRequesting requesting,
      ImportRequestRepository requests,
      ImportProgressRepository progress,
      CatalogRepository catalogs,
      ObjectMapper json,
      Access access) {
    this.requesting = requesting;
    this.requests = requests;
    this.progress = progress;
    this.catalogs = catalogs;
    this.json = json;
    this.access = access;
  }

  @Transactional
  List<ImportRequest> newest() {
    return requests.newest(SHOWN);
  }

  @Transactional
  ImportView view(long id, boolean outdated) {
    ImportRequest request =
        requests.findByIdOptional(id).orElseThrow(() -> new UnknownUnitException("import request"));
    ImportProgress far = progress.findByIdOptional(id).orElse(null);
    return new ImportView(
        request, far, dryRun(request.checked()), may(request.catalog()), outdated);
  }

  /** Why an upload is refused, null where it is not. */
  @Nullable UploadComplaint complaint(UploadForm form) {
    if (!CatalogName.isOne(form.catalog)) {
      return UploadComplaint.CATALOG_NAME;
    }
    return UploadRules.complaint(form.chosen().stream().map(ImportDesk::offered).toList())
        .orElse(null);
  }

  /** Queues an upload that has no complaint. */
  ImportRequest request(UploadForm form) {
    access.require(may(form.catalog));
    List<Upload> uploads = form.chosen().stream().map(ImportDesk::read).toList();
    return requesting.request(
        form.catalog, form.mode, form.acceptLanguage, uploads, access.actor());
  }

  /** False where it was decided already. */
  boolean apply(long id) {
    access.require(view(id, false).decidable());
    return attempt(() -> requesting.confirm(id));
  }

  /** False where it was decided already. */
  boolean giveUp(long id) {
    access.require(view(id, false).decidable());
    return attempt(() -> requesting.cancel(id));
  }

  /** Whether this person may import into a catalog, which need not exist yet. */
  boolean may(String catalog) {
    return catalogs.named(catalog).map(access::mayShape).orElseGet(access::mayFound);
  }

  private @Nullable DryRun dryRun(@Nullable String checked) {
    try {
      return checked == null ? null : json.readValue(checked, DryRun.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A request that is not waiting for a decision refuses one. */
  private static boolean attempt(Runnable decision) {
    try {
      decision.run();
      return true;
    } catch (IllegalStateException decided) {
      return false;
    }
  }

  private static UploadRules.Offered offered(FileUpload file) {
    return new UploadRules.Offered(file.fileName(), file.size());
  }

  private static Upload read(FileUpload file) {
    try {
      return new Upload(offered(file).name(), Files.readAllBytes(file.uploadedFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
