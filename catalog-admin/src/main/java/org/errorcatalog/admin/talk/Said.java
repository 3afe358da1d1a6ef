package org.errorcatalog.admin.talk;

import org.errorcatalog.core.talk.Comment;

/**
 * A comment.
 *
 * @param html its body, safe to embed
 */
record Said(Comment comment, String html) {}
