/** The suggested actions of a catalog, which entries share: found, given, merged and split. */
@NullMarked
package org.errorcatalog.admin.action;

import org.jspecify.annotations.NullMarked;
