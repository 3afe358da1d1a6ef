package org.errorcatalog.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser without JavaScript: keeps cookies, and sends forms with the token of the last page; has
 * it seen none, it looks at one that everybody may see.
 */
public final class Visitor {

  private final Map<String, String> cookies = new HashMap<>();
  private String site = "same-origin";

  public Response get(String path) {
    return seen(request().get(path));
  }

  /** Asks for a part, as htmx does. */
  public Response part(String path) {
    return seen(request().header("HX-Request", "true").get(path));
  }

  public Response post(String path, Map<String, ?> fields) {
    return seen(form(fields).post(path));
  }

  public Response postPart(String path, Map<String, ?> fields) {
    return seen(form(fields).header("HX-Request", "true").post(path));
  }

  /** As a browser does for a form of another site. */
  public Visitor from(String otherSite) {
    site = otherSite;
    return this;
  }

  public String token() {
    if (!cookies.containsKey("catalog-csrf")) {
      get("/signed-out");
    }
    return cookies.get("catalog-csrf");
  }

  /** Sends a form with a file. */
  public Response upload(
      String path, Map<String, String> fields, String name, String file, byte[] content) {
    String token = token();
    RequestSpecification request = request().multiPart("csrf-token", token);
    fields.forEach(request::multiPart);
    return seen(request.multiPart(name, file, content).post(path));
  }

  /** Sends a form without the token that the browser has. */
  public Response forge(String path, Map<String, ?> fields) {
    token();
    return request().formParams(fields).post(path);
  }

  /** The value of a hidden field of a form of a page. */
  public static String field(Response page, String form, String name) {
    String html = page.asString();
    int start = html.indexOf("action=\"" + form);
    assertThat(start).as("a form for %s", form).isNotNegative();
    Matcher matcher = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
    assertThat(matcher.find(start)).as(name).isTrue();
    return matcher.group(1);
  }

  /** Where the next page of a list is. */
  public static String next(String page) {
    Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"").matcher(page);
    assertThat(next.find()).as("a next page").isTrue();
    return next.group(1).replace("&amp;", "&");
  }

  private RequestSpecification form(Map<String, ?> fields) {
    Map<String, Object> all = new LinkedHashMap<>(fields);
    all.put("csrf-token", token());
    return request()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParams(all);
  }

  private RequestSpecification request() {
    return given()
        .header("Sec-Fetch-Site", site)
        .redirects()
        .follow(false)
        .urlEncodingEnabled(false)
        .cookies(cookies);
  }

  private Response seen(Response answer) {
    cookies.putAll(answer.getCookies());
    return answer;
  }
}
