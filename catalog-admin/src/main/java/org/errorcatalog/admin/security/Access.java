package org.errorcatalog.admin.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.ForbiddenException;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.errorcatalog.admin.team.GrantRepository;
import org.errorcatalog.admin.team.Grants;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.text.Decision;
import org.jspecify.annotations.Nullable;

/** What the person of this request may do: their role is the ceiling, their grants say where. */
@Named("me")
@RequestScoped
public class Access {

  private final SecurityIdentity identity;
  private final Roles roles;
  private final GrantRepository repository;
  private @Nullable Grants grants;

  Access(SecurityIdentity identity, Roles roles, GrantRepository repository) {
    this.identity = identity;
    this.roles = roles;
    this.repository = repository;
  }

  public Actor actor() {
    return new Actor(sub(), name(), Origin.UI);
  }

  public boolean signedIn() {
    return !identity.isAnonymous();
  }

  /** The id of the person, as the identity provider has it. */
  public String id() {
    return sub();
  }

  /** The name to show. */
  public String name() {
    String name = token().map(token -> token.<String>getClaim("name")).orElse(null);
    return name == null || name.isBlank() ? identity.getPrincipal().getName() : name;
  }

  public Optional<Role> role() {
    return roles.highestOf(identity.getRoles());
  }

  /** The name of the role, empty for none. */
  public String roleName() {
    return role().map(Role::name).orElse("");
  }

  public boolean is(Role wanted) {
    return role().filter(role -> role.includes(wanted)).isPresent();
  }

  public boolean mayEdit(Catalog catalog, String locale) {
    return is(Role.ADMIN) || (is(Role.EDITOR) && grants().cover(catalog.id(), locale));
  }

  /** Whether entries and actions, which have no language, may be changed and pages imported. */
  public boolean mayShape(Catalog catalog) {
    return is(Role.ADMIN) || (is(Role.EDITOR) && grants().cover(catalog.id(), catalog.locales()));
  }

  public boolean mayPublish(Catalog catalog) {
    return is(Role.PUBLISHER) && mayShape(catalog);
  }

  /** Whether a catalog that does not exist yet may be imported. */
  public boolean mayFound() {
    return is(Role.ADMIN) || (is(Role.EDITOR) && grants().coverEverything());
  }

  /** Whether a save of theirs approves. */
  public boolean reviews() {
    return is(Role.REVIEWER);
  }

  public void require(boolean allowed) {
    if (!allowed) {
      throw new ForbiddenException();
    }
  }

  /** What a save says of its result: a reviewer's is approved. */
  public Decision decision(boolean needsEditing) {
    if (needsEditing) {
      return Decision.NEEDS_EDITING;
    }
    return reviews() ? Decision.APPROVE : Decision.SUBMIT;
  }

  private Grants grants() {
    if (grants == null) {
      grants = repository.of(sub());
    }
    return grants;
  }

  private String sub() {
    return token().map(JsonWebToken::getSubject).orElseGet(() -> identity.getPrincipal().getName());
  }

  private Optional<JsonWebToken> token() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.of(token)
        : Optional.empty();
  }
}
