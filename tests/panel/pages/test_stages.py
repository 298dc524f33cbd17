"""Pages of calls that know stages, deliveries by hand, and no corrections."""

from pathlib import Path

from domain.acts.on_applications import Settle
from domain.people.account import Role
from pipeline.decide import seen_now
from tests.support.calls.example_calls import Example, example
from tests.support.offices.panel import Panel, csrf_of


def page(played: Example, reference: str) -> str:
    panel = Panel(played.office.parts)
    panel.add_accounts()
    answer = panel.logged_in(Role.CLERK).get(f"/zgloszenia/{reference}")
    assert answer.status_code == 200
    return " ".join(answer.text.split())


def test_a_clerk_chooses_for_the_next_stage_and_ticks_off_what_came_by_hand(tmp_path: Path) -> None:
    with example("staze", tmp_path) as played:
        played.until("2027-03-08T12:00:00+01:00", "2027-03-12T15:30:00+01:00")
        panel = Panel(played.office.parts)
        panel.add_accounts()
        clerk = panel.logged_in(Role.CLERK)
        address = "/zgloszenia/STZ-2027-0001"
        shown = clerk.get(address).text
        assert "<dt>Etap</dt><dd>1 z 2</dd>" in shown
        assert "Wybierz do dalszego etapu" in shown
        # What belongs to the second stage is not missing yet.
        assert "Na papierze albo osobiście, czego nie odnotowano" not in shown
        told = {
            "csrf": csrf_of(clerk, address),
            "seen": seen_now(played.office.parts, "STZ-2027-0001"),
            "act": "0",
            "action-0": "advance",
            "reason": "Wybór komisji.",
        }
        answer = clerk.post(f"{address}/decyzje", data=told)
        assert answer.status_code == 303, answer.text
        saved = clerk.get(answer.headers["location"]).text
        assert "wybór do dalszego etapu" in saved
        played.until("2027-03-15T09:00:00+01:00", "2027-03-18T12:00:00+01:00")
        shown = clerk.get(address).text
        assert "<dt>Etap</dt><dd>2 z 2</dd>" in shown
        assert "Wybierz do dalszego etapu" not in shown
        assert "Czy odnotować, że jest już (na papierze albo osobiście): Rozmowa w pracowni?" in shown


def test_an_application_that_nobody_may_correct_any_more_has_its_page(tmp_path: Path) -> None:
    with example("targi", tmp_path) as played:
        played.until("2027-10-18T12:00:00+02:00")
        (question,) = played.office.judged()[5].assessment.questions
        played.decide("TRG-2027-0006", Settle(question.code), "Czeka na wynik.")
        shown = page(played, "TRG-2027-0006")
        assert "Nabór jest zamknięty, a zgłoszenie nie jest kompletne." in shown
