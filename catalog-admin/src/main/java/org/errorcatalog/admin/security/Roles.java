package org.errorcatalog.admin.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Reads the highest role out of the role names of a token. */
@ApplicationScoped
class Roles {

  private final RoleSettings settings;

  Roles(RoleSettings settings) {
    this.settings = settings;
  }

  Optional<Role> highestOf(Set<String> names) {
    return Arrays.stream(Role.values())
        .filter(role -> !Collections.disjoint(settings.namesOf(role), names))
        .max(Comparator.naturalOrder());
  }
}
