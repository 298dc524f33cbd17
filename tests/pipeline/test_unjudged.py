"""A fault of the program about one company holds that company alone, and a person is told (f054)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checks.judge import assess as rules
from pipeline import judging
from pipeline.judging import rank_call
from pipeline.watch import step_record
from pipeline.write import due
from pipeline.write import letters as planning
from samples.facts.companies import make_company
from samples.papers import enclosures, without
from samples.story.mails import Draft, mail
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

BROKEN = "SZW-2026-0001"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Two applications that lack ZUS's certificate, filed and acknowledged."""
    opened = Office(tmp_path)
    for number, at in ((71, "04-13T09:00:00"), (72, "04-13T09:05:00")):
        company = make_company(number, size="small")
        papers = without(papers_of(company), "zus_certificate", "innovation_evidence")
        draft = Draft(company.email, "Zgłoszenie", "W załączeniu.", company.delegate, enclosures(papers))
        opened.deliver(mail(instant(at), draft), f"2026-{at}+02:00")
    opened.run("2026-04-13T09:30:00+02:00")
    yield opened
    opened.close()


def break_rules(patch: pytest.MonkeyPatch) -> None:
    whole = rules.assess

    def assess(facts: Any, *rest: Any) -> Any:
        if facts.reference == BROKEN:
            raise OverflowError("date value out of range")
        return whole(facts, *rest)

    patch.setattr(judging, "assess", assess)


def test_f054_an_application_that_cannot_be_judged_holds_no_other_back_and_asks_for_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        break_rules(patch)
        assert office.run("2026-04-13T11:30:00+02:00").problems == []
        office.run("2026-04-13T12:05:00+02:00")
        assert [x.reference for x in office.letters("correction_request")] == ["SZW-2026-0002"]
        broken, sound = office.judged()
        assert (broken.assessment.status, sound.assessment.status) == (
            "needs_decision",
            "awaiting_correction",
        )
        assert {d.state for d in broken.assessment.documents.values()} == {"unsure"}
        (alert,) = office.letters("alert")
        assert BROKEN in office.text_of(alert)
        ranking = rank_call(
            office.judged("2026-06-01T12:00:00+02:00"), broken.call, instant("06-01T12:00:00")
        )
        assert not ranking.is_final
    office.run("2026-04-13T12:30:00+02:00")
    assert [x.reference for x in office.letters("correction_request")] == ["SZW-2026-0002", BROKEN]
    assert step_record.troubles(office.parts.database) == []


def test_what_waited_in_the_queue_does_not_leave_and_is_planned_anew_once_it_can_be_judged(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "send", lambda *_parts, **_how: 0)
    office.run("2026-04-13T11:30:00+02:00")
    monkeypatch.undo()
    with monkeypatch.context() as patch:
        break_rules(patch)
        office.run("2026-04-13T11:35:00+02:00")
        states = {x.reference: x.state for x in office.letters("correction_request")}
        assert states == {BROKEN: "cancelled", "SZW-2026-0002": "sent"}
    office.run("2026-04-13T11:40:00+02:00")
    assert [x.state for x in office.letters("correction_request") if x.reference == BROKEN] == [
        "cancelled",
        "sent",
    ]


def test_points_and_letters_that_fail_hold_their_application_alone(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    scored, planned = judging.score, due.plan_letters

    def score(assessment: Any, facts: Any, call: Any) -> Any:
        if assessment.reference == BROKEN and assessment.fields:
            raise ValueError("year 0 is out of range")
        return scored(assessment, facts, call)

    def plan(facts: Any, *rest: Any) -> Any:
        if facts.reference == BROKEN:
            raise ValueError("year 0 is out of range")
        return planned(facts, *rest)

    monkeypatch.setattr(judging, "score", score)
    monkeypatch.setattr(due, "plan_letters", plan)
    office.run("2026-04-13T11:30:00+02:00")
    assert [x.reference for x in office.letters("correction_request")] == ["SZW-2026-0002"]
    assert [row.name for row in step_record.troubles(office.parts.database)] == ["unjudged"]
    judged = office.judged("2026-06-01T12:00:00+02:00")
    ranking = rank_call(judged, judged[0].call, instant("06-01T12:00:00"))
    assert not ranking.is_final
    assert {row.reference for row in ranking.not_ranked} == {BROKEN, "SZW-2026-0002"}
