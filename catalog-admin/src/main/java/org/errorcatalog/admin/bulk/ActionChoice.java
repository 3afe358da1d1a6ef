package org.errorcatalog.admin.bulk;

import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.jspecify.annotations.Nullable;

/**
 * An action to choose.
 *
 * @param words its wording in the source locale; null where there is none
 * @param entries how many have it
 */
public record ActionChoice(
    long id, ActionKind kind, Audience audience, @Nullable String words, long entries) {}
