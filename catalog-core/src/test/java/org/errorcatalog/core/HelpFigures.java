package org.errorcatalog.core;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.finding.TypedChecking;
import org.errorcatalog.core.finding.TypedUnit;
import org.errorcatalog.core.memory.Concordance;
import org.errorcatalog.core.memory.Lookalikes;
import org.errorcatalog.core.memory.Phrase;
import org.errorcatalog.core.memory.Source;
import org.errorcatalog.core.memory.TranslationMemory;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.Test;

/**
 * Measures the help for editors beside so many generated entries in two locales; no test, and run
 * by its name only: {@code -Dtest=HelpFigures -Dfigures.entries=100000}. Two in five texts are a
 * variation of another; words are as frequent as in a language.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HelpFigures {

  private static final int ENTRIES = Integer.getInteger("figures.entries", 100_000);
  private static final int ROUNDS = 300;
  private static final int VOCABULARY = 9_000;
  private static final int FIRST_CODE = 100_000;

  @Inject TranslationMemory memory;
  @Inject Concordance concordance;
  @Inject Lookalikes lookalikes;
  @Inject TypedChecking checking;
  @Inject DataSource database;

  private final Random random = new Random(7);
  private final List<String> sources = new ArrayList<>();
  private long catalog;
  private long firstEntry;

  @Test
  void measure() throws SQLException {
    fill();
    long before = used();
    long start = System.nanoTime();
    remember(0);
    print("first answer, ms: " + (System.nanoTime() - start) / 1_000_000);
    print("heap, bytes a text: " + (used() - before) / ENTRIES);
    measure("memory", this::remember);
    measure("concordance, a phrase", i -> find(phrase(sources.get(i), 3)));
    measure(
        "concordance, a part of a word", i -> find(word(random.nextInt(VOCABULARY)).substring(1)));
    measure("concordance, nowhere", i -> find("nowhere " + i));
    measure("similar codes", this::look);
    measure("checks of what is typed", this::check);
  }

  private void remember(int i) {
    String source = sources.get(i);
    memory.of(new Source(UnitKind.TEXT, entry(i), source, "en-US", "nl-NL"));
  }

  private void find(String phrase) {
    concordance.of(new Phrase(phrase), "en-US", "nl-NL");
  }

  private void look(int i) {
    Code code = new Code(Integer.toString(FIRST_CODE + i));
    lookalikes.of(catalog, entry(i), code, sources.get(i), "en-US");
  }

  private void check(int i) {
    String typed = translated(sources.get(i)) + " (";
    checking.of(new TypedUnit(catalog, UnitKind.TEXT, entry(i), "nl-NL", typed));
  }

  /** As the sequence numbers them. */
  private long entry(int i) {
    return firstEntry + 50L * i;
  }

  private interface Deed {
    void run(int entry);
  }

  private void measure(String name, Deed deed) {
    IntStream.range(0, ROUNDS).forEach(round -> deed.run(random.nextInt(ENTRIES)));
    long[] nanos = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      int entry = random.nextInt(ENTRIES);
      long start = System.nanoTime();
      deed.run(entry);
      nanos[round] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    print(
        "%-30s p50 %5.1f ms, p95 %5.1f ms, most %5.1f ms"
            .formatted(
                name,
                nanos[ROUNDS / 2] / 1e6,
                nanos[ROUNDS * 95 / 100] / 1e6,
                nanos[ROUNDS - 1] / 1e6));
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static void print(String line) {
    System.out.println(line);
  }

  private void fill() throws SQLException {
    catalog = new Sample(database).catalog("figures", "en-US", "nl-NL");
    IntStream.range(0, ENTRIES).forEach(i -> sources.add(source()));
    insert(
        "insert into entry (catalog_id, code, code_key, state, revision)"
            + " select %d, n::text, n::text, 'PRETRANSLATED', 1 from unnest(?::text[]) n",
        IntStream.range(FIRST_CODE, FIRST_CODE + ENTRIES).mapToObj(Integer::toString).toList());
    firstEntry =
        new Sample(database).insert("select min(id) from entry where catalog_id = ?", catalog);
    texts("en-US", sources);
    texts("nl-NL", sources.stream().map(HelpFigures::translated).toList());
    insert("analyze text", List.of());
  }

  private void texts(String locale, List<String> markdown) throws SQLException {
    insert(
        "insert into text (catalog_id, entry_id, locale, markdown, state, revision)"
            + " select %1$d, e.id, '"
            + locale
            + "', t.m, 'PRETRANSLATED', 1"
            + " from unnest(?::text[]) with ordinality t (m, n)"
            + " join (select id, row_number() over (order by id) as n from entry"
            + " where catalog_id = %1$d) e on e.n = t.n",
        markdown);
  }

  private void insert(String sql, List<String> values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql.formatted(catalog))) {
      if (!values.isEmpty()) {
        statement.setArray(1, connection.createArrayOf("text", values.toArray()));
      }
      statement.execute();
    }
  }

  private String source() {
    if (!sources.isEmpty() && random.nextInt(5) < 2) {
      String[] words = sources.get(random.nextInt(sources.size())).split(" ");
      for (int changes = random.nextInt(4); changes > 0; changes--) {
        words[random.nextInt(words.length)] = frequent();
      }
      return String.join(" ", words);
    }
    return String.join(
            " ", IntStream.range(0, 5 + random.nextInt(26)).mapToObj(i -> frequent()).toList())
        + " %d.";
  }

  /** The second word half as often as the first, and so on. */
  private String frequent() {
    return word((int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1);
  }

  private static String word(int number) {
    String[] syllables = {
      "ser", "ver", "to", "ken", "au", "then", "ti", "quest", "pol", "dex", "lo"
    };
    StringBuilder word = new StringBuilder();
    for (int left = number + 1; left > 0; left /= syllables.length) {
      word.append(syllables[left % syllables.length]);
    }
    return word.toString();
  }

  private static String translated(String source) {
    return source.replace("er", "aar").replace(" ", "en ");
  }

  private static String phrase(String text, int words) {
    return String.join(" ", List.of(text.split(" ")).subList(0, words));
  }
}
