package org.errorcatalog.core.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** How far workers are. */
@ApplicationScoped
public class ImportProgressRepository implements PanacheRepository<ImportProgress> {}
