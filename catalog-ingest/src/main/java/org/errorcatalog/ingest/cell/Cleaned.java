package org.errorcatalog.ingest.cell;

import java.util.List;

/**
 * A text as CommonMark that stands by itself.
 *
 * @param markdown one paragraph a line; lists and code blocks as CommonMark has them
 * @param unresolvedLinks relative targets that stay as they are, since nobody knows the page's
 *     address
 */
public record Cleaned(String markdown, List<String> unresolvedLinks) {

  public Cleaned {
    unresolvedLinks = List.copyOf(unresolvedLinks);
  }
}
