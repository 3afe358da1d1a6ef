package org.errorcatalog.admin.browse;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryStatus;

/** One thing by which a list of entries is narrowed, and a parameter of its address. */
@TemplateEnum
public enum Facet {
  STATE,
  /** Of which units the state, the age and the translation are asked; without it, of all. */
  OF,
  /** A check that found something, or {@code ANY}. */
  CHECK,
  CLASS,
  STATUS,
  KIND,
  AUDIENCE,
  /** Machine translations that nobody touched. */
  MT,
  OUTDATED,
  /** The number of a release, after which something changed. */
  SINCE,
  /** {@code me}, {@code nobody}, or the {@code sub} of a person. */
  ASSIGNED,
  COMMENTED;

  static final String ANY = "ANY";

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
  private static final Pattern PERSON = Pattern.compile("[\\w.:@-]{1,255}");

  /** As it is called in an address. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All that it can be; empty where that is not a short list. */
  public List<String> choices() {
    return switch (this) {
      case STATE -> Arrays.stream(Sign.values()).map(Facet::value).toList();
      case OF -> List.of("text", "wording");
      case CHECK -> Stream.concat(Stream.of(ANY), names(CheckName.values()).stream()).toList();
      case CLASS -> names(EntryClass.values());
      case STATUS -> names(EntryStatus.values());
      case KIND -> names(ActionKind.values());
      case AUDIENCE -> names(Audience.values());
      case MT, OUTDATED, COMMENTED -> List.of("yes");
      case SINCE, ASSIGNED -> List.of();
    };
  }

  boolean knows(String value) {
    return switch (this) {
      case SINCE -> NUMBER.matcher(value).matches();
      case ASSIGNED -> PERSON.matcher(value).matches();
      default -> choices().contains(value);
    };
  }

  /** A state as it stands in an address. */
  static String value(Sign sign) {
    return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
