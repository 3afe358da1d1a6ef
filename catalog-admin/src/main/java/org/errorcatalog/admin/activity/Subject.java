package org.errorcatalog.admin.activity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.audit.Verb;

/**
 * What an activity is about, as the log names it: {@code text 7}, {@code release 3}.
 *
 * @param key what there is of its kind: an id, a code, a number, a name, or nothing
 */
record Subject(Kind kind, String key) {

  private static final Pattern WORDS =
      Pattern.compile(
          "(text|wording|entry|comment|assignment|action|release|check|four eyes|glossary)(?: (.*))?");
  private static final Pattern ID = Pattern.compile("(\\d{1,18})(?: .*)?");

  /** What there is a log of. */
  enum Kind {
    TEXT,
    WORDING,
    /** By its code. */
    ENTRY,
    /** By its id, as findings name it. */
    ENTRY_ID,
    COMMENT,
    /** By the id of the entry; the locale follows it. */
    ASSIGNMENT,
    ACTION,
    RELEASE,
    CHECK,
    FOUR_EYES,
    GLOSSARY,
    /** Said as it stands. */
    OTHER
  }

  static Subject of(Verb verb, String logged) {
    Matcher words = WORDS.matcher(logged);
    if (!words.matches()) {
      return new Subject(Kind.OTHER, logged);
    }
    String key = words.group(2) == null ? "" : words.group(2);
    Kind kind = Kind.valueOf(words.group(1).toUpperCase(Locale.ROOT).replace(' ', '_'));
    boolean finding = verb == Verb.DISMISSED || verb == Verb.RESTORED;
    return new Subject(kind == Kind.ENTRY && finding ? Kind.ENTRY_ID : kind, key);
  }

  /** The id that the key begins with; 0 where it is none. */
  long id() {
    Matcher id = ID.matcher(key);
    return id.matches() ? Long.parseLong(id.group(1)) : 0;
  }

  /** What follows the id. */
  String rest() {
    int blank = key.indexOf(' ');
    return blank < 0 ? "" : key.substring(blank + 1);
  }
}
