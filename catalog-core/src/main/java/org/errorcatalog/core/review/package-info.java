/** What people decide about units without changing their words, and who may. */
@NullMarked
package org.errorcatalog.core.review;

import org.jspecify.annotations.NullMarked;
