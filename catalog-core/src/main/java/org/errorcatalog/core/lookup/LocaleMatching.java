package org.errorcatalog.core.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among a fixed set of locales what a reader is served: RFC 4647 lookup, extended by
 * relatives in the same likely script. Immutable and shared by all entries with the same locales.
 */
public final class LocaleMatching {

  private static final int NONE = -1;

  private final List<String> locales;
  private final String[] folded;
  private final WrittenLanguage[] written;
  private final Map<String, Integer> positions = new HashMap<>();
  private final int source;
  private final LikelySubtags likelySubtags;

  /**
   * @param locales well-formed tags, in the catalog's order
   * @param sourceLocale what is served where nothing matches, if it is among them
   */
  public LocaleMatching(List<String> locales, String sourceLocale, LikelySubtags likelySubtags) {
    this.locales = List.copyOf(locales);
    this.likelySubtags = likelySubtags;
    this.folded = locales.stream().map(LanguageTag::folded).toArray(String[]::new);
    this.written = locales.stream().map(WrittenLanguage::of).toArray(WrittenLanguage[]::new);
    for (int i = 0; i < folded.length; i++) {
      positions.put(folded[i], i);
    }
    this.source = positions.getOrDefault(LanguageTag.folded(sourceLocale), NONE);
  }

  public List<String> locales() {
    return locales;
  }

  /** What the reader is served; null where he refuses everything there is. */
  public @Nullable LocaleMatch match(LocaleRequest request) {
    for (LocaleRange range : request.asked()) {
      if (range.isAny()) {
        return byDefault(request, range.tag(), false);
      }
      LocaleMatch match = matchOne(range, request);
      if (match != null) {
        return match;
      }
    }
    return request.asked().isEmpty()
        ? byDefault(request, null, false)
        : byDefault(request, request.asked().get(0).tag(), true);
  }

  private @Nullable LocaleMatch matchOne(LocaleRange range, LocaleRequest request) {
    int exact = positions.getOrDefault(range.folded(), NONE);
    if (isServable(exact, request)) {
      return matched(exact, range.tag(), false);
    }
    WrittenLanguage asked = likelySubtags.of(range.folded());
    int parent = parent(range, asked, request);
    if (parent != NONE) {
      return matched(parent, range.tag(), true);
    }
    int relative = relative(asked, request);
    return relative == NONE
        ? null
        : matched(relative, range.tag(), !refines(folded[relative], range.folded()));
  }

  private int parent(LocaleRange range, WrittenLanguage asked, LocaleRequest request) {
    for (String tag = truncated(range.folded()); !tag.isEmpty(); tag = truncated(tag)) {
      int position = positions.getOrDefault(tag, NONE);
      if (isServable(position, request) && written[position].script().equals(asked.script())) {
        return position;
      }
    }
    return NONE;
  }

  /** The tag without its last subtag, nor a singleton that this would leave at its end. */
  private static String truncated(String tag) {
    int end = tag.lastIndexOf('-');
    if (end >= 2 && tag.charAt(end - 2) == '-') {
      end -= 2;
    }
    return end < 0 ? "" : tag.substring(0, end);
  }

  private int relative(WrittenLanguage asked, LocaleRequest request) {
    for (int i = 0; i < written.length; i++) {
      if (written[i].equals(asked) && isServable(i, request)) {
        return i;
      }
    }
    return NONE;
  }

  /**
   * Whether a tag of the range's written language says all that the range says: {@code fr-FR}
   * refines {@code fr}, and {@code zh-Hant-TW}, which only spells the script out, {@code zh-TW}.
   */
  private static boolean refines(String tag, String range) {
    List<String> said = List.of(tag.split("-", -1));
    String[] wanted = range.split("-", -1);
    for (int i = 1; i < wanted.length; i++) {
      if (!isScript(wanted[i]) && !said.contains(wanted[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isScript(String subtag) {
    return subtag.length() == 4 && !Character.isDigit(subtag.charAt(0));
  }

  private @Nullable LocaleMatch byDefault(
      LocaleRequest request, @Nullable String requested, boolean fallback) {
    int position = source;
    if (!isServable(position, request)) {
      position = NONE;
      for (int i = 0; i < folded.length && position == NONE; i++) {
        position = isServable(i, request) ? i : NONE;
      }
    }
    if (position == NONE) {
      return null;
    }
    return matched(position, requested == null ? locales.get(position) : requested, fallback);
  }

  private boolean isServable(int position, LocaleRequest request) {
    return position != NONE && (request.refused().isEmpty() || !request.refuses(folded[position]));
  }

  private LocaleMatch matched(int position, String requested, boolean fallback) {
    return new LocaleMatch(position, locales.get(position), requested, fallback);
  }
}
