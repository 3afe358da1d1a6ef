package org.errorcatalog.ingest.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is in a language of a page's texts: words, without markup, code and names of things. */
final class Prose {

  private static final int SAMPLE = 8192;
  private static final int LONGEST_TEXT = 1000;

  private static final Pattern IN_NO_LANGUAGE =
      Pattern.compile(
          "`++[^`]*+`++" // code
              + "|\\]\\([^()]*+\\)" // the target of a link
              + "|<[^<>]*+>" // tags and placeholders
              + "|\\{[^{}]*+\\}"
              + "|%[-+ #0-9.*\\\\lhIw!]*+[a-zA-Z0-9]?+"
              + "|&#?+\\w++;");

  private static final Pattern WORD = Pattern.compile("[\\x21-\\x7E\\p{IsLatin}]++");
  private static final Pattern PLAIN =
      Pattern.compile("\\p{Lu}?+[\\p{Ll}'-]++(?:-\\p{Lu}?+\\p{Ll}++)*+");

  private Prose() {}

  /** Some 8 KB of the texts, from first to last. */
  static String sample(List<String> texts) {
    long size = texts.stream().mapToLong(text -> Math.min(text.length(), LONGEST_TEXT)).sum();
    int step = (int) Math.max(1, size / SAMPLE);
    StringBuilder sample = new StringBuilder();
    for (int i = 0; i < texts.size() && sample.length() < 2 * SAMPLE; i += step) {
      sample.append(words(texts.get(i))).append('\n');
    }
    return sample.toString();
  }

  static String words(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    String plain = IN_NO_LANGUAGE.matcher(start).replaceAll(" ");
    Matcher words = WORD.matcher(plain);
    return words.replaceAll(word -> isPlain(word.group()) ? "$0" : " ").strip();
  }

  /** Whether it is a word rather than an identifier, an abbreviation, a path or a number. */
  private static boolean isPlain(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (start < end && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return PLAIN.matcher(word).region(start, end).matches();
  }
}
