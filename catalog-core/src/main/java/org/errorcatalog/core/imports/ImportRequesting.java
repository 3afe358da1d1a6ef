package org.errorcatalog.core.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.text.UnknownUnitException;

/** What an editor may ask of the import queue; a worker does the rest. */
@ApplicationScoped
public class ImportRequesting {

  private final ImportRequestRepository requests;
  private final Clock clock;

  ImportRequesting(ImportRequestRepository requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /**
   * Queues uploaded pages for a dry run.
   *
   * @param acceptLanguage whether pages in another language than they declare are taken
   */
  @Transactional
  public ImportRequest request(
      String catalog, ImportMode mode, boolean acceptLanguage, List<Upload> uploads, Actor by) {
    ImportRequest request = new ImportRequest(catalog, mode, acceptLanguage, by, clock.instant());
    requests.persistAndFlush(request);
    uploads.forEach(upload -> requests.getEntityManager().persist(upload.of(request.id())));
    return request;
  }

  /** Lets the worker apply what the dry run showed. */
  @Transactional
  public ImportRequest confirm(long requestId) {
    ImportRequest request = lock(requestId);
    request.confirm(clock.instant());
    return request;
  }

  /** Gives the request up. */
  @Transactional
  public ImportRequest cancel(long requestId) {
    ImportRequest request = lock(requestId);
    request.cancel(clock.instant());
    return request;
  }

  private ImportRequest lock(long requestId) {
    return requests
        .findByIdOptional(requestId, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new UnknownUnitException("import request"));
  }

  /** A page as it was uploaded. */
  public record Upload(String name, byte[] content) {

    private ImportUpload of(long requestId) {
      return new ImportUpload(requestId, name, content);
    }
  }
}
