/** What people say to each other of entries, who is to do what, and what is new for one of them. */
@NullMarked
package org.errorcatalog.admin.talk;

import org.jspecify.annotations.NullMarked;
