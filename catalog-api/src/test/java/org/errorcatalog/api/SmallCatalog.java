package org.errorcatalog.api;

import static io.restassured.RestAssured.given;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.errorcatalog.core.Sample;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A catalog of two codes in two locales, written by the owner of the schema, since the API itself
 * may only read; published by SQL that takes every unit's newest revision.
 */
public final class SmallCatalog {

  private static final String PUBLISH =
      """
      do $$
      declare
        it catalog;
        next integer;
      begin
        select * into it from catalog where name = '%1$s';
        select coalesce(max(number), 0) + 1 into next from release where catalog_id = it.id;
        insert into release (catalog_id, number, label, state_changed_at, digest, added, changed,
            withdrawn, origin, actor, actor_name, published_at)
          values (it.id, next, %2$s, now(), 'sha256:' || repeat(to_hex(next %% 16), 64), 0, 0, 0,
            'CLI', 'p', 'Pat', timestamptz '2026-01-02 03:04:05Z');
        insert into release_row (catalog_id, release, entry_id, text_id, wording_id, revision_id,
            outdated, plain, html)
          select it.id, next, v.entry_id, v.text_id, v.wording_id, v.id, false,
            replace(v.markdown, '*', ''), '<p>' || replace(v.markdown, '*', '') || '</p>'
          from revision v
          left join entry e on e.id = v.entry_id
          left join text t on t.id = v.text_id
          left join wording w on w.id = v.wording_id
          where it.id in (e.catalog_id, t.catalog_id, w.catalog_id)
            and v.number = coalesce(e.revision, t.revision, w.revision)
            and not exists (select from release_row r where r.revision_id = v.id);
        update catalog set current_release = next where id = it.id;
      end
      $$
      """;

  private static final String REVISE =
      """
      with changed as (
        update text set markdown = '%2$s', revision = revision + 1, state = 'APPROVED'
        where id = %1$d returning id, revision)
      insert into revision (text_id, number, state, markdown, origin, actor, actor_name, at)
      select id, revision, 'APPROVED', '%2$s', 'UI', 'e', 'Eve', now() from changed
      """;

  private static final String REWORD_ALL =
      """
      with texts as (
          update text set markdown = '%2$s', revision = revision + 1
          where catalog_id = %1$d returning id, revision),
        wordings as (
          update wording set markdown = '%2$s', revision = revision + 1
          where catalog_id = %1$d returning id, revision)
      insert into revision (text_id, wording_id, number, state, markdown, origin, actor, actor_name,
          at)
      select text_id, wording_id, revision, 'PRETRANSLATED', '%2$s', 'IMPORT', 'i', 'import', now()
      from (select id as text_id, null::bigint as wording_id, revision from texts
            union all select null, id, revision from wordings) changed
      """;

  private static final String WITHDRAW =
      """
      with changed as (
        update entry set revision = revision + 1, status = 'WITHDRAWN'
        where catalog_id = %1$d and code = '%2$s' returning id, revision)
      insert into revision (entry_id, number, state, facts, origin, actor, actor_name, at)
      select c.id, c.revision, 'APPROVED',
        jsonb_set(old.facts, '{status}', '"WITHDRAWN"'), 'UI', 'e', 'Eve', now()
      from changed c
      join revision old on old.entry_id = c.id and old.number = c.revision - 1
      """;

  private static final String REWORD =
      """
      with changed as (
        update wording set markdown = '%2$s', revision = revision + 1, state = 'APPROVED'
        where action_id = %1$d returning id, revision)
      insert into revision (wording_id, number, state, markdown, origin, actor, actor_name, at)
      select id, revision, 'APPROVED', '%2$s', 'UI', 'e', 'Eve', now() from changed
      """;

  private final String name;
  private final long id;
  private final long action;
  private final long dutch;

  private SmallCatalog(String name) {
    this.name = name;
    Sample sample = new Sample(owner());
    id = sample.catalog(name, "en-US", "nl-NL");
    execute("update catalog set code_prefixes = '{AADSTS}' where id = " + id);
    action = sample.action(id);
    sample.wording(id, action, "nl-NL", "Vraag het de *eigenaar*.");
    long entry = sample.entry(id, "50058", List.of(action));
    sample.text(id, entry, "en-US", "Nobody is *signed in*.");
    dutch = sample.text(id, entry, "nl-NL", "Niemand is *aangemeld*.");
    sample.text(id, sample.entry(id, "700016"), "en-US", "No such application.");
  }

  public static SmallCatalog named(String name) {
    return new SmallCatalog(name);
  }

  /** Waits until lookups in the catalog of that name are answered. */
  public static void awaitServed(String name) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> given().get("/api/v1/catalogs/{name}/codes/50058", name).statusCode() == 200);
  }

  public long action() {
    return action;
  }

  public SmallCatalog revise(String dutchText) {
    execute(REVISE.formatted(dutch, dutchText));
    return this;
  }

  /** Gives every text and wording the same new words. */
  public SmallCatalog rewordAll(String words) {
    execute(REWORD_ALL.formatted(id, words));
    return this;
  }

  public SmallCatalog publish(String label) {
    execute(PUBLISH.formatted(name, "'" + label + "'"));
    return this;
  }

  public void disable(int release) {
    state(release, "DISABLED");
  }

  /** Puts a release in a state, at a moment after its publication. */
  public void state(int release, String state) {
    execute(
        """
        update release set state = '%s', state_changed_at = timestamptz '2026-02-03 04:05:06Z'
        where number = %d and catalog_id = %d"""
            .formatted(state, release, id));
  }

  /** Adds an entry with an English text. */
  public SmallCatalog add(String code, int variant) {
    Sample sample = new Sample(owner());
    long entry = sample.entry(id, "new-" + variant);
    execute(
        "update entry set code = '%1$s', code_key = upper('%1$s'), variant = %2$d where id = %3$d"
            .formatted(code, variant, entry));
    sample.text(id, entry, "en-US", "Meaning %d of %s.".formatted(variant, code));
    return this;
  }

  public SmallCatalog withdraw(String code) {
    execute(WITHDRAW.formatted(id, code));
    return this;
  }

  /** Words the only action anew, in Dutch. */
  public SmallCatalog reword(String dutch) {
    execute(REWORD.formatted(action, dutch));
    return this;
  }

  private static DataSource owner() {
    Config config = ConfigProvider.getConfig();
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(config.getValue("quarkus.datasource.jdbc.url", String.class));
    database.setUser("catalog_owner");
    database.setPassword(config.getValue("quarkus.datasource.password", String.class));
    return database;
  }

  private static void execute(String sql) {
    try (Connection connection = owner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
