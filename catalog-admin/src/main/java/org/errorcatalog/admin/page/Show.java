package org.errorcatalog.admin.page;

import com.ibm.icu.util.ULocale;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.check.IssueMessages;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/** How values are written in pages, in the reader's language. */
@TemplateExtension
class Show {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withZone(ZoneOffset.UTC);

  private Show() {}

  /** For readers without JavaScript, which shows the time of their own place. */
  static String utc(
      Instant instant, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object reader) {
    return MINUTE.withLocale(locale(reader)).format(instant) + " UTC";
  }

  static String grouped(
      Number number, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object reader) {
    return String.format(locale(reader), "%,d", number.longValue());
  }

  /** What the language is called. */
  static String name(
      Language language, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object reader) {
    return ULocale.forLanguageTag(language.tag()).getDisplayName(ULocale.forLocale(locale(reader)));
  }

  /** What a check found, as a sentence without a period. */
  static String says(
      Issue issue, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object reader) {
    return new IssueMessages(locale(reader)).of(issue);
  }

  /** What a check looks for. */
  static String meaning(
      CheckName check, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object reader) {
    return new IssueMessages(locale(reader)).meaning(check);
  }

  static Sign sign(UnitState state) {
    return Sign.of(state);
  }

  static Language language(String tag) {
    return new Language(tag);
  }

  private static Locale locale(@Nullable Object reader) {
    return reader instanceof Locale locale ? locale : InterfaceLanguage.ENGLISH.locale();
  }
}
