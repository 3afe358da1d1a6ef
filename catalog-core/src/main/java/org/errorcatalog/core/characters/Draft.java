package org.errorcatalog.core.characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A text in repair, which remembers what stood at each mended place at first. */
final class Draft {

  /** More garbled characters side by side than this are one passage, and one finding. */
  private static final int SINGLES = 3;

  private String text;
  private TreeMap<Integer, Place> places = new TreeMap<>();

  /** One mended character, or a passage of them; the garblings in the order of their undoing. */
  private record Place(String before, String after, List<String> undone) {

    static Place joining(List<Place> passage) {
      return new Place(
          passage.stream().map(Place::before).collect(Collectors.joining()),
          passage.stream().map(Place::after).collect(Collectors.joining()),
          passage.get(0).undone());
    }

    Mend mend() {
      String plan = undone.stream().collect(Collectors.joining(", then as "));
      String message = "UTF-8 that was read as %s and saved again".formatted(plan);
      return new Mend(Damage.GARBLED, message, before, after);
    }
  }

  Draft(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Puts in place of each run what it was; the runs from left to right. */
  void undo(List<Run> runs) {
    StringBuilder now = new StringBuilder(text.length());
    TreeMap<Integer, Place> moved = new TreeMap<>();
    int at = 0;
    for (Run run : runs) {
      copy(at, run.start(), now, moved);
      undo(run, now, moved);
      at = run.end();
    }
    copy(at, text.length(), now, moved);
    text = now.toString();
    places = moved;
  }

  private void copy(int from, int to, StringBuilder now, Map<Integer, Place> moved) {
    places
        .subMap(from, to)
        .forEach((start, place) -> moved.put(start - from + now.length(), place));
    now.append(text, from, to);
  }

  private void undo(Run run, StringBuilder now, Map<Integer, Place> moved) {
    for (int i = 0, at = 0; i + 1 < run.bounds().size(); i++) {
      String after = Character.toString(run.was().codePointAt(at));
      moved.put(now.length(), place(run.bounds().get(i), run.bounds().get(i + 1), after, run));
      now.append(after);
      at += after.length();
    }
  }

  private Place place(int from, int to, String after, Run run) {
    StringBuilder before = new StringBuilder();
    for (int at = from; at < to; at++) {
      Place place = places.get(at);
      before.append(place == null ? text.substring(at, at + 1) : place.before());
    }
    List<String> undone = new ArrayList<>(List.of(run.garbling().name()));
    places.subMap(from, to).values().stream().limit(1).forEach(p -> undone.addAll(0, p.undone()));
    return new Place(before.toString(), after, undone);
  }

  /** Where the text was damaged at first; characters side by side are one place. */
  List<Damaged> damaged() {
    List<Damaged> damaged = new ArrayList<>();
    int shift = 0;
    for (Map.Entry<Integer, Place> each : places.entrySet()) {
      Place place = each.getValue();
      int start = each.getKey() + shift;
      int end = start + place.before().length();
      Damaged last = damaged.isEmpty() ? null : damaged.get(damaged.size() - 1);
      if (last != null && last.end() == start) {
        damaged.set(
            damaged.size() - 1, new Damaged(last.start(), end, last.mended() + place.after()));
      } else {
        damaged.add(new Damaged(start, end, place.after()));
      }
      shift += place.before().length() - place.after().length();
    }
    return damaged;
  }

  List<Mend> mends() {
    List<Mend> mends = new ArrayList<>();
    List<Place> passage = new ArrayList<>();
    int end = -1;
    for (Map.Entry<Integer, Place> each : places.entrySet()) {
      Place place = each.getValue();
      if (end != each.getKey() || !passage.get(0).undone().equals(place.undone())) {
        close(passage, mends);
      }
      passage.add(place);
      end = each.getKey() + place.after().length();
    }
    close(passage, mends);
    return mends;
  }

  private static void close(List<Place> passage, List<Mend> mends) {
    if (passage.size() <= SINGLES) {
      passage.forEach(place -> mends.add(place.mend()));
    } else {
      mends.add(Place.joining(passage).mend());
    }
    passage.clear();
  }
}
