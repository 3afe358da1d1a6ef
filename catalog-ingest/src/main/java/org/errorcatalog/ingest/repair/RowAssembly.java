package org.errorcatalog.ingest.repair;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.errorcatalog.core.characters.CharacterRepair;
import org.errorcatalog.core.characters.Damage;
import org.errorcatalog.core.characters.Mend;
import org.errorcatalog.core.characters.Mended;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.ingest.cell.CellText;
import org.errorcatalog.ingest.cell.Cleaned;
import org.errorcatalog.ingest.cell.SectionText;
import org.errorcatalog.ingest.markdown.Answers;
import org.errorcatalog.ingest.markdown.CodeCell;
import org.errorcatalog.ingest.markdown.RawRow;
import org.errorcatalog.ingest.markdown.Role;
import org.errorcatalog.ingest.markdown.SymbolicName;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.Level;
import org.jspecify.annotations.Nullable;

/** Makes errors of rows whose code and cells are settled: mends and cleans their texts. */
final class RowAssembly {

  /** Markup may make a row longer than its text, but not that much. */
  private static final int LONGEST = 2 * Change.LIMIT;

  private static final int LONGEST_SEVERITY = 64;

  private final @Nullable URI address;
  private final List<Finding> findings;
  private final CharacterRepair repair = new CharacterRepair();
  private final Map<String, Integer> relative = new LinkedHashMap<>();
  private final Answers answers;
  private final PlaceholderRepair placeholders;

  /** Findings are added to the list that is given. */
  RowAssembly(
      @Nullable URI address,
      Answers answers,
      PlaceholderRepair placeholders,
      List<Finding> findings) {
    this.address = address;
    this.answers = answers;
    this.placeholders = placeholders;
    this.findings = findings;
  }

  /**
   * The errors of a row: one for each code of its cell, or none where a text is too long.
   *
   * @param code of the row, maybe another than its cell has
   * @param siblings the texts of the same error in other languages, raw
   */
  List<ErrorRow> rows(RawRow row, CodeCell cell, Code code, Supplier<Collection<String>> siblings) {
    int length = 0;
    for (String each : row.cells()) {
      length += each.length();
    }
    if (length > LONGEST) {
      tooLong(row, code, length);
      return List.of();
    }
    String opening = text(row, row.cell(Role.TEXT), code, siblings);
    SymbolicName named = SymbolicName.in(opening);
    String text = description(row, cell, code, named.text());
    String advice = paragraphs(row, Role.ADVICE, code);
    if (text.length() > Change.LIMIT || advice.length() > Change.LIMIT) {
      tooLong(row, code, Math.max(text.length(), advice.length()));
      return List.of();
    }
    if (text.isEmpty() && advice.isEmpty()) {
      findings.add(
          finding(FindingName.ROW_UNREADABLE, "the row has a code but no text", row, code)
              .at(Level.WARNING));
    }
    String symbol = symbol(row, cell, code, named);
    List<ErrorRow> rows = new ArrayList<>();
    for (Code each : codes(cell, code)) {
      rows.add(
          new ErrorRow(
              row.line(),
              each,
              aliases(row, cell, each, symbol),
              symbol,
              severity(row),
              answers.of(CodeCell.text(row.cell(Role.LOGGED))).orElse(null),
              text,
              advice));
    }
    return rows;
  }

  /** One finding for all links that lead nowhere without the page's address, if there are any. */
  Optional<Finding> relativeLinks() {
    return relative.entrySet().stream()
        .findFirst()
        .map(
            first ->
                Finding.of(
                        FindingName.LINK_UNRESOLVED,
                        ("%d relative links stay as they are, since the page's address is not known;"
                                + " the first is %s")
                            .formatted(relative.size(), first.getKey()))
                    .line(first.getValue()));
  }

  private static List<Code> codes(CodeCell cell, Code code) {
    return cell.codes().contains(code) ? cell.codes() : List.of(code);
  }

  private String description(RawRow row, CodeCell cell, Code code, String opening) {
    String prose = cell.rest() == null ? "" : text(row, cell.rest(), code);
    String text = paragraphs(List.of(prose, opening, notes(row, Role.NOTE, code)));
    return text.isEmpty() ? notes(row, Role.ALIAS, code) : text;
  }

