package org.errorcatalog.ingest.cell;

import org.commonmark.node.Link;

/** A link that was written as its address between angle brackets. */
final class Autolink extends Link {

  Autolink(String destination) {
    super(destination, null);
  }
}
