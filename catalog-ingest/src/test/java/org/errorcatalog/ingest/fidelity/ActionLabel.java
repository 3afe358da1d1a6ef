package org.errorcatalog.ingest.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryClass;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one text: which parts of it are an action, for whom, and what it is.
 *
 * @param told the parts that are an action, as they stand in the text; empty where none is
 * @param kind null where nothing is told
 */
record ActionLabel(
    String code,
    List<String> told,
    @Nullable ActionKind kind,
    @Nullable Audience audience,
    EntryClass entryClass) {

  private static final Path OWN = Path.of("src/test/resources/fidelity/actions.csv");

  /** Those of the Dutch page, half of its codes. */
  static List<ActionLabel> ofDutchPage() {
    Map<String, String> cells =
        Truth.of("entra-sign-in.nl-nl").stream()
            .collect(
                Collectors.toMap(
                    each -> String.valueOf(each.get("code")),
                    each -> String.valueOf(each.get("cell"))));
    return Truth.of("entra-sign-in.nl-nl.actions").stream()
        .map(
            each ->
                label(
                    String.valueOf(each.get("code")),
                    String.valueOf(each.get("spans")),
                    cells.getOrDefault(String.valueOf(each.get("code")), ""),
                    String.valueOf(each.get("audience")),
                    String.valueOf(each.get("kind")),
                    String.valueOf(each.get("class"))))
        .toList();
  }

  /** Twenty rows of the page in another language, the spans counted in the text as it is read. */
  static List<ActionLabel> own(String locale, Map<String, String> texts) {
    try {
      return Files.readAllLines(OWN).stream()
          .map(line -> line.split(",", -1))
          .filter(cells -> cells[0].equals(locale))
          .map(
              cells ->
                  label(
                      cells[1],
                      cells[2],
                      texts.getOrDefault(cells[1], ""),
                      cells[3],
                      cells[4],
                      cells[5]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ActionLabel label(
      String code, String spans, String text, String audience, String kind, String entryClass) {
    boolean told = !spans.isEmpty();
    return new ActionLabel(
        code,
        told
            ? Arrays.stream(spans.split(";", -1)).map(span -> part(text, span)).toList()
            : List.of(),
        told ? ActionKind.valueOf(kind) : null,
        told ? audience(audience) : null,
        EntryClass.valueOf(entryClass));
  }

  private static String part(String text, String span) {
    String[] ends = span.split("-", -1);
    int end = Math.min(Integer.parseInt(ends[1]), text.length());
    return text.substring(Math.min(Integer.parseInt(ends[0]), end), end);
  }

  private static Audience audience(String name) {
    return name.equals("microsoft-support")
        ? Audience.VENDOR_SUPPORT
        : Audience.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
