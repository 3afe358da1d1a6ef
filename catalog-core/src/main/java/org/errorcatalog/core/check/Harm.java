package org.errorcatalog.core.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tags and addresses do more than to format. */
final class Harm {

  /** They run, load something or swallow what follows. */
  private static final Set<String> ACTIVE =
      Set.of("script", "iframe", "style", "svg", "applet", "frameset", "plaintext", "xmp");

  /** They do so with attributes or contents; a placeholder may be called so and has neither. */
  private static final Set<String> ACTIVE_IF_FILLED =
      Set.of(
          "object", "embed", "form", "base", "link", "meta", "frame", "math", "input", "button",
          "video", "audio");

  private static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z]\\s*+=");

  /** An attribute may be called online or once. */
  private static final Pattern EVENT =
      Pattern.compile(
          "(?i)[\\s/\"']on(?:"
              + "abort|after|animation|auxclick|before|begin|blur|bounce|cancel|canplay|change"
              + "|click|close|contextmenu|copy|cut|dblclick|duration|drag|drop|emptied|end|error"
              + "|finish|focus|formdata|fullscreen|gotpointer|hashchange|input|invalid|key|load"
              + "|lostpointer|message|mouse|page|paste|play|pointer|popstate|progress|ratechange"
              + "|repeat|reset|resize|scroll|search|security|seek|select|show|slotchange|stalled"
              + "|start|storage|submit|suspend|timeupdate|toggle|touch|transition|unhandled"
              + "|unload|volume|waiting|webkit|wheel"
              + ")[a-z]{0,20}+\\s*+=");

  private static final Pattern VALUE = Pattern.compile("=\\s*+(?:\"[^\"]*+|'[^']*+|[^\\s\"'>]++)");

  private static final Pattern BEFORE_VALUE = Pattern.compile("^=\\s*+[\"']?+");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:javascript|vbscript):|data:[^,]*+,");

  /** What browsers pass over in an address. */
  private static final Pattern PASSED_OVER = Pattern.compile("[\\x00-\\x20]++");

  private Harm() {}

  /**
   * True of a tag that does harm where somebody embeds the text as it is.
   *
   * @param closed names of the elements that the text closes
   */
  static boolean isIn(HtmlTag tag, Set<String> closed) {
    if (ACTIVE.contains(tag.name())) {
      return true;
    }
    boolean filled = closed.contains(tag.name()) || ATTRIBUTE.matcher(tag.attributes()).find();
    return !tag.closing()
        && ((ACTIVE_IF_FILLED.contains(tag.name()) && filled)
            || EVENT.matcher(tag.attributes()).find()
            || hasAddress(tag.attributes()));
  }

  private static boolean hasAddress(String attributes) {
    Matcher value = VALUE.matcher(attributes);
    boolean found = false;
    while (!found && value.find()) {
      found = isIn(Entities.resolve(BEFORE_VALUE.matcher(value.group()).replaceFirst("")));
    }
    return found;
  }

  /** True of an address that is a program, or brings its own contents. */
  static boolean isIn(String address) {
    return address.indexOf(':') >= 0
        && ADDRESS.matcher(PASSED_OVER.matcher(address).replaceAll("")).lookingAt();
  }
}
