/** What an operator sees from outside: figures and traces, of bounded size and about nobody. */
@NullMarked
package org.errorcatalog.api.watch;

import org.jspecify.annotations.NullMarked;
