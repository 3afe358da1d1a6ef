package org.errorcatalog.admin.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.errorcatalog.core.Sample;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "viewer", roles = "viewer")
class BrowseResourceTest {

  private static final Pattern CODE = Pattern.compile("<td class=\"code\"><a [^>]*>([^<]*)</a>");
  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"");

  @Inject Fixture fixture;

  private final Visitor visitor = new Visitor();

  @Test
  void pagesThroughTwoThousandEntriesWithoutGapOrRepeat() {
    String name = twoThousand();
    List<String> codes = new ArrayList<>();
    String path = "/catalogs/" + name + "?locale=nl-NL";
    while (!path.isEmpty()) {
      String page = visitor.get(path).asString();
      codes.addAll(codesOf(page));
      Matcher next = NEXT.matcher(page);
      path = next.find() ? next.group(1).replace("&amp;", "&") : "";
    }

    assertThat(codes).hasSize(2_000).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void searchesCodesAndBothTexts() {
    String list = "/catalogs/" + twoThousand() + "?locale=nl-NL&q=";

    assertThat(codesOf(visitor.get(list + "11999").asString())).containsExactly("11999");
    assertThat(codesOf(visitor.get(list + "SOURCE%20777.").asString())).containsExactly("10777");
    assertThat(codesOf(visitor.get(list + "vertaling%20778.").asString())).containsExactly("10778");
    assertThat(visitor.get(list + "%25").asString()).contains("Nothing found");
  }

  @Test
  void filtersByState() {
    String list = "/catalogs/" + twoThousand() + "?locale=nl-NL&q=1000&of=text&";

    assertThat(codesOf(visitor.get(list + "state=untranslated").asString()))
        .containsExactly("10001", "10003", "10005", "10007", "10009");
    assertThat(codesOf(visitor.get(list + "state=pretranslated").asString())).hasSize(6);
    assertThat(visitor.get(list + "outdated=yes").asString()).contains("Nothing found");
  }

  @Test
  void countsEveryState() {
    String counts = visitor.part("/catalogs/" + twoThousand() + "/counts?locale=nl-NL").asString();

    assertThat(counts)
        .contains(">2,000<", ">1,000<", "2,000 entries")
        .doesNotContain("hx-get", "<html");
  }

  @Test
  void answersHtmxWithTheTableAlone() {
    Small small = fixture.small();

    assertThat(visitor.part(small.list() + "?locale=nl-NL&q=50058").asString())
        .contains("50058", "id=\"list\"")
        .doesNotContain("<html", "50059");
  }

  @Test
  void runsNoScriptThatStandsInAText() {
    Sample sample = fixture.sample();
    String name = "c" + UUID.randomUUID();
    long catalog = sample.catalog(name, "en-US", "nl-NL");
    long entry = sample.entry(catalog, "1");
    sample.text(catalog, entry, "en-US", "<script>alert(1)</script>");

    assertThat(visitor.get("/catalogs/" + name).asString())
        .doesNotContain("<script>alert")
        .contains("&lt;script&gt;");
    assertThat(visitor.get("/catalogs/" + name + "?q=%22%3E%3Cscript%3Ex").asString())
        .doesNotContain("<script>x");
  }

  private String twoThousand() {
    String name = "c" + UUID.randomUUID();
    long catalog = fixture.sample().catalog(name, "en-US", "nl-NL");
    fixture.one(
        """
        with e as (
          insert into entry (catalog_id, code, code_key, state, revision)
          select ?, n::text, n::text, 'PRETRANSLATED', 1 from generate_series(10000, 11999) n
          returning id, catalog_id, code::int as n),
        s as (
          insert into text (catalog_id, entry_id, locale, markdown, state, revision)
          select catalog_id, id, 'en-US', 'source ' || n - 10000 || '.', 'PRETRANSLATED', 1 from e),
        t as (
          insert into text (catalog_id, entry_id, locale, markdown, state, revision)
          select catalog_id, id, 'nl-NL', 'vertaling ' || n - 10000 || '.', 'PRETRANSLATED', 1
            from e where n % 2 = 0)
        select count(*) from e
        """,
        catalog);
    return name;
  }

  static List<String> codesOf(String page) {
    return CODE.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
