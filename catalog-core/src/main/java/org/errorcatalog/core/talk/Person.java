package org.errorcatalog.core.talk;

/**
 * Somebody who has signed in.
 *
 * @param sub as the identity provider names them
 * @param name to show
 */
public record Person(String sub, String name) {}
