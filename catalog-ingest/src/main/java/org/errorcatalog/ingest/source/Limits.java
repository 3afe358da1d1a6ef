package org.errorcatalog.ingest.source;

/**
 * How much a source may hold.
 *
 * @param pageBytes of one page, unpacked
 * @param pages of one folder or repository, entries of one zip
 * @param totalBytes of all pages of one source, unpacked
 */
public record Limits(int pageBytes, int pages, long totalBytes) {

  public static final Limits DEFAULT = new Limits(32 << 20, 100_000, 1L << 30);
}
