package org.errorcatalog.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final AtomicLong clock = new AtomicLong(-5);
  private final Pacing pacing = new Pacing(10, 3, 100, clock::get);

  @Test
  void takesABurstAndThenOneAtATime() {
    assertThat(IntStream.range(0, 3).mapToLong(i -> pacing.request("a"))).containsOnly(0L);
    assertThat(pacing.request("a")).isEqualTo(1);

    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
    assertThat(pacing.request("a")).isZero();
    assertThat(pacing.request("a")).isEqualTo(1);
  }

  @Test
  void forgetsAfterAPause() {
    IntStream.range(0, 10).forEach(i -> pacing.request("a"));
    clock.addAndGet(TimeUnit.HOURS.toNanos(1));

    assertThat(IntStream.range(0, 3).mapToLong(i -> pacing.request("a"))).containsOnly(0L);
    assertThat(pacing.request("a")).isEqualTo(1);
  }

  @Test
  void countsNoRefusedRequest() {
    IntStream.range(0, 1_000).forEach(i -> pacing.request("a"));
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));

    assertThat(pacing.request("a")).isZero();
  }

  @Test
  void saysHowManySecondsToWait() {
    Pacing slow = new Pacing(1, 5, 100, clock::get);
    IntStream.range(0, 5).forEach(i -> slow.request("a"));
    assertThat(slow.request("a")).isEqualTo(1);

    clock.addAndGet(1);
    assertThat(slow.request("a")).isEqualTo(1);
  }

  @Test
  void tellsClientsApart() {
    IntStream.range(0, 4).forEach(i -> pacing.request("a"));

    assertThat(pacing.request("a")).isPositive();
    assertThat(pacing.request("b")).isZero();
  }

  @Test
  void remembersSoManyClientsAtMost() {
    IntStream.range(0, 100_000).forEach(i -> pacing.request("client " + i));

    assertThat(pacing.clients()).isLessThanOrEqualTo(100);
  }
}
