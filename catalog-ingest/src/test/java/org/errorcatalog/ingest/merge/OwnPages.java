package org.errorcatalog.ingest.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.source.Neighbours;
import org.errorcatalog.ingest.source.SourcePage;

/** Small pages in words of our own. */
final class OwnPages {

  static final String ENGLISH =
      """
      ---
      title: Errors
      locale: en-US
      ms.assetid: page-1
      author: somebody
      ---
      | Error | Description |
      | --- | --- |
      | 100 | NoSuchKey - The key is missing. Contact the application owner. |
      | 200 | The clock is wrong. Contact the application owner. |
      | 300 | This is not an error. You can safely ignore it. |
      """;

  static final String DUTCH =
      """
      ---
      title: Fouten
      ms.contentlocale: nl-NL
      ms.assetid: page-1
      ms.translationtype: MT
      ms.lasthandoff: 06/13/2019
      ms.sourcegitcommit: abc
      ---
      | Fout | Omschrijving |
      | --- | --- |
      | 100 | De sleutel ontbreekt. Vraag de eigenaar van de toepassing om hulp. |
      | 200 | De klok loopt niet goed. Vraag de eigenaar van de toepassing om hulp. |
      | 300 | Dit is een fout. U kunt deze melding negeren. |
      """;

  private OwnPages() {}

  static Pages read(String... pages) {
    PageCollector collector = new PageCollector(null, Profile.NONE, Map.of());
    give(collector, pages);
    return collector.pages();
  }

  static void give(PageCollector collector, String... pages) {
    for (int i = 0; i < pages.length; i++) {
      String name = "page%d.md".formatted(i);
      collector.page(
          new SourcePage(name, name, name, false, pages[i].getBytes(UTF_8), Neighbours.NONE));
    }
  }
}
