"""A real PostgreSQL server for the tests: Debian's, in a folder of its own, started by an ordinary user."""

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Self

import psycopg

USER = "nabor"
PASSWORD = "tajne hasło"
_SETTINGS = {"listen_addresses": "''", "max_connections": "60"}
_QUICK = {
    # The tests kill its clients, never the server's machine.
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "shared_buffers": "32MB",
    "autovacuum": "off",
}
_EMPTY = """
DO $$ DECLARE name text; BEGIN
    SET session_replication_role = replica;
    FOR name IN SELECT tablename FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('DELETE FROM %I', name);
    END LOOP;
    PERFORM setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S';
END $$
"""
"""Without triggers, and quicker than TRUNCATE, which makes new files."""
_MADE = "ENCODING 'UTF8' LOCALE 'C.UTF-8'"


class Postgres:
    """A running server that listens on a socket in its folder; a context manager."""

    def __init__(self, *, is_durable: bool = False) -> None:
        """With `is_durable` it syncs and tidies up as an office's does."""
        self._more = {} if is_durable else _QUICK
        self.folder = Path(tempfile.mkdtemp(prefix="pg"))
        self._numbers = itertools.count(1)
        self._owner = _ordinary_user()
        self._office = ""

    def __enter__(self) -> Self:
        os.chown(self.folder, self._owner.pw_uid, self._owner.pw_gid)
        self.folder.chmod(0o755)
        password = self.folder / "password"
        password.write_text(PASSWORD, encoding="utf-8")
        password.chmod(0o644)
        self._run(
            "initdb", "--no-sync", "--username", USER, "--pwfile", str(password), "--encoding", "UTF8",
            "--locale", "C.UTF-8", "--auth", "trust", "--pgdata", str(self._data),
        )  # fmt: skip
        settings = {**_SETTINGS, **self._more, "unix_socket_directories": f"'{self.folder}'"}
        with (self._data / "postgresql.conf").open("a") as file:
            file.writelines(f"{name} = {value}\n" for name, value in settings.items())
        # „locked” alone has to show the password.
        (self._data / "pg_hba.conf").write_text("local locked all scram-sha-256\nlocal all all trust\n")
        self.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        log = str(self.folder / "log")
        self._run("pg_ctl", "--pgdata", str(self._data), "--log", log, "--wait", "start")

    def stop(self, mode: str = "fast") -> None:
        """End it and its clients' connections."""
        self._run("pg_ctl", "--pgdata", str(self._data), "--mode", mode, "--wait", "stop")

    def office(self) -> str:
        """The URL of a database that is emptied for whoever asks for it: the quickest one."""
        if self._office:
            with psycopg.connect(self._office, autocommit=True) as connection:
                connection.execute(_EMPTY)
        else:
            self._office = self.database("office")
        return self._office

    def database(self, name: str = "", made: str = _MADE) -> str:
        """The URL of a new and empty database."""
        name = name or f"office{next(self._numbers)}"
        self.sql(f'CREATE DATABASE "{name}" TEMPLATE template0 {made}')
        return self.url(name)

    def copied(self, source: str) -> str:
        """The URL of a new database that is the same as another; whoever is connected there is cut off."""
        self._let_go(source)
        name = f"office{next(self._numbers)}"
        self.sql(f'CREATE DATABASE "{name}" TEMPLATE "{_name(source)}"')
        return self.url(name)

    def copy(self, source: str, target: str) -> None:
        """Let one database, whose clients may just have died, become the same as another."""
        self.drop(target)
        self._let_go(source)
        self.sql(f'CREATE DATABASE "{_name(target)}" TEMPLATE "{_name(source)}"')

    def drop(self, url: str) -> None:
        """Away with a database."""
        self.sql(f'DROP DATABASE "{_name(url)}" WITH (FORCE)')

    def _let_go(self, url: str) -> None:
        self.sql(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            f" WHERE datname = '{_name(url)}' AND pid <> pg_backend_pid()"
        )

    def url(self, name: str, user: str = USER) -> str:
        """Where a database is."""
        return f"postgresql://{user}@/{name}?host={self.folder}"

    def sql(self, statement: str, name: str = "postgres") -> list[str]:
        """The lines that psql answers."""
        told = self._run("psql", "--no-psqlrc", "-qAtX", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder),
                         "-U", USER, "-d", name, "-c", statement)  # fmt: skip
        return told.splitlines()

    @property
    def _data(self) -> Path:
        return self.folder / "data"

    def _run(self, program: str, *arguments: str) -> str:
        ended = subprocess.run(
            [_found(program), *arguments], capture_output=True, text=True, cwd=self.folder, check=False,
            user=self._owner.pw_uid, group=self._owner.pw_gid, extra_groups=self._groups(),
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
        assert ended.returncode == 0, (program, ended.stdout, ended.stderr)
        return ended.stdout

    @staticmethod
    def _groups() -> Sequence[int] | None:
        return [] if os.getuid() == 0 else None


def _name(url: str) -> str:
    return url.partition("@/")[2].partition("?")[0]


def _ordinary_user() -> pwd.struct_passwd:
    """Ourselves, or nobody where we are root, whom the server refuses to serve."""
    return pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())


def _found(program: str) -> str:
    """Debian keeps the server's own programs outside PATH; the newest version's are taken."""
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda place: int(place.parent.name))
    if places and (places[-1] / program).exists():
        return str(places[-1] / program)
    found = shutil.which(program)
    if found is None:
        raise RuntimeError("These tests need a real database server: install the Debian package postgresql.")
    return found
