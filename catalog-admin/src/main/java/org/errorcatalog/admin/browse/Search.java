package org.errorcatalog.admin.browse;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.errorcatalog.admin.page.Addresses;

/**
 * What is looked for in codes and texts.
 *
 * @param words empty for no search
 * @param options how they are compared
 * @param in where; everywhere if empty
 */
public record Search(String words, Set<Option> options, Set<Field> in) {

  /** The longest search, in characters; the rest is cut. */
  static final int LIMIT = 200;

  private static final Pattern SIGN = Pattern.compile("[\\p{Punct}]");

  /** How words are compared; without any, as a part, in capitals or not. */
  public enum Option {
    CASE,
    WORD,
    EXACT;

    /** As it is called in an address. */
    public String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Search {
    words = cut(words.strip());
    options = Set.copyOf(options);
    in = in.isEmpty() ? Set.of(Field.values()) : Set.copyOf(in);
  }

  /** The search of an address. */
  static Search of(Map<String, List<String>> query) {
    Collection<String> in = query.getOrDefault("in", List.of());
    return new Search(
        query.getOrDefault("q", List.of("")).get(0),
        Arrays.stream(Option.values())
            .filter(option -> query.getOrDefault(option.parameter(), List.of()).contains("yes"))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Option.class))),
        Arrays.stream(Field.values())
            .filter(field -> in.contains(field.parameter()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class))));
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  public boolean has(Option option) {
    return options.contains(option);
  }

  public boolean looksIn(Field field) {
    return in.contains(field);
  }

  public boolean looksEverywhere() {
    return in.size() == Field.values().length;
  }

  /** As a part of an address; empty where nothing is looked for. */
  String query() {
    if (isEmpty()) {
      return "";
    }
    StringBuilder query = new StringBuilder("&q=").append(Addresses.query(words));
    options.stream()
        .sorted()
        .forEach(option -> query.append("&").append(option.parameter()).append("=yes"));
    if (!looksEverywhere()) {
      in.stream().sorted().forEach(field -> query.append("&in=").append(field.parameter()));
    }
    return query.toString();
  }

  /** As a regular expression of PostgreSQL that finds them as whole words. */
  String pattern() {
    String border = "[^[:alnum:]_]";
    return (has(Option.CASE) ? "" : "(?i)")
        + "(?:^|%s)%s(?:$|%s)".formatted(border, SIGN.matcher(words).replaceAll("\\\\$0"), border);
  }

  /** Not through the middle of a character. */
  private static String cut(String words) {
    if (words.length() <= LIMIT) {
      return words;
    }
    return words.substring(
        0, Character.isHighSurrogate(words.charAt(LIMIT - 1)) ? LIMIT - 1 : LIMIT);
  }
}
