/** What the OpenAPI document says of every call alike. */
@NullMarked
package org.errorcatalog.api.contract;

import org.jspecify.annotations.NullMarked;
