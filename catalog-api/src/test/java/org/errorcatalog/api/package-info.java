/** What the tests of this module share. */
@NullMarked
package org.errorcatalog.api;

import org.jspecify.annotations.NullMarked;
