from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.offices.panel import Panel, panel_at


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[Panel]:
    with panel_at(tmp_path) as made:
        yield made
