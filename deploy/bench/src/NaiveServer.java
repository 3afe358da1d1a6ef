import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.lookup.LikelySubtags;
import org.errorcatalog.core.lookup.LocaleMatch;
import org.errorcatalog.core.lookup.LocaleMatching;
import org.errorcatalog.core.lookup.LocaleRequest;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.cfg.Configuration;
import org.hibernate.type.SqlTypes;

/**
 * The design that suggests itself: each lookup reads the entry, its texts and its actions' wordings
 * through Hibernate, and writes JSON. Spared the cost of a framework for resources.
 *
 * <pre>JDBC-URL PORT</pre>
 */
final class NaiveServer {

  @Entity(name = "Catalog")
  @Table(name = "catalog")
  static class Catalog {
    @Id long id;
    String name;

    @Column(name = "source_locale")
    String sourceLocale;

    @Column(name = "current_release")
    int release;

    @ElementCollection
    @CollectionTable(name = "catalog_locale", joinColumns = @JoinColumn(name = "catalog_id"))
    @OrderColumn(name = "position")
    @Column(name = "locale")
    List<String> locales;
  }

  @Entity(name = "Entry")
  @Table(name = "entry")
  static class Entry {
    @Id long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "catalog_id")
    Catalog catalog;

    @Column(name = "code_key")
    String key;

    String code;
    int variant;
  }

  @Entity(name = "Text")
  @Table(name = "text")
  static class Text {
    @Id long id;

    @Column(name = "entry_id")
    long entry;

    String locale;
  }

  @Entity(name = "Wording")
  @Table(name = "wording")
  static class Wording {
    @Id long id;

    @Column(name = "action_id")
    long action;

    String locale;
  }

  @Entity(name = "Revision")
  @Table(name = "revision")
  static class Revision {
    @Id long id;
    String markdown;
    String state;

    @JdbcTypeCode(SqlTypes.JSON)
    String facts;
  }

  @Entity(name = "Published")
  @Table(name = "release_row")
  static class Published {
    @Id
    @ManyToOne
    @JoinColumn(name = "revision_id")
    Revision revision;

    int release;

    @Column(name = "entry_id")
    Long entry;

    @ManyToOne
    @JoinColumn(name = "text_id")
    Text text;

    @ManyToOne
    @JoinColumn(name = "wording_id")
    Wording wording;

    boolean outdated;
    String plain;
    String html;
  }

  private static final JsonMapper JSON = new JsonMapper();

  private final SessionFactory sessions;
  private final LikelySubtags likelySubtags = new LikelySubtags();

  private NaiveServer(SessionFactory sessions) {
    this.sessions = sessions;
  }

  public static void main(String[] arguments) {
    Configuration configuration =
        new Configuration()
            .setProperty("hibernate.connection.url", arguments[0])
            .setProperty("hibernate.connection.username", "catalog_api")
            .setProperty("hibernate.connection.pool_size", "20");
    for (Class<?> entity :
        List.of(
            Catalog.class, Entry.class, Text.class, Wording.class, Revision.class, Published.class)) {
      configuration.addAnnotatedClass(entity);
    }
    NaiveServer server = new NaiveServer(configuration.buildSessionFactory());
    Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(20));
    for (int i = 0; i < VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE; i++) {
      vertx
          .createHttpServer(
              new HttpServerOptions()
                  .setHost("127.0.0.1")
                  .setPort(Integer.parseInt(arguments[1])))
          .requestHandler(request -> server.answer(vertx, request))
          .listen();
    }
  }

  private void answer(Vertx vertx, HttpServerRequest request) {
    String[] path = request.path().split("/");
    LocaleRequest locales =
        LocaleRequest.of(
            request.params().getAll("locale"), request.headers().getAll("Accept-Language"));
    vertx
        .executeBlocking(() -> lookup(path[4], path[6], locales), false)
        .onSuccess(
            body ->
                request
                    .response()
                    .putHeader("Content-Type", "application/json")
                    .end(Buffer.buffer(body)))
        .onFailure(
            failure -> {
              failure.printStackTrace();
              request.response().setStatusCode(500).end();
            });
  }

  private byte[] lookup(String name, String code, LocaleRequest request) throws Exception {
    try (Session session = sessions.openSession()) {
      session.setDefaultReadOnly(true);
      Entry entry =
          session
              .createQuery(
                  "from Entry e join fetch e.catalog where e.catalog.name = ?1 and e.key = ?2"
                      + " order by e.variant",
                  Entry.class)
              .setParameter(1, name)
              .setParameter(2, code)
              .setMaxResults(1)
              .getSingleResult();
      Catalog catalog = entry.catalog;
      JsonNode facts =
          JSON.readTree(latest(session, "entry", "entry", entry.id, catalog).get(0).revision.facts);
      Map<String, Published> texts = new LinkedHashMap<>();
      latest(session, "text", "text.entry", entry.id, catalog).forEach(p -> texts.put(p.text.locale, p));
      List<String> available = catalog.locales.stream().filter(texts::containsKey).toList();
      LocaleMatch match =
          new LocaleMatching(available, catalog.sourceLocale, likelySubtags).match(request);
      Map<Long, Published> wordings = new LinkedHashMap<>();
      for (JsonNode action : facts.get("actions")) {
        long id = action.get("id").asLong();
        for (Published p : latest(session, "wording", "wording.action", id, catalog)) {
          if (p.wording.locale.equals(match.locale())) {
            wordings.put(p.wording.action, p);
          }
        }
      }
      return JSON.writeValueAsBytes(body(entry, facts, match, texts.get(match.locale()), wordings));
    }
  }

  /**
   * @param unit of {@link Published}: entry, text or wording
   */
  private static List<Published> latest(
      Session session, String unit, String key, long id, Catalog catalog) {
    String query =
        """
        from Published p join fetch p.revision left join fetch p.text left join fetch p.wording
        where p.%2$s = ?1 and p.release <= ?2 and not exists (
          select 1 from Published later
          where later.%1$s = p.%1$s and later.release > p.release and later.release <= ?2)
        """;
    return session
        .createQuery(query.formatted(unit, key), Published.class)
        .setParameter(1, id)
        .setParameter(2, catalog.release)
        .getResultList();
  }

  private static Map<String, Object> body(
      Entry entry,
      JsonNode facts,
      LocaleMatch match,
      Published text,
      Map<Long, Published> wordings) {
    List<Map<String, Object>> actions = new ArrayList<>();
    for (JsonNode action : facts.get("actions")) {
      Published wording = wordings.get(action.get("id").asLong());
      if (wording != null) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", action.get("id").asText());
        said.put("kind", action.get("kind").asText());
        said.put("audience", action.get("audience").asText());
        said.putAll(rendered(wording));
        actions.add(said);
      }
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("catalog", entry.catalog.name);
    body.put("code", entry.code);
    body.put("variant", entry.variant);
    body.put("class", facts.get("class").asText());
    body.put("status", facts.get("status").asText());
    body.put("release", entry.catalog.release);
    body.put("locale", match.locale());
    body.put("requestedLocale", match.requestedLocale());
    body.put("fallback", match.fallback());
    body.put("description", rendered(text));
    body.put("actions", actions);
    body.put("state", text.revision.state);
    body.put("outdated", text.outdated);
    body.put("alternatives", List.of());
    return body;
  }

  private static Map<String, Object> rendered(Published unit) {
    return Map.of("markdown", unit.revision.markdown, "text", unit.plain, "html", unit.html);
  }
}
