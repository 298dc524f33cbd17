"""Readings by older readers: made anew beside the passes, with nothing else changed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import col, select

from domain.acts.on_documents import Accept
from domain.document import Reading, ReadStatus
from pipeline.decide import decide
from pipeline.read import anew
from pipeline.read.pools import open_pools
from samples.facts.companies import make_company
from samples.papers import enclosures, without
from samples.story.mails import Draft, mail
from store.reading_json import reading_to_json
from store.tables import AttachmentRow, MessageRow, ReadingRow
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

COMPANY = make_company(71, size="small")
ONE = "SZW-2026-0001"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """One application without its contract, read by readers that made nothing of the ZUS certificate."""
    opened = Office(tmp_path)
    files = enclosures(without(papers_of(COMPANY), "draft_contract", "innovation_evidence"))
    draft = Draft(COMPANY.email, "Zgłoszenie – Szwajcaria", "W załączeniu.", COMPANY.delegate, files)
    opened.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")
    opened.run("2026-04-13T09:05:00+02:00")
    _age(opened)
    yield opened
    opened.close()


def _age(office: Office, version: str = "0123456789abcdef") -> None:
    with office.parts.database.write() as session:
        rows = session.exec(
            select(ReadingRow)
            .join(AttachmentRow, col(AttachmentRow.reading_id) == col(ReadingRow.id))
            .where(col(AttachmentRow.filename).contains("ZUS"))
        )
        for row in rows:
            row.rules = f"{version}/0123456789ab"
            row.body, row.pages = reading_to_json(Reading(row.sha256, "pdf", ReadStatus.OK))
            session.add(row)


def read_anew(office: Office) -> int:
    with open_pools(1) as pools:
        return anew.read_anew(office.parts, pools)


def states(office: Office) -> dict[str, str]:
    (judged,) = office.judged()
    return {kind: one.state.value for kind, one in judged.assessment.documents.items()}


def test_what_older_readers_read_is_read_anew_and_once(office: Office) -> None:
    assert states(office)["zus_certificate"] != "accepted"
    office.run("2026-04-13T09:10:00+02:00")
    assert states(office)["zus_certificate"] != "accepted", "no pass does it"
    assert read_anew(office) == 1
    assert states(office)["zus_certificate"] == "accepted"
    _age(office, "fedcba9876543210")
    assert read_anew(office) == 0, "the ledger was gone through for these rules"


def test_decisions_letters_and_numbers_stay(office: Office) -> None:
    decide(office.parts, ONE, Accept("draft_contract"), "Anna", "Umowa przyszła pocztą.")
    letters = [(row.key, row.raw) for row in office.letters()]
    before = _numbers(office)
    read_anew(office)
    assert states(office)["draft_contract"] == "accepted"
    assert [(row.key, row.raw) for row in office.letters()] == letters
    assert _numbers(office) == before


def _numbers(office: Office) -> list[tuple[object, ...]]:
    with office.parts.database.read() as session:
        files = sorted((a.id or 0, a.part, a.path) for a in session.exec(select(AttachmentRow)))
        return [*files, *((m.id, m.outcome, m.application_id) for m in session.exec(select(MessageRow)))]


def test_it_makes_way_for_a_pass(office: Office) -> None:
    office.parts = replace(office.parts, is_stopping=lambda: True)
    assert read_anew(office) == 0
    office.parts = replace(office.parts, is_stopping=lambda: False)
    assert read_anew(office) == 1


def test_new_rules_of_a_call_are_a_reason_too(office: Office) -> None:
    read_anew(office)
    office.parts = replace(office.parts, rules=dict.fromkeys(office.parts.rules, "fedcba9876543210"))
    assert read_anew(office) == 1
    with office.parts.database.read() as session:
        newest = session.exec(select(ReadingRow.rules).join(AttachmentRow)).all()
    assert {rules.partition("/")[0] for rules in newest} == {"fedcba9876543210"}
