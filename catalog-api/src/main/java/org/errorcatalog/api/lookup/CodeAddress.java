package org.errorcatalog.api.lookup;

import org.jspecify.annotations.Nullable;

/** The code that a path leads to, as it is written there. */
record CodeAddress(String catalog, String code) {

  static final String PREFIX = "/api/v1/catalogs/";

  /** The same for every code, for figures and traces. */
  static final String TEMPLATE = PREFIX + "{catalog}/codes/{code}";

  private static final String CODES = "/codes/";

  /** Null where the path leads elsewhere, or something in it is to be decoded first. */
  static @Nullable CodeAddress of(String path) {
    int catalogEnd = path.indexOf('/', PREFIX.length());
    int code = catalogEnd + CODES.length();
    boolean isPlain =
        path.startsWith(PREFIX)
            && path.startsWith(CODES, catalogEnd)
            && path.indexOf('/', code) < 0
            && path.indexOf('%') < 0
            && path.indexOf(';') < 0;
    return isPlain && code < path.length()
        ? new CodeAddress(path.substring(PREFIX.length(), catalogEnd), path.substring(code))
        : null;
  }
}
