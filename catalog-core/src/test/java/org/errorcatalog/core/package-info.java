/** The database that tests of all modules run against, and what they share. */
@NullMarked
package org.errorcatalog.core;

import org.jspecify.annotations.NullMarked;
