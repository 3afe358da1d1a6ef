package org.errorcatalog.ingest.source;

/** A place that pages come from. */
public interface PageSource {

  /**
   * Gives every page in the order of their paths.
   *
   * @throws SourceException where the source as a whole cannot be read
   */
  void read(PageSink sink);
}
