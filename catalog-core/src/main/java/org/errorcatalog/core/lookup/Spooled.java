package org.errorcatalog.core.lookup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a spool had for a node that starts.
 *
 * @param snapshot null where it had nothing that can be served
 * @param writtenAt when the newest of it was written
 * @param ignored the files that are not used, each with the reason
 */
public record Spooled(
    @Nullable ReleaseSnapshot snapshot, Instant writtenAt, List<String> ignored) {}
