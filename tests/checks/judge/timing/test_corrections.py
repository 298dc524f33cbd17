"""Requests, their terms, and what comes after them."""

from dataclasses import replace
from datetime import date

import pytest

from domain.acts.on_applications import Extend, InTime, RequestAgain, Settle
from domain.acts.on_documents import Refuse, SetKind
from domain.acts.question_code import QuestionCode
from domain.application import Status
from domain.document import Signing
from domain.letter import LetterState
from domain.mail import Purpose
from tests.support.facts.dossiers import (
    OTHER_NIP,
    asked,
    assess,
    at,
    certificate,
    complete,
    contract,
    decision,
    evidence,
    facts,
    form,
    message,
    questions,
    request,
    scan,
    states,
    terms_of,
)


class TestCorrections:
    def test_while_a_request_is_on_its_way_nothing_more_is_asked(self):
        sent = complete(zus_certificate=None)
        for state in (LetterState.DRAFT, LetterState.QUEUED, LetterState.SENDING, LetterState.UNCERTAIN):
            found = assess(facts(sent, letters=(request("04-21", None, state=state),)))
            assert found.to_request == ()
            assert found.status is Status.UNDER_REVIEW

    def test_while_the_term_runs_the_correction_is_awaited(self):
        letter = request("04-21", date(2026, 4, 28), "zus_certificate/missing/")
        found = assess(facts(complete(zus_certificate=None), letters=(letter,)))
        assert found.status is Status.AWAITING_CORRECTION
        assert (found.correction_sent_at, found.correction_due_on) == (at("04-21"), date(2026, 4, 28))
        assert found.next_round == 2
        assert found.to_request == ()

    @pytest.mark.parametrize(
        ("now", "status"),
        [("04-29 00:00", Status.AWAITING_CORRECTION), ("04-29 00:01", Status.CORRECTION_OVERDUE)],
    )
    def test_the_term_ends_with_its_last_day(self, now, status):
        letter = request("04-21", date(2026, 4, 28), "zus_certificate/missing/")
        assert assess(facts(complete(zus_certificate=None), letters=(letter,)), now=now).status is status

    def test_a_person_extends_the_term(self):
        letter = request("04-21", date(2026, 4, 28), "zus_certificate/missing/")
        extended = decision(Extend(date.fromisoformat("2026-05-15")), "04-28")
        found = assess(
            facts(complete(zus_certificate=None), letters=(letter,), decisions=(extended,)), now="05-14"
        )
        assert found.correction_due_on == date(2026, 5, 15)
        assert found.status is Status.AWAITING_CORRECTION

    def test_a_corrected_set_is_complete_from_the_correction(self):
        letter = request("04-21", date(2026, 4, 28), "zus_certificate/missing/")
        supplement = message("04-27 08:00", certificate("zus_certificate"), purpose=Purpose.REPLY)
        found = assess(facts(complete(zus_certificate=None), supplement, letters=(letter,)), now="05-05")
        assert found.status is Status.COMPLETE
        assert found.completed_at == at("04-27 08:00")

    def test_a_supplement_after_the_term_waits_for_a_person(self):
        letter = request("04-21", date(2026, 4, 28), "zus_certificate/missing/")
        late = message("04-29 09:00", certificate("zus_certificate"), purpose=Purpose.REPLY)
        sent = facts(complete(zus_certificate=None), late, letters=(letter,))
        found = assess(sent, now="05-05")
        assert found.status is Status.NEEDS_DECISION
        assert questions(found) == ["late_supplement"]
        assert found.completed_at is None
        assert states(found)["zus_certificate"] == "unsure"
        admitted = assess(replace(sent, decisions=(decision(InTime(), "05-04"),)), now="05-05")
        assert admitted.status is Status.COMPLETE
        assert admitted.completed_at == at("04-29 09:00")
        code = f"late_supplement/{late.message_id}"
        refused = assess(
            replace(sent, decisions=(decision(Settle(QuestionCode.parse(code)), "05-04"),)), now="05-05"
        )
        assert refused.status is Status.CORRECTION_OVERDUE
        assert states(refused)["zus_certificate"] == "missing"

    def two_terms(self, *late):
        """Asked for the contract until the 28th, then, after a wrong certificate, for that one until the 4th."""
        first = request("04-21", date(2026, 4, 28), "draft_contract/missing/", "zus_certificate/missing/")
        second = request(
            "04-25", date(2026, 5, 4), "draft_contract/missing/", "zus_certificate/other_company/1", round=2
        )
        wrong = message("04-23", certificate("zus_certificate", nip=OTHER_NIP))
        return facts(
            complete(zus_certificate=None, draft_contract=None), wrong, *late, letters=(first, second)
        )

    def test_each_document_is_late_by_its_own_term(self):
        both = message("04-30 09:00", contract(4), certificate("zus_certificate"))
        found = assess(self.two_terms(both), now="05-01")
        assert states(found)["zus_certificate"] == "accepted", "its term runs until the 4th"
        assert states(found)["draft_contract"] == "unsure"
        assert questions(found) == ["late_supplement"]
        admitted = assess(
            replace(self.two_terms(both), decisions=(decision(InTime(), "05-01"),)), now="05-02"
        )
        assert admitted.status is Status.COMPLETE

    def test_a_message_that_is_late_alone_waits_whole(self):
        late = message("04-30 09:00", contract(4), evidence("7"))
        found = assess(self.two_terms(late), now="05-01")
        assert questions(found) == ["late_supplement"]
        assert not found.documents["innovation_evidence"].files

    def test_what_came_in_time_once_may_come_again(self):
        again = message("04-30 09:00", contract(4), certificate("zus_certificate"))
        found = assess(self.two_terms(message("04-27", contract(4)), again), now="05-01")
        assert (found.status, questions(found)) == (Status.COMPLETE, [])

    def test_the_term_shown_is_that_of_what_is_open(self):
        found = assess(self.two_terms(message("04-27", certificate("zus_certificate"))), now="05-01")
        assert (found.status, found.correction_due_on) == (Status.CORRECTION_OVERDUE, date(2026, 4, 28))
        waiting = assess(self.two_terms(message("04-27", contract(4))), now="05-01")
        assert (waiting.status, waiting.correction_due_on) == (Status.AWAITING_CORRECTION, date(2026, 5, 4))

    def test_thanks_after_the_term_are_no_supplement(self):
        letter = request("04-21", date(2026, 4, 28), "zus_certificate/missing/")
        thanks = message("04-29 09:00", purpose=Purpose.REPLY)
        found = assess(facts(complete(zus_certificate=None), thanks, letters=(letter,)), now="05-05")
        assert found.status is Status.CORRECTION_OVERDUE

    def test_a_new_defect_that_came_since_is_asked_for_by_itself(self):
        letter = request("04-21", date(2026, 4, 28), "zus_certificate/missing/")
        wrong = message("04-23", certificate("zus_certificate", nip=OTHER_NIP))
        found = assess(facts(complete(zus_certificate=None), wrong, letters=(letter,)))
        assert asked(found) == ["zus_certificate/other_company"]
        assert found.next_round == 2

    def test_a_second_request_lists_what_the_first_asked_for_with_its_old_term(self):
        letter = request("04-21", date(2026, 4, 28), "draft_contract/missing/", "zus_certificate/missing/")
        wrong = message("04-23", certificate("zus_certificate", nip=OTHER_NIP))
        sent = facts(complete(zus_certificate=None, draft_contract=None), wrong, letters=(letter,))
        found = assess(sent)
        assert set(asked(found)) == {"draft_contract/missing", "zus_certificate/other_company"}
        assert terms_of(found) == {"draft_contract": date(2026, 4, 28), "zus_certificate": None}
        second = request("04-25", date(2026, 5, 4), *(f.key for f in found.to_request), round=2)
        sent = replace(sent, letters=(letter, second))
        assert terms_of(assess(sent, now="04-26")) == {
            "draft_contract": date(2026, 4, 28),
            "zus_certificate": date(2026, 5, 4),
        }

    def test_an_extension_moves_what_was_asked_by_then(self):
        letter = request("04-21", date(2026, 4, 28), "draft_contract/missing/")
        second = request("04-25", date(2026, 5, 4), "zus_certificate/missing/", round=2)
        longer = decision(Extend(date(2026, 5, 6)), "04-23", seen_round=1)
        sent = facts(
            complete(zus_certificate=None, draft_contract=None),
            letters=(letter, second),
            decisions=(longer,),
        )
        found = assess(sent, now="04-26")
        assert terms_of(found) == {"draft_contract": date(2026, 5, 6), "zus_certificate": date(2026, 5, 4)}
        assert [item.is_extended for item in found.open_items if item.due_on == date(2026, 5, 6)] == [True]

    def test_a_refusal_gives_a_new_term_to_that_document_alone(self):
        letter = request("04-21", date(2026, 4, 28), "draft_contract/missing/", "zus_certificate/missing/")
        refused = decision(Refuse("zus_certificate"), "04-25")
        sent = facts(
            complete(zus_certificate=None, draft_contract=None), letters=(letter,), decisions=(refused,)
        )
        found = assess(sent, now="04-26")
        assert set(asked(found)) == {"draft_contract/missing", "zus_certificate/missing"}
        assert terms_of(found) == {"draft_contract": date(2026, 4, 28), "zus_certificate": None}

    def test_a_request_that_did_not_arrive_gives_no_term(self):
        for state in (LetterState.BOUNCED, LetterState.FAILED, LetterState.UNCERTAIN):
            letter = request("04-21", date(2026, 4, 28), "zus_certificate/missing/", state=state)
            found = assess(facts(complete(zus_certificate=None), letters=(letter,)))
            assert terms_of(found) == {"zus_certificate": None}

    def test_the_same_defect_again_is_for_a_person(self):
        first = complete(application_form=form(signing=Signing("none")))
        key = assess(facts(first)).to_request[0].key
        again = message("04-23", form(signing=Signing("none")))
        letter = request("04-21", date(2026, 4, 28), key)
        found = assess(facts(first, again, letters=(letter,)))
        assert found.to_request == ()
        assert questions(found) == ["further_request"]

    def test_what_turned_out_missing_after_the_request_is_for_a_person(self):
        picture = scan()
        sent = complete("04-20", picture, zus_certificate=None, application_form=form(lis=""))
        letter = request("04-21", date(2026, 4, 28), assess(facts(sent)).to_request[0].key)
        looked = decision(SetKind(str(picture.attachment_id), "other"), "04-22")
        found = assess(facts(sent, letters=(letter,), decisions=(looked,)))
        assert found.to_request == ()
        assert questions(found) == ["further_request"]

    def test_a_person_may_ask_once_more(self):
        letter = request("04-21", date(2026, 4, 28), "zus_certificate/missing/")
        again = decision(RequestAgain(), "04-29")
        found = assess(
            facts(complete(zus_certificate=None), letters=(letter,), decisions=(again,)), now="04-30"
        )
        assert asked(found) == ["zus_certificate/missing"]
        second = request("04-30", date(2026, 5, 8), "zus_certificate/missing/", round=2)
        found = assess(
            facts(complete(zus_certificate=None), letters=(letter, second), decisions=(again,)), now="05-02"
        )
        assert found.to_request == ()
        assert found.status is Status.AWAITING_CORRECTION
        assert found.correction_due_on == date(2026, 5, 8)

    def test_one_decision_asks_for_one_request_whatever_the_clocks_say(self):
        letter = request("04-21", date(2026, 4, 28), "zus_certificate/missing/")
        second = request("04-30", date(2026, 5, 8), "zus_certificate/missing/", round=2)
        again = decision(RequestAgain(), "11-22", seen_round=1)
        one = facts(complete(zus_certificate=None), letters=(letter,), decisions=(again,))
        assert asked(assess(one, now="04-30")) == ["zus_certificate/missing"]
        assert assess(replace(one, letters=(letter, second)), now="05-02").to_request == ()

    def test_f075_a_bounced_request_starts_no_term_and_asks_a_person(self):
        letter = request("04-21", date(2026, 4, 28), "zus_certificate/missing/", state=LetterState.BOUNCED)
        found = assess(facts(complete(zus_certificate=None), letters=(letter,)), now="05-05")
        assert (found.correction_sent_at, found.correction_due_on) == (None, None)
        assert questions(found) == ["undelivered"]
        assert found.to_request == ()
        again = decision(RequestAgain(), "05-05")
        found = assess(
            facts(complete(zus_certificate=None), letters=(letter,), decisions=(again,)), now="05-06"
        )
        assert asked(found) == ["zus_certificate/missing"]

    def test_a_cancelled_request_never_was(self):
        letter = request("04-21", None, state=LetterState.CANCELLED)
        found = assess(facts(complete(zus_certificate=None), letters=(letter,)))
        assert asked(found) == ["zus_certificate/missing"]
        assert found.next_round == 1
