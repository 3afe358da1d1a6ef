package org.errorcatalog.ingest.action;

import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;

/**
 * An action as one text words it.
 *
 * @param wording CommonMark
 */
public record FoundAction(ActionKind kind, Audience audience, String wording) {}
