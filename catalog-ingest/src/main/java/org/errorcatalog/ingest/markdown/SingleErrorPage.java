package org.errorcatalog.ingest.markdown;

import java.util.Optional;
import java.util.stream.Stream;
import org.errorcatalog.ingest.markdown.AttributeTable.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page about one error: a table of its attributes, a name and a value a row, then sections
 * that explain the error and say what to do. It is one where the page's heading, title or file name
 * bears the table's code, and the sections, a symbolic name or a heading that is nothing but a code
 * bear it out.
 */
final class SingleErrorPage {

  private SingleErrorPage() {}

  /**
   * The page's error; empty where the page is of another kind.
   *
   * @param path of the page, for its file's name
   */
  static Optional<SingleError> read(FrontMatter says, String path, Outline page) {
    return AttributeTable.in(page).flatMap(table -> read(page, identity(page, says, path), table));
  }

  private static PageIdentity identity(Outline page, FrontMatter says, String path) {
    @Nullable String title = says.get("title");
    return PageIdentity.of(
        page.top().map(Heading::text).map(CodeText::plain).orElse(""),
        title == null ? "" : title,
        path);
  }

  private static Optional<SingleError> read(
      Outline page, PageIdentity identity, AttributeTable table) {
    Attribute row = table.code(identity);
    Attribute message = table.message(row);
    @Nullable String name = table.symbolicName(row, message);
    ErrorSections sections = ErrorSections.of(page, table.table());
    return isOne(identity, row, name, sections)
        ? Optional.of(error(row, PageCode.of(row, identity), name, message.value(), sections))
        : Optional.empty();
  }

  private static SingleError error(
      Attribute row, PageCode code, @Nullable String name, String message, ErrorSections sections) {
    return new SingleError(
        row.line(),
        code.code(),
        name,
        message,
        sections.explanation(),
        sections.action(),
        Stream.ofNullable(code.finding()).toList());
  }

  private static boolean isOne(
      PageIdentity identity, Attribute row, @Nullable String name, ErrorSections sections) {
    String code = row.plain();
    boolean borne = identity.says(code) || identity.agreed().isPresent() || identity.isNamed(code);
    boolean snake = name != null && CodeKind.CONSTANT.fits(name);
    boolean whole = !sections.explanation().isEmpty() && !sections.action().isEmpty();
    return borne
        ? sections.known() || snake || identity.isBareCode()
        : sections.known() && whole && (snake || AttributeTable.hasId(row));
  }
}
