package org.errorcatalog.admin.check;

import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;

/**
 * A check of a catalog.
 *
 * @param texts how many descriptions of the locale have findings of it that stand
 * @param wordings how many wordings have
 * @param entries how many entries have in their names
 */
record CheckRow(CheckName check, CheckLevel level, int texts, int wordings, int entries) {}
