package org.errorcatalog.core.lookup;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Remembers the written languages of the tags that readers ask for, since to work one out costs
 * more than a whole lookup. Holds some thousand short tags at most, then starts anew.
 */
public final class LikelySubtags {

  private static final int MOST_TAGS = 4096;
  private static final int LONGEST_TAG = 35;

  private final ConcurrentMap<String, WrittenLanguage> known = new ConcurrentHashMap<>();

  WrittenLanguage of(String foldedTag) {
    WrittenLanguage found = known.get(foldedTag);
    return found == null ? workOut(foldedTag) : found;
  }

  private WrittenLanguage workOut(String foldedTag) {
    WrittenLanguage written = WrittenLanguage.of(foldedTag);
    if (foldedTag.length() <= LONGEST_TAG) {
      if (known.size() >= MOST_TAGS) {
        known.clear();
      }
      known.put(foldedTag, written);
    }
    return written;
  }
}
