package org.errorcatalog.deploy.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in at the console through Keycloak, without a browser. */
final class ConsoleSession {

  private static final Pattern LOGIN = Pattern.compile("action=\"([^\"]{1,2000})\"");
  private static final Pattern TOKEN = field("csrf-token");

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new PlainCookies())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final HttpClient still;
  private final String console;

  private ConsoleSession(String console) {
    this.console = console;
    this.still = HttpClient.newBuilder().cookieHandler(http.cookieHandler().orElseThrow()).build();
  }

  static ConsoleSession signIn(RunningQuickstart quickstart, String user) {
    ConsoleSession session = new ConsoleSession(quickstart.consoleUrl());
    String form = session.get("/catalogs");
    String address = first(LOGIN, form).replace("&amp;", "&");
    HttpResponse<String> in =
        send(session.http, post(address, Map.of("username", user, "password", user)));
    if (in.statusCode() != 200 || !in.uri().toString().startsWith(session.console)) {
      throw new AssertionError("not signed in: " + in.uri() + " " + in.statusCode());
    }
    return session;
  }

  String get(String path) {
    return send(http, HttpRequest.newBuilder(URI.create(console + path))).body();
  }

  /** Sends a form of the page that was got, and stays where it is sent. */
  int submit(String page, String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("csrf-token", first(TOKEN, page));
    return send(still, post(console + path, all)).statusCode();
  }

  /** The value of a hidden field of a page, looked for from a place on. */
  static String hidden(String page, String from, String name) {
    int start = page.indexOf(from);
    if (start < 0) {
      throw new AssertionError("no " + from + " in the page");
    }
    return first(field(name), page.substring(start));
  }

  private static Pattern field(String name) {
    return Pattern.compile("name=\"" + name + "\" value=\"([^\"]{0,500})\"");
  }

  private static String first(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("no " + pattern + " in " + page);
    }
    return matcher.group(1);
  }

  private static HttpRequest.Builder post(String address, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(address))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
