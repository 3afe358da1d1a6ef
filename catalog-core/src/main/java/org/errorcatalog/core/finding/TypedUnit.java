package org.errorcatalog.core.finding;

import org.errorcatalog.core.text.UnitKind;

/**
 * A text or wording as somebody is typing it.
 *
 * @param ownerId the entry of a text, the action of a wording
 * @param locale one of the catalog's; there need be no text in it yet
 * @param markdown as a save would store it
 */
public record TypedUnit(
    long catalogId, UnitKind kind, long ownerId, String locale, String markdown) {}
