"""Copies of judgements: a pass judges what moved on, lists read copies, and both can be thrown away."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from domain.acts.on_applications import Withdraw
from pipeline import judging, keeping, ranked
from pipeline.decide import decide
from pipeline.keeping import freshen, rebuild
from pipeline.kept import assessed_each, validity
from pipeline.ranked import order_now
from pipeline.runtime.startup import start
from pipeline.write import digest_facts
from pipeline.write.letters import plan_and_store
from samples.facts.companies import make_company
from samples.papers import enclosures, without
from samples.story.mails import Draft, mail
from store.kept.assessments import unjudged_ids, unplanned_ids
from tests.support.facts.copies import assert_copies_are_fresh
from tests.support.offices.desk import CALL, instant, papers_of
from tests.support.offices.office import Office

REASON = ("Monika Zielińska", "Ustalono telefonicznie.")
FIRST, SECOND, THIRD = (f"SZW-2026-000{number}" for number in (1, 2, 3))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Three applications, the last of which lacks a certificate."""
    opened = Office(tmp_path)
    for number, lacking in ((71, ()), (72, ()), (73, ("zus_certificate",))):
        company, at = make_company(number, size="small"), f"04-13T09:0{number - 71}:00"
        papers = enclosures(without(papers_of(company), *lacking))
        draft = Draft(company.email, "Zgłoszenie", "Dokumenty.", company.delegate, papers)
        opened.deliver(mail(instant(at), draft), f"2026-{at}+02:00")
    opened.run("2026-04-13T09:30:00+02:00")
    opened.run("2026-04-13T09:35:00+02:00")
    yield opened
    opened.close()


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The references of what is judged from now on."""
    found: list[str] = []
    whole = judging.judge_facts

    def judge_facts(services, facts, now):
        found.append(facts.reference)
        return whole(services, facts, now)

    for module in (judging, keeping):  # the copies read judge by the former
        monkeypatch.setattr(module, "judge_facts", judge_facts)
    return found


def shown(office: Office, at: str) -> dict[str, str]:
    now = datetime.fromisoformat(at)
    return {one.assessment.reference: one.assessment.status for one in assessed_each(office.parts, now)}


def test_an_idle_pass_judges_nothing(office: Office, judged: list[str]) -> None:
    office.run("2026-04-13T09:40:00+02:00")
    assert judged == []
    assert set(shown(office, "2026-04-13T09:41:00+02:00")) == {FIRST, SECOND, THIRD}
    assert judged == []


def test_a_pass_judges_what_a_fact_or_the_clock_moved_on(office: Office, judged: list[str]) -> None:
    decide(office.parts, SECOND, Withdraw(), *REASON)
    judged.clear()
    office.run("2026-04-13T09:40:00+02:00")
    assert set(judged) == {SECOND}
    office.run("2026-04-13T09:45:00+02:00")
    judged.clear()
    office.run("2026-04-13T11:02:00+02:00")
    assert set(judged) == {THIRD}, "its quiet time is over"
    assert [x.reference for x in office.letters("correction_request")] == [THIRD]


def test_what_is_shown_at_another_instant_is_judged_for_it(office: Office, judged: list[str]) -> None:
    assert shown(office, "2026-04-13T09:01:30+02:00")[THIRD] == "under_review"
    assert set(judged) == {FIRST, SECOND, THIRD}, "the copies were made later"
    office.run("2026-04-13T11:05:00+02:00")
    office.run("2026-04-13T11:06:00+02:00")
    judged.clear()
    assert shown(office, "2026-04-20T12:00:00+02:00")[THIRD] == "awaiting_correction"
    assert shown(office, "2026-04-21T12:00:00+02:00")[THIRD] == "correction_overdue"
    assert set(judged) == {THIRD}


def test_other_rules_make_every_copy_old(office: Office, judged: list[str]) -> None:
    call = office.parts.calls[CALL]
    services = replace(
        office.parts, calls={**office.parts.calls, CALL: call.model_copy(update={"places": 1})}
    )
    list(assessed_each(services, datetime.fromisoformat("2026-04-13T09:41:00+02:00")))
    assert set(judged) == {FIRST, SECOND, THIRD}


def test_a_letter_that_was_not_entered_is_tried_again(office: Office) -> None:
    now = datetime.fromisoformat("2026-04-13T11:05:00+02:00")
    assert plan_and_store(office.parts, now, is_mail_read=False) == 0, "nothing is asked for unread mail"
    assert plan_and_store(office.parts, now) == 1


def test_very_many_judgements_are_a_pass_s_work_and_no_look_waits_for_them(
    office: Office, judged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "AT_ONCE", 0)
    monkeypatch.setattr(digest_facts, "AT_ONCE", 0)
    call, now = office.parts.calls[CALL], office.parts.clock()
    with office.parts.database.write() as session:
        session.execute(text("UPDATE assessments SET fingerprint = 'old'"))
    assert freshen(office.parts, call, now) == 1
    view = digest_facts.view_of_today(office.parts, now)
    assert sum(view.calls[0].tally.values()) == 3
    assert {one.reference for one in view.calls[0].assessments} <= {FIRST, SECOND, THIRD}
    assert judged == []


def test_freshening_leaves_the_letters_to_the_pass(office: Office) -> None:
    call, now = office.parts.calls[CALL], datetime.fromisoformat("2026-04-13T11:05:00+02:00")
    decide(office.parts, FIRST, Withdraw(), *REASON)
    assert freshen(office.parts, call, now) == 0
    with office.parts.database.read() as session:
        valid = validity(office.parts, call, now)
        assert unjudged_ids(session, valid) == []
        assert len(unplanned_ids(session, valid)) == 2, "one decided about, one whose quiet time is over"
    office.run("2026-04-13T11:05:00+02:00")
    assert [x.reference for x in office.letters("correction_request")] == [THIRD]


def test_the_ranking_of_a_closed_call_is_kept_until_an_input_changes(
    office: Office, judged: list[str]
) -> None:
    call = office.parts.calls[CALL]
    for at in ("2026-05-11T11:00:00+02:00", "2026-05-11T11:05:00+02:00", "2026-05-11T11:10:00+02:00"):
        office.run(at)
    now = datetime.fromisoformat("2026-05-11T12:00:00+02:00")
    made = order_now(office.parts, call, now)
    office.run("2026-05-11T12:00:00+02:00")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ranked, "order_of", lambda *_parts: pytest.fail("made anew"))
        later = order_now(office.parts, call, datetime.fromisoformat("2026-05-11T13:00:00+02:00"))
    assert replace(later.order, as_of=now) == made.order
    places = [row.reference for row in made.order.qualified]
    decide(office.parts, places[0], Withdraw(), *REASON)
    again = order_now(office.parts, call, now)
    assert [row.reference for row in again.order.qualified] == places[1:]


def test_copies_can_be_thrown_away(office: Office) -> None:
    now = datetime.fromisoformat("2026-04-13T09:40:00+02:00")
    before = shown(office, now.isoformat())
    with office.parts.database.write() as session:
        session.execute(text("DELETE FROM assessments WHERE number = 2"))
        session.execute(text("UPDATE assessments SET judged_version = 0 WHERE number = 1"))
    assert shown(office, now.isoformat()) == before
    start(office.parts)
    assert rebuild(office.parts, now) == 3
    assert assert_copies_are_fresh(office.parts, now) == 3
    assert shown(office, now.isoformat()) == before
