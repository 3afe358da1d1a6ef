/** The journeys of real users through a running quickstart, from the outside. */
@NullMarked
package org.errorcatalog.deploy.journey;

import org.jspecify.annotations.NullMarked;
