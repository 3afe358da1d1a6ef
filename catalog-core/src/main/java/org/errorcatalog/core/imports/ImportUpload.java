package org.errorcatalog.core.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;

/** A page that came with an import request. */
@Entity
@Table(name = "import_upload")
@IdClass(ImportUpload.Key.class)
class ImportUpload {

  @Id
  @Column(name = "request_id")
  private long requestId;

  @Id private String name;
  private byte[] content;

  protected ImportUpload() {}

  ImportUpload(long requestId, String name, byte[] content) {
    this.requestId = requestId;
    this.name = name;
    this.content = content;
  }

  long requestId() {
    return requestId;
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content;
  }

  /** A request and the name of one of its files. */
  record Key(long requestId, String name) implements Serializable {

    @Serial private static final long serialVersionUID = 1L;
  }
}
