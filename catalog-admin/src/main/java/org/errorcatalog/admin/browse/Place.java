package org.errorcatalog.admin.browse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place between two entries of a catalog: behind this code and variant. */
public record Place(String codeKey, int variant) {

  static final Place START = new Place("", 0);

  private static final Pattern VALUE = Pattern.compile("(.{1,128})~(\\d{1,9})");

  /** As it stands in an address. */
  public String value() {
    return codeKey + "~" + variant;
  }

  public boolean isStart() {
    return codeKey.isEmpty();
  }

  /** The place of an address; what is none is the start. */
  static Place of(String value) {
    Matcher matcher = VALUE.matcher(value);
    return matcher.matches()
        ? new Place(matcher.group(1), Integer.parseInt(matcher.group(2)))
        : START;
  }
}
