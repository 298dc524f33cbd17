"""What the log says, and above all what it does not (f103)."""

import json
import logging
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from domain.words.polish import WARSAW
from pipeline.file import folder_copies
from pipeline.keep.thumbnails import make_thumbnails
from pipeline.read.pools import open_pools
from pipeline.runtime.logs import OneLine, log_all
from samples.facts.companies import make_company
from samples.papers import enclosures, without
from samples.story import unrelated
from samples.story.mails import Draft, Enclosure, mail
from store.tables import ApplicationRow
from tests.support.files.hostile_mails import documents, headers, named_files, structures
from tests.support.offices.command import nabor_process
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

COMPANY = make_company(75, size="small")
PASSWORD = "Tajne-Haslo-9876"
SUBJECT = "Zgłoszenie niepowtarzalne"
FILE = "umowa-poufna-kowalskiego.txt"
BODY = "Treść, której nikt nie powtórzy. Hasło do pliku: " + PASSWORD
PERSONAL = (
    COMPANY.email, COMPANY.email.rpartition("@")[2], COMPANY.nip, COMPANY.name, COMPANY.delegate, SUBJECT, FILE, PASSWORD,
    "nikt nie powtórzy", "obcy.example", "nabor.sqlite.example", "dyzurny@",
)  # fmt: skip
"""Nothing of this may ever stand in a log."""
NOISY = re.compile(r"f041|f042|f018-header|large")
"""Left out here: they only take time."""


@pytest.fixture
def log() -> Iterator[StringIO]:
    """Everything that any logger says from INFO on, formatted as in the office."""
    written = StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(OneLine("text"))
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield written
    root.removeHandler(handler)
    root.setLevel(before)


def assert_discreet(text: str) -> None:
    for word in PERSONAL:
        assert word not in text, word
    assert "@" not in text


def deliver_all(office: Office) -> None:
    files = (*enclosures(without(papers_of(COMPANY), "zus_certificate")), Enclosure(FILE, BODY.encode()))
    draft = Draft(COMPANY.email, SUBJECT, BODY, COMPANY.delegate, files)
    office.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")
    for build in (unrelated.question, unrelated.two_authors, unrelated.newsletter):
        office.deliver(build(instant("04-13T09:10:00")), "2026-04-13T09:10:00+02:00")
    for kind in (headers, structures, named_files, documents):
        for name, raw in kind():
            if not NOISY.search(name):
                office.deliver(raw, "2026-04-13T09:20:00+02:00")


def test_f103_the_log_of_the_story_names_nobody(tmp_path: Path, log: StringIO) -> None:
    office = Office(tmp_path)
    deliver_all(office)
    office.run("2026-04-13T09:30:00+02:00")
    office.run("2026-04-13T12:30:00+02:00")
    with open_pools(1) as pools:
        while make_thumbnails(office.parts, pools):
            pass  # it stops after some seconds, however many files are left
    office.close()
    assert log.getvalue(), "there was something to log"
    assert_discreet(log.getvalue())


def test_f103_failures_name_nobody(tmp_path: Path, log: StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office(tmp_path)
    deliver_all(office)

    def refuse(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(folder_copies, "_place", refuse)
        report = office.run("2026-04-13T09:30:00+02:00")
    office.close()
    assert report.problems
    assert "SZW-2026-0001" in log.getvalue(), "the reference is what a person looks for"
    assert_discreet(log.getvalue())


@pytest.mark.parametrize("style", ["text", "json"])
def test_f103_an_error_nobody_foresaw_is_told_without_its_message(style: Any) -> None:
    def fail() -> None:
        try:
            int(f"{SUBJECT} {COMPANY.email}")
        except ValueError as error:
            raise RuntimeError(PASSWORD) from error

    line = ""
    try:
        fail()
    except RuntimeError as error:
        record = logging.LogRecord(
            "scheduler", 40, __file__, 1, "job %s crashed", ("pass",), (RuntimeError, error, None)
        )
        line = OneLine(style).format(record)
    assert_discreet(line)
    assert "\n" not in line
    assert "RuntimeError (test_logs.py:" in line
    assert "ValueError (test_logs.py:" in line


def test_f103_the_database_keeps_its_parameters_to_itself(tmp_path: Path) -> None:
    office = Office(tmp_path)
    row = {
        "call_id": "c",
        "number": 1,
        "reference": "SZW-2026-0001",
        "email": COMPANY.email,
        "mailbox": COMPANY.email,
        "folder": COMPANY.name,
    }
    from datetime import datetime

    with pytest.raises(IntegrityError) as caught, office.parts.database.write() as session:
        for number in (1, 2):
            session.add(ApplicationRow(id=number, opened_at=datetime(2026, 4, 13, tzinfo=WARSAW), **row))
    office.close()
    assert_discreet(str(caught.value))


def test_a_stranger_s_line_break_begins_no_record() -> None:
    for style in ("text", "json"):
        record = logging.LogRecord("a", 30, "", 0, "x\nat=2026 level=error \x1b[2J\u2028y", (), None)
        line = OneLine(style).format(record)  # type: ignore[arg-type]
        assert len(line.splitlines()) == 1
        assert "\x1b" not in line


def test_lines_are_pairs_or_json() -> None:
    record = logging.LogRecord("pipeline.run", 30, "", 0, "step %s failed: %s", ("poll", "a@b.pl"), None)
    record.created = 1_775_000_000
    assert json.loads(OneLine("json").format(record)) == {
        "at": "2026-04-01T01:33:20+02:00",
        "level": "warning",
        "logger": "pipeline.run",
        "text": "step poll failed: (adres)",
    }
    assert OneLine("text").format(record) == (
        'at=2026-04-01T01:33:20+02:00 level=warning logger=pipeline.run text="step poll failed: (adres)"'
    )


def test_a_pass_by_hand_warns_in_the_style_that_is_set(tmp_path: Path) -> None:
    away = tmp_path / "anna@firma.example"
    office = Office(tmp_path, environment={"NABOR_LOG": "json", "NABOR_MAILDIR__PATH": str(away)})
    office.close()
    settings = {**office.environment, "NABOR_CONFIG": str(office.config)}
    answer = nabor_process(settings, "run", "--now", "2026-04-13T09:30")
    assert answer.status == 1
    told = json.loads(answer.err)
    assert (told["level"], told["logger"]) == ("warning", "pipeline.run")
    assert "(adres)" in told["text"]
    assert_discreet(told["text"])


def test_the_worker_tells_what_it_does_and_of_libraries_only_warnings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", list(root.handlers))
    try:
        log_all("text")
        assert isinstance(root.handlers[-1].formatter, OneLine)
        assert logging.getLogger("pipeline.run").isEnabledFor(logging.INFO)
        assert not logging.getLogger("apscheduler").isEnabledFor(logging.INFO)
    finally:
        for name in ("cli", "ingest", "notify", "pipeline", "scheduler", "store"):
            logging.getLogger(name).setLevel(logging.NOTSET)
