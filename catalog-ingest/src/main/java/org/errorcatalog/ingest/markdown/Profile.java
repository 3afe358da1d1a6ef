package org.errorcatalog.ingest.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of a catalog are to be read where their shape misleads.
 *
 * @param address where the pages stand, with {@code {locale}} and {@code {page}} (the path without
 *     its ending); relative links are resolved against it
 * @param tables rules for tables, the first that fits decides
 */
public record Profile(@Nullable String address, List<TableRule> tables) {

  /** Nothing is said: shape decides. */
  public static final Profile NONE = new Profile(null, List.of());

  public Profile {
    tables = List.copyOf(tables);
  }

  /**
   * What the columns of some tables hold.
   *
   * @param headings words that the table's headings must hold, in any order; none means any table
   * @param columns the roles in order; empty where such tables hold no errors
   */
  public record TableRule(List<String> headings, List<Role> columns) {

    public TableRule {
      headings = List.copyOf(headings);
      columns = List.copyOf(columns);
    }

    private boolean fits(Table table) {
      List<String> cells = table.head().cells().stream().map(CodeCell::text).toList();
      return (columns.isEmpty() || columns.size() == table.width())
          && headings.stream().allMatch(word -> cells.stream().anyMatch(c -> c.contains(word)));
    }
  }

  /**
   * The address of a page; empty where the profile names none.
   *
   * @param path of the page, in which a folder may name the locale
   */
  public Optional<URI> address(String path, @Nullable String locale) {
    if (address == null) {
      return Optional.empty();
    }
    String tag = locale == null ? "" : locale.toLowerCase(Locale.ROOT);
    String page = path.replaceFirst("\\.(?:md|markdown)$", "");
    String filled = address.replace("{locale}", tag).replace("{page}", page);
    try {
      return Optional.of(new URI(filled.replace(" ", "%20")));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The rule for a table, where there is one. */
  Optional<TableRule> rule(Table table) {
    return tables.stream().filter(rule -> rule.fits(table)).findFirst();
  }
}
