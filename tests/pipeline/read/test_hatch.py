"""A task gets the bytes that are its own through the hatch, and nobody else's."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from domain.document import Page
from errors import MessageError
from ingest.disk import TOO_LARGE
from ingest.sandbox.hatch import ask
from ingest.sandbox.pool import Limits, Sandbox, SandboxCrash
from pipeline.read.hatch import TaskHatch
from pipeline.read.reading_setup import ReadingSetup
from tests.support.offices import sandboxed
from tests.support.offices.workplace import place_in

MEGABYTE = 1024 * 1024


@pytest.fixture(scope="module")
def pool() -> Iterator[Sandbox]:
    with Sandbox(1, Limits(file_bytes=MEGABYTE), preload=("ingest.sandbox.handed",)) as sandbox:
        yield sandbox


@pytest.fixture
def place(tmp_path: Path) -> ReadingSetup:
    return place_in(tmp_path)


def test_a_task_sees_its_message_and_its_files(pool: Sandbox, place: ReadingSetup) -> None:
    raw, other = place.archive.store_raw([b"Subject: a\r\n\r\n", b"Subject: b\r\n\r\n"])
    file = place.archive.store_file(b"umowa")
    hatch = TaskHatch(place, raws=(raw, other), files=(file,))
    assert hatch.submit(pool, sandboxed.read_handed, "read_raw", raw).result() == b"Subject: a\r\n\r\n"
    assert hatch.submit(pool, sandboxed.read_handed, "read_raw", other).result() == b"Subject: b\r\n\r\n"
    assert hatch.submit(pool, sandboxed.read_handed, "read_file", file).result() == b"umowa"


@pytest.mark.parametrize("how", ["read_raw", "read_file"])
def test_another_applications_bytes_are_refused(pool: Sandbox, place: ReadingSetup, how: str) -> None:
    (raw,) = place.archive.store_raw([b"Subject: cudze\r\n\r\n"])
    file = place.archive.store_file(b"cudze")
    own = place.archive.store_file(b"moje")
    hatch = TaskHatch(place, raws=(own,), files=(own,))
    with pytest.raises(SandboxCrash, match="nie należy do jego zadania"):
        hatch.submit(pool, sandboxed.read_handed, how, raw if how == "read_raw" else file).result()
    assert hatch.submit(pool, sandboxed.read_handed, "read_file", own).result() == b"moje"


def test_what_a_task_hands_over_is_its_own(pool: Sandbox, place: ReadingSetup) -> None:
    hatch = TaskHatch(place)
    sha256 = hatch.submit(pool, sandboxed.store_handed, b"z wiadomosci").result()
    assert place.archive.read_file(sha256) == b"z wiadomosci"
    assert hatch.submit(pool, sandboxed.read_handed, "read_file", sha256).result() == b"z wiadomosci"
    place.derived.keep_page(sha256, Page(1, "raz odczytane"))
    assert hatch.submit(pool, sandboxed.derived_handed, sha256).result() == "raz odczytane"


def test_a_result_is_kept_for_the_file_it_was_worked_out_of_alone(pool: Sandbox, place: ReadingSetup) -> None:
    one, other = place.archive.store_file(b"a"), place.archive.store_file(b"b")
    hatch = TaskHatch(place, files=(one, other), works_out=one)
    hatch.submit(pool, sandboxed.keep_handed, one).result()
    assert place.derived.page(one, 1) == Page(1, "odczytane")
    with pytest.raises(SandboxCrash):
        hatch.submit(pool, sandboxed.keep_handed, other).result()
    assert place.derived.page(other, 1) is None


@pytest.mark.parametrize(
    "asked",
    [
        ("derived", "..", "secret.key"),
        ("derived", "{own}", "../../../secret.key"),
        ("keep", "{own}", "/etc/passwd", b"x"),
        ("keep", "{own}", ".hidden", b"x"),
        ("file", "../../secret.key"),
        ("file", ["{own}"]),
        ("file",),
        ("secret",),
        ("unlink", "{own}", "converted"),
    ],
)
def test_what_is_no_question_ends_the_child(
    pool: Sandbox, place: ReadingSetup, asked: tuple[Any, ...]
) -> None:
    own = place.archive.store_file(b"moje")
    (Path(place.data_dir) / "secret.key").write_bytes(b"klucz")
    words = [own if word == "{own}" else word for word in asked]
    with pytest.raises(SandboxCrash):
        pool.submit(ask, *words, hatch=TaskHatch(place, files=(own,), works_out=own)).result()
    assert not list(Path(place.data_dir).rglob("passwd"))


def test_without_a_hatch_nothing_is_answered(pool: Sandbox) -> None:
    with pytest.raises(SandboxCrash):
        pool.submit(ask, "raw", "ab" * 32).result()
    with pytest.raises(RuntimeError):
        ask("raw", "ab" * 32)


def test_f092_the_archives_own_errors_arrive(pool: Sandbox, place: ReadingSetup) -> None:
    with pytest.raises(MessageError, match="brakuje"):
        TaskHatch(place, files=("ab" * 32,)).submit(
            pool, sandboxed.read_handed, "read_file", "ab" * 32
        ).result()


def test_a_file_that_is_too_large_is_the_messages_fault(pool: Sandbox, place: ReadingSetup) -> None:
    with pytest.raises(MessageError, match=TOO_LARGE):
        TaskHatch(place).submit(pool, sandboxed.store_handed, bytes(MEGABYTE + 1)).result()
