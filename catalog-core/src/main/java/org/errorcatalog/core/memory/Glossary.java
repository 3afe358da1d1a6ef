package org.errorcatalog.core.memory;

import java.util.List;

/**
 * The terms of a catalog.
 *
 * @param terms in no order; several of one source word and locale are all right
 */
public record Glossary(List<Term> terms) {

  public static final Glossary NONE = new Glossary(List.of());

  public Glossary {
    terms = List.copyOf(terms);
  }
}
