package org.errorcatalog.admin.page;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Every page and part of one is in the language of its reader. */
@ApplicationScoped
class SpokenTemplates {

  private final Reader reader;

  SpokenTemplates(Reader reader) {
    this.reader = reader;
  }

  void register(@Observes EngineBuilder engine) {
    engine.addTemplateInstanceInitializer(this::speak);
  }

  private void speak(TemplateInstance page) {
    if (Arc.container().requestContext().isActive()) {
      page.setLocale(reader.locale());
    }
  }
}
