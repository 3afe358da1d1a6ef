package org.errorcatalog.core.release;

/**
 * The outcome of publishing.
 *
 * @param release the release that is current now
 * @param published false where nothing had changed and no release was made
 */
public record Publication(
    String catalog, int release, String digest, ChangeCounts counts, boolean published) {}
