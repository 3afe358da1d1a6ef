package org.errorcatalog.ingest.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code git+URL#REV:GLOB} names.
 *
 * @param url as typed
 * @param folder of a repository of this machine, or null where it is elsewhere
 * @param revision HEAD where none is typed
 * @param glob in the manner of {@code .gitignore}, or null for every page
 */
record GitAddress(String url, @Nullable Path folder, String revision, @Nullable String glob) {

  static final String MARK = "git+";
  private static final String FILE = "file://";
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:(?://|:).*+");

  /**
   * Reads an address.
   *
   * @throws UnusableSourceException where it is none that may be read
   */
  static GitAddress of(String typed) {
    String rest = typed.substring(MARK.length());
    int hash = rest.indexOf('#');
    String url = hash < 0 ? rest : rest.substring(0, hash);
    String wanted = hash < 0 ? "" : rest.substring(hash + 1);
    int colon = wanted.indexOf(':');
    String revision = colon < 0 ? wanted : wanted.substring(0, colon);
    String glob = colon < 0 ? "" : wanted.substring(colon + 1);
    return new GitAddress(
        url,
        folder(typed, url),
        revision.isEmpty() ? "HEAD" : revision,
        glob.isEmpty() ? null : glob);
  }

  private static @Nullable Path folder(String typed, String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    if (lower.startsWith("https://")) {
      refuseCredentials(url);
      return null;
    }
    if (lower.startsWith(FILE)) {
      String path = url.substring(FILE.length());
      return path(typed, path.startsWith("localhost/") ? path.substring(9) : path);
    }
    if (SCHEME.matcher(url).matches() || url.isEmpty()) {
      throw new UnusableSourceException(
          "%s: a repository is named by https://, file:// or a path".formatted(typed));
    }
    return path(typed, url);
  }

  private static Path path(String typed, String path) {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw new UnusableSourceException("%s: not a path".formatted(typed));
    }
  }

  /** What is typed stands in reports and in the list of processes. */
  private static void refuseCredentials(String url) {
    String host = url.substring("https://".length()).split("/", 2)[0];
    if (host.contains("@")) {
      throw new UnusableSourceException(
          "git+https://%s: an address with a name or password is not read; clone it and name the"
                  .formatted(host.substring(host.lastIndexOf('@') + 1))
              + " clone");
    }
  }
}
