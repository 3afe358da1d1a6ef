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

  private String all(String same, String different) {
    return "select locale, key, id, name, source, markdown, others from"
        + " (select t.locale, %s as key, t.id,".formatted(same)
        + " %s as name, s.markdown as source, t.markdown, %s as others,".formatted(name, others())
        + " min(%1$s) over w <> max(%1$s) over w as differs".formatted(different)
        + " from %1$s t join %1$s s on s.%2$s = t.%2$s and s.locale <> t.locale"
            .formatted(table, owner)
        + " where t.catalog_id = ? and s.locale = ?"
        + " window w as (partition by t.locale, %s)) groups where differs".formatted(same)
        + " order by locale, key, id";
  }

  private String select(String key) {
    return "select t.locale, %s as key, t.id, %s as name, s.markdown as source, t.markdown, %s as others\n"
        .formatted(key, name, others());
  }

  private String others() {
    return "array(select o.locale || ' ' || md5(o.markdown) from %1$s o where o.%2$s = t.%2$s"
            .formatted(table, owner)
        + " and o.locale <> t.locale and o.locale <> s.locale)";
  }

  private static String order(String key) {
    return "order by t.locale, %s, t.id".formatted(key);
  }
}
