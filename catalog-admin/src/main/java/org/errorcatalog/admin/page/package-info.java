/** What all pages share: words, signs, addresses, and what is shown when something fails. */
@NullMarked
package org.errorcatalog.admin.page;

import org.jspecify.annotations.NullMarked;
