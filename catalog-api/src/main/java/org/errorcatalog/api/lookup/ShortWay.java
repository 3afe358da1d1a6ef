package org.errorcatalog.api.lookup;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;
import org.errorcatalog.api.lookup.SentAnswers.Asked;
import org.errorcatalog.api.watch.CountedCall;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.LocaleRequest;
import org.errorcatalog.core.lookup.LookupAnswer;
import org.errorcatalog.core.lookup.LookupException;
import org.errorcatalog.core.lookup.ReleaseHead;
import org.errorcatalog.core.lookup.ReleaseSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * The short way for the plain lookup that everybody may read and that has an answer. Whatever is
 * not plain is left to {@link LookupResource}, which alone defines what is answered.
 */
@Singleton
class ShortWay {

  private static final String LOCALE = "locale=";

  private final CurrentSnapshot current;
  private final SentAnswers sent;
  private final CountedCall counted;

  ShortWay(CurrentSnapshot current, SentAnswers sent, MeterRegistry figures) {
    this.current = current;
    this.sent = sent;
    this.counted = new CountedCall(figures, CodeAddress.TEMPLATE);
  }

  /**
   * Answers and counts.
   *
   * @return null where the resource is to answer
   */
  byte @Nullable [] answer(HttpRequest request) {
    long start = System.nanoTime();
    byte[] answer = PlainRequests.arePlain(request) ? find(request) : null;
    if (answer == null) {
      return null;
    }
    counted.count(System.nanoTime() - start);
    return answer;
  }

  private byte @Nullable [] find(HttpRequest request) {
    String address = request.uri();
    if (!address.startsWith(CodeAddress.PREFIX)) {
      return null;
    }
    Asked asked = new Asked(address, address.indexOf('?') < 0 ? languages(request.headers()) : "");
    try {
      return sent.get(current.get(), asked, ShortWay::lookup);
    } catch (LookupException e) {
      // The resource will find the same, and say it.
      return null;
    }
  }

  private static String languages(HttpHeaders headers) {
    return String.join(",", headers.getAll(HttpHeaderNames.ACCEPT_LANGUAGE));
  }

  /**
   * Whatever there were to decode in a tag makes it ill-formed. What a release on its way out
   * answers has more headers than are written here.
   */
  private static @Nullable LookupAnswer lookup(ReleaseSnapshot snapshot, Asked asked) {
    int query = asked.address().indexOf('?');
    String path = query < 0 ? asked.address() : asked.address().substring(0, query);
    CodeAddress code = CodeAddress.of(path);
    if (code == null || (query >= 0 && !asked.address().startsWith(LOCALE, query + 1))) {
      return null;
    }
    LocaleRequest locales =
        query < 0
            ? LocaleRequest.ofHeader(asked.languages())
            : LocaleRequest.ofParameter(asked.address().substring(query + 1 + LOCALE.length()));
    LookupAnswer answer = snapshot.lookup(code.catalog(), code.code(), null, locales);
    ReleaseHead release = snapshot.summary(code.catalog()).catalog().release();
    return release == null || release.isLeaving() ? null : answer;
  }
}
