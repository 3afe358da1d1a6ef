package org.errorcatalog.core.memory;

import org.errorcatalog.core.text.UnitKind;

/**
 * What is to be translated.
 *
 * @param ownerId the entry of a text, the action of a wording, whose own translations are no help
 * @param markdown what the source says
 * @param from the locale of the source
 * @param to the locale of the translation
 */
public record Source(UnitKind kind, long ownerId, String markdown, String from, String to) {}
