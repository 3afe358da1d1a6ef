"""Reads the table of each page into one flat table: what a user would write in an afternoon.

Usage: flat_import.py FOLDER        (one folder a locale; the database by PG* variables)
"""

import io
import pathlib
import sys

import psycopg2
from markdown_it import MarkdownIt


def rows(page):
    """The cells of each row of each table of a page, as text."""
    row = None
    for token in MarkdownIt("commonmark").enable("table").parse(page):
        if token.type == "tr_open":
            row = []
        elif token.type == "inline" and row is not None:
            row.append(token.content)
        elif token.type == "tr_close":
            yield row
            row = None


def escaped(value):
    for plain, code in (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r")):
        value = value.replace(plain, code)
    return value


def main(folder):
    lines = io.StringIO()
    for page in sorted(pathlib.Path(folder).rglob("*.md")):
        locale = page.relative_to(folder).parts[0]
        for cells in rows(page.read_text(encoding="utf-8")):
            if len(cells) > 2:
                values = (locale, cells[0], cells[-1], " ".join(cells[1:-1]))
                lines.write("\t".join(map(escaped, values)) + "\n")
    lines.seek(0)
    with psycopg2.connect("") as database, database.cursor() as cursor:
        cursor.execute("drop table if exists flat")
        cursor.execute(
            "create table flat (locale text, code text, description text, other text)"
        )
        cursor.copy_expert("copy flat from stdin", lines)
        cursor.execute("select count(*) from flat")
        print(cursor.fetchone()[0], "rows")


if __name__ == "__main__":
    main(sys.argv[1])
