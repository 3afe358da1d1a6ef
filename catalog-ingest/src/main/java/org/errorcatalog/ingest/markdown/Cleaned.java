package org.errorcatalog.ingest.markdown;

import java.util.List;

/**
 * A text as CommonMark that stands by itself.
 *
 * @param markdown one paragraph a line; lists and code blocks as CommonMark has them
 * @param unresolvedLinks relative targets that stay as they are, since nobody knows the page's
 *     address
 */
record Cleaned(String markdown, List<String> unresolvedLinks) {

  Cleaned {
    unresolvedLinks = List.copyOf(unresolvedLinks);
  }
}
