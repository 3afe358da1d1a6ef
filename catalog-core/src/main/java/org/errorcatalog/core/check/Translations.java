package org.errorcatalog.core.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.text.UnitKind;

/**
 * The description of an entry or the wording of an action, in all locales that have one; or the
 * names of an entry, a line each, in {@link #NO_LANGUAGE}.
 */
public final class Translations {

  /** The locale of what is in no language, as the names of an entry. */
  public static final String NO_LANGUAGE = "und";

  private final UnitKind kind;
  private final String sourceLocale;
  private final Map<String, CheckedText> texts = new LinkedHashMap<>();

  /**
   * What is said in each locale.
   *
   * @param sourceLocale that of the catalog, whether or not there is a text in it
   * @param said Markdown by locale
   */
  public Translations(UnitKind kind, String sourceLocale, Map<String, String> said) {
    this.kind = kind;
    this.sourceLocale = sourceLocale;
    said.forEach((locale, markdown) -> texts.put(locale, new CheckedText(locale, markdown)));
  }

  /**
   * One of them, to be compared with the others.
   *
   * @param locale one that has a text
   * @param classes of the entries that it belongs to
   * @param untold suggestions in the source's words that have no wording in this locale
   */
  public Subject in(
      String locale,
      Set<EntryClass> classes,
      List<String> untold,
      Glossary glossary,
      CheckSettings settings) {
    CheckedText text = texts.get(locale);
    if (text == null) {
      throw new IllegalArgumentException("nothing is said in " + locale);
    }
    CheckedText source = locale.equals(sourceLocale) ? null : texts.get(sourceLocale);
    List<CheckedText> siblings = texts.values().stream().filter(each -> each != text).toList();
    return new Subject(kind, text, source, siblings, classes, untold, glossary, settings);
  }
}
