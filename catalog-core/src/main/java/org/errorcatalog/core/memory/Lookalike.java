package org.errorcatalog.core.memory;

import org.jspecify.annotations.Nullable;

/**
 * An entry that somebody may take for another.
 *
 * @param codeAlike whether its code is mistaken easily
 * @param percent how similar the descriptions are, see {@link Similarity}
 * @param description Markdown, null where there is none in the source's locale
 */
public record Lookalike(
    String code, int variant, boolean codeAlike, int percent, @Nullable String description) {

  /** Whether the descriptions are nearly the same. */
  public boolean descriptionAlike() {
    return percent >= Lookalikes.ALIKE;
  }
}
