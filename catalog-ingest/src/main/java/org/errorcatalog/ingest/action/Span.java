package org.errorcatalog.ingest.action;

/** A part of a text, end exclusive. */
record Span(int start, int end) {

  String of(String text) {
    return text.substring(start, end);
  }

  Span to(Span later) {
    return new Span(start, later.end);
  }

  boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }
}
