package org.errorcatalog.admin.edit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.errorcatalog.admin.browse.Course;
import org.errorcatalog.admin.security.Access;

/** Where somebody goes who is done with a text. */
@ApplicationScoped
class Onward {

  private final EntryReading reading;
  private final Course course;
  private final Access access;

  Onward(EntryReading reading, Course course, Access access) {
    this.reading = reading;
    this.course = course;
    this.access = access;
  }

  /** The next card of the same entry that waits for this person. */
  Optional<Card> card(EntryView view, String behind) {
    List<Card> all = view.cards();
    int at = all.stream().map(Card::id).toList().indexOf(behind);
    return waiting(all.subList(at + 1, all.size()));
  }

  /** Where work on an entry begins. */
  String first(EntryView view) {
    return waiting(view.cards()).map(Card::id).orElse(EntryReading.TEXT);
  }

  private Optional<Card> waiting(List<Card> cards) {
    return cards.stream()
        .filter(card -> card.editable() && card.waitsFor(access.reviews()))
        .findFirst();
  }

  /** The next entry of the list. */
  Optional<EntryPlace> entry(EntryPlace place) {
    return course.after(place.filter(), place.place()).map(row -> reading.place(place, row));
  }
}
