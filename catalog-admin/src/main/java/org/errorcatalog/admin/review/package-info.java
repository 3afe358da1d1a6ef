/** What waits for a reviewer, and what they say of it. */
@NullMarked
package org.errorcatalog.admin.review;

import org.jspecify.annotations.NullMarked;
