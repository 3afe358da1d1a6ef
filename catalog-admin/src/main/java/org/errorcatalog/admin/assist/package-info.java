/** Help while editing: what the answer will look like, what checks find, what was said before. */
@NullMarked
package org.errorcatalog.admin.assist;

import org.jspecify.annotations.NullMarked;
