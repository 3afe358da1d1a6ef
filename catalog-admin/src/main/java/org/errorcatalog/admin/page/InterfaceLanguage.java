package org.errorcatalog.admin.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language that the interface is in; the first is what nobody asked for. */
public enum InterfaceLanguage {
  ENGLISH("English", Locale.UK),
  DUTCH("Nederlands", Locale.forLanguageTag("nl")),
  GERMAN("Deutsch", Locale.GERMAN);

  static final String COOKIE = "catalog-language";

  private final String ownName;
  private final Locale locale;

  InterfaceLanguage(String ownName, Locale locale) {
    this.ownName = ownName;
    this.locale = locale;
  }

  /** How its own speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** Also says how dates and numbers are written. */
  public Locale locale() {
    return locale;
  }

  /** For {@code lang} attributes. */
  public String tag() {
    return locale.getLanguage();
  }

  /** What the sender chose, else what their browser asks for. */
  public static InterfaceLanguage of(HttpServerRequest request) {
    Cookie cookie = request.getCookie(COOKIE);
    return best(
        cookie == null ? null : cookie.getValue(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  static InterfaceLanguage best(@Nullable String chosen, @Nullable String accepted) {
    return tagged(chosen).or(() -> firstOf(accepted)).orElse(ENGLISH);
  }

  static Optional<InterfaceLanguage> tagged(@Nullable String tag) {
    return Arrays.stream(values()).filter(each -> each.tag().equals(tag)).findFirst();
  }

  private static Optional<InterfaceLanguage> firstOf(@Nullable String accepted) {
    List<String> tags = Arrays.stream(values()).map(InterfaceLanguage::tag).toList();
    return tagged(Locale.lookupTag(ranges(accepted), tags));
  }

  private static List<Locale.LanguageRange> ranges(@Nullable String accepted) {
    try {
      return accepted == null ? List.of() : Locale.LanguageRange.parse(accepted);
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }
}
