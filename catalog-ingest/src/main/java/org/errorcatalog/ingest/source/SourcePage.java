package org.errorcatalog.ingest.source;

/**
 * One page as it was found, unread.
 *
 * @param path as reports name it: relative to a folder, zip or repository, else as it was typed
 * @param identity what the page is known by where it does not name itself: the path without what
 *     was typed before it
 * @param where the whole path with what was typed, in which a segment may be a locale
 * @param inside whether it was found inside a folder, zip or repository rather than asked for by
 *     name
 * @param neighbours what the page may include
 */
public record SourcePage(
    String path,
    String identity,
    String where,
    boolean inside,
    byte[] content,
    Neighbours neighbours) {}
