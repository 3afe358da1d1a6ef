package org.errorcatalog.admin.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesTest {

  private final Roles roles = new Roles(new ItalianNames());

  @Test
  void takesTheHighestOfSeveral() {
    assertThat(roles.highestOf(Set.of("lettore", "redattore"))).contains(Role.EDITOR);
  }

  @Test
  void knowsEveryNameOfARole() {
    assertThat(roles.highestOf(Set.of("capo"))).contains(Role.ADMIN);
    assertThat(roles.highestOf(Set.of("padrone"))).contains(Role.ADMIN);
  }

  @Test
  void givesNoRoleForUnknownNames() {
    assertThat(roles.highestOf(Set.of("admin", "editor"))).isEmpty();
  }

  @Test
  void includesTheRolesBelow() {
    assertThat(Role.PUBLISHER.includes(Role.REVIEWER)).isTrue();
    assertThat(Role.REVIEWER.includes(Role.PUBLISHER)).isFalse();
  }

  private static class ItalianNames implements RoleSettings {

    @Override
    public Set<String> viewer() {
      return Set.of("lettore");
    }

    @Override
    public Set<String> editor() {
      return Set.of("redattore");
    }

    @Override
    public Set<String> reviewer() {
      return Set.of("revisore");
    }

    @Override
    public Set<String> publisher() {
      return Set.of("editore");
    }

    @Override
    public Set<String> admin() {
      return Set.of("capo", "padrone");
    }
  }
}
