package org.errorcatalog.core.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.errorcatalog.core.action.Wording;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.CheckSettings;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.finding.CheckLevels;
import org.errorcatalog.core.review.FourEyes;
import org.errorcatalog.core.review.Verdict;
import org.errorcatalog.core.text.CuratedUnit;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.Text;
import org.errorcatalog.core.text.UnitKind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Sees before a verdict is given which units will refuse it. */
@ApplicationScoped
class Foresight {

  private static final String BLOCKED =
      """
      select distinct f.%1$s_id from check_finding f
       where f.%1$s_id = any (:ids) and f.name = any (:checks) and f.dismissed_at is null
      """;
  private static final String TOUCHED =
      "select distinct r.%1$s_id from revision r where r.%1$s_id = any (:ids) and r.actor = :me";

  private final Session session;
  private final CheckLevels levels;
  private final FourEyes fourEyes;

  Foresight(Session session, CheckLevels levels, FourEyes fourEyes) {
    this.session = session;
    this.levels = levels;
    this.fourEyes = fourEyes;
  }

  List<BulkUnit> look(
      long catalogId, String locale, Verdict verdict, List<BulkUnit> units, Actor by) {
    Set<Known> blocked = new HashSet<>();
    Set<Known> own = new HashSet<>();
    for (UnitKind kind : UnitKind.values()) {
      Long[] ids =
          units.stream()
              .filter(u -> u.isPlanned() && u.kind() == kind)
              .map(BulkUnit::unitId)
              .toArray(Long[]::new);
      if (ids.length > 0 && (verdict == Verdict.APPROVE || verdict == Verdict.SUBMIT)) {
        blocked(catalogId, kind, ids).forEach(id -> blocked.add(new Known(kind, id)));
      }
      if (ids.length > 0
          && verdict == Verdict.APPROVE
          && fourEyes.isOn(catalogId, kind == UnitKind.ENTRY ? null : locale)) {
        own(kind, ids, by).forEach(id -> own.add(new Known(kind, id)));
      }
    }
    return units.stream().map(unit -> seen(unit, blocked, own)).toList();
  }

  private static BulkUnit seen(BulkUnit unit, Set<Known> blocked, Set<Known> own) {
    Known known = new Known(unit.kind(), unit.unitId());
    if (own.contains(known)) {
      return unit.skipped(Hindrance.FOUR_EYES);
    }
    return blocked.contains(known) ? unit.skipped(Hindrance.CHECK) : unit;
  }

  private List<Long> blocked(long catalogId, UnitKind kind, Long[] ids) {
    CheckSettings settings = levels.of(catalogId);
    String[] blocking =
        Arrays.stream(CheckName.values())
            .filter(check -> settings.level(check) == CheckLevel.BLOCKING)
            .map(Enum::name)
            .toArray(String[]::new);
    return session
        .createNativeQuery(BLOCKED.formatted(kind.table()), Long.class)
        .setParameter("ids", ids)
        .setParameter("checks", blocking)
        .getResultList();
  }

  /** Only what somebody ever touched can be theirs. */
  private List<Long> own(UnitKind kind, Long[] ids, Actor by) {
    return session
        .createNativeQuery(TOUCHED.formatted(kind.table()), Long.class)
        .setParameter("ids", ids)
        .setParameter("me", by.id())
        .getResultStream()
        .filter(id -> isOwn(session.find(type(kind), id), by))
        .toList();
  }

  private boolean isOwn(@Nullable CuratedUnit unit, Actor by) {
    return unit != null && fourEyes.taken(unit, true, Decision.APPROVE, by) != Decision.APPROVE;
  }

  private static Class<? extends CuratedUnit> type(UnitKind kind) {
    return switch (kind) {
      case ENTRY -> Entry.class;
      case TEXT -> Text.class;
      case WORDING -> Wording.class;
    };
  }

  private record Known(UnitKind kind, long id) {}
}
