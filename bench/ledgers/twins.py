"""The same ledger on PostgreSQL: `python -m bench.ledgers.twins FOLDER …` compares each folder with its twin.

Rows go over by `nabor move`; the server is started for the comparison, with its files on this machine's disk.
"""

import shutil
import sys
from pathlib import Path

from config.settings import load_settings
from pipeline.keep.move import move
from tests.support.servers.postgres import Postgres

_NAME = "database-url"


def database_of(folder: Path) -> str:
    """The URL of a folder's database; empty for SQLite in its data directory."""
    path = folder / _NAME
    return path.read_text(encoding="utf-8") if path.exists() else ""


def twin_of(folder: Path, server: Postgres) -> Path:
    """A folder beside another, whose ledger is the same and stands on a server."""
    twin = folder.with_name(f"{folder.name} PostgreSQL")
    shutil.copytree(folder, twin)
    url = server.database()
    settings = load_settings(twin / "nabor.toml", {"NABOR_DATA_DIR": str(twin / "var")})
    move(settings, url, lambda _done, _total: None)
    (twin / _NAME).write_text(url, encoding="utf-8")
    for left in (twin / "var").glob("nabor.sqlite*"):
        left.unlink()
    return twin


def main(folders: list[Path]) -> None:
    """Print what passes and lists cost on both."""
    from bench.ledgers import costs

    with Postgres(is_durable=True) as server:
        costs.compare([one for folder in folders for one in (folder, twin_of(folder, server))])


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
