package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser would take for a tag, though it need not be well-formed.
 *
 * @param start the offset of its angle bracket
 * @param end the offset past it
 * @param closing true of an end tag
 * @param name in small letters
 * @param attributes what follows the name
 */
record HtmlTag(int start, int end, boolean closing, String name, String attributes) {

  private static final Pattern NAME =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,20})(?=[\\s/>]|$)");

  static List<HtmlTag> in(String markdown) {
    List<HtmlTag> tags = new ArrayList<>();
    Matcher name = NAME.matcher(markdown);
    int at = 0;
    while (at < markdown.length() && name.find(at)) {
      at = end(markdown, name.end());
      String attributes = markdown.substring(name.end(), at);
      boolean closing = !name.group(1).isEmpty();
      String folded = name.group(2).toLowerCase(Locale.ROOT);
      tags.add(new HtmlTag(name.start(), at, closing, folded, attributes));
    }
    return tags;
  }

  /** Past the bracket that closes it, which is none within quotes; else where another begins. */
  private static int end(String markdown, int from) {
    for (int i = from; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c == '>') {
        return i + 1;
      } else if (c == '<') {
        return i;
      } else if (c == '"' || c == '\'') {
        i = Math.max(i, markdown.indexOf(c, i + 1));
      }
    }
    return markdown.length();
  }
}
