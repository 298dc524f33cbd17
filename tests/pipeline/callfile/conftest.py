"""The folder in which calls' files are changed."""

import shutil
from pathlib import Path

import pytest

from tests.support.calls.mistakes import CALLS


@pytest.fixture(scope="session")
def calls_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of calls with this office's blanks, and an empty one."""
    place = tmp_path_factory.mktemp("nabory")
    shutil.copytree(CALLS / "forms", place / "forms")
    (place / "forms/pusty.docx").write_bytes(b"")
    return place
