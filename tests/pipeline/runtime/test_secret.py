"""The key of our Message-IDs."""

import fcntl
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from errors import TransientError
from pipeline.runtime.secret import read_or_make

TOGETHER = 8


def test_a_key_is_made_once_and_read_by_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "secret.key"
    key = read_or_make(path)
    assert len(key) == 32
    assert read_or_make(path) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [left.name for left in tmp_path.iterdir()] == ["secret.key"]


@pytest.mark.parametrize("attempt", range(20))
def test_processes_that_begin_at_once_agree_on_one_key(tmp_path: Path, attempt: int) -> None:
    path = tmp_path / "secret.key"
    start = Barrier(TOGETHER)

    def begin(_: int) -> bytes:
        start.wait()
        return read_or_make(path)

    # flock() belongs to the open file, so threads exclude one another as processes do.
    with ThreadPoolExecutor(TOGETHER) as pool:
        keys = set(pool.map(begin, range(TOGETHER)))
    assert keys == {path.read_bytes()}, attempt
    assert [left.name for left in tmp_path.iterdir()] == ["secret.key"]


def test_who_waited_while_another_made_the_key_takes_that_one(tmp_path: Path) -> None:
    path, draft = tmp_path / "secret.key", tmp_path / "secret.tmp"
    with draft.open("wb") as other, ThreadPoolExecutor(1) as pool:
        fcntl.flock(other, fcntl.LOCK_EX)
        waiting = pool.submit(read_or_make, path)
        other.write(b"k" * 32)
        other.flush()
        draft.replace(path)
        fcntl.flock(other, fcntl.LOCK_UN)
        assert waiting.result(timeout=60) == b"k" * 32


def test_a_draft_that_a_crash_left_is_written_anew(tmp_path: Path) -> None:
    (tmp_path / "secret.tmp").write_bytes(b"half of a longer leftover" * 4)
    key = read_or_make(tmp_path / "secret.key")
    assert len(key) == 32
    assert b"half" not in key


def test_a_key_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "secret.key").mkdir()
    with pytest.raises(TransientError, match=r"secret\.key"):
        read_or_make(tmp_path / "secret.key")
