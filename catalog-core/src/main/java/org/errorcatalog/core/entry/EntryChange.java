package org.errorcatalog.core.entry;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What somebody makes of what has no language.
 *
 * @param severity as the page writes it, null where unknown
 * @param eventLogged null where unknown
 * @param symbolicName null where there is none
 * @param aliases other codes of the same error, at most 20; doubles are left out
 * @param actionIds in the order in which they are to be tried, at most 20; doubles are left out
 * @param reason why, for the history
 */
public record EntryChange(
    EntryClass entryClass,
    EntryStatus status,
    @Nullable String severity,
    @Nullable Boolean eventLogged,
    @Nullable String symbolicName,
    List<String> aliases,
    List<Long> actionIds,
    Decision decision,
    @Nullable String reason) {

  private static final int MOST = 20;
  private static final int LONGEST_SEVERITY = 50;

  public EntryChange {
    severity = clean(severity);
    if (severity != null && severity.length() > LONGEST_SEVERITY) {
      throw new InvalidChangeException(Complaint.SEVERITY_TOO_LONG, LONGEST_SEVERITY);
    }
    symbolicName = clean(symbolicName);
    symbolicName = symbolicName == null ? null : code(symbolicName);
    aliases = codes(aliases);
    actionIds = List.copyOf(new LinkedHashSet<>(actionIds));
    if (Math.max(aliases.size(), actionIds.size()) > MOST) {
      throw new InvalidChangeException(Complaint.TOO_MANY_ALIASES, MOST);
    }
    reason = Reason.of(reason);
  }

  /** What would leave the entry as it is. */
  public static EntryChange of(Entry entry, Decision decision) {
    return new EntryChange(
        entry.entryClass(),
        entry.status(),
        entry.severity(),
        entry.eventLogged(),
        entry.symbolicName(),
        entry.aliases(),
        entry.actionIds(),
        decision,
        null);
  }

  public EntryChange withClass(EntryClass other) {
    return new EntryChange(
        other, status, severity, eventLogged, symbolicName, aliases, actionIds, decision, reason);
  }

  public EntryChange withStatus(EntryStatus other, @Nullable String why) {
    return new EntryChange(
        entryClass, other, severity, eventLogged, symbolicName, aliases, actionIds, decision, why);
  }

  public EntryChange withActions(List<Long> others) {
    return new EntryChange(
        entryClass, status, severity, eventLogged, symbolicName, aliases, others, decision, reason);
  }

  /** Whether an entry would be the same after both. */
  boolean saysTheSameAs(EntryChange other) {
    return withReason(null).deciding(other.decision).equals(other.withReason(null));
  }

  private EntryChange withReason(@Nullable String why) {
    return withStatus(status, why);
  }

  EntryChange deciding(Decision other) {
    return new EntryChange(
        entryClass, status, severity, eventLogged, symbolicName, aliases, actionIds, other, reason);
  }

  private static @Nullable String clean(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  private static String code(String typed) {
    return Code.parse(typed)
        .map(Code::value)
        .orElseThrow(() -> new InvalidChangeException(Complaint.CODE_MALFORMED, Code.LIMIT));
  }

  private static List<String> codes(List<String> typed) {
    Map<String, String> byKey = new LinkedHashMap<>();
    typed.stream()
        .map(EntryChange::code)
        .forEach(code -> byKey.putIfAbsent(new Code(code).key(), code));
    return List.copyOf(byKey.values());
  }
}
