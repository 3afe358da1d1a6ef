package org.errorcatalog.core.lookup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A release without its contents. Its state and the date of that may change, nothing else. */
public record ReleaseHead(
    int number,
    @Nullable String label,
    String state,
    Instant stateChangedAt,
    Instant publishedAt,
    String digest) {}
