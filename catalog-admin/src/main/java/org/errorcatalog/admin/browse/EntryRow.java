package org.errorcatalog.admin.browse;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Comparator;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.text.Rendering;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param source the description in the source locale, plain, null where there is none
 * @param target the same in the chosen locale
 * @param sign the state of the target text
 * @param wordings the state of the wording that needs most work; null where there is no action
 * @param findings how many stand of the target text
 */
public record EntryRow(
    long id,
    String code,
    int variant,
    EntryClass entryClass,
    boolean withdrawn,
    @Nullable String source,
    @Nullable String target,
    Sign sign,
    boolean outdated,
    @Nullable Sign wordings,
    long findings,
    Place place) {

  private static final Rendering RENDERING = new Rendering();

  static EntryRow of(Tuple row) {
    String state = row.get("state", String.class);
    int variant = row.get("variant", Integer.class);
    return new EntryRow(
        row.get("id", Long.class),
        row.get("code", String.class),
        variant,
        EntryClass.valueOf(row.get("class", String.class)),
        row.get("status", String.class).equals("WITHDRAWN"),
        plain(row.get("source", String.class)),
        plain(row.get("target", String.class)),
        Sign.of(state == null ? null : UnitState.valueOf(state)),
        Boolean.TRUE.equals(row.get("outdated", Boolean.class)),
        worst(row.get("wordings", String.class)),
        row.get("findings", Long.class),
        new Place(row.get("code_key", String.class), variant, row.get("key", Long.class)));
  }

  /** Whether the wordings of the actions are in need of what the text is not. */
  public boolean wordingsDiffer() {
    return wordings != null && wordings != sign && wordings != Sign.APPROVED;
  }

  /** In the order in which lists are sorted by state. */
  private static @Nullable Sign worst(@Nullable String states) {
    return states == null
        ? null
        : Arrays.stream(states.split(",", -1))
            .map(Sign::valueOf)
            .min(Comparator.comparing(Sort::urgency))
            .orElse(null);
  }

  private static @Nullable String plain(@Nullable String markdown) {
    return markdown == null ? null : RENDERING.render(markdown).text();
  }
}
