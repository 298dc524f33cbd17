"""A database that somebody else holds, a disk that is read-only or full: a clear sentence, never a traceback."""

import re
import sqlite3
import unittest
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from store.engine.database import patience
from tests.support.offices.command import Answer, nabor
from tests.support.offices.desk import CALL, Desk
from tests.support.servers.small_disk import SmallDisk, can_mount

AT = "2026-04-20T10:00"
WHO = ("--by", "Monika", "--reason", "próba")
WRITING = {
    "run": ("run", "--now", AT),
    "decide": ("decide", "SZW-2026-0001", "--eligible", *WHO),
    "release": ("release", *WHO),
    "backup": ("backup", "{tmp}/kopia"),
}
READING = {
    "applications": ("applications",),
    "show": ("show", "SZW-2026-0001"),
    "mail": ("mail",),
    "letters": ("letters",),
    "letter": ("letter", "1"),
    "ranking": ("ranking", CALL),
    "doctor": ("doctor",),
    "verify": ("verify",),
}


def assert_one_sentence(answer: Answer, status: int, *words: str) -> None:
    assert answer.status == status, answer
    said = answer.err.strip().splitlines()[-1]
    assert (said.startswith("nabor: "), said.endswith(".")) == (True, True), answer
    assert "Traceback" not in answer.err
    for word in words:
        assert word in said, (word, said)


@pytest.fixture
def locked(in_april: Desk) -> Iterator[Desk]:
    """Another process is in the middle of a long transaction."""
    with (
        patience(0.1),
        closing(sqlite3.connect(in_april.data_dir / "nabor.sqlite", isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        yield in_april


@pytest.mark.parametrize("command", WRITING)
def test_f011_what_writes_says_that_the_database_is_held(locked: Desk, command: str, tmp_path: Path) -> None:
    arguments = [part.format(tmp=tmp_path) for part in WRITING[command]]
    assert_one_sentence(locked.nabor(*arguments), 1, "jest zajęta przez inny proces", "spróbuj ponownie")


@pytest.mark.parametrize("command", READING)
def test_looking_is_possible_while_somebody_writes(locked: Desk, command: str) -> None:
    answer = locked.nabor(*READING[command])
    assert (answer.status, answer.err) == (0, ""), answer


@pytest.fixture
def disk(tmp_path: Path, april_desk: Desk) -> Iterator[tuple[Desk, SmallDisk]]:
    """The office on a disk of its own."""
    if not can_mount():
        raise unittest.SkipTest("a disk of one's own can be mounted by root alone")
    with SmallDisk(tmp_path / "disk", megabytes=64) as mounted:
        yield april_desk.copy_to(tmp_path / "disk" / "desk"), mounted


@pytest.mark.parametrize("command", [*WRITING, *READING])
def test_a_data_directory_that_is_read_only_is_named(
    disk: tuple[Desk, SmallDisk], command: str, tmp_path: Path
) -> None:
    desk, mounted = disk
    mounted.set_read_only(read_only=True)
    arguments = [part.format(tmp=tmp_path) for part in (WRITING | READING)[command]]
    answer = desk.nabor(*arguments)
    mounted.set_read_only(read_only=False)
    if command == "doctor":
        assert (answer.status, "✗ baza danych: Katalog danych" in answer.out) == (1, True)
    else:
        assert_one_sentence(answer, 2, str(desk.data_dir), "tylko do odczytu", "NABOR_DATA_DIR")


def test_a_database_that_is_read_only_is_named(disk: tuple[Desk, SmallDisk], tmp_path: Path) -> None:
    desk, mounted = disk
    url = f"sqlite:///{desk.data_dir / 'nabor.sqlite'}"
    environment = {
        **desk.environment,
        "NABOR_DATABASE_URL": url,
        "NABOR_DATA_DIR": str(tmp_path / "elsewhere"),
    }
    mounted.set_read_only(read_only=True)
    answer = nabor(environment, "run", "--now", AT)
    mounted.set_read_only(read_only=False)
    assert_one_sentence(answer, 1, "nabor.sqlite", "prawa")


@pytest.mark.parametrize("command", WRITING)
def test_f090_a_full_disk_is_named_by_every_command_that_writes(
    disk: tuple[Desk, SmallDisk], command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.receive.fetch.MIN_FREE_BYTES", 0)
    monkeypatch.setattr("pipeline.read.processing.LEAST_BYTES", 0)
    desk, mounted = disk
    mounted.fill()
    arguments = [part.format(tmp=tmp_path / "disk") for part in WRITING[command]]
    answer = desk.nabor(*arguments)
    mounted.empty()
    assert answer.status == 1, answer
    assert "Traceback" not in answer.err + answer.out
    assert re.search("brakuje miejsca|dysk jest pełny|miejsce na dysku", answer.out + answer.err), answer
    assert desk.nabor("verify").status == 0
    assert desk.nabor("run", "--now", AT).status == 0, "all goes on when there is room"
