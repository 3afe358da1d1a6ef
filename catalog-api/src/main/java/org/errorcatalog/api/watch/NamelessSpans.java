package org.errorcatalog.api.watch;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/** Blanks what would tell who asked: an attribute cannot be removed, but it can be overwritten. */
@Singleton
class NamelessSpans implements SpanProcessor {

  private static final List<AttributeKey<String>> PERSONAL =
      List.of(
          AttributeKey.stringKey("client.address"),
          AttributeKey.stringKey("user_agent.original"),
          AttributeKey.stringKey("url.query"),
          AttributeKey.stringKey("network.peer.address"));

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    for (AttributeKey<String> key : PERSONAL) {
      if (span.getAttribute(key) != null) {
        span.setAttribute(key, "");
      }
    }
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {}

  @Override
  public boolean isEndRequired() {
    return false;
  }
}
