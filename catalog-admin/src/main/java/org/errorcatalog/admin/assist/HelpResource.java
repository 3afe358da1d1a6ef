package org.errorcatalog.admin.assist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.errorcatalog.core.memory.Phrase;
import org.jboss.resteasy.reactive.RestQuery;

/** What helps with a text or wording, each a part of its page. */
@Blocking
@Path("/catalogs/{name}/entries/{code}/help")
public class HelpResource {

  private final UnitReading units;
  private final Help help;

  HelpResource(UnitReading units, Help help) {
    this.units = units;
    this.help = help;
  }

  @GET
  @Path("memory")
  public TemplateInstance memory(@BeanParam UnitAddress address) {
    return Tabs.memory(help.memory(units.place(address)));
  }

  @GET
  @Path("concordance")
  public TemplateInstance concordance(
      @BeanParam UnitAddress address, @RestQuery @DefaultValue("") String q) {
    return Tabs.concordance(help.concordance(units.place(address), new Phrase(q)));
  }

  @GET
  @Path("glossary")
  public TemplateInstance glossary(@BeanParam UnitAddress address) {
    return Tabs.glossary(help.glossary(units.place(address)));
  }

  @GET
  @Path("locales")
  public TemplateInstance locales(@BeanParam UnitAddress address) {
    return Tabs.locales(help.locales(units.place(address)));
  }

  @GET
  @Path("similar")
  public TemplateInstance similar(@BeanParam UnitAddress address) {
    return Tabs.similar(help.similar(units.place(address)));
  }

  @GET
  @Path("upstream")
  public TemplateInstance upstream(@BeanParam UnitAddress address) {
    return Tabs.upstream(help.upstream(units.place(address)));
  }

  /** What is to be put in from the source; not a tab. */
  @GET
  @Path("pieces")
  public TemplateInstance pieces(@BeanParam UnitAddress address) {
    return Tabs.pieces(PiecesBar.of(units.place(address)));
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
