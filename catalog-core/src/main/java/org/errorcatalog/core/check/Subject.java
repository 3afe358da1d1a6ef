package org.errorcatalog.core.check;

import java.util.List;
import java.util.Set;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit as checks see it: what it says, and all that it is compared with.
 *
 * @param text what the unit says; of an entry its names, a line each, in no language ({@code und})
 * @param source the same in the catalog's source locale; null of the source itself, of an entry,
 *     and where there is none
 * @param siblings the same in all other locales, the source included
 * @param classes of the entry that a text belongs to, of all entries that have a wording
 * @param untold suggestions of the entry, in the source's words, that have no wording in the locale
 *     of its text
 * @param glossary the catalog's terms
 * @param settings the catalog's settings
 */
public record Subject(
    UnitKind kind,
    CheckedText text,
    @Nullable CheckedText source,
    List<CheckedText> siblings,
    Set<EntryClass> classes,
    List<String> untold,
    Glossary glossary,
    CheckSettings settings) {

  public Subject {
    siblings = List.copyOf(siblings);
    classes = Set.copyOf(classes);
    untold = List.copyOf(untold);
  }
}
