package org.errorcatalog.admin.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.admin.page.Refusals;
import org.errorcatalog.admin.page.UnitPlace;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.admin.security.Role;
import org.errorcatalog.admin.team.GrantRepository;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.talk.Assigning;
import org.errorcatalog.core.talk.Comment;
import org.errorcatalog.core.talk.CommentRepository;
import org.errorcatalog.core.talk.Commenting;
import org.errorcatalog.core.talk.People;
import org.errorcatalog.core.talk.Person;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.Rendering;
import org.jspecify.annotations.Nullable;

/** Shows what is said of an entry, and takes what somebody says of it. */
@ApplicationScoped
class TalkDesk {

  /** So many of the newest comments are shown. */
  private static final int SHOWN = 200;

  private final CommentRepository comments;
  private final Commenting commenting;
  private final Assigning assigning;
  private final People people;
  private final GrantRepository grants;
  private final Access access;
  private final Refusals refusals;
  private final Rendering rendering = new Rendering();

  TalkDesk(
      CommentRepository comments,
      Commenting commenting,
      Assigning assigning,
      People people,
      GrantRepository grants,
      Access access,
      Refusals refusals) {
    this.comments = comments;
    this.commenting = commenting;
    this.assigning = assigning;
    this.people = people;
    this.grants = grants;
    this.access = access;
    this.refusals = refusals;
  }

  Talk read(UnitPlace place) {
    return read(place, "", null);
  }

  @Transactional
  Talk read(UnitPlace place, String typed, @Nullable String complaint) {
    boolean assigner = access.mayEdit(place.catalog(), place.locale());
    return new Talk(
        place,
        comments.of(place.entryId(), place.locale(), SHOWN).stream().map(this::said).toList(),
        assigning.of(place.entryId(), place.locale()).orElse(null),
        assigner ? whoMayEdit(place) : List.of(),
        access.actor().id(),
        access.is(Role.EDITOR),
        assigner,
        typed,
        complaint);
  }

  private Said said(Comment comment) {
    return new Said(comment, rendering.render(comment.body()).html());
  }

  /** Those who were granted it, and who asks, since an admin needs no grant. */
  private List<Person> whoMayEdit(UnitPlace place) {
    Actor me = access.actor();
    Set<String> granted = grants.subsThatCover(place.catalog().id(), place.locale());
    return Stream.concat(
            Stream.of(new Person(me.id(), me.name())),
            people.all().stream()
                .filter(each -> granted.contains(each.sub()) && !each.sub().equals(me.id())))
        .toList();
  }

  /** Says something; what cannot be stored is kept in the form. */
  Talk say(UnitPlace place, String body, boolean everywhere) {
    access.require(access.is(Role.EDITOR));
    try {
      commenting.say(
          place.catalog().id(),
          place.entryId(),
          everywhere ? null : place.locale(),
          body.replace("\r\n", "\n"),
          access.actor());
      return read(place);
    } catch (InvalidChangeException invalid) {
      return read(place, body, refusals.say(invalid));
    }
  }

  Talk resolve(UnitPlace place, long comment) {
    access.require(access.is(Role.EDITOR));
    commenting.resolve(place.catalog().id(), comment, access.actor());
    return read(place);
  }

  Talk reopen(UnitPlace place, long comment) {
    access.require(access.is(Role.EDITOR));
    commenting.reopen(place.catalog().id(), comment, access.actor());
    return read(place);
  }

  /**
   * Gives the entry to somebody.
   *
   * @param assignee empty for nobody
   */
  Talk assign(UnitPlace place, String assignee) {
    access.require(access.mayEdit(place.catalog(), place.locale()));
    List<Long> entry = List.of(place.entryId());
    long catalog = place.catalog().id();
    if (assignee.isEmpty()) {
      assigning.unassign(catalog, entry, place.locale(), access.actor());
    } else {
      access.require(whoMayEdit(place).stream().anyMatch(each -> each.sub().equals(assignee)));
      assigning.assign(catalog, entry, place.locale(), assignee, access.actor());
    }
    return read(place);
  }
}
