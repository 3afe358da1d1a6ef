package org.errorcatalog.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.entry.SourceLocaleChanged;

/** Looks anew at a whole catalog whose texts have another source. */
@ApplicationScoped
class SourceRefreshing {

  private final TransactionConnection transaction;
  private final FindingRefreshing refreshing;

  SourceRefreshing(TransactionConnection transaction, FindingRefreshing refreshing) {
    this.transaction = transaction;
    this.refreshing = refreshing;
  }

  void changed(@Observes SourceLocaleChanged change) {
    transaction.write(
        connection ->
            refreshing.refreshAll(connection, change.catalogId(), EnumSet.allOf(CheckName.class)));
  }
}
