package org.errorcatalog.core.release;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of what differs between two releases, by code and variant.
 *
 * @param next where the next part begins; null at the end
 */
public record ReleaseDiff(List<Difference> items, @Nullable Position next) {

  /**
   * One entry that readers of the two releases see differently.
   *
   * @param locales in which its texts or wordings differ; empty where only its facts do
   */
  public record Difference(String code, int variant, Kind kind, List<String> locales) {}

  /** What became of an entry on the way from the one release to the other. */
  public enum Kind {
    ADDED,
    CHANGED,
    WITHDRAWN;

    /** The statuses are null where the entry is not published. */
    static Kind of(@Nullable String before, @Nullable String after) {
      if (after == null || ("WITHDRAWN".equals(after) && "ACTIVE".equals(before))) {
        return WITHDRAWN;
      }
      boolean comesBack = "ACTIVE".equals(after) && "WITHDRAWN".equals(before);
      return before == null || comesBack ? ADDED : CHANGED;
    }
  }

  /**
   * A place in the order of codes and variants, written {@code 50058~1}; a code alone stands for
   * its last variant.
   */
  public record Position(String code, int variant) {

    static final Position START = new Position("", 0);
    private static final Pattern WRITTEN = Pattern.compile("([^~]{1,128})(?:~([1-9][0-9]{0,8}))?");

    /** Null where the text is no position. */
    public static @Nullable Position parse(String written) {
      Matcher parts = WRITTEN.matcher(written);
      if (!parts.matches()) {
        return null;
      }
      String variant = parts.group(2);
      return new Position(
          parts.group(1), variant == null ? Integer.MAX_VALUE : Integer.parseInt(variant));
    }

    @Override
    public String toString() {
      return code + "~" + variant;
    }
  }
}
