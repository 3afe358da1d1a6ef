package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the columns of a table hold, and whether it is a table of errors at all. What stands
 * in the cells decides, since headings are translated, half translated or absent; headings settle
 * what the cells leave open.
 *
 * @param columns empty where the table holds no errors
 * @param reasons why, for a person, one a line
 */
record ColumnGuess(Optional<Columns> columns, List<String> reasons) {

  private static final double MOSTLY = 0.6;
  private static final double NEARLY_ALL = 0.9;
  private static final double SELDOM = 0.35;
  private static final int CERTAIN_ROWS = 20;
  private static final int FEW_ROWS = 8;
  private static final int WIDEST = 100;

  /** Guesses by the words that are given, for a table of the page with that title. */
  static ColumnGuess of(Table table, String pageTitle, HeadingWords words) {
    if (table.width() > WIDEST) {
      String reason = "%d columns are more than a table of errors has";
      return new ColumnGuess(Optional.empty(), List.of(reason.formatted(table.width())));
    }
    return new Guessing(table, pageTitle, words).guess();
  }

  private static final class Guessing {

    private final Table table;
    private final boolean errorsAround;
    private final HeadingWords words;
    private final List<String> headings;
    private final List<ColumnShape> shapes;
    private final List<String> reasons = new ArrayList<>();

    Guessing(Table table, String pageTitle, HeadingWords words) {
      this.table = table;
      this.words = words;
      this.errorsAround = words.says("error", pageTitle + " " + table.title());
      this.headings = table.head().cells().stream().map(CodeCell::text).toList();
      this.shapes =
          IntStream.range(0, table.width()).mapToObj(i -> ColumnShape.of(table, i, words)).toList();
    }

    ColumnGuess guess() {
      int code = codeColumn();
      if (code < 0) {
        return new ColumnGuess(Optional.empty(), reasons);
      }
      @Nullable Role[] roles = new Role[table.width()];
      roles[code] = Role.CODE;
      others(roles);
      texts(roles);
      List<Role> found = Arrays.stream(roles).map(role -> role == null ? Role.NOTE : role).toList();
      return new ColumnGuess(Optional.of(new Columns(found, headings)), reasons);
    }

    private int codeColumn() {
      int best = -1;
      double most = 0;
      for (int i = 0; i < shapes.size(); i++) {
        double score = isCode(i) ? score(i) : 0;
        if (score > most) {
          best = i;
          most = score;
        }
      }
      best = firstIdentity(best);
      reasons.add(
          best < 0
              ? "no column holds the codes of errors"
              : "column %d '%s' holds the codes: %s"
                  .formatted(best + 1, headings.get(best), evidence(best)));
      return best;
    }

    /** Of several identities of one error the first is its code, whatever the headings say. */
    private int firstIdentity(int best) {
      for (int i = 0; i < best; i++) {
        ColumnShape shape = shapes.get(i);
        boolean plain = !words.says("status", headings.get(i)) && !shape.ordinal();
        if (plain && shape.telling() >= NEARLY_ALL && shape.distinct() >= NEARLY_ALL) {
          return i;
        }
      }
      return best;
    }

    private double score(int i) {
      double distinct = shapes.get(i).distinct() >= NEARLY_ALL ? 3 : 0;
      return 10 * cue(i) + distinct + (shapes.size() - i) / 10.0;
    }

    private String evidence(int i) {
      ColumnShape shape = shapes.get(i);
      return "%.0f %% of its cells look like codes, %.0f %% differ, the heading %s"
          .formatted(
              100 * Math.max(shape.telling(), shape.named()),
              100 * shape.distinct(),
              cue(i) > 0 ? "names a code" : "says nothing");
    }

    /** How plainly the heading says that the column holds codes of errors, from 0 to 3. */
    private int cue(int i) {
      String heading = headings.get(i);
      boolean code = words.says("code", heading);
      boolean error = words.says("error", heading);
      boolean status = words.says("status", heading);
      if (status && (code || error || shapes.get(i).telling() >= NEARLY_ALL)) {
        return 1;
      }
      if (!code && !error) {
        return 0;
      }
      return code && error ? 3 : 2;
    }

    private boolean isCode(int i) {
      ColumnShape shape = shapes.get(i);
      if (shape.filled() == 0 || shape.filled() < table.rows().size() / 3.0) {
        return false;
      }
      boolean differ = shape.distinct() >= MOSTLY;
      if (cue(i) > 0) {
        boolean codes = shape.telling() >= MOSTLY || shape.named() >= MOSTLY;
        boolean severity = words.says("severity", headings.get(i)) && !differ;
        boolean certain = shape.telling() >= NEARLY_ALL && differ;
        boolean named = words.says("code", headings.get(i));
        return codes && !severity && (named || certain || hasText(i));
      }
      return shape.telling() >= MOSTLY && differ && hasText(i) && isLikely(i);
    }

