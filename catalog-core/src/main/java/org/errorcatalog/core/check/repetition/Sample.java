package org.errorcatalog.core.check.repetition;

/**
 * A translation beside its source, to be compared with the others of its catalog, locale and kind.
 *
 * @param id of the text or wording
 * @param name what people call it: the code of a text's entry
 * @param source what the source says, Markdown
 * @param markdown what the translation says
 */
public record Sample(long id, String name, String source, String markdown) {}
