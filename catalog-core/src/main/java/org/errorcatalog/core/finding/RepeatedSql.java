package org.errorcatalog.core.finding;

import org.errorcatalog.core.text.UnitKind;

/**
 * Queries for translations ({@code t}) and their sources ({@code s}) that have something in common:
 * {@code locale, key, id, name, source, markdown, others}, by locale and key, the hash of what they
 * share; {@code others} holds the hashes of the other locales' texts, each behind its locale and a
 * blank.
 *
 * @param table of the units
 * @param owner the column of the entry or action that says the same in several locales
 * @param unit the column of revisions that names the unit
 * @param name what people call it
 */
record RepeatedSql(String table, String owner, String unit, String name) {

  private static final String BY_SOURCE = "md5(s.markdown)";
  private static final String BY_WORDING = "md5(t.markdown)";

  static RepeatedSql of(UnitKind kind) {
    return kind == UnitKind.WORDING
        ? new RepeatedSql("wording", "action_id", "wording_id", CODE_OF_ACTION)
        : new RepeatedSql("text", "entry_id", "text_id", CODE_OF_ENTRY);
  }

  private static final String CODE_OF_ENTRY =
      """
      (select e.code || case when e.variant > 1 then ' (' || e.variant || ')' else '' end
         from entry e where e.id = t.entry_id)""";

  /** The code of the first entry that has it. */
  private static final String CODE_OF_ACTION =
      """
      coalesce((select e.code from entry e where e.id =
                 (select min(ea.entry_id) from entry_action ea where ea.action_id = t.action_id)),
               t.action_id::text)""";

  /**
   * Those whose source is, or was, that of some owners. Parameters: the owners, the source locale,
   * both again, the catalog, the source locale, the locales looked at.
   */
  String sameSource() {
    return """
        with key as (
          select md5(u.markdown) as key from %1$s u where u.%2$s = any (?) and u.locale = ?
          union
          select md5(r.markdown) from %1$s u join revision r on r.%3$s = u.id
           where u.%2$s = any (?) and u.locale = ?)
        """
            .formatted(table, owner, unit)
        + select(BY_SOURCE)
        + """
          from key
          join %1$s s on md5(s.markdown) = key.key and s.catalog_id = ? and s.locale = ?
          join %1$s t on t.%2$s = s.%2$s and t.locale <> s.locale and t.locale = any (?)
        """
            .formatted(table, owner)
        + order(BY_SOURCE);
  }

  /**
   * Those whose wording is, or was, that of some owners' translations. Parameters: the owners, the
   * locales looked at, both again, the catalog, the source locale.
   */
  String sameWording() {
    return """
        with key as (
          select u.locale, md5(u.markdown) as key from %1$s u
           where u.%2$s = any (?) and u.locale = any (?)
          union
          select u.locale, md5(r.markdown) from %1$s u join revision r on r.%3$s = u.id
           where u.%2$s = any (?) and u.locale = any (?))
        """
            .formatted(table, owner, unit)
        + select(BY_WORDING)
        + """
          from key
          join %1$s t on md5(t.markdown) = key.key and t.locale = key.locale and t.catalog_id = ?
          join %1$s s on s.%2$s = t.%2$s and s.locale <> t.locale and s.locale = ?
        """
            .formatted(table, owner)
        + order(BY_WORDING);
  }

  /** Those of one source and several wordings. Parameters: the catalog, the source locale. */
  String allSources() {
    return all(BY_SOURCE, BY_WORDING);
  }

  /** Those of one wording and several sources. Parameters: the catalog, the source locale. */
  String allWordings() {
    return all(BY_WORDING, BY_SOURCE);
  }

  /** What an owner says. Parameters: the owner, the catalog; {@code locale, markdown}. */
  String allLocales() {
    return "select locale, markdown from %s where %s = ? and catalog_id = ?"
        .formatted(table, owner);
  }

  /** Fingerprints that somebody dismissed. Parameters: the owner, the locale. */
  String dismissed() {
    return """
        select f.fingerprint from %1$s u join check_finding f on f.%3$s = u.id
         where u.%2$s = ? and u.locale = ? and f.dismissed_at is not null
        """
        .formatted(table, owner, unit);
  }

  /**
   * Translations of a source into a locale, at most 200. Parameters: the locale, the catalog, the
   * source locale, the source, the owner that is left out; {@code id, name, markdown}.
   */
  String othersOfSource() {
    return """
        select t.id, %3$s, t.markdown
          from %1$s s
          join %1$s t on t.%2$s = s.%2$s and t.locale = ?
         where s.catalog_id = ? and s.locale = ? and md5(s.markdown) = md5(?) and s.%2$s <> ?
         order by t.id limit 200
        """
        .formatted(table, owner, name);
  }

  private String all(String same, String different) {
    return """
        select t.locale, key, t.id, %5$s as name, source, t.markdown, %6$s as others
          from (
            select t.id, t.%2$s, t.locale, t.markdown, %3$s as key, s.markdown as source,
                   s.locale as source_locale, min(%4$s) over w <> max(%4$s) over w as differs
              from %1$s t
              join %1$s s on s.%2$s = t.%2$s and s.locale <> t.locale
             where t.catalog_id = ? and s.locale = ?
            window w as (partition by t.locale, %3$s)) t
         where differs
         order by t.locale, key, t.id
        """
        .formatted(table, owner, same, different, name, others("t.source_locale"));
  }

  private String select(String key) {
    return "select t.locale, %s as key, t.id, %s as name, s.markdown as source, t.markdown, %s as others\n"
        .formatted(key, name, others("s.locale"));
  }

  private String others(String sourceLocale) {
    return "array(select o.locale || ' ' || md5(o.markdown) from %1$s o where o.%2$s = t.%2$s"
            .formatted(table, owner)
        + " and o.locale <> t.locale and o.locale <> %s)".formatted(sourceLocale);
  }

  private static String order(String key) {
    return "order by t.locale, %s, t.id".formatted(key);
  }
}
