from collections.abc import Iterator
from pathlib import Path

import pytest

from store.engine.database import Database
from tests.support.servers.postgres import Postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def database(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Database]:
    """An empty office on both kinds of database."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'nabor.sqlite'}"
    else:
        server: Postgres = request.getfixturevalue("postgres")
        url = server.office()
    opened = Database(url)
    yield opened
    opened.close()
