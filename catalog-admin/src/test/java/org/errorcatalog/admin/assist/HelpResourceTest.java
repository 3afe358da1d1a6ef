package org.errorcatalog.admin.assist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Visitor;
import org.errorcatalog.core.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In locales of its own, since it remembers what other tests say. */
@ConsoleTest
@TestSecurity(user = "viewer", roles = "viewer")
class HelpResourceTest {

  @Inject Fixture fixture;

  private final Visitor visitor = new Visitor();
  private final String id = UUID.randomUUID().toString().substring(0, 8);
  private final String name = "h" + id;
  private final String source = "en-x-" + id;
  private final String target = "nl-x-" + id;
  private final String arabic = "ar-x-" + id;

  private Sample sample;
  private long catalog;
  private long action;
  private long entry;

  @BeforeEach
  void anEntryAndAnother() {
    sample = fixture.sample();
    catalog = sample.catalog(name, source, target, arabic);
    action = sample.action(catalog);
    sample.wording(catalog, action, source, "Close the door.");
    entry = sample.entry(catalog, "50058", List.of(action));
    sample.text(catalog, entry, source, "The door %d is not **closed**, see [a](https://a.test).");
  }

  @Test
  void remembersTranslationsToTakeWithWhatDiffers() {
    said("7", "The gate %d is not **closed**, see [a](https://b.test).", "De \"poort\" is open.");

    assertThat(help("memory"))
        .contains("87 %", "data-take=\"De &quot;poort&quot; is open.\"", "<kbd>1</kbd>")
        .contains("<del>gate</del><ins>door</ins>")
        .contains(
            "pretranslated", "/catalogs/" + name + "/entries/7?variant=1&amp;locale=" + target);
  }

  @Test
  void remembersForWordingsToo() {
    said("7", "Close the door.", "Sluit de deur.");

    assertThat(help("memory", "&unit=wording-" + action))
        .contains("100 %", "same source", "data-take=\"Sluit de deur.\"")
        .doesNotContain("<del>");
  }

  @Test
  void saysWhatBelongsIntoAnEmptyMemory() {
    assertThat(help("memory")).contains("Nothing similar was translated yet");
    assertThat(help("memory", "&source=" + arabic))
        .contains("There is no source text in " + arabic);
  }

  @Test
  void findsPhrasesOnBothSidesAndMarksThem() {
    said("7", "The <gate> is open.", "De poort staat open.");

    assertThat(help("concordance", "&words=GATE"))
        .contains("The &lt;<mark>gate</mark>&gt; is open.", "De poort staat open.")
        .contains("name=\"words\" value=\"GATE\"", "hx-target=\"#help-body\"");
    assertThat(help("concordance", "&words=poort%20staat"))
        .contains("De <mark>poort staat</mark> open.");
    assertThat(help("concordance", "&words=raam")).contains("Nobody said this yet");
    assertThat(help("concordance")).contains("How was it said elsewhere?");
  }

  @Test
  void keepsTheListThatSomebodyWorksThrough() {
    said("7", "The gate %d is not **closed**, see [a](https://b.test).", "De poort is open.");
    String list = "&q=gate&state=pretranslated";
    String other = "entries/7?variant=1&amp;locale=%s&amp;q=gate&amp;state=pretranslated\"";

    assertThat(help("memory", list)).contains(other.formatted(target));
    assertThat(help("similar", list)).contains(other.formatted(target));
    assertThat(help("concordance", list))
        .contains(other.formatted(target), "The <mark>gate</mark>")
        .contains("name=\"state\" value=\"pretranslated\"", "name=\"q\" value=\"gate\"");
  }

  @Test
  void showsTheTermsOfTheSourceAndWhetherTheyAreSaid() {
    sample.text(catalog, entry, target, "De deur is open.");
    term("door", "nl", "deur");
    term("closed", "nl", "dicht");
    term("closed", "nl", "gesloten");

    assertThat(help("glossary"))
        .contains("The <mark>door</mark> %d is not <mark>closed</mark>, see a")
        .contains("data-insert=\"deur\"", "data-insert=\"dicht\"", "data-insert=\"gesloten\"")
        .contains("✓ said", "! not said");
  }

  @Test
  void saysThatNoTermIsInTheSource() {
    assertThat(help("glossary")).contains("No term of the glossary is in this source");
  }

  @Test
  void showsTheOtherLocalesInTheirDirection() {
    sample.text(catalog, entry, arabic, "الباب مفتوح.");

    assertThat(help("locales"))
        .contains("data-take=\"الباب مفتوح.\"", "dir=\"rtl\"", "data-take=\"The door")
        .doesNotContain("Nothing yet in");
    assertThat(help("locales", "&unit=wording-" + action))
        .contains("data-take=\"Close the door.\"", "Nothing yet in " + arabic);
  }

  @Test
  void namesEntriesThatAreTakenForThisOne() {
    said("50085", "Something quite different.", "Iets heel anders.");
    said("7", "The gate %d is not **closed**, see [a](https://b.test).", "De poort is open.");
    said("8", "Nothing like it.", "Niets.");

    assertThat(help("similar"))
        .contains("entries/50085?", "similar code", "entries/7?", "87 % the same description")
        .doesNotContain("entries/8?");
  }

  @Test
  void comparesWithWhatThePageSays() {
    long text = sample.text(catalog, entry, target, "De deur is dicht.");
    fixture.write(text, "De deur is open.");

    assertThat(help("upstream"))
        .contains("data-take=\"De deur is dicht.\"", "<del>dicht</del><ins>open</ins>")
        .doesNotContain("What changed on the page");
  }

  @Test
  void saysWhatChangedOnThePage() {
    long text = sample.text(catalog, entry, target, "De deur is dicht.");
    fixture.one(
        "update text set outdated = true, upstream_before = 'De deur is open.' where id = ?"
            + " returning id",
        text);

    assertThat(help("upstream"))
        .contains("What changed on the page", "<del>open</del><ins>dicht</ins>")
        .contains("word for word the page")
        .doesNotContain("data-take");
  }

  @Test
  void saysThatNoPageHasIt() {
    assertThat(help("upstream")).contains("No page says this");
  }

  @Test
  void offersPlaceholdersAndLinksByTheirNumbers() {
    assertThat(help("pieces"))
        .contains("data-insert=\"%d\"><kbd>1</kbd>")
        .contains("data-insert=\"[a](https://a.test)\"><kbd>2</kbd>");
    assertThat(help("pieces", "&unit=wording-" + action)).isEmpty();
  }

  @Test
  void knowsNoUnitOfAnotherEntry() {
    long other = sample.action(catalog);

    assertThat(visitor.part(address("memory", "&unit=wording-" + other)).statusCode())
        .isEqualTo(404);
  }

  private void said(String code, String original, String translation) {
    long other = sample.entry(catalog, code);
    sample.text(catalog, other, source, original);
    sample.text(catalog, other, target, translation);
  }

  private void term(String word, String locale, String translation) {
    fixture.one(
        "insert into term (catalog_id, source, locale, target) values (?, ?, ?, ?) returning source",
        catalog,
        word,
        locale,
        translation);
  }

  private String help(String tab) {
    return help(tab, "");
  }

  private String help(String tab, String more) {
    return visitor.part(address(tab, more)).then().statusCode(200).extract().asString();
  }

  private String address(String tab, String more) {
    return "/catalogs/%s/entries/50058/help/%s?locale=%s%s".formatted(name, tab, target, more);
  }
}
