/** What the tests of the console share. */
@NullMarked
package org.errorcatalog.admin;

import org.jspecify.annotations.NullMarked;
