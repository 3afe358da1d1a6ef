package org.errorcatalog.core.check.repetition;

import java.util.Map;

/**
 * A translation beside its source, to be compared with the others of its catalog, locale and kind.
 *
 * @param id of the text or wording
 * @param name what people call it: the code of a text's entry
 * @param source what the source says, Markdown
 * @param markdown what the translation says
 * @param others what it says in the other locales, by locale: the text itself, or anything else
 *     that two have in common exactly where they say the same
 */
public record Sample(
    long id, String name, String source, String markdown, Map<String, String> others) {

  public Sample {
    others = Map.copyOf(others);
  }
}
