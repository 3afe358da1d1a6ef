#!/usr/bin/python3
"""Measures the import of a folder of pages, from a cold process into an empty database.

    ./mvnw -DskipTests package
    pg_virtualenv deploy/bench/import.py FOLDER [ROUNDS]

FOLDER holds a folder per locale. Three references run in turn with it: flat_import.py, a plain
Python script into one flat table, \\copy of that table's rows, and psql with what the import
made of the pages, copied into the catalog's own tables with their keys and indexes. Prints the
median of each and the ratios. Wants PostgreSQL 15 or newer by PG* variables, as a superuser, with
psql and pg_dump (Debian: postgresql, postgresql-common, python3-markdown-it, python3-psycopg2).
The first import after a build, which keeps the classes it loaded for the next, is not measured.
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

BENCH = pathlib.Path(__file__).resolve().parent
HOME = BENCH.parent.parent
COMMAND = HOME / "catalog-ingest/bin/catalog-ingest"
JAR = HOME / "catalog-ingest/target/quarkus-app/quarkus-run.jar"
ROLES = HOME / "catalog-core/src/main/resources/db/roles.sql"
DATABASE = "catalog_bench"
PASSWORD = "bench"


class Figures:
    """Seconds on the clock and of the processors, and the peak of memory, of one process."""

    def __init__(self, wall, usage):
        self.wall = wall
        self.cpu = usage.ru_utime + usage.ru_stime
        self.mebibytes = usage.ru_maxrss / 1024


def measured(command, **settings):
    """Runs a command to its end; an import may end with findings, and then with 1."""
    with tempfile.TemporaryFile() as output:
        start = time.monotonic()
        process = subprocess.Popen(
            command, stdout=output, env={**os.environ, **settings}
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        code = os.waitstatus_to_exitcode(status)
        if code not in (0, 1):
            sys.exit(f"{' '.join(map(str, command))} ended with {code}")
        output.seek(0)
        return Figures(wall, usage), output.read()


def psql(*arguments, database="postgres"):
    command = ["psql", "-qXAt", "-v", "ON_ERROR_STOP=1", "-d", database, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def empty_database():
    psql("-c", f"drop database if exists {DATABASE} with (force)")
    psql("-f", str(ROLES))
    for role in ("catalog_owner", "catalog_ingest"):
        psql("-c", f"alter role {role} password '{PASSWORD}'")
    psql("-c", f"create database {DATABASE} owner catalog_owner")
    ingest("catalog_owner", "migrate")


def ingest(role, *arguments):
    host = os.environ.get("PGHOST", "localhost")
    address = "localhost" if host.startswith("/") else host
    port = os.environ.get("PGPORT", "5432")
    return measured(
        [COMMAND, *arguments],
        QUARKUS_DATASOURCE_JDBC_URL=f"jdbc:postgresql://{address}:{port}/{DATABASE}",
        QUARKUS_DATASOURCE_USERNAME=role,
        QUARKUS_DATASOURCE_PASSWORD=PASSWORD,
    )


def imported(pages):
    figures, report = ingest(
        "catalog_ingest", "import", "--catalog", "bench", "--report", "json", pages
    )
    return figures, json.loads(report)["changes"]


def round_of(pages, rows):
    """One turn of each; the pages once more are the same pages."""
    empty_database()
    first, changes = imported(pages)
    again, unchanged = imported(pages)
    made = dumped()
    assert changes["added"] > 0 and unchanged["added"] + unchanged["changed"] == 0
    script, _ = measured(
        ["/usr/bin/python3", str(BENCH / "flat_import.py"), pages], PGDATABASE=DATABASE
    )
    psql("-c", f"\\copy flat to '{rows}'", database=DATABASE)
    psql("-c", "truncate flat", database=DATABASE)
    copy, _ = measured(["psql", "-qX", "-d", DATABASE, "-c", f"\\copy flat from '{rows}'"])
    empty_database()
    return {
        "import": first,
        "unchanged": again,
        "Python script": script,
        "\\copy": copy,
        "its own tables": copied(made),
    }


def dumped():
    command = ["pg_dump", "-a", "-T", "flyway*", "-d", DATABASE]
    return subprocess.run(command, check=True, capture_output=True).stdout


def copied(dump):
    """In one transaction, as the import does it."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(dump)
        file.flush()
        command = ["psql", "-qX1", "-v", "ON_ERROR_STOP=1", "-d", DATABASE, "-f", file.name]
        figures, _ = measured(command)
    return figures


def main(pages, rounds):
    if not JAR.exists():
        sys.exit(f"{JAR} is missing: ./mvnw -DskipTests package")
    empty_database()
    imported(pages)
    with tempfile.TemporaryDirectory() as folder:
        rows = pathlib.Path(folder) / "rows"
        turns = [round_of(pages, rows) for _ in range(rounds)]
    wall = {}
    for name in turns[0]:
        wall[name] = statistics.median(turn[name].wall for turn in turns)
        cpu = statistics.median(turn[name].cpu for turn in turns)
        peak = max(turn[name].mebibytes for turn in turns)
        print(f"{name:14} {wall[name]:7.2f} s wall {cpu:7.2f} s processor {peak:6.0f} MiB")
    print(f"import / Python script  {wall['import'] / wall['Python script']:7.2f}")
    print(f"import / \\copy          {wall['import'] / wall[chr(92) + 'copy']:7.1f}")
    print(f"unchanged / import      {wall['unchanged'] / wall['import']:7.2f}")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 3)
