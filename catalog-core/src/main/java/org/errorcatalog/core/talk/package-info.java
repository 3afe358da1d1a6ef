/** People, what they say to each other of entries, and who is to translate what. */
@NullMarked
package org.errorcatalog.core.talk;

import org.jspecify.annotations.NullMarked;
