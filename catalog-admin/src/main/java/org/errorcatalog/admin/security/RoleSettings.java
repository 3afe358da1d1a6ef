package org.errorcatalog.admin.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** The names that the identity provider's tokens have for each role. */
@ConfigMapping(prefix = "catalog.roles")
interface RoleSettings {

  /** Who may read. */
  @WithDefault("viewer")
  Set<String> viewer();

  /** Who may write where they were granted it. */
  @WithDefault("editor")
  Set<String> editor();

  /** Whose saving approves. */
  @WithDefault("reviewer")
  Set<String> reviewer();

  /** Who may publish. */
  @WithDefault("publisher")
  Set<String> publisher();

  /** Who needs no grant. */
  @WithDefault("admin")
  Set<String> admin();

  default Set<String> namesOf(Role role) {
    return switch (role) {
      case VIEWER -> viewer();
      case EDITOR -> editor();
      case REVIEWER -> reviewer();
      case PUBLISHER -> publisher();
      case ADMIN -> admin();
    };
  }
}
