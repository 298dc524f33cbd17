from collections.abc import Iterator
from pathlib import Path

import pytest

from store.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(f"sqlite:///{tmp_path / 'nabor.sqlite'}")
    yield opened
    opened.close()