  private static String paragraphs(List<String> parts) {
    String text = "";
    for (String part : parts) {
      if (!part.isEmpty()) {
        text = text.isEmpty() ? part : text + "\n\n" + part;
      }
    }
    return text;
  }

  /** What other columns say, each under its heading. */
  private String notes(RawRow row, Role role, Code code) {
    List<String> notes = new ArrayList<>();
    row.columnsOf(role)
        .forEach(
            column -> {
              String text = text(row, row.cell(column), code);
              if (!text.isEmpty()) {
                notes.add(labelled(row.columns().heading(column), text));
              }
            });
    return String.join("\n\n", notes);
  }

  private static String labelled(String heading, String text) {
    String label = CellText.clean(heading);
    if (label.isEmpty()) {
      return text;
    }
    return label + (text.contains("\n") ? ":\n\n" : ": ") + text;
  }

  private String paragraphs(RawRow row, Role role, Code code) {
    return paragraphs(
        row.columnsOf(role).map(column -> text(row, row.cell(column), code)).toList());
  }

  private String text(RawRow row, String cell, Code code) {
    return text(row, cell, code, List::of);
  }

  private String text(RawRow row, String cell, Code code, Supplier<Collection<String>> siblings) {
    Mended mended = repair.mend(cell);
    Mended whole = placeholders.mend(mended.text(), siblings);
    report(mended, row, code);
    report(whole, row, code);
    Cleaned cleaned =
        whole.text().indexOf('\n') < 0
            ? CellText.clean(whole.text(), address)
            : SectionText.clean(whole.text().lines().toList(), address);
    cleaned.unresolvedLinks().forEach(link -> relative.putIfAbsent(link, row.line()));
    return cleaned.markdown();
  }

  private void report(Mended mended, RawRow row, Code code) {
    for (Mend mend : mended.mends()) {
      findings.add(
          finding(nameOf(mend.damage()), mend.message(), row, code)
              .mended(mend.before(), mend.after()));
    }
  }

  private static FindingName nameOf(Damage damage) {
    return switch (damage) {
      case GARBLED -> FindingName.MOJIBAKE_REPAIRED;
      case UNSEEN -> FindingName.CHARACTERS_NORMALIZED;
      case TORN -> FindingName.PLACEHOLDER_REPAIRED;
    };
  }

  private static @Nullable String symbol(RawRow row, CodeCell cell, Code code, SymbolicName named) {
    String written = CodeCell.text(row.cell(Role.SYMBOL));
    for (String name : new @Nullable String[] {written, named.name(), cell.name()}) {
      if (name != null && isShort(name, Code.LIMIT) && !name.equals(code.value())) {
        return name;
      }
    }
    return null;
  }

  private static List<String> aliases(
      RawRow row, CodeCell cell, Code code, @Nullable String symbol) {
    Set<String> aliases = new LinkedHashSet<>();
    cell.aliases().forEach(alias -> aliases.add(alias.value()));
    row.columnsOf(Role.ALIAS)
        .map(column -> CodeCell.read(row.cell(column)))
        .flatMap(read -> Stream.concat(read.codes().stream(), read.aliases().stream()))
        .forEach(alias -> aliases.add(alias.value()));
    aliases.remove(code.value());
    aliases.remove(symbol);
    return List.copyOf(aliases);
  }

  private static @Nullable String severity(RawRow row) {
    String severity = CodeCell.text(row.cell(Role.SEVERITY));
    return isShort(severity, LONGEST_SEVERITY) ? severity : null;
  }

  private static boolean isShort(String text, int longest) {
    if (text.isEmpty() || text.length() > longest) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void tooLong(RawRow row, Code code, int length) {
    String message = "the text has %d characters, more than %d".formatted(length, Change.LIMIT);
    findings.add(finding(FindingName.ROW_UNREADABLE, message, row, code));
  }

  private static Finding finding(FindingName name, String message, RawRow row, Code code) {
    return Finding.of(name, message).line(row.line()).code(code.value());
  }
}
