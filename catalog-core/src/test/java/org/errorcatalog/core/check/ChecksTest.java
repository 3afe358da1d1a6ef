package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.errorcatalog.core.language.LanguageDetection;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.Test;

class ChecksTest {

  private final Checks checks = new Checks(new LanguageDetection(List.of("en-US", "nl-NL")));

  @Test
  void comparesTheMarkupToo() {
    Map<String, String> said = Map.of("en-US", "Run `open`.", "nl-NL", "Voer het uit.");
    Subject dutch =
        new Translations(UnitKind.TEXT, "en-US", said)
            .in("nl-NL", Set.of(), List.of(), Glossary.NONE, CheckSettings.USUAL);

    assertThat(checks.of(dutch))
        .extracting(Issue::check)
        .containsExactly(CheckName.MARKDOWN_STRUCTURE_DIFFERS);
  }
}
