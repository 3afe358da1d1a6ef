import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The database of the benchmark: a PostgreSQL that trusts everybody, and catalogs of any size.
 *
 * <pre>
 * serve DIRECTORY PORT        runs until it is killed
 * create PORT DATABASE        an empty database of catalog_owner
 * fill PORT DATABASE TEXTS    release 1 of catalog "texts": codes from 1, each in ten locales
 * codes PORT DATABASE N       N codes by chance
 * change PORT DATABASE URL    publishes three changed texts; milliseconds until URL answers them
 * </pre>
 */
final class BenchDatabase {

  private static final int LOCALES = 10;

  private BenchDatabase() {}

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[arguments[0].equals("serve") ? 2 : 1]);
    switch (arguments[0]) {
      case "serve" -> serve(Path.of(arguments[1]), port);
      case "create" ->
          run(port, "postgres", "create database %s owner catalog_owner".formatted(arguments[2]));
      case "fill" -> fill(port, arguments[2], Integer.parseInt(arguments[3]));
      case "codes" -> codes(port, arguments[2], Integer.parseInt(arguments[3]));
      case "change" -> change(port, arguments[2], URI.create(arguments[3]));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void serve(Path directory, int port) throws Exception {
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(directory)
            .setPort(port)
            .setPGStartupWait(Duration.ofSeconds(60))
            .setServerConfig("max_wal_size", "4GB")
            .start();
    try (var roles = BenchDatabase.class.getResourceAsStream("/db/roles.sql")) {
      run(port, "postgres", new String(roles.readAllBytes(), StandardCharsets.UTF_8));
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
    Thread.currentThread().join();
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void fill(int port, String database, int texts) throws SQLException {
    run(port, database, FILL.formatted(Math.max(1, texts / LOCALES)));
    run(port, database, "vacuum analyze");
  }

  private static void codes(int port, String database, int count) throws SQLException {
    String sql = "select code from entry order by md5(code) limit " + count;
    try (Connection connection = connect(port, database);
        ResultSet row = connection.createStatement().executeQuery(sql)) {
      while (row.next()) {
        System.out.println(row.getString(1));
      }
    }
  }

  private static void change(int port, String database, URI url) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest lookup = HttpRequest.newBuilder(url).build();
    String before = client.send(lookup, BodyHandlers.ofString()).body();
    run(port, database, CHANGE);
    long committed = System.nanoTime();
    while (client.send(lookup, BodyHandlers.ofString()).body().equals(before)) {
      Thread.onSpinWait();
    }
    System.out.println((System.nanoTime() - committed) / 1_000_000);
  }

  private static void run(int port, String database, String sql) throws SQLException {
    try (Connection connection = connect(port, database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(int port, String database) throws SQLException {
    String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    return DriverManager.getConnection(url, "postgres", "");
  }

  /** With the number of codes; a text is as long as one of the starter catalogue. */
  private static final String FILL =
      """
      do $$
      declare
        c bigint;
      begin
        insert into catalog (name, source_locale) values ('texts', 'en-US') returning id into c;
        insert into catalog_locale (catalog_id, position, locale)
          select c, n - 1, locale from unnest('{en-US,nl-NL,de-DE,fr-FR,es-ES,it-IT,pt-BR,ja-JP,zh-CN,zh-TW}'::text[])
            with ordinality as l (locale, n);
        insert into action (catalog_id, kind, audience)
          select c, 'CONTACT', 'APP_OWNER' from generate_series(1, 20);
        insert into wording (catalog_id, action_id, locale, markdown, upstream, state, revision)
          select c, a.id, l.locale, said, said, 'PRETRANSLATED', 1
          from action a, catalog_locale l,
            lateral (select 'Ask the owner of the application, ' || a.id || ' ' || l.locale || '.' as said) s;
        insert into entry (catalog_id, code, code_key, state, revision)
          select c, n, n, 'PRETRANSLATED', 1 from generate_series(1, %d) n;
        insert into text (catalog_id, entry_id, locale, markdown, upstream, state, revision)
          select c, e.id, l.locale, said, said, 'PRETRANSLATED', 1
          from entry e, catalog_locale l,
            lateral (select 'The sign-in ' || e.code || ' was interrupted in ' || l.locale || ', since '
              || md5(e.code || l.locale) || ' is not what the application expects.' as said) s;
        insert into revision (entry_id, number, state, facts, origin, actor, actor_name, at)
          select e.id, 1, 'PRETRANSLATED', jsonb_build_object('class', 'ERROR', 'status', 'ACTIVE',
              'aliases', '[]'::jsonb, 'actions', jsonb_build_array(jsonb_build_object(
                'id', (select min(id) from action) + e.id %% 20, 'kind', 'CONTACT', 'audience', 'APP_OWNER'))),
            'IMPORT', 'i', 'import', now() from entry e;
        insert into revision (text_id, number, state, markdown, origin, actor, actor_name, at)
          select id, 1, state, markdown, 'IMPORT', 'i', 'import', now() from text;
        insert into revision (wording_id, number, state, markdown, origin, actor, actor_name, at)
          select id, 1, state, markdown, 'IMPORT', 'i', 'import', now() from wording;
        insert into release (catalog_id, number, state_changed_at, digest, added, changed, withdrawn,
            origin, actor, actor_name, published_at)
          values (c, 1, now(), 'sha256:' || repeat('1', 64), 0, 0, 0, 'CLI', 'p', 'Pat', now());
        insert into release_row (catalog_id, release, entry_id, text_id, wording_id, revision_id,
            outdated, plain, html)
          select c, 1, entry_id, text_id, wording_id, id, false, markdown, '<p>' || markdown || '</p>'
          from revision;
        update catalog set current_release = 1;
      end
      $$
      """;

  private static final String CHANGE =
      """
      do $$
      declare
        c bigint;
        next integer;
      begin
        select id, current_release + 1 into c, next from catalog where name = 'texts';
        insert into release (catalog_id, number, state_changed_at, digest, added, changed, withdrawn,
            origin, actor, actor_name, published_at)
          values (c, next, now(), 'sha256:' || repeat(to_hex(next %% 16), 64), 0, 3, 0, 'CLI', 'p',
            'Pat', now());
        with changed as (
            update text set revision = revision + 1, markdown = 'Release ' || next
            where id in (select t.id from text t join entry e on e.id = t.entry_id
                         where e.code in ('1', '2', '3') and t.locale = 'nl-NL')
            returning id, revision),
          revised as (
            insert into revision (text_id, number, state, markdown, origin, actor, actor_name, at)
            select id, revision, 'PRETRANSLATED', 'Release ' || next, 'IMPORT', 'i', 'import', now()
            from changed returning id, text_id)
        insert into release_row (catalog_id, release, text_id, revision_id, outdated, plain, html)
          select c, next, text_id, id, false, 'Release ' || next, '<p>Release ' || next || '</p>'
          from revised;
        update catalog set current_release = next where id = c;
      end
      $$
      """.replace("%%", "%");
}
