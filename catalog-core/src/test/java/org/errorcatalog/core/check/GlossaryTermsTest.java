package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.memory.Term;
import org.junit.jupiter.api.Test;

class GlossaryTermsTest {

  private static final Glossary GLOSSARY =
      new Glossary(
          List.of(
              new Term("gate", "nl-NL", "hek"),
              new Term("gate", "nl-NL", "poort"),
              new Term("guard", "nl-NL", "bewaker")));

  private final GlossaryTerms check = new GlossaryTerms();

  @Test
  void namesTheTermAndWhatShouldBeSaid() {
    Spoken dutch = Spoken.dutch("De deur is dicht.").fromEnglish("The **gate** is closed.");

    assertThat(dutch.with(GLOSSARY).said(check)).containsExactly("missing gate hek / poort");
  }

  @Test
  void doesNotLookIntoCodeAndPlaceholders() {
    Spoken dutch = Spoken.dutch("`gate`: dicht").fromEnglish("`gate`: closed");

    assertThat(dutch.with(GLOSSARY).issues(check)).isEmpty();
  }

  @Test
  void namesATermOnce() {
    Spoken dutch = Spoken.dutch("De deur is dicht.").fromEnglish("This gate and all other gates.");

    assertThat(dutch.with(GLOSSARY).issues(check)).hasSize(1);
  }

  @Test
  void saysNothingWithoutSource() {
    assertThat(Spoken.dutch("De deur.").with(GLOSSARY).issues(check)).isEmpty();
  }
}
