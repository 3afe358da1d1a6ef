package org.errorcatalog.ingest.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Paths of included files, which go from the page's folder or, with {@code ~/}, from the root. */
final class IncludePath {

  private static final String ROOT = "~/";

  private IncludePath() {}

  /**
   * The path, from the page, of what a file includes.
   *
   * @param file the including file's path from the page; empty for the page itself
   */
  static String from(String file, String target) {
    String path =
        target.startsWith(ROOT) || target.startsWith("/")
            ? target
            : file.substring(0, file.lastIndexOf('/') + 1) + target;
    return path.startsWith(ROOT) ? ROOT + shortest(path.substring(2)) : shortest(path);
  }

  private static String shortest(String path) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path.split("/", -1)) {
      Iterator<String> last = segments.descendingIterator();
      boolean goesBack = segment.equals("..") && last.hasNext() && isName(last.next());
      if (goesBack) {
        segments.removeLast();
      } else if (!segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return String.join("/", segments);
  }

  private static boolean isName(String segment) {
    return !segment.isEmpty() && !segment.equals("..");
  }
}
