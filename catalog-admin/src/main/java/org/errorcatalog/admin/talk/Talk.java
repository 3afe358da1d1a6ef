package org.errorcatalog.admin.talk;

import java.util.List;
import org.errorcatalog.admin.page.UnitPlace;
import org.errorcatalog.core.talk.Assignment;
import org.errorcatalog.core.talk.Person;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an entry in a locale, and who is to translate it.
 *
 * @param comments oldest first
 * @param assignment null where it is nobody's
 * @param people who may be given it
 * @param me the id of who looks
 * @param speaker whether they may say something
 * @param assigner whether they may give it to somebody
 * @param typed what they said and what was not stored, empty where nothing was lost
 * @param complaint why not, null where nothing was refused
 */
record Talk(
    UnitPlace place,
    List<Said> comments,
    @Nullable Assignment assignment,
    List<Person> people,
    String me,
    boolean speaker,
    boolean assigner,
    String typed,
    @Nullable String complaint) {

  Talk {
    comments = List.copyOf(comments);
    people = List.copyOf(people);
  }

  public List<Said> open() {
    return comments.stream().filter(each -> !each.comment().resolved()).toList();
  }

  public List<Said> resolved() {
    return comments.stream().filter(each -> each.comment().resolved()).toList();
  }

  public boolean mine() {
    return assignment != null && assignment.assignee().sub().equals(me);
  }

  public boolean isAssignee(Person person) {
    return assignment != null && assignment.assignee().equals(person);
  }

  /** Where something is done, as {@code /comments}. */
  public String address(String rest) {
    return place.address("/talk" + rest);
  }

  public String commentAddress(Said said, String deed) {
    return address("/comments/%d/%s".formatted(said.comment().id(), deed));
  }
}
