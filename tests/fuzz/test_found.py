"""What fuzzing once broke stays mended: every kept input through its target, and through the same one again."""

from pathlib import Path

import pytest

from tests.fuzz import findings
from tests.fuzz.seeds import DATA
from tests.fuzz.targets import TARGETS, check_same

KEPT = sorted((DATA / "fuzz").glob("*/*.bin"))
STOPPED = sorted((DATA / "fuzz").glob(f"{findings.STOPPED}/*/*.bin"))
MOST_BYTES = 64_000


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_was_found_stays_mended(path: Path) -> None:
    check_same(TARGETS[path.parent.name], path.read_bytes())


@pytest.mark.parametrize("path", STOPPED, ids=lambda path: path.stem)
def test_f041_what_wants_more_than_a_child_may_use_is_ended_at_its_limits(path: Path) -> None:
    assert findings.folder_of_killer(TARGETS[path.parent.name], path.read_bytes()) == findings.STOPPED


def test_what_is_kept_is_small_and_of_a_target() -> None:
    assert KEPT
    assert {path.parent.name for path in KEPT} <= set(TARGETS)
    assert sum(path.stat().st_size for path in KEPT) <= MOST_BYTES
