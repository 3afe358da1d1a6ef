/**
 * Curated units and their revisions, and the first of the three kinds: descriptions in one locale.
 */
@NullMarked
package org.errorcatalog.core.text;

import org.jspecify.annotations.NullMarked;
