package org.errorcatalog.ingest.merge;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.core.finding.CatalogChecks;
import org.errorcatalog.core.finding.FindingRefreshing;

/** A worker that serves one request of the queue, in a process of its own, which may be killed. */
final class WorkerProcess {

  private WorkerProcess() {}

  static ImportQueue queue(DataSource database, RequestLimits limits) {
    Clock clock = Clock.systemUTC();
    CatalogImport imports =
        new CatalogImport(
            database,
            new RunLog(database, clock),
            new FactsJson(new JsonMapper()),
            new KnownRules(database),
            new FindingRefreshing(new CatalogChecks()),
            clock);
    return new ImportQueue(
        database,
        imports,
        new KnownReading(database),
        new ProgressLog(database, clock),
        clock,
        limits);
  }

  static Process start(String url, String password, String log) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            WorkerProcess.class.getName(),
            url,
            password)
        .redirectErrorStream(true)
        .redirectOutput(new File("target", log))
        .start();
  }

  public static void main(String[] args) {
    DataSource database = ImportProcess.into(args[0], args[1]).database();
    queue(database, RequestLimits.USUAL).serveNext();
  }
}
