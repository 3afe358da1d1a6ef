package org.errorcatalog.ingest.merge;

import org.errorcatalog.core.check.CheckSettings;
import org.errorcatalog.core.memory.Glossary;

/**
 * What texts are checked by.
 *
 * @param settings levels and limits
 * @param glossary how terms are to be said
 */
public record CheckRules(CheckSettings settings, Glossary glossary) {

  /** Of a catalog for which nobody chose anything. */
  public static final CheckRules USUAL = new CheckRules(CheckSettings.USUAL, Glossary.NONE);
}
