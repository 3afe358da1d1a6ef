package org.errorcatalog.core.finding;

import java.time.Instant;

/**
 * Somebody's word that a finding is none.
 *
 * @param by the id of who said so
 * @param name what people call them
 */
public record Dismissal(String reason, String by, String name, Instant at) {}
