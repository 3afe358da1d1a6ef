/**
 * Checks of texts: what can be said of one without asking anybody.
 *
 * <ul>
 *   <li>{@link org.errorcatalog.core.check.Checks} has every {@code Check}, named by {@link
 *       org.errorcatalog.core.check.CheckName}: one class each, which is called like its name.
 *   <li>They look at a {@link org.errorcatalog.core.check.Subject} and find {@link
 *       org.errorcatalog.core.check.Issue}s, said by {@link
 *       org.errorcatalog.core.check.IssueMessages}.
 *   <li>{@link org.errorcatalog.core.check.CheckedText} reads what is in a text: {@code Markup},
 *       {@code Prose}, {@code Word}, {@code Sentence}, {@code Address}, {@code Figure}.
 *   <li>What languages do in their own ways is in files of words, read by {@code WordFile}.
 * </ul>
 */
@NullMarked
package org.errorcatalog.core.check;

import org.jspecify.annotations.NullMarked;
