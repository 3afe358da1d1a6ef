package org.errorcatalog.deploy.journey;

import java.net.CookieHandler;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Cookies of one person at the console and Keycloak, which both are this machine: as browsers do
 * there, and Java's own does not, those for secure connections are sent over others too.
 */
final class PlainCookies extends CookieHandler {

  private final Map<String, String> values = new ConcurrentHashMap<>();

  @Override
  public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
    String all =
        values.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? Map.of() : Map.of("Cookie", List.of(all));
  }

  @Override
  public void put(URI uri, Map<String, List<String>> headers) {
    headers.forEach(
        (name, lines) -> {
          if ("set-cookie".equalsIgnoreCase(name)) {
            lines.forEach(this::keep);
          }
        });
  }

  private void keep(String line) {
    String pair = line.split(";", 2)[0];
    int at = pair.indexOf('=');
    String value = pair.substring(at + 1);
    if (value.isEmpty() || line.contains("Max-Age=0")) {
      values.remove(pair.substring(0, at));
    } else {
      values.put(pair.substring(0, at), value);
    }
  }
}
