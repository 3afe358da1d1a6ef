/** What a catalog makes of its checks: their levels, the limits, the glossary. */
@NullMarked
package org.errorcatalog.admin.check;

import org.jspecify.annotations.NullMarked;
