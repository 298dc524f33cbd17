"""Correction rounds that a call provides for, and what follows a term that was missed (`[term]` of its file)."""

from datetime import date
from typing import Any

import pytest

from checks.judge.acts.admissible import Moment, admissible
from domain.acts.act import OpenAct
from domain.acts.on_applications import Close, Extend, RequestAgain, Settle
from domain.application import Status
from domain.call import Call
from domain.document import Signing
from domain.letter import LetterState
from tests.support.facts.dossiers import (
    SWITZERLAND,
    asked,
    assess,
    at,
    complete,
    decision,
    facts,
    form,
    message,
    questions,
    request,
    terms_of,
)

UNSIGNED = form(signing=Signing("none"))


def call_with(**term: Any) -> Call:
    return SWITZERLAND.model_copy(update={"term": SWITZERLAND.term.model_copy(update=term)})


def first_request() -> tuple[Any, Any]:
    """An unsigned form without the certificate of ZUS, and the request for both."""
    sent = complete(application_form=UNSIGNED, zus_certificate=None)
    keys = [finding.key for finding in assess(facts(sent)).to_request]
    return sent, request("04-21", date(2026, 4, 28), *keys)


class TestRounds:
    def test_the_second_round_asks_for_what_came_and_is_still_defective_with_a_new_term(self):
        sent, letter = first_request()
        again = message("04-23", UNSIGNED)
        found = assess(facts(sent, again, letters=(letter,)), "04-24", call_with(rounds=2))
        assert asked(found) == ["application_form/unsigned", "zus_certificate/missing"]
        assert terms_of(found) == {"application_form": None, "zus_certificate": None}
        second = request("04-24", date(2026, 5, 4), *(f.key for f in found.to_request), round=2)
        found = assess(facts(sent, again, letters=(letter, second)), "04-30", call_with(rounds=2))
        assert set(terms_of(found).values()) == {date(2026, 5, 4)}
        assert found.status is Status.AWAITING_CORRECTION

    def test_what_comes_within_the_second_term_is_in_time(self):
        sent, letter = first_request()
        again = message("04-23", UNSIGNED)
        keys = ("application_form/unsigned/", "zus_certificate/missing/")
        second = request("04-24", date(2026, 5, 4), *keys, round=2)
        late = complete("05-02")
        application = facts(sent, again, late, letters=(letter, second))
        assert assess(application, "05-03", call_with(rounds=2)).status is Status.COMPLETE
        assert questions(assess(application, "05-03")) == ["late_supplement"]

    def test_a_second_request_that_did_not_arrive_takes_no_term_away(self):
        sent, letter = first_request()
        again = message("04-23", UNSIGNED)
        second = request("04-24", None, *letter.asked, round=2, state=LetterState.BOUNCED)
        found = assess(facts(sent, again, letters=(letter, second)), "04-25", call_with(rounds=2))
        assert terms_of(found)["zus_certificate"] == date(2026, 4, 28)

    def test_after_the_last_round_a_person_decides(self):
        sent, letter = first_request()
        again, third = message("04-23", UNSIGNED), message("04-29", UNSIGNED)
        second = request("04-24", date(2026, 5, 4), *letter.asked, round=2)
        found = assess(facts(sent, again, third, letters=(letter, second)), "04-30", call_with(rounds=2))
        assert found.to_request == ()
        assert questions(found) == ["further_request"]

    def test_silence_brings_no_second_round(self):
        sent, letter = first_request()
        found = assess(facts(sent, letters=(letter,)), "04-30", call_with(rounds=2))
        assert (found.to_request, found.status) == ((), Status.CORRECTION_OVERDUE)


class TestNoRound:
    CALL = call_with(rounds=0)

    def test_nothing_is_asked_and_the_close_ends_the_waiting(self):
        sent = complete(zus_certificate=None)
        before, after = assess(facts(sent), "05-07", self.CALL), assess(facts(sent), "05-09", self.CALL)
        assert (before.to_request, before.status) == ((), Status.UNDER_REVIEW)
        assert (after.to_request, after.status) == ((), Status.CORRECTION_OVERDUE)

    def test_what_comes_until_the_close_counts(self):
        sent = complete(zus_certificate=None)
        rest = complete("05-07 23:59")
        assert assess(facts(sent, rest), "05-09", self.CALL).status is Status.COMPLETE

    def test_a_person_may_ask_all_the_same(self):
        sent = complete(zus_certificate=None)
        found = assess(facts(sent, decisions=(decision(RequestAgain(), "04-21"),)), call=self.CALL)
        assert asked(found) == ["zus_certificate/missing"]


class TestMissed:
    @pytest.mark.parametrize(
        ("missed", "acts"),
        [
            ("question", (RequestAgain(), OpenAct(Extend), Close())),
            ("exclude", (Close(), RequestAgain(), OpenAct(Extend))),
        ],
    )
    def test_a_person_says_what_follows(self, missed, acts):
        sent, letter = first_request()
        application = facts(sent, letters=(letter,))
        call = call_with(missed=missed)
        assert questions(assess(application, "04-29 00:00", call)) == []
        found = assess(application, "04-29 00:01", call)
        assert found.status is Status.NEEDS_DECISION
        (question,) = found.questions
        assert str(question.code) == "missed_term/2026-04-28"
        assert question.acts == (*acts, Settle(question.code))
        assert "zaświadczeni" in question.evidence.lower()
        assert admissible(Close(), Moment(application, found, call, at("04-29 00:01"))) is None

    def test_looking_at_it_leaves_it_to_the_result(self):
        sent, letter = first_request()
        call = call_with(missed="question")
        code = assess(facts(sent, letters=(letter,)), "04-30", call).questions[0].code
        seen = decision(Settle(code), "04-30 13:00")
        found = assess(facts(sent, letters=(letter,), decisions=(seen,)), "05-01", call)
        assert (found.questions, found.status) == ((), Status.CORRECTION_OVERDUE)

    def test_a_longer_term_is_asked_about_anew(self):
        sent, letter = first_request()
        call = call_with(missed="exclude")
        longer = decision(Extend(date(2026, 5, 5)), "04-30")
        application = facts(sent, letters=(letter,), decisions=(longer,))
        assert assess(application, "05-02", call).status is Status.AWAITING_CORRECTION
        assert str(assess(application, "05-07", call).questions[0].code) == "missed_term/2026-05-05"

    def test_without_corrections_the_close_is_the_term(self):
        sent = complete(zus_certificate=None)
        call = call_with(rounds=0, missed="exclude")
        assert assess(facts(sent), "05-07", call).questions == ()
        found = assess(facts(sent), "05-09", call)
        assert questions(found) == ["missed_term"]
        assert admissible(Close(), Moment(facts(sent), found, call, at("05-09"))) is None

    def test_what_nobody_asked_for_has_missed_no_term(self):
        # The certificate was no duty yet when the only other defect was asked for, and put right in time.
        sent = complete(application_form=UNSIGNED, zus_certificate=None)
        letter = request("04-21", date(2026, 4, 28), "application_form/unsigned/")
        application = facts(sent, message("04-23", form()), letters=(letter,))
        found = assess(application, "04-30", call_with(missed="exclude"))
        assert terms_of(found) == {"zus_certificate": None}
        assert questions(found) == ["further_request"]
        assert RequestAgain() in found.questions[0].acts
        assert Close() not in found.questions[0].acts

    def test_by_default_nothing_is_asked(self):
        sent, letter = first_request()
        found = assess(facts(sent, letters=(letter,)), "04-30")
        assert (found.questions, found.status) == ((), Status.CORRECTION_OVERDUE)
