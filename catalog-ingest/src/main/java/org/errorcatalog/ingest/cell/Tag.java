package org.errorcatalog.ingest.cell;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An HTML tag as it is written.
 *
 * @param role what it does to a text
 * @param attributes all that stands behind the name
 */
record Tag(String name, Role role, boolean closing, String attributes) {

  /** What an element does; elements that are not listed are no markup here but text. */
  enum Role {
    BREAK(true),
    PARAGRAPH(true),
    RULE(true),
    ITEM(true),
    IMAGE(false),
    BULLETS(false),
    NUMBERS(false),
    EMPHASIS(false),
    STRONG(false),
    CODE(false),
    PREFORMATTED(false),
    LINK(false),
    RAISED(false),
    PLAIN(false),
    BLOCK(false),
    HEADING(false),
    TABLE(false),
    ROW(false),
    CELL(false);

    private final boolean alone;

    Role(boolean alone) {
      this.alone = alone;
    }

    /** Markup without a second tag that would prove it. */
    boolean standsAlone() {
      return alone;
    }
  }

  private static final Pattern FORM = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*+)((?s:.*))>");
  private static final Pattern ASSIGNED = Pattern.compile("\\s[A-Za-z][\\w:.-]*+\\s*+=");

  /** The tag, unless its name is none of HTML's that shape a text. */
  static Optional<Tag> read(String literal) {
    Matcher form = FORM.matcher(literal);
    if (!form.matches()) {
      return Optional.empty();
    }
    String name = form.group(2).toLowerCase(Locale.ROOT);
    Role role = role(name);
    return role == null
        ? Optional.empty()
        : Optional.of(new Tag(name, role, !form.group(1).isEmpty(), form.group(3)));
  }

  boolean hasAttributes() {
    return ASSIGNED.matcher(attributes).find();
  }

  boolean closesItself() {
    return attributes.endsWith("/");
  }

  /** The value of an attribute, empty where it is absent. */
  String attribute(String key) {
    Matcher value =
        Pattern.compile(
                "\\s" + key + "\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))",
                Pattern.CASE_INSENSITIVE)
            .matcher(attributes);
    if (!value.find()) {
      return "";
    }
    return value.group(1) != null
        ? value.group(1)
        : value.group(2) != null ? value.group(2) : value.group(3);
  }

  private static @Nullable Role role(String name) {
    return switch (name) {
      case "br" -> Role.BREAK;
      case "p" -> Role.PARAGRAPH;
      case "hr" -> Role.RULE;
      case "li" -> Role.ITEM;
      case "img" -> Role.IMAGE;
      case "ul" -> Role.BULLETS;
      case "ol" -> Role.NUMBERS;
      case "em", "i", "cite", "dfn", "var" -> Role.EMPHASIS;
      case "b", "strong" -> Role.STRONG;
      case "code", "kbd", "samp", "tt" -> Role.CODE;
      case "pre" -> Role.PREFORMATTED;
      case "a" -> Role.LINK;
      case "sup" -> Role.RAISED;
      case "abbr",
          "big",
          "del",
          "font",
          "ins",
          "mark",
          "nobr",
          "s",
          "small",
          "span",
          "strike",
          "sub",
          "u" ->
          Role.PLAIN;
      case "blockquote", "center", "dd", "details", "div", "dl", "dt", "section", "summary" ->
          Role.BLOCK;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Role.HEADING;
      case "table" -> Role.TABLE;
      case "tr" -> Role.ROW;
      case "td", "th" -> Role.CELL;
      case "caption", "tbody", "thead", "tfoot" -> Role.PLAIN;
      default -> null;
    };
  }
}
