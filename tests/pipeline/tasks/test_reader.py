"""Machines that only read, each with its own database role: what they read is filed as if it were read here."""

import signal
import subprocess
from pathlib import Path

import psycopg
import pytest

from tests.pipeline.tasks.conftest import READER_ROLE, QueuedDesk, stopped, wait_until
from tests.support.offices.desk import (
    COMPLETE,
    LACKING,
    PHOTOGRAPHED,
    Enclosure,
    instant,
    papers_of,
    pdf,
    submission,
)

FIRST, SECOND, THIRD = "04-13T09:00:00", "04-13T09:01:00", "04-13T09:02:00"
COUNTED = "SELECT count(*) FROM nabor_queue."


def count(desk: QueuedDesk, what: str) -> int:
    with psycopg.connect(desk.url) as connection:
        found = connection.execute(f"{COUNTED}{what}").fetchone()
    assert found is not None
    return int(found[0])


def begun(desk: QueuedDesk, task: str) -> bool:
    return count(desk, f"procrastinate_jobs WHERE status = 'doing' AND task_name = '{task}'") > 0


def read(desk: QueuedDesk) -> int:
    return count(desk, "message_readings")


def let_die(desk: QueuedDesk) -> None:
    """Let an hour pass for those who give no sign of life any more."""
    with psycopg.connect(desk.url) as connection:
        connection.execute(
            "UPDATE nabor_queue.procrastinate_workers SET last_heartbeat = now() - interval '1 hour'"
        )


def outcomes(desk: QueuedDesk) -> list[tuple[str, str | None]]:
    return [(mail["outcome"], mail["reference"]) for mail in desk.nabor("mail", "--json").value]


def photographed() -> bytes:
    """A mail with a certificate that is a picture of a page."""
    papers = papers_of(PHOTOGRAPHED)
    shot = pdf.out_of_focus(papers["zus_certificate"][0].content)
    papers["zus_certificate"] = (Enclosure("IMG_0001.jpg", shot),)
    return submission(PHOTOGRAPHED, papers, instant(FIRST))


def test_readers_that_die_and_sleep_in_a_task_lose_nothing_and_double_nothing(
    queued: QueuedDesk, ended: list["subprocess.Popen[bytes]"]
) -> None:
    queued.deliver(photographed(), instant(FIRST))
    queued.deliver(submission(COMPLETE, papers_of(COMPLETE), instant(SECOND)), instant(SECOND))
    queued.run("2026-04-13T09:05")
    assert outcomes(queued) == [("pending", None)] * 2

    told = queued.nabor("doctor").out
    assert "✗ kolejka zadań: czeka: read 2, a nikt nie czyta; uruchom nabor reader." in told.replace(
        ", send 1", ""
    )
    killed = queued.start_reader()
    ended.append(killed)
    wait_until(lambda: begun(queued, "recognise"))
    killed.kill()
    killed.wait()
    assert count(queued, "pages_left") == 1
    assert f"role, które mogą czytać: {READER_ROLE}" in queued.nabor("doctor").out

    let_die(queued)
    processed = queued.run("2026-04-13T09:10")["processed"]
    assert processed == 0, "the first that came is not read yet, and nobody is filed before it"
    asleep = queued.start_reader()
    ended.append(asleep)
    wait_until(lambda: begun(queued, "recognise"))
    asleep.send_signal(signal.SIGSTOP)
    let_die(queued)
    queued.run("2026-04-13T09:15")
    awake = queued.start_reader()
    ended.append(awake)
    wait_until(lambda: read(queued) == 2)
    queued.run("2026-04-13T09:20")
    asleep.send_signal(signal.SIGCONT)
    assert stopped(awake) == stopped(asleep) == 0

    queued.run("2026-04-13T09:25")
    assert outcomes(queued) == [("filed", "SZW-2026-0001"), ("filed", "SZW-2026-0002")]
    letters = queued.nabor("letters", "--json").value
    assert [one["kind"] for one in letters if one["reference"]].count("acknowledgement") == 2
    assert {one["state"] for one in letters} <= {"sent", "draft", "queued"}
    assert count(queued, "message_readings") == count(queued, "pages_left") == 0
    for number in range(3):
        kept = {path.name for path in queued.reader_dir(number).iterdir()}
        assert kept <= {"raw", "files", "derived", "tmp"}, "no key, no database, no person's folders"
    documents = queued.show("SZW-2026-0001", "2026-04-13T09:30")["documents"]
    assert documents["zus_certificate"]["state"] == "unsure", "read from its picture, and put to a person"


def test_a_pass_by_hand_reads_what_nobody_has_taken(queued: QueuedDesk) -> None:
    desk = QueuedDesk(queued.folder, url=queued.url, readers=1)
    desk.deliver(submission(LACKING, papers_of(LACKING), instant(FIRST)), instant(FIRST))
    assert desk.run("2026-04-13T09:05")["processed"] == 1
    assert outcomes(desk) == [("filed", "SZW-2026-0001")]


def test_what_was_read_by_other_rules_is_read_here(queued: QueuedDesk) -> None:
    queued.deliver(submission(COMPLETE, papers_of(COMPLETE), instant(FIRST)), instant(FIRST))
    queued.run("2026-04-13T09:05")
    for body in (b"broken", b"(lp0\nS'list'\na."):
        with psycopg.connect(queued.url) as connection:
            connection.execute("SELECT nabor_queue.keep_reading(1, 'other rules', %s)", (body,))
    assert queued.run("2026-04-13T09:06")["processed"] == 1
    assert outcomes(queued) == [("filed", "SZW-2026-0001")]


def test_worker_and_reader_work_side_by_side_until_they_are_told_to_stop(
    queued: QueuedDesk, ended: list["subprocess.Popen[bytes]"]
) -> None:
    queued.deliver(submission(COMPLETE, papers_of(COMPLETE), instant(FIRST)), instant(FIRST))
    worker, reader = queued.start("worker", NABOR_WORKER__POLL_SECONDS="3600"), queued.start_reader()
    ended += [worker, reader]
    wait_until(lambda: outcomes(queued) == [("filed", "SZW-2026-0001")])
    assert stopped(reader) == stopped(worker) == 0
    assert "job pass done" in queued.log("worker")
    assert count(queued, "procrastinate_workers") == 0


@pytest.mark.parametrize(
    ("words", "settings", "sentence"),
    [
        (("reader",), {"NABOR_QUEUE": "local", "NABOR_WORKER__READERS": "1"}, "wymaga NABOR_QUEUE=proc"),
        (("reader",), {}, "Nie ma katalogu danych"),
        (("reader", "--queues", "send"), {}, "kolejki to ocr i read"),
        (("reader",), {"NABOR_OCR__TESSDATA": "/nie/ma"}, "Brak polskich danych"),
        (("run",), {"NABOR_DATABASE_URL": ""}, "wymaga bazy PostgreSQL"),
        (("run",), {"NABOR_QUEUE": "local"}, "nikt by nie czytał"),
    ],
    ids=["local", "directory", "queues", "tessdata", "sqlite", "nobody"],
)
def test_what_cannot_work_is_told_at_once(
    tmp_path: Path, words: tuple[str, ...], settings: dict[str, str], sentence: str
) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    desk = QueuedDesk(folder, url="postgresql://nikt@/nigdzie?host=/nigdzie", settings=settings)
    desk.open()
    if "NABOR_OCR__TESSDATA" in settings:
        desk.data_dir.mkdir()
    answer = desk.nabor(*words)
    assert answer.status == 2
    assert sentence in answer.err.replace("\n", " ")
