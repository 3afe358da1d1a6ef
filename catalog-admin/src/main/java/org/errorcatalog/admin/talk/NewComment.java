package org.errorcatalog.admin.talk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment that concerns the person.
 *
 * @param address of the comments of its entry
 * @param html its body, safe to embed
 */
record NewComment(
    String catalog,
    String code,
    int variant,
    @Nullable String locale,
    String address,
    String authorName,
    Instant at,
    String html,
    boolean resolved,
    boolean fresh) {}
