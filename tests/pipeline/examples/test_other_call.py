"""Another office's call, with other documents, criteria and term, through the same code."""

from datetime import date
from pathlib import Path

import pytest

from pipeline.judging import rank_call
from samples.facts.identifiers import nip
from tests.support.calls.own_calls import CALLS, mail_with, word_file
from tests.support.offices.office import Office


def card(number: int, *, topic: str = "Klastry", years: str = "12", speaks: bool = True) -> bytes:
    return word_file(
        "KARTA ZGŁOSZENIA UCZESTNIKA",
        "spotkania Grupy Interesariuszy",
        f"Nazwa organizacji: Stowarzyszenie nr {number}",
        f"NIP organizacji: {nip(number)}",
        f"Temat wystąpienia: {topic}",
        f"Lata działalności: {years}",
        f"Gotowość do wystąpienia: {'☒' if speaks else '☐'} TAK {'☐' if speaks else '☒'} NIE",
    )


def statute() -> bytes:
    return word_file(
        "STATUT STOWARZYSZENIA", "Rozdział 1. Postanowienia ogólne", "§ 1", "Rozdział 3. Walne zebranie"
    )


def mail(sender: str, files: dict[str, bytes]) -> bytes:
    return mail_with(sender, files, "Zgłoszenie na spotkanie")


@pytest.fixture
def office(tmp_path: Path):
    opened = Office(tmp_path, CALLS)
    yield opened
    opened.close()


def test_a_made_up_call_runs_from_mail_to_ranking(office: Office) -> None:
    office.deliver(
        mail("a@a.example", {"karta.docx": card(1), "statut.docx": statute()}), "2026-09-02T09:00:00+02:00"
    )
    office.deliver(
        mail("b@b.example", {"karta.docx": card(2, topic="", speaks=False)}), "2026-09-02T10:00:00+02:00"
    )
    office.deliver(
        mail("c@c.example", {"karta.docx": card(3, years="4"), "statut.docx": statute()}),
        "2026-09-03T10:00:00+02:00",
    )
    office.run("2026-09-03T14:00:00+02:00")
    first, second, third = office.judged()
    assert [j.facts.reference for j in (first, second, third)] == [
        "SPT-2026-0001",
        "SPT-2026-0002",
        "SPT-2026-0003",
    ]
    assert first.assessment.status == "complete"
    assert {f.code for f in second.assessment.findings if f.blocks} == {"incomplete_form", "missing"}
    (request,) = office.letters("correction_request")
    assert request.state == "sent"
    # Three calendar days from Thursday 3 September end on Sunday, and so move to Monday (art. 115 KC).
    assert request.due_on == date(2026, 9, 7)
    text = office.text_of(request)
    assert "temat wystąpienia" in text
    assert "Statut organizacji" in text
    assert "Urząd Przykładowy" in text
    office.run("2026-09-20T12:00:00+02:00")
    ranking = rank_call(office.judged(), office.parts.calls["spotkanie-2026"], office.parts.clock())
    assert [(row.reference, row.total) for row in ranking.qualified] == [("SPT-2026-0001", 10)]
    assert [(row.reference, row.total) for row in ranking.reserve] == [("SPT-2026-0003", 6)]
    assert [row.reference for row in ranking.not_ranked] == ["SPT-2026-0002"]
