package org.errorcatalog.core.entry;

/**
 * Every translation of a catalog is measured against another locale from now on. Fired in the
 * transaction that says so.
 */
public record SourceLocaleChanged(long catalogId) {}
