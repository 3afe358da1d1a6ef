package org.errorcatalog.ingest.source;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/** What the names of pages say, with {@code /} between their segments. */
final class PageNames {

  private PageNames() {}

  static boolean isPage(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }

  /** Whether the name is absolute or has a segment that goes up. */
  static boolean leaves(String name) {
    return name.startsWith("/")
        || name.indexOf('\0') >= 0
        || Arrays.asList(name.split("/", -1)).contains("..");
  }

  /**
   * The name, from the root, of what a page calls by a relative path; empty where that is no page
   * or would lie outside the root.
   */
  static Optional<String> neighbour(String page, String relativePath) {
    boolean fromRoot = relativePath.startsWith("~/");
    String path = fromRoot ? relativePath.substring(2) : relativePath;
    if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    String folder = fromRoot ? "" : page.substring(0, page.lastIndexOf('/') + 1);
    return withoutDots(folder + path).filter(name -> isPage(name) && !isHidden(name));
  }

  private static Optional<String> withoutDots(String path) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return Optional.of(String.join("/", segments));
  }
}
