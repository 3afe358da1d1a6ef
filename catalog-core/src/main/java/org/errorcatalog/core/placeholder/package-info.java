/** The places in a message that a program fills in: how they are written, and how they break. */
@NullMarked
package org.errorcatalog.core.placeholder;

import org.jspecify.annotations.NullMarked;
