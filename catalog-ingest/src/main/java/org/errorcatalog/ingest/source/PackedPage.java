package org.errorcatalog.ingest.source;

/**
 * What a zip's directory says of one entry, none of which is to be trusted.
 *
 * @param method 0 stored, 8 deflated
 * @param packed bytes it takes in the zip
 * @param checksum CRC-32 of the content
 * @param header where its own header begins
 */
record PackedPage(
    String name, boolean encrypted, int method, long packed, long checksum, long header) {

  boolean isFolder() {
    return name.endsWith("/");
  }
}
