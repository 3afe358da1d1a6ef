package org.errorcatalog.admin.assist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.errorcatalog.core.memory.Phrase;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What helps with a text or wording, each a part of its page. */
@Blocking
@Path("/catalogs/{name}/entries/{code}")
public class HelpResource {

  private final OpenWork works;
  private final Help help;

  HelpResource(OpenWork works, Help help) {
    this.works = works;
    this.help = help;
  }

  /** A tab, or the pieces of the source that are put in by a key. */
  @GET
  @Path("help/{part}")
  public TemplateInstance part(
      @BeanParam WorkAddress address, @RestPath String part, @RestQuery @Nullable String words) {
    Work work = works.at(address);
    return switch (part) {
      case "memory" -> Tabs.memory(help.memory(work));
      case "concordance" -> Tabs.concordance(help.concordance(work, phrase(work, words)));
      case "glossary" -> Tabs.glossary(help.glossary(work));
      case "locales" -> Tabs.locales(help.locales(work));
      case "similar" -> Tabs.similar(help.similar(work));
      case "upstream" -> Tabs.upstream(help.upstream(work));
      case "pieces" -> Tabs.pieces(PiecesBar.of(work));
      default -> throw new NotFoundException();
    };
  }

  /** What is asked for; at first what the list was searched for. */
  private static Phrase phrase(Work work, @Nullable String words) {
    return new Phrase(words == null ? work.list().search().words() : words);
  }

  @CheckedTemplate(basePath = "assist")
  static class Tabs {
    static native TemplateInstance memory(MemoryTab tab);

    static native TemplateInstance concordance(ConcordanceTab tab);

    static native TemplateInstance glossary(GlossaryTab tab);

    static native TemplateInstance locales(LocalesTab tab);

    static native TemplateInstance similar(SimilarTab tab);

    static native TemplateInstance upstream(UpstreamTab tab);

    static native TemplateInstance pieces(PiecesBar bar);
  }
}
