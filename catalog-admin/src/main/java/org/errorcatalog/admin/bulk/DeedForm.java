package org.errorcatalog.admin.bulk;

import jakarta.ws.rs.DefaultValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.errorcatalog.core.bulk.Deed;
import org.errorcatalog.core.bulk.Replacement;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.review.Verdict;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.UnitKind;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What somebody wants done to many units. */
class DeedForm {

  /** A verdict in small letters, or what else is done. */
  @RestForm
  @DefaultValue("")
  String deed = "";

  @RestForm List<String> units = List.of();
  @RestForm @Nullable String reason;
  @RestForm @Nullable EntryClass entryClass;
  @RestForm @Nullable Long action;

  @RestForm
  @DefaultValue("")
  String find = "";

  @RestForm
  @DefaultValue("")
  String by = "";

  @RestForm
  @DefaultValue("")
  String wholeWords = "";

  @RestForm
  @DefaultValue("")
  String matchCase = "";

  @RestForm
  @DefaultValue("")
  String assignee = "";

  /**
   * The deed.
   *
   * @throws InvalidChangeException where something of it is missing or too long
   */
  Deed deed() {
    return switch (deed) {
      case "replace" ->
          new Deed.Replace(
              new Replacement(find, by, wholeWords.equals("yes"), matchCase.equals("yes")),
              units());
      case "classify" -> new Deed.Classify(chosen(entryClass));
      case "add" -> new Deed.AddAction(chosen(action));
      case "remove" -> new Deed.RemoveAction(chosen(action));
      case "assign" -> new Deed.Assign(assignee.isEmpty() ? null : assignee);
      default -> new Deed.Judge(verdict(), units(), reason);
    };
  }

  private Verdict verdict() {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> verdict.name().toLowerCase(Locale.ROOT).equals(deed))
        .findFirst()
        .orElseThrow(() -> new InvalidChangeException(Complaint.NOTHING_CHOSEN));
  }

  private Set<UnitKind> units() {
    Set<UnitKind> kinds = EnumSet.allOf(UnitKind.class);
    kinds.removeIf(kind -> !units.contains(kind.table()));
    return kinds;
  }

  private static <T> T chosen(@Nullable T value) {
    if (value == null) {
      throw new InvalidChangeException(Complaint.NOTHING_CHOSEN);
    }
    return value;
  }
}
