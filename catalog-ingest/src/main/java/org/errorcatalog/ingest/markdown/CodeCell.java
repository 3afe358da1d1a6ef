package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.entry.Code;
import org.jspecify.annotations.Nullable;

/**
 * A cell that holds an error's code.
 *
 * @param codes what it names, in order: usually one, several where they share the row, none where
 *     the cell is damaged
 * @param aliases other forms of the first code
 * @param name a symbolic name that stands beside the code
 * @param rest prose that follows the code in the cell
 */
public record CodeCell(
    List<Code> codes, List<Code> aliases, @Nullable String name, @Nullable String rest) {

  private static final CodeCell NONE = new CodeCell(List.of(), List.of(), null, null);
  private static final int LONGEST = 1_000;

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)\\]\\(([^()]*+)\\)");
  private static final Pattern ANCHOR = Pattern.compile("</?a\\b[^<>]*+>");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern BREAK =
      Pattern.compile("</?(?:br|p)\\s*+/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED = Pattern.compile("(\\p{Alpha}\\w++)\\s*+=\\s*+(\\S++)");

  /** A short code, the signed decimal and the hex form of one number, run together. */
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(\\d{0,10}?)\\s*+(-?\\d{1,10})\\s++(0[xX]\\p{XDigit}{1,8})");

  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]++)\\*\\*|`([^`]++)`");
  private static final Pattern HUMPS =
      Pattern.compile(
          "\\p{Alpha}[\\w&&[^\\p{Lower}]]*+\\p{Lower}[\\w&&[^\\p{Upper}]]*+\\p{Upper}\\w*+");
  private static final int LONGEST_JOINT = 12;

  /** What joins two codes of one cell. */
  private static final Pattern JOINT = Pattern.compile("\\s*+[,;/、・]\\s*+|\\s++");

  /** What joins two numbers: a blank or a comma alone may stand inside one. */
  private static final Pattern NUMBER_JOINT =
      Pattern.compile("\\s*+[;/、・]\\s*+|,\\s++|\\s*+\\n\\s*+");

  public CodeCell {
    codes = List.copyOf(codes);
    aliases = List.copyOf(aliases);
  }

  /** Reads a raw cell. */
  public static CodeCell read(String cell) {
    if (cell.length() > LONGEST) {
      return NONE;
    }
    String plain = Blanks.strip(cell);
    if (CodeKind.of(plain).isPresent()) {
      return one(plain);
    }
    String lines = cell.indexOf('<') < 0 ? cell : BREAK.matcher(cell).replaceAll("\n");
    String text = text(lines);
    if (text.isEmpty()) {
      return NONE;
    }
    if (!text.equals(plain) && CodeKind.of(text).isPresent()) {
      return one(text);
    }
    return named(text)
        .or(() -> runTogether(text))
        .or(() -> several(lines, text))
        .or(() -> withProse(lines))
        .orElse(NONE);
  }

  /** What a reader sees of the cell. */
  public static String text(String cell) {
    return Blanks.strip(hasMarkup(cell) ? withoutMarkup(cell) : cell);
  }

  private static boolean hasMarkup(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '[' || c == '*' || c == '`' || c == '<' || c == '\\') {
        return true;
      }
    }
    return false;
  }

  private static String withoutMarkup(String cell) {
    String text = cell.indexOf('[') < 0 ? cell : LINK.matcher(cell).replaceAll("$1");
    text = text.indexOf('<') < 0 ? text : ANCHOR.matcher(text).replaceAll("");
    text = text.replace("*", "").replace("`", "");
    return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
  }

  /** Where the cell's link leads, if it has one. */
  public static Optional<String> target(String cell) {
    Matcher link = LINK.matcher(cell);
    return link.find() ? Optional.of(link.group(2).strip()) : Optional.empty();
  }

  /** Whether the cell's codes tell themselves from words, by their shape. */
  public boolean isTelling() {
    return name != null
        || !aliases.isEmpty()
        || (!codes.isEmpty() && codes.stream().allMatch(code -> isTelling(code.value())));
  }

  private static CodeCell one(String text) {
    return Code.parse(text)
        .map(code -> new CodeCell(List.of(code), List.of(), null, null))
        .orElse(NONE);
  }

  private static Optional<CodeCell> named(String text) {
    if (text.indexOf('=') < 0) {
      return Optional.empty();
    }
    Matcher named = NAMED.matcher(text);
    return named.matches() && isNumber(named.group(2))
        ? Code.parse(named.group(2))
            .map(code -> new CodeCell(List.of(code), List.of(), named.group(1), null))
        : Optional.empty();
  }

  private static boolean isNumber(String text) {
    return CodeKind.of(text)
        .map(kind -> kind == CodeKind.INTEGER || kind == CodeKind.HEX)
        .orElse(false);
  }

  private static Optional<CodeCell> runTogether(String text) {
    Matcher numbers = RUN_TOGETHER.matcher(text);
    if (!opensNumber(text) || !numbers.matches()) {
      return Optional.empty();
    }
    String signed = Integer.toString((int) Long.parseLong(numbers.group(3).substring(2), 16));
    String before = numbers.group(1) + numbers.group(2);
    if (!before.endsWith(signed)) {
      return Optional.empty();
    }
    List<Code> codes = new ArrayList<>();
    Code.parse(before.substring(0, before.length() - signed.length())).ifPresent(codes::add);
    codes.add(new Code(signed));
    codes.add(new Code(numbers.group(3)));
    return Optional.of(
        new CodeCell(codes.subList(0, 1), codes.subList(1, codes.size()), null, null));
  }

  private static boolean opensNumber(String text) {
    char first = text.charAt(0);
    return first == '-' || (first >= '0' && first <= '9');
  }

  private static Optional<CodeCell> several(String lines, String text) {
    List<String> strong = emphasised(lines);
    List<String> parts = strong.size() > 1 ? strong : parts(text);
    return parts.size() > 1 && parts.stream().allMatch(CodeCell::isCode)
        ? Optional.of(
            new CodeCell(
                parts.stream().flatMap(part -> Code.parse(part).stream()).distinct().toList(),
                List.of(),
                null,
                null))
        : Optional.empty();
  }

  /** The parts of the text; nothing where already the first of them is no code. */
  private static List<String> parts(String text) {
    Pattern joint = Character.isDigit(text.charAt(0)) ? NUMBER_JOINT : JOINT;
    Matcher first = joint.matcher(text);
    return first.find() && isCode(text.substring(0, first.start()))
        ? List.of(joint.split(text))
        : List.of();
  }

  /** Emphasised words with nothing but a short word between them, which joins them. */
  private static List<String> emphasised(String lines) {
    if (lines.indexOf('*') < 0 && lines.indexOf('`') < 0) {
      return List.of();
    }
    Matcher strong = STRONG.matcher(lines);
    List<String> words = new ArrayList<>();
    int end = 0;
    while (strong.find()) {
      if (strong.start() - end > LONGEST_JOINT) {
        return List.of();
      }
      end = strong.end();
      words.add(text(strong.group()));
    }
    return Blanks.isBlank(lines.substring(end)) ? words : List.of();
  }

  private static boolean isCode(String word) {
    return isTelling(word) || isHumped(word);
  }

  private static boolean isTelling(String word) {
    return CodeKind.of(word).map(CodeKind::isTelling).orElse(false);
  }

  /** Whether a word has two humps, as no word of prose has. */
  static boolean isHumped(String word) {
    return word.length() < Code.LIMIT && HUMPS.matcher(word).matches();
  }

  /** A code in the first line or emphasis, prose after it. */
  private static Optional<CodeCell> withProse(String lines) {
    int cut = lines.indexOf('\n');
    if (cut < 0) {
      return Optional.empty();
    }
    String first = text(lines.substring(0, cut));
    String rest = Blanks.strip(lines.substring(cut + 1));
    return isCode(first)
        ? Code.parse(first).map(code -> new CodeCell(List.of(code), List.of(), null, rest))
        : Optional.empty();
  }
}
