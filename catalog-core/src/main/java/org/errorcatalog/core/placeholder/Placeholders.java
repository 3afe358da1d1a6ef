package org.errorcatalog.core.placeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the placeholders of a text, whole ones and such as a translation tore apart. */
public final class Placeholders {

  private static final int LONGEST_ADDRESS = 300;
  private static final int FULL_WIDTH = '！' - '!';
  private static final String BEGINNINGS = "%{$<％｛＄＜";

  private final String text;
  private final String narrow;

  private Placeholders(String text) {
    this.text = text;
    this.narrow = narrow(text);
  }

  /** In their order, none within another. */
  public static List<Placeholder> in(String text) {
    return mayHaveSome(text) ? new Placeholders(text).find() : List.of();
  }

  private static boolean mayHaveSome(String text) {
    for (int i = 0; i < BEGINNINGS.length(); i++) {
      if (text.indexOf(BEGINNINGS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private List<Placeholder> find() {
    List<Placeholder> places = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      @Nullable List<Form> forms = forms(narrow.charAt(at));
      Placeholder found = forms == null || isEscapeOfAddress(at) ? null : first(forms, at);
      if (found == null) {
        at++;
      } else {
        places.add(found);
        at = found.end();
      }
    }
    return places;
  }

  /** Those that begin so; null for what begins none. */
  private static @Nullable List<Form> forms(char first) {
    return switch (first) {
      case '%' -> Form.PERCENT;
      case '{', '$' -> Form.BRACE;
      case '<' -> Form.ANGLE;
      default -> null;
    };
  }

  private @Nullable Placeholder first(List<Form> forms, int at) {
    for (Form form : forms) {
      String looked = form.whole() ? text : narrow;
      if (!form.mayBeginAt(at, looked)) {
        continue;
      }
      Matcher found = form.pattern().matcher(looked);
      found.region(at, text.length()).useTransparentBounds(true);
      if (found.lookingAt()) {
        String meant = form.meant().apply(found);
        if (!meant.isEmpty()) {
          return new Placeholder(at, found.end(), meant, form.whole(), form.style());
        }
      }
    }
    return null;
  }

  /** As {@code %20} in an address, which would read as the beginning of a conversion. */
  private boolean isEscapeOfAddress(int at) {
    if (!isHex(at + 1) || !isHex(at + 2)) {
      return false;
    }
    int start = at;
    while (start > Math.max(0, at - LONGEST_ADDRESS) && text.charAt(start - 1) > ' ') {
      start--;
    }
    return text.substring(start, at).contains("://");
  }

  private boolean isHex(int at) {
    return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
  }

  /** The same text, as long as before, with narrow signs and plain blanks. */
  private static String narrow(String text) {
    StringBuilder narrow = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWide(c) && narrowed(c) != c) {
        narrow = narrow == null ? new StringBuilder(text) : narrow;
        narrow.setCharAt(i, narrowed(c));
      }
    }
    return narrow == null ? text : narrow.toString();
  }

  /** False of nearly all characters, which are as narrow as they can be. */
  private static boolean isWide(char c) {
    return c == '\u00A0' || (c >= 0x1680 && c <= 0x3000) || c >= '！';
  }

  private static char narrowed(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - FULL_WIDTH);
    }
    return Character.isSpaceChar(c) ? ' ' : c;
  }
}