    /** Numbers and constants under a heading that says nothing. */
    private boolean isLikely(int i) {
      ColumnShape shape = shapes.get(i);
      if (shape.ordinal() || words.says("other", headings.get(i))) {
        return false;
      }
      boolean many = shape.filled() >= CERTAIN_ROWS && shape.telling() >= NEARLY_ALL;
      return errorsAround || many;
    }

    private boolean hasText(int code) {
      return IntStream.range(0, shapes.size())
          .anyMatch(i -> i != code && shapes.get(i).wordy() >= SELDOM);
    }

    private void others(@Nullable Role[] roles) {
      for (int i = 0; i < roles.length; i++) {
        if (roles[i] == null) {
          roles[i] = role(i, roles);
          if (roles[i] != null) {
            reasons.add("column %d '%s': %s".formatted(i + 1, headings.get(i), roles[i]));
          }
        }
      }
    }

    private @Nullable Role role(int i, @Nullable Role[] roles) {
      ColumnShape shape = shapes.get(i);
      String heading = headings.get(i);
      if (shape.filled() == 0) {
        return words.says("severity", heading) ? Role.SEVERITY : null;
      }
      if (shape.answers() >= MOSTLY) {
        return Role.LOGGED;
      }
      if (shape.wordy() < SELDOM && isSeverity(shape, heading)) {
        return Role.SEVERITY;
      }
      if (isIdentity(shape, heading) && !words.says("status", heading)) {
        boolean symbol = shape.numbers() < SELDOM && isNames(i);
        boolean first = !Arrays.asList(roles).contains(Role.SYMBOL);
        return symbol ? (first ? Role.SYMBOL : Role.ALIAS) : Role.ALIAS;
      }
      return null;
    }

    private boolean isIdentity(ColumnShape shape, String heading) {
      boolean names = shape.named() >= MOSTLY && shape.wordy() < SELDOM;
      boolean differ = shape.distinct() >= NEARLY_ALL || words.says("symbol", heading);
      return differ && (names || shape.telling() >= MOSTLY);
    }

    private boolean isSeverity(ColumnShape shape, String heading) {
      boolean few = shape.distinct() <= SELDOM || shape.filled() < FEW_ROWS;
      return words.says("severity", heading)
          || (few && shape.numbers() >= MOSTLY && !words.says("code", heading));
    }

    private boolean isNames(int i) {
      List<String> cells = table.column(i);
      long names =
          cells.stream()
              .flatMap(cell -> CodeKind.of(CodeCell.text(cell)).stream())
              .filter(kind -> kind == CodeKind.NAME || kind == CodeKind.CONSTANT)
              .count();
      return names >= MOSTLY * cells.size();
    }

    private void texts(@Nullable Role[] roles) {
      int code = Arrays.asList(roles).indexOf(Role.CODE);
      int text = -1;
      for (int i = 0; i < roles.length; i++) {
        boolean prose = roles[i] == null && shapes.get(i).wordy() >= SELDOM;
        boolean differ = shapes.get(i).distinct() >= 0.5 || shapes.get(i).filled() < 4;
        if (prose && words.says("advice", headings.get(i))) {
          roles[i] = Role.ADVICE;
        } else if (prose && differ && i > code && isBetterText(i, text)) {
          text = i;
        }
      }
      if (text >= 0) {
        roles[text] = Role.TEXT;
      }
      if (!Arrays.asList(roles).contains(Role.TEXT)) {
        int advice = Arrays.asList(roles).indexOf(Role.ADVICE);
        text = advice >= 0 ? advice : longest(roles, SELDOM, code);
        if (text < 0) {
          text = longest(roles, 0, code);
        }
        if (text >= 0) {
          roles[text] = Role.TEXT;
        }
      }
      for (int i = 0; i < roles.length; i++) {
        if (roles[i] == Role.TEXT || roles[i] == Role.ADVICE) {
          reasons.add("column %d '%s': %s".formatted(i + 1, headings.get(i), roles[i]));
        }
      }
    }

    /** The first column of prose, but for one whose heading says so. */
    private boolean isBetterText(int i, int other) {
      return other < 0
          || (words.says("text", headings.get(i)) && !words.says("text", headings.get(other)));
    }

    private int longest(@Nullable Role[] roles, double wordy, int from) {
      int longest = -1;
      for (int i = from; i < roles.length; i++) {
        boolean free = roles[i] == null && shapes.get(i).wordy() >= wordy;
        if (free && (longest < 0 || shapes.get(i).length() > shapes.get(longest).length())) {
          longest = i;
        }
      }
      return longest;
    }
  }
}
