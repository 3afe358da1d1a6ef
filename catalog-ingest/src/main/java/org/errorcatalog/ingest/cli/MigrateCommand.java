package org.errorcatalog.ingest.cli;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings the schema to this version. */
@Command(
    name = "migrate",
    description = "Creates or changes the schema; connects as its owner.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A new database (the first two lines once, as a superuser):",
      "",
      "  psql -f catalog-core/src/main/resources/db/roles.sql postgres",
      "  createdb --owner catalog_owner catalog",
      "  QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://localhost/catalog \\",
      "  QUARKUS_DATASOURCE_USERNAME=catalog_owner QUARKUS_DATASOURCE_PASSWORD=... \\",
      "  catalog-ingest migrate"
    })
final class MigrateCommand implements Callable<Integer> {

  private static final List<String> ROLES =
      List.of(
          "catalog_owner", "catalog_api", "catalog_admin", "catalog_ingest", "catalog_publisher");

  private final DataSource database;
  private final DatabaseNeeded needed;

  @Spec private CommandSpec spec;

  MigrateCommand(DataSource database, DatabaseNeeded needed) {
    this.database = database;
    this.needed = needed;
  }

  @Override
  public Integer call() throws SQLException {
    needed.require();
    List<String> missing = missingRoles();
    if (!missing.isEmpty()) {
      spec.commandLine()
          .getErr()
          .printf(
              "the database has no role %s: run db/roles.sql of catalog-core as a superuser"
                  + " first%n",
              String.join(", ", missing));
      return Exit.FAILED;
    }
    Flyway flyway = Flyway.configure().dataSource(database).load();
    MigrateResult result = flyway.migrate();
    spec.commandLine()
        .getOut()
        .printf(
            "%d migrations applied; the schema is at version %s%n",
            result.migrationsExecuted, flyway.info().current().getVersion());
    return Exit.DONE;
  }

  private List<String> missingRoles() throws SQLException {
    List<String> missing = new ArrayList<>(ROLES);
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement("select rolname from pg_roles");
        ResultSet rows = sql.executeQuery()) {
      while (rows.next()) {
        missing.remove(rows.getString(1));
      }
    }
    return missing;
  }
}
