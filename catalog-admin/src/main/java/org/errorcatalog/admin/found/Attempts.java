package org.errorcatalog.admin.found;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.errorcatalog.admin.page.Refusals;
import org.errorcatalog.core.finding.CheckFailedException;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.StaleVersionException;

/** Tries changes, and says why one was refused. */
@ApplicationScoped
class Attempts {

  private final Refusals refusals;

  Attempts(Refusals refusals) {
    this.refusals = refusals;
  }

  /** Empty where all went well. */
  Optional<Refusal> of(Runnable change) {
    try {
      change.run();
      return Optional.empty();
    } catch (StaleVersionException stale) {
      return Optional.of(Refusal.STALE);
    } catch (InvalidChangeException invalid) {
      return Optional.of(Refusal.of(refusals.say(invalid)));
    } catch (CheckFailedException blocked) {
      return Optional.of(Refusal.blocked(blocked.findings()));
    }
  }
}
