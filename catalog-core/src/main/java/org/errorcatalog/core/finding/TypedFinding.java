package org.errorcatalog.core.finding;

import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.Issue;

/** What a check has to say of a text that is being typed, and what the catalog makes of that. */
public record TypedFinding(Issue issue, CheckLevel level) {}
