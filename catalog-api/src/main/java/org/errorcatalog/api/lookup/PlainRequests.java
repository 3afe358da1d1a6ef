package org.errorcatalog.api.lookup;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;

/** What is asked of the protocol beside an answer. */
final class PlainRequests {

  private PlainRequests() {}

  /**
   * Whether a well-formed {@code GET} has no body, and leaves its connection as it is: nothing is
   * sent or expected between it and its one answer.
   */
  static boolean haveOneAnswer(HttpRequest request) {
    HttpHeaders headers = request.headers();
    return request.decoderResult().isSuccess()
        && request.method().equals(HttpMethod.GET)
        && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
        && HttpUtil.isKeepAlive(request)
        && headers.contains(HttpHeaderNames.HOST)
        && !headers.contains(HttpHeaderNames.CONTENT_LENGTH)
        && !headers.contains(HttpHeaderNames.TRANSFER_ENCODING)
        && !headers.contains(HttpHeaderNames.EXPECT)
        && !headers.contains(HttpHeaderNames.UPGRADE);
  }

  /** Whether, besides, there is no condition on it, and no script of a page elsewhere behind it. */
  static boolean arePlain(HttpRequest request) {
    return haveOneAnswer(request)
        && !request.headers().contains(HttpHeaderNames.IF_NONE_MATCH)
        && !request.headers().contains(HttpHeaderNames.ORIGIN);
  }
}
