package org.errorcatalog.admin.browse;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  static final Search NONE = new Search("", Set.of(), Set.of());

  private static final Pattern SIGN = Pattern.compile("[\\p{Punct}]");

  /** How words are compared; without any, as a part, in capitals or not. */
  @TemplateEnum
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

  /** The search of an address; the places may be one by one, or one list with commas. */
  static Search of(Map<String, List<String>> query) {
    List<String> in =
        query.getOrDefault("in", List.of()).stream()
            .flatMap(places -> Arrays.stream(places.split(",", 10)))
            .toList();
    return new Search(
        query.getOrDefault("q", List.of("")).get(0),
        chosen(Option.class, option -> query.containsKey(option.parameter())),
        chosen(Field.class, field -> in.contains(field.parameter())));
  }

  private static <E extends Enum<E>> Set<E> chosen(Class<E> type, Predicate<E> wanted) {
    Set<E> chosen = EnumSet.allOf(type);
    chosen.removeIf(wanted.negate());
    return chosen;
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether no letter but those of ASCII has a capital. */
  boolean isPlain() {
    return words
        .codePoints()
        .noneMatch(c -> c > 127 && Character.toLowerCase(c) != Character.toUpperCase(c));
  }

  public boolean has(Option option) {
    return options.contains(option);
  }

  public boolean looksIn(Field field) {
    return in.contains(field);
  }

  /** What an address says of it; nothing where nothing is looked for. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    if (!isEmpty()) {
      fields.put("q", words);
      options.stream().sorted().forEach(option -> fields.put(option.parameter(), "yes"));
    }
    if (!isEmpty() && in.size() < Field.values().length) {
      fields.put("in", in.stream().sorted().map(Field::parameter).collect(Collectors.joining(",")));
    }
    return fields;
  }

  /** As a regular expression of PostgreSQL that finds them as whole words. */
  String pattern() {
    return (has(Option.CASE) ? "" : "(?i)")
        + "(?<![[:alnum:]_])%s(?![[:alnum:]_])".formatted(SIGN.matcher(words).replaceAll("\\\\$0"));
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
