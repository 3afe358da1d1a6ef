package org.errorcatalog.api.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The closed list of problems that this API answers with; documented, and stable by name. */
public enum ProblemType {
  UNKNOWN_CATALOG(404),
  UNKNOWN_CODE(404),
  UNKNOWN_RELEASE(404),
  NOT_FOUND(404),
  INVALID_LOCALE(400),
  INVALID_CODE(400),
  INVALID_REQUEST(400),
  NOT_AUTHENTICATED(401),
  NOT_ALLOWED(403),
  METHOD_NOT_ALLOWED(405),
  LOCALE_NOT_AVAILABLE(406),
  CONFLICT(409),
  PRECONDITION_FAILED(412),
  TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  CHECK_FAILED(422),
  PRECONDITION_REQUIRED(428),
  TOO_MANY_REQUESTS(429),
  INTERNAL_ERROR(500),
  UNAVAILABLE(503);

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  /** The name in addresses and messages, as {@code unknown-code}. */
  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String address() {
    return "/problems/" + slug();
  }

  static Optional<ProblemType> named(String slug) {
    return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
  }

  /** What an error of the framework is to a reader, who need not know the framework. */
  static ProblemType ofStatus(int status) {
    return switch (status) {
      case 401 -> NOT_AUTHENTICATED;
      case 403 -> NOT_ALLOWED;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 409 -> CONFLICT;
      case 412 -> PRECONDITION_FAILED;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 429 -> TOO_MANY_REQUESTS;
      case 503 -> UNAVAILABLE;
      default -> status >= 400 && status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
    };
  }
}
