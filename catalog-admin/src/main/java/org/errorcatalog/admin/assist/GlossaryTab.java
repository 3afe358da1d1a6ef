package org.errorcatalog.admin.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.memory.Piece;
import org.errorcatalog.core.text.Rendering;

/**
 * The glossary's terms in a source.
 *
 * @param source without markup, in pieces, the terms marked
 * @param terms each once, in the order of the source
 */
record GlossaryTab(Work work, List<Piece> source, List<Glossary.Found> terms) {

  GlossaryTab {
    source = List.copyOf(source);
    terms = List.copyOf(terms);
  }

  static GlossaryTab of(Work work, Glossary glossary) {
    Rendering rendering = new Rendering();
    String source = rendering.render(work.sourceText()).text();
    String target = rendering.render(work.targetText()).text();
    List<Glossary.Found> found = glossary.found(source, target, work.target().tag());
    return new GlossaryTab(work, marked(source, found), once(found));
  }

  private static List<Piece> marked(String source, List<Glossary.Found> found) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Glossary.Found term : found) {
      pieces.add(new Piece(source.substring(at, term.start()), false));
      pieces.add(new Piece(source.substring(term.start(), term.end()), true));
      at = term.end();
    }
    pieces.add(new Piece(source.substring(at), false));
    return pieces;
  }

  private static List<Glossary.Found> once(List<Glossary.Found> found) {
    Map<String, Glossary.Found> terms = new LinkedHashMap<>();
    found.forEach(each -> terms.putIfAbsent(each.source(), each));
    return List.copyOf(terms.values());
  }
}
