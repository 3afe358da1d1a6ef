package org.errorcatalog.admin.browse;

/**
 * A list that somebody wants to come back to.
 *
 * @param query as {@link EntryFilter#query()}
 * @param mine whether it is of who asks
 * @param shared whether everybody sees it
 */
public record SavedFilter(
    long id, String name, String query, boolean mine, boolean shared, String ownerName) {}
