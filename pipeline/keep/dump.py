"""A copy of a PostgreSQL database as it stood at one instant, by its own tools, and how such a copy is read.

`pg_dump` copies the very snapshot that a reading session of ours sees; `pg_restore` turns the copy into a
script again, from which rows are read without any server.
"""

import contextlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sqlalchemy import text
from sqlmodel import Session

from domain.words.text import one_line
from errors import NaborError, TransientError
from store.engine.postgres import url_of

_VARIABLES = {
    "host": "PGHOST",
    "port": "PGPORT",
    "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
    "sslcert": "PGSSLCERT",
    "sslkey": "PGSSLKEY",
    "passfile": "PGPASSFILE",
    "service": "PGSERVICE",
    "options": "PGOPTIONS",
}
"""What may stand behind the „?” of a URL, as the tools take it (libpq's documentation, § 34.15)."""
_PACKAGE = "zainstaluj pakiet Debiana postgresql-client w wersji serwera albo nowszej"
_ESCAPED = re.compile(r"\\(.)")
_MEANT = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v"}


def write_dump(session: Session, url: str, target: Path) -> None:
    """Write what a reading session sees into a file; writers need not stop.

    Raises:
        NaborError: the tool is absent, or older than the server.
        TransientError: it failed.
    """
    snapshot = session.connection().execute(text("SELECT pg_export_snapshot()")).scalar_one()
    _run(
        "pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--lock-wait-timeout=30s",
        "--exclude-table-data=nabor_queue.*", f"--snapshot={snapshot}", f"--file={target}", url=url,
    )  # fmt: skip


def dumped_rows(dump: Path, table: str, *columns: str) -> Iterator[tuple[str, ...]]:
    r"""Some columns of a table's rows, as text; NULL is „\N”, bytes are „\x…” in hexadecimal digits.

    Raises:
        TransientError: the copy cannot be read to its end.
    """
    with _reading(dump, "--data-only", f"--table={table}") as script:
        assert script.stdout is not None
        places: list[int] = []
        for line in script.stdout:
            if places and line == "\\.\n":
                places = []
            elif places:
                fields = line.removesuffix("\n").split("\t")
                yield tuple(_plain(fields[place]) for place in places)
            elif line.startswith("COPY "):
                listed = line.partition("(")[2].partition(")")[0]
                names = [name.strip(' "') for name in listed.split(",")]
                places = [names.index(column) for column in columns]
        _require_success(script, "pg_restore")


def restore_dump(dump: Path, url: str, last: str, values: Mapping[str, str]) -> None:
    """Fill an empty database in one transaction, of which the statements `last` are the end.

    `values` are what they name as psql's variables („:'name'”). Whatever interrupts it leaves nothing in it.

    Raises:
        NaborError: the tool is absent.
        TransientError: the copy cannot be read to its end, or the server does not take it.
    """
    taking = subprocess.Popen(  # noqa: S603 -- no word of a stranger
        [_found("psql"), "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--output=/dev/null",
         *(f"--set={name}={value}" for name, value in values.items())],
        stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=_surroundings(url), text=True,
    )  # fmt: skip
    assert taking.stdin is not None
    with taking:
        try:
            taking.stdin.write("BEGIN;\n")
            with _reading(dump) as script:
                assert script.stdout is not None
                for line in script.stdout:
                    taking.stdin.write(line)
                _require_success(script, "pg_restore")
            taking.stdin.write(f"{last}\nCOMMIT;\n")
        except BrokenPipeError:
            pass  # psql ended by itself, and says why
        except BaseException:
            taking.kill()
            with contextlib.suppress(BrokenPipeError):
                taking.stdin.close()  # what is still in the pipe's buffer has no reader any more
            raise
        _require_success(taking, "psql")


def tool_version() -> tuple[str, int]:
    """What `pg_dump` says of itself, and its major version.

    Raises:
        NaborError: it is absent.
    """
    told = one_line(_run("pg_dump", "--version"))
    found = re.search(r"(\d+)\.", told)
    return told, int(found[1]) if found else 0


def _reading(dump: Path, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603 -- as above
        [_found("pg_restore"), "--no-owner", "--no-privileges", "--file=-", *options, str(dump)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
    )  # fmt: skip


def _require_success(ended: "subprocess.Popen[str]", tool: str) -> None:
    _, told = ended.communicate()
    if ended.returncode != 0:
        raise TransientError(f"Program {tool} nie dał sobie rady z kopią bazy danych: {one_line(told, 300)}")


def _run(tool: str, *arguments: str, url: str = "") -> str:
    ended = subprocess.run(  # noqa: S603 -- as above
        [_found(tool), *arguments], capture_output=True, text=True, check=False,
        env=_surroundings(url) if url else None,
    )  # fmt: skip
    if "version mismatch" in ended.stderr:
        raise NaborError(f"Program {tool} jest starszy niż serwer bazy danych; {_PACKAGE}.")
    if ended.returncode != 0:
        raise TransientError(f"Program {tool} nie zapisał kopii bazy danych: {one_line(ended.stderr, 300)}")
    return ended.stdout


def _found(tool: str) -> str:
    found = shutil.which(tool)
    if found is None:
        raise NaborError(f"Brakuje programu {tool}; {_PACKAGE}.")
    return found


def _surroundings(url: str) -> Mapping[str, str]:
    """How the tools are told where the database is: not by arguments, which everybody on the machine sees."""
    parsed = url_of(url)
    told = {
        "PGHOST": parsed.host,
        "PGPORT": parsed.port,
        "PGUSER": parsed.username,
        "PGPASSWORD": parsed.password,
        "PGDATABASE": parsed.database,
        **{_VARIABLES[name]: _text(value) for name, value in parsed.query.items() if name in _VARIABLES},
    }
    return {**os.environ, "PGCLIENTENCODING": "UTF8", **{k: str(v) for k, v in told.items() if v is not None}}


def _text(value: str | Sequence[str]) -> str:
    return value if isinstance(value, str) else ",".join(value)


def _plain(field: str) -> str:
    r"""A field of COPY's text format.

    >>> _plain(r"\\x6162"), _plain(r"a\tb"), _plain(r"\N")
    ('\\x6162', 'a\tb', '\\N')
    """
    if "\\" not in field or field == r"\N":
        return field
    return _ESCAPED.sub(lambda found: _MEANT.get(found[1], found[1]), field)
