package org.errorcatalog.admin.browse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place between two entries of a catalog: behind this code and variant.
 *
 * @param key by what the list is sorted before the code; null where by nothing, or not known
 */
public record Place(String codeKey, int variant, @Nullable Long key) {

  static final Place START = new Place("", 0);

  private static final Pattern VALUE =
      Pattern.compile("([^~]{1,128})~(\\d{1,9})(?:~(-?\\d{1,18}))?");

  public Place(String codeKey, int variant) {
    this(codeKey, variant, null);
  }

  /** As it stands in an address. */
  public String value() {
    return codeKey + "~" + variant + (key == null ? "" : "~" + key);
  }

  public boolean isStart() {
    return codeKey.isEmpty();
  }

  /** The place of an address; what is none is the start. */
  public static Place of(String value) {
    Matcher matcher = VALUE.matcher(value);
    if (!matcher.matches()) {
      return START;
    }
    String key = matcher.group(3);
    return new Place(
        matcher.group(1),
        Integer.parseInt(matcher.group(2)),
        key == null ? null : Long.valueOf(key));
  }
}
