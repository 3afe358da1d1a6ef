package org.errorcatalog.core.audit;

/**
 * Who changes something: the OIDC subject of a person or the name of a process, and the name to
 * show.
 *
 * @param id the `sub` of the person, or a process name such as {@code catalog-ingest}
 * @param name what people call them
 * @param origin the way they came in
 */
public record Actor(String id, String name, Origin origin) {

  public Actor {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an actor needs an id and a name");
    }
  }
}
