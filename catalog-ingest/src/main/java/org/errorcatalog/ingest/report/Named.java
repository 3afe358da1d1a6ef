package org.errorcatalog.ingest.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.errorcatalog.core.check.CheckName;

/** What a finding may be called: by what happened to a page, or by the check of a text. */
public sealed interface Named permits FindingName, CheckOfText {

  /** Stable, in upper snake case. */
  @JsonValue
  String name();

  /** The usual level of such findings. */
  Level level();

  /** What any finding of that name says, in a few words. */
  String meaning();

  /**
   * The name that is written so.
   *
   * @throws IllegalArgumentException for any other
   */
  @JsonCreator
  static Named of(String name) {
    return all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no finding is called " + name));
  }

  /** All names, each once: a page and a text may both be in another language than they say. */
  static List<Named> all() {
    List<Named> ofPages = List.of(FindingName.values());
    List<String> taken = ofPages.stream().map(Named::name).toList();
    Stream<Named> ofTexts =
        Arrays.stream(CheckName.values())
            .filter(each -> !taken.contains(each.name()))
            .map(CheckOfText::new);
    return Stream.concat(ofPages.stream(), ofTexts).toList();
  }
}
