package org.errorcatalog.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.text.CuratedUnit;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.DecisionRule;
import org.errorcatalog.core.text.LocalizedUnit;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Where a text is approved by somebody other than its author. */
@ApplicationScoped
public class FourEyes implements DecisionRule {

  private static final String LOCALES = "select locale from four_eyes where catalog_id = ?1";
  private static final String SWITCH_ON =
      "insert into four_eyes (catalog_id, locale) values (?1, ?2) on conflict do nothing";
  private static final String SWITCH_OFF =
      "delete from four_eyes where catalog_id = ?1 and locale is not distinct from ?2";

  private final Session session;
  private final Authorship authorship;
  private final ActivityLog activity;

  FourEyes(Session session, Authorship authorship, ActivityLog activity) {
    this.session = session;
    this.authorship = authorship;
    this.activity = activity;
  }

  /**
   * Whether two people are needed.
   *
   * @param locale null for entries, which have no language
   */
  @Transactional
  public boolean isOn(long catalogId, @Nullable String locale) {
    return of(catalogId).contains(locale);
  }

  /** All for which it is switched on; null stands for the entries. */
  @Transactional
  public Set<@Nullable String> of(long catalogId) {
    return new HashSet<>(
        session
            .createNativeQuery(LOCALES, String.class)
            .setParameter(1, catalogId)
            .getResultList());
  }

  /**
   * Switches it on or off.
   *
   * @param locale null for entries, which have no language
   */
  @Transactional
  public void set(long catalogId, @Nullable String locale, boolean on, Actor by) {
    session
        .createNativeMutationQuery(on ? SWITCH_ON : SWITCH_OFF)
        .setParameter(1, catalogId)
        .setParameter(2, locale)
        .executeUpdate();
    activity.record(
        catalogId,
        Verb.SET,
        "four eyes" + (locale == null ? "" : " " + locale),
        on ? "ON" : "OFF",
        by);
  }

  @Override
  public Decision taken(CuratedUnit unit, boolean sameContent, Decision said, Actor by) {
    boolean ownWords = !sameContent || authorship.isOf(unit, by);
    return said == Decision.APPROVE && ownWords && isOn(unit.catalogId(), locale(unit))
        ? Decision.SUBMIT
        : said;
  }

  /**
   * Refuses an approval by the author of what is approved.
   *
   * @throws FourEyesException where two people are needed
   */
  void requireAnother(CuratedUnit unit, Actor by) {
    if (isOn(unit.catalogId(), locale(unit)) && authorship.isOf(unit, by)) {
      throw new FourEyesException(unit.kind().name());
    }
  }

  private static @Nullable String locale(CuratedUnit unit) {
    return unit instanceof LocalizedUnit localized ? localized.locale() : null;
  }
}
