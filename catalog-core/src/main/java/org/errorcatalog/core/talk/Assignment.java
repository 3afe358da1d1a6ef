package org.errorcatalog.core.talk;

import java.time.Instant;

/** Who is to translate an entry into a locale, and who said so. */
public record Assignment(Person assignee, String assignedByName, Instant at) {}
