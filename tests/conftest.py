"""What tests of several packages share: settings, and one office; who changes it works on a copy."""

import fcntl
import gc
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

from tests.support.offices.desk import Desk, april, may
from tests.support.offices.once import blanks_read_once, compiled_once, parsed_once
from tests.support.servers.postgres import Postgres
from tests.support.servers.seaweed import Seaweed

# The machine's speed must not decide a test, and every run must try the same examples.
settings.register_profile(
    "nabor", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=False
)
settings.load_profile("nabor")
# Hypothesis mixes in strings and numbers of whatever modules are loaded: with other tests beside it, or after any change of
# the program, a test would try other examples („Social”, a caption, as a company's name).
providers._get_local_constants = Constants

# As the program does (`nabor.py`): thousands of tests in memory are no garbage.
gc.set_threshold(50_000, 20, 100)


_LONGEST = (
    "tests/torture/",
    "tests/cli/test_story.py",
    "tests/panel/browser/",
    "tests/pipeline/hostile/test_hostile.py",
    "tests/cli/test_morning.py",
    "tests/pipeline/copies/test_kept_orders.py",
    "tests/ingest/test_patient.py",
    "tests/fuzz/",
    "tests/ingest/sandbox/",
    "tests/cli/",
    "tests/pipeline/",
    "tests/panel/",
    "tests/ingest/",
    "tests/",
)
"""What takes longest begins first, so that no worker ends long after the others; doctests come last."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Order files by how long they take; the tests of one stay together, in their own order."""

    def place(item: pytest.Item) -> int:
        return next((at for at, begin in enumerate(_LONGEST) if item.nodeid.startswith(begin)), len(_LONGEST))

    items.sort(key=place)


def pytest_collection_finish() -> None:
    """What thousands of collected tests hold is no garbage, and need not be looked through again and again."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _blanks_are_read_once() -> Iterator[None]:
    """Hundreds of tests open an office of their own, and each would read the same blanks of the same calls."""
    from pipeline.read import blanks

    with patch.object(blanks, "pages_of", cache(blanks.pages_of)):
        yield


@pytest.fixture(scope="session", autouse=True)
def _what_is_always_alike_is_worked_out_once() -> Iterator[None]:
    with parsed_once(), blanks_read_once(), compiled_once():
        yield


@pytest.fixture(scope="session", autouse=True)
def _isolation_is_tried_once() -> Iterator[None]:
    """Each `nabor doctor` would load all readers anew; a test may still put something else in their place."""
    from cli.upkeep import doctor
    from pipeline.read import readiness

    real = doctor._isolation
    tried = cache(lambda _how: real())
    with patch.object(doctor, "_isolation", lambda: tried(readiness.held_when_loaded)):
        yield


@pytest.fixture(scope="session")
def april_desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Read only."""
    return _built_once(tmp_path_factory, "april", april)


@pytest.fixture(scope="session")
def may_desk(tmp_path_factory: pytest.TempPathFactory, april_desk: Desk) -> Desk:
    """Read only."""
    return _built_once(tmp_path_factory, "may", lambda folder: may(folder, april_desk))


def _built_once(tmp_path_factory: pytest.TempPathFactory, name: str, build: Callable[[Path], Desk]) -> Desk:
    """A desk that the first worker builds for all, each of which has a copy: reading a scan takes seconds."""
    mine = tmp_path_factory.mktemp(name)
    base = tmp_path_factory.getbasetemp()
    run = base.parent if base.name.startswith("popen-") else base
    built, done = run / f"built-{name}", run / f"built-{name}.done"
    with (run / f"built-{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            built.mkdir()
            build(built)
            done.touch()
    return Desk(built).copy_to(mine)


@pytest.fixture
def in_april(tmp_path: Path, april_desk: Desk) -> Desk:
    """A copy to change."""
    return april_desk.copy_to(tmp_path / "desk")


@pytest.fixture
def in_may(tmp_path: Path, may_desk: Desk) -> Desk:
    """A copy to change."""
    return may_desk.copy_to(tmp_path / "desk")


@pytest.fixture
def empty_desk(tmp_path: Path) -> Desk:
    """Nothing has come yet."""
    return Desk(tmp_path / "desk").open()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A database server; who stops it starts it again."""
    with Postgres() as server:
        yield server


@pytest.fixture(scope="session")
def seaweed() -> Iterator[Seaweed]:
    """An object store; who stops it lets it go on again."""
    with Seaweed() as server:
        yield server
