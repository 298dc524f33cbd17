"""Processing: one file that breaks its reader takes nothing with it, and a message that always fails is set aside."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from domain.document import ReadStatus
from ingest.sandbox.pool import Sandbox, SandboxCrash, SandboxLimit
from pipeline.read import reading
from samples.facts.companies import make_company
from samples.papers import enclosures, without
from samples.story.mails import Draft, mail
from store.mail.mail_views import LedgerEntry, ledger_with_files
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

NOW = "2026-04-13T10:00:00+02:00"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path)
    company = make_company(81, size="small")
    files = enclosures(without(papers_of(company), "innovation_evidence"))
    draft = Draft(company.email, "Zgłoszenie", "W załączeniu dokumenty.", company.delegate, files)
    opened.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")
    yield opened
    opened.close()


class Failed:
    """A task whose child was killed."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def done(self) -> bool:
        return True

    def result(self) -> Any:
        raise self._error


def failing(monkeypatch: pytest.MonkeyPatch, *functions: Any, on: str = "", error: Exception) -> None:
    whole = Sandbox.submit

    def submit(self: Sandbox, function: Any, *arguments: Any, hatch: Any = None) -> Any:
        attachment = arguments[-1]
        if function in functions and on in {"", getattr(attachment, "filename", "")}:
            return Failed(error)
        return whole(self, function, *arguments, hatch=hatch)

    monkeypatch.setattr(Sandbox, "submit", submit)


def rows(office: Office) -> list[LedgerEntry]:
    with office.parts.database.read() as session:
        return list(ledger_with_files(session))


@pytest.mark.parametrize(
    ("error", "status"),
    [(SandboxLimit("za długo"), ReadStatus.LIMIT), (SandboxCrash("padł"), ReadStatus.CRASH)],
)
def test_f041_f054_the_file_that_breaks_its_reader_is_a_question_and_the_others_are_read(
    office: Office, monkeypatch: pytest.MonkeyPatch, error: Exception, status: ReadStatus
) -> None:
    failing(monkeypatch, reading.read_message, error=error)
    failing(monkeypatch, reading.read_stored_file, on="zaswiadczenie_ZUS.pdf", error=error)
    assert office.run(NOW).problems == []
    (entry,) = rows(office)
    found = {a.filename: read.status for a, read in entry.files if read is not None}
    assert found.pop("zaswiadczenie_ZUS.pdf") is status
    assert set(found.values()) == {ReadStatus.OK}
    (judged,) = office.judged()
    assert judged.assessment.documents["zus_certificate"].state == "unsure"
    assert judged.assessment.documents["application_form"].state == "accepted"
    assert [x for x in office.letters("correction_request") if x.state != "draft"] == []


def test_a_message_that_cannot_even_be_parsed_in_its_limits_is_set_aside(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, reading.read_message, reading.parse_only, error=SandboxLimit("za długo"))
    assert office.run(NOW).processed == 1
    (entry,) = rows(office)
    assert (entry.row.outcome, entry.row.needs_person) == ("quarantined", True)
    assert office.parts.archive.raw_path(entry.row.sha256).exists()


def test_processing_that_breaks_off_three_times_stops_and_the_next_mail_is_taken(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("pipeline.read.processing.file_message", lambda *_: 1 // 0)
        for _ in range(3):
            with pytest.raises(ZeroDivisionError):
                office.run(NOW)
    office.deliver(b"From: a@a.example\r\nSubject: Dzie\xc5\x84 dobry\r\n\r\nx", "2026-04-13T09:30:00+02:00")
    office.run(NOW)
    first, second = rows(office)
    assert (first.row.outcome, first.row.attempts) == ("quarantined", 3)
    assert second.row.outcome == "ignored"
    (digest,) = office.letters("digest")
    assert "--message 1 " in office.text_of(digest)


def test_a_mail_of_no_bytes_is_a_row_with_a_reason_and_ends_well(office: Office) -> None:
    office.deliver(b"", "2026-04-13T09:10:00+02:00")
    for _pass in range(2):
        assert office.run(NOW).problems == []
    with office.parts.database.read() as session:
        row = next(entry.row for entry in ledger_with_files(session) if entry.row.size_bytes == 0)
    assert (row.outcome, row.reason, row.needs_person) == ("quarantined", "Wiadomość jest pusta.", True)
