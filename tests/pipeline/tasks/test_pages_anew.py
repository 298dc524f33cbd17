"""Scans of filed mail under new rules: their pages are tasks of whoever reads, each done once, behind other work."""

import shutil
import subprocess
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from unittest.mock import patch

import psycopg

from pipeline.read import anew
from pipeline.read.pools import open_pools
from pipeline.read.reading_task import ReadingTask
from tests.pipeline.tasks.conftest import QueuedDesk, stopped, wait_until
from tests.pipeline.tasks.hand import office_at
from tests.pipeline.tasks.test_reader import begun, count, let_die, outcomes, read
from tests.support.offices.desk import COMPLETE, Enclosure, instant, papers_of, pdf, submission
from tests.support.offices.office import Office

FIRST, SECOND = "04-13T09:00:00", "04-13T09:01:00"
OUTDATED = "0123456789abcdef/0123456789ab"


def of_two(at: str, *, is_scanned: bool) -> bytes:
    """A mail of two papers, of which the certificate may be a scan."""
    papers = papers_of(COMPLETE)
    certificate = papers["zus_certificate"][0].content
    zus = Enclosure("zus.pdf", pdf.scanned(certificate) if is_scanned else certificate)
    two = {"application_form": papers["application_form"], "zus_certificate": (zus,)}
    return submission(COMPLETE, two, instant(at))


def let_rules_change(desk: QueuedDesk) -> None:
    """All was read by older rules, and no machine has a page by those of today."""
    with psycopg.connect(desk.url) as connection:
        connection.execute("UPDATE readings SET rules = %s", (OUTDATED,))
    for place in (desk.data_dir, *desk.folder.glob("reader-*")):
        shutil.rmtree(place / "derived")


def outdated(desk: QueuedDesk) -> int:
    with psycopg.connect(desk.url) as connection:
        found = connection.execute(
            "SELECT count(*) FROM attachments JOIN readings r ON r.id = reading_id WHERE r.rules = %s",
            (OUTDATED,),
        ).fetchone()
    assert found is not None
    return int(found[0])


def read_anew(office: Office, *, is_stopping: bool = False) -> int:
    """How many messages were looked at; pictures are for others to read."""
    office.at(datetime.fromisoformat("2026-04-13T10:00:00+02:00"))
    with (
        open_pools(1) as pools,
        patch.object(ReadingTask, "_submit", side_effect=AssertionError("read here")),
    ):
        return anew.read_anew(replace(office.parts, is_stopping=lambda: is_stopping), pools)


def pages_on(place: Path) -> list[Path]:
    return sorted(place.glob("derived/*/*/page-1.v*.json"))


def test_scans_are_read_anew_elsewhere_once_resumed_after_a_kill_and_behind_new_mail(
    queued: QueuedDesk, ended: list["subprocess.Popen[bytes]"]
) -> None:
    queued.deliver(of_two(FIRST, is_scanned=True), instant(FIRST))
    QueuedDesk(queued.folder, url=queued.url, readers=1).run("2026-04-13T09:05")
    assert outcomes(queued) == [("filed", "SZW-2026-0001")]
    documents = queued.show("SZW-2026-0001", "2026-04-13T09:30")["documents"]
    let_rules_change(queued)
    total = outdated(queued)

    office = office_at(queued.folder, queued.url, readers=0)
    for _ in range(2):
        assert read_anew(office, is_stopping=True) == 0
    assert count(queued, "procrastinate_jobs WHERE task_name = 'recognise_anew'") == 1
    killed = queued.start_reader()
    ended.append(killed)
    wait_until(lambda: begun(queued, "recognise_anew"))
    killed.kill()
    killed.wait()
    assert read_anew(office, is_stopping=True) == 0
    let_die(queued)
    queued.deliver(of_two(SECOND, is_scanned=False), instant(SECOND))
    queued.run("2026-04-13T09:15")
    assert count(queued, "procrastinate_jobs WHERE task_name = 'recognise_anew' AND status = 'todo'") == 1

    reader = queued.start_reader()
    ended.append(reader)
    wait_until(lambda: count(queued, "pages_anew WHERE is_done") == 1)
    assert read(queued) == 1, "the new mail went first"
    assert outdated(queued) == total
    assert stopped(reader) == 0
    assert read_anew(office) == 2
    assert outdated(queued) == 0
    office.close()
    (page,) = pages_on(queued.data_dir)
    assert [one.read_bytes() for one in pages_on(queued.reader_dir(1))] == [page.read_bytes()]
    assert count(queued, "pages_anew") == 0
    assert queued.show("SZW-2026-0001", "2026-04-13T09:30")["documents"] == documents
    assert count(queued, "procrastinate_jobs WHERE queue_name = 'ocr'") == 0
