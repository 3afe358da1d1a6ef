package org.errorcatalog.api.lookup;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Some readers who ask the same over and over, until they are sent home. */
final class Readers {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Future<Integer>> readers;
  private volatile boolean isOver;

  /**
   * @param question throws where its answer is wrong
   */
  Readers(int count, Callable<?> question) {
    readers = Stream.generate(() -> threads.submit(() -> ask(question))).limit(count).toList();
  }

  private int ask(Callable<?> question) throws Exception {
    int answers = 0;
    while (!isOver) {
      question.call();
      answers++;
    }
    return answers;
  }

  /** How many answers they got; fails where one was wrong. */
  int sendHome() throws InterruptedException, ExecutionException {
    isOver = true;
    threads.shutdown();
    int answers = 0;
    for (Future<Integer> reader : readers) {
      answers += reader.get();
    }
    return answers;
  }
}
