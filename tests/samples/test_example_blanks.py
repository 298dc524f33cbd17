"""The committed blanks of the example calls are what their files ask."""

from pathlib import Path

import pytest

from config.loader import load_calls
from samples.text.example_blanks import blanks_of
from tests.support.calls.example_calls import FOLDERS


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_blank_asks_what_its_call_asks(folder: Path) -> None:
    written = {name: content for call in load_calls(folder).values() for name, content in blanks_of(call)}
    assert written
    assert {name for name, content in written.items() if (folder / name).read_bytes() != content} == set()
    assert {path.relative_to(folder).as_posix() for path in folder.glob("forms/*")} == set(written)
