package org.errorcatalog.admin.activity;

import org.jspecify.annotations.Nullable;

/**
 * What a deed was done to.
 *
 * @param name a code, a number, a name; empty where the kind says it all
 * @param locale null where it has none
 * @param address where it is seen, null where that is nowhere
 */
record Thing(Subject.Kind kind, String name, @Nullable String locale, @Nullable String address) {}
