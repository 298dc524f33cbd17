"""Letters that wait in the outbox are asked about one by one; the ranking they depend on is made once."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from domain.acts.on_applications import Withdraw
from domain.call import Call
from domain.letter import LetterKind
from notify.outbox import QueuedLetter
from pipeline.decide import approve_all, decide
from pipeline.ranked import Ordered
from pipeline.services import Services
from pipeline.write import still_wanted
from samples.facts.companies import make_company
from samples.papers import enclosures
from samples.story.mails import Draft, mail
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

APPROVED = "2026-05-11T12:00:00+02:00"
REASON = ("Monika Zielińska", "Ustalono telefonicznie.")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Three complete applications, the drafts of their results not approved yet."""
    opened = Office(tmp_path)
    for number, at in ((71, "04-13T09:00:00"), (72, "04-13T09:05:00"), (73, "04-13T09:10:00")):
        company = make_company(number, size="small")
        draft = Draft(
            company.email, "Zgłoszenie", "Dokumenty.", company.delegate, enclosures(papers_of(company))
        )
        opened.deliver(mail(instant(at), draft), f"2026-{at}+02:00")
    opened.run("2026-04-13T09:30:00+02:00")
    opened.run("2026-05-11T11:00:00+02:00")
    yield opened
    opened.close()


def count_rankings(patch: pytest.MonkeyPatch) -> list[str]:
    made: list[str] = []
    whole = still_wanted.order_now

    def order_now(services: Services, call: Call, now: datetime) -> Ordered:
        made.append(call.id)
        return whole(services, call, now)

    patch.setattr(still_wanted, "order_now", order_now)
    return made


def test_many_results_leave_by_one_ranking(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    made = count_rankings(monkeypatch)
    approve_all(office.parts, "szwajcaria-2026", LetterKind.RESULT_QUALIFIED, *REASON)
    office.run(APPROVED)
    assert [x.state for x in office.letters("result_qualified")] == ["sent"] * 3
    assert made == ["szwajcaria-2026"]


def test_f063_what_a_person_decides_meanwhile_is_seen(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = count_rankings(monkeypatch)
    approve_all(office.parts, "szwajcaria-2026", LetterKind.RESULT_QUALIFIED, *REASON)
    whole = still_wanted.StillWanted.moot_because

    def moot_because(self: still_wanted.StillWanted, queued: QueuedLetter) -> str:
        if queued.order.reference == "SZW-2026-0002":
            decide(office.parts, "SZW-2026-0001", Withdraw(), *REASON)
        return whole(self, queued)

    monkeypatch.setattr(still_wanted.StillWanted, "moot_because", moot_because)
    office.run(APPROVED)
    assert len(made) == 2
    assert {x.key: x.state for x in office.letters("result_qualified")} == {
        "SZW-2026-0001/result_qualified/2-71": "sent",
        "SZW-2026-0002/result_qualified/3-58": "cancelled",
        "SZW-2026-0003/result_qualified/1-75": "sent",
    }, "the third is second now; the first place stands"
