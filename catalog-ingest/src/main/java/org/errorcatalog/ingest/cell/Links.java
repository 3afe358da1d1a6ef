package org.errorcatalog.ingest.cell;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the links of one text absolute, and keeps those that stay relative. */
final class Links {

  private static final Pattern SCHEME = Pattern.compile("[^/?#:]*+:");
  private static final Set<String> ALLOWED = Set.of("http:", "https:", "mailto:");
  private static final String ENCODED = " <>\"{}|\\^`[]";

  private final @Nullable URI page;
  private final Set<String> unresolved = new LinkedHashSet<>();

  /**
   * @param page the page's address, which only counts where it is absolute and https
   */
  Links(@Nullable URI page) {
    boolean known = page != null && "https".equalsIgnoreCase(page.getScheme());
    this.page = known ? page : null;
  }

  List<String> unresolved() {
    return List.copyOf(unresolved);
  }

  /** Where the link leads; empty where it may not lead there. */
  Optional<String> target(String written) {
    String target = written.strip();
    var scheme = SCHEME.matcher(target);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    if (scheme.lookingAt()) {
      boolean allowed = ALLOWED.contains(scheme.group().toLowerCase(Locale.ROOT));
      return allowed ? Optional.of(target) : Optional.empty();
    }
    Optional<String> absolute = page == null ? Optional.empty() : resolved(page, target);
    if (absolute.isEmpty()) {
      unresolved.add(target);
    }
    return Optional.of(absolute.orElse(target));
  }

  private static Optional<String> resolved(URI page, String target) {
    try {
      URI absolute = page.resolve(new URI(encoded(rooted(page, target))));
      return Optional.of(absolute.toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String rooted(URI page, String target) {
    String path = page.getRawPath() == null ? "" : page.getRawPath();
    if (target.startsWith("?")) {
      return path + target;
    }
    return target.startsWith("~/") ? root(path, target) + target.substring(1) : target;
  }

  /** {@code ~} is the folder that all the pages share: the one above the target's first folder. */
  private static String root(String path, String target) {
    int slash = target.indexOf('/', 2);
    int at = slash < 0 ? -1 : path.indexOf(target.substring(1, slash + 1));
    return at < 0 ? "" : path.substring(0, at);
  }

  private static String encoded(String target) {
    StringBuilder uri = new StringBuilder();
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      boolean lone = c == '%' && !isHex(target, i + 1);
      if (c < ' ' || c == 127 || lone || ENCODED.indexOf(c) >= 0) {
        uri.append("%%%02X".formatted((int) c));
      } else {
        uri.append(c);
      }
    }
    return uri.toString();
  }

  private static boolean isHex(String text, int at) {
    return at + 1 < text.length()
        && Character.digit(text.charAt(at), 16) >= 0
        && Character.digit(text.charAt(at + 1), 16) >= 0;
  }
}
