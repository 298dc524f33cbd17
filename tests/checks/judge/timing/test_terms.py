from datetime import date

from checks.judge.acts.decisions import Decisions
from checks.judge.timing.terms import OwnTerm, Terms
from domain.acts.on_applications import Extend, RequestAgain
from domain.letter import LetterState
from tests.support.facts.dossiers import at, decision, request


def terms(*letters, decisions=()):
    return Terms.of(letters, Decisions.of(decisions))


def test_only_what_the_server_took_starts_a_term():
    for state in set(LetterState) - {LetterState.SENT}:
        assert terms(request("04-21", date(2026, 4, 28), state=state)).due_on is None
    assert terms(request("04-21", date(2026, 4, 28))).due_on == date(2026, 4, 28)


def test_a_term_ends_at_midnight_of_its_last_day():
    one = terms(request("04-21", date(2026, 4, 28)))
    assert not one.missed_by(at("04-29 00:00"))
    assert one.missed_by(at("04-29 00:01"))


def test_an_arrival_between_two_terms_missed_the_first():
    two = terms(request("04-21", date(2026, 4, 28)), request("05-04", date(2026, 5, 11), round=2))
    assert two.missed_by(at("04-30"))
    assert not two.missed_by(at("05-05"))
    assert two.due_on == date(2026, 5, 11)


def test_what_a_later_request_repeats_keeps_its_term():
    first = request("04-21", date(2026, 4, 28), "draft_contract/missing/")
    second = request(
        "04-24", date(2026, 5, 4), "draft_contract/missing/", "tax_certificate/missing/", round=2
    )
    both = terms(first, second)
    assert both.asked_for("draft_contract", at("04-25")) == OwnTerm(at("04-21"), date(2026, 4, 28))
    assert both.asked_for("tax_certificate", at("04-25")) == OwnTerm(at("04-24"), date(2026, 5, 4))
    assert both.asked_for("tax_certificate", at("04-22")) is None
    assert both.asked_for("zus_certificate", at("04-25")) is None
    renewed = terms(first, second, decisions=(decision(RequestAgain(), "04-23"),))
    assert renewed.asked_for("draft_contract", at("04-25")) == OwnTerm(at("04-24"), date(2026, 5, 4))


def test_an_extension_is_never_shorter():
    letter = request("04-21", date(2026, 4, 28))
    shorter = decision(Extend(date.fromisoformat("2026-04-23")), "04-22")
    longer = decision(Extend(date.fromisoformat("2026-05-06")), "04-22")
    assert terms(letter, decisions=(shorter,)).due_on == date(2026, 4, 28)
    assert terms(letter, decisions=(shorter, longer)).due_on == date(2026, 5, 6)
    assert terms(decisions=(longer,)).due_on is None
