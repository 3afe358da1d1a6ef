package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.ingest.action.FoundAction;
import org.errorcatalog.ingest.merge.CatalogState.KnownAction;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;

/** The actions that pages gave entries at the last import. */
record FormerActions(CatalogState state) {

  /** The entry's actions, in order. */
  static List<SuggestedAction> of(Draft draft) {
    KnownEntry known = draft.known();
    EntryFacts upstream = known == null ? null : known.upstream();
    return upstream == null ? List.of() : upstream.actions();
  }

  /** The entry's actions as the page of one locale worded them. */
  List<FoundAction> in(Draft draft, String locale) {
    List<FoundAction> before = new ArrayList<>();
    for (SuggestedAction each : of(draft)) {
      String wording = wordings(each.id()).get(locale);
      if (wording != null) {
        before.add(new FoundAction(each.kind(), each.audience(), wording));
      }
    }
    return before;
  }

  /** What pages said of an action, by locale. */
  Map<String, String> wordings(long action) {
    Map<String, String> upstream = new LinkedHashMap<>();
    KnownAction known = state.actions().get(action);
    if (known != null) {
      for (Map.Entry<String, KnownText> each : known.wordings().entrySet()) {
        String wording = each.getValue().upstream();
        if (wording != null) {
          upstream.put(each.getKey(), wording);
        }
      }
    }
    return upstream;
  }
}
