import pytest

from domain.document import Reading, ReadStatus
from domain.mail import Attachment, Outcome
from store.engine.database import Database
from store.mail import mail_views
from store.mail.ledger import FiledAttachment, StoredReading, record_files
from store.mail.mail_views import ledger_with_files
from store.reading_json import reading_to_json
from tests.support.facts.rows import NOON, application_row, message_row


def test_the_ledger_comes_in_the_order_of_arrival_with_files_and_references(database: Database) -> None:
    with database.write() as session:
        application = application_row(session)
        late = message_row(session, "1", 30, application_id=application.id)
        early = message_row(session, "2", 10, outcome=Outcome.IGNORED)
        stored = StoredReading("f" * 64, "a", "r", *reading_to_json(Reading("f" * 64, "pdf", ReadStatus.OK)))
        parts = [Attachment(f"1.{n}", f"plik{n}.pdf", "application/pdf", "f" * 64, 5) for n in (2, 3)]
        record_files(session, [FiledAttachment(late.id or 0, part, "x.pdf", stored) for part in parts], NOON)
        record_files(session, [FiledAttachment(early.id or 0, parts[0])], NOON)
    with database.read() as session:
        first, second = ledger_with_files(session)
        assert [entry.row.id for entry in ledger_with_files(session, application.id)] == [late.id]
    assert (first.row.id, first.reference) == (early.id, None)
    assert [(a.filename, reading) for a, reading in first.files] == [("plik2.pdf", None)]
    assert (second.row.id, second.reference) == (late.id, "AAA-2026-0001")
    assert [a.filename for a, _ in second.files] == ["plik2.pdf", "plik3.pdf"]
    assert {reading.status for _, reading in second.files if reading} == {ReadStatus.OK}


def test_a_ledger_of_many_pages_comes_whole_and_in_order(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_views, "_A_PAGE", 3)
    with database.write() as session:
        application = application_row(session)
        rows = [message_row(session, str(n), n // 2, application_id=application.id) for n in range(10)]
        part = Attachment("1.2", "plik.pdf", "application/pdf", "f" * 64, 5)
        record_files(session, [FiledAttachment(row.id or 0, part) for row in rows], NOON)
        numbers = [row.id for row in rows]
    with database.read() as session:
        found = list(ledger_with_files(session))
    assert [entry.row.id for entry in found] == numbers
    assert [(entry.reference, len(entry.files)) for entry in found] == [("AAA-2026-0001", 1)] * 10


def test_an_empty_ledger(database: Database) -> None:
    with database.read() as session:
        assert list(ledger_with_files(session)) == []
