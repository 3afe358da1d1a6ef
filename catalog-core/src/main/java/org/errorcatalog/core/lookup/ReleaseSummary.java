package org.errorcatalog.core.lookup;

/**
 * A release and what it changed.
 *
 * @param added entries, as against the release before; likewise the others
 */
public record ReleaseSummary(ReleaseHead head, int added, int changed, int withdrawn) {}
