"""Stages of a call, and what comes on paper or in person."""

from datetime import date
from typing import Any

from checks.judge.acts.admissible import Moment, admissible
from domain.acts.on_applications import Advance, Settle
from domain.acts.on_documents import Accept, Refuse
from domain.application import DocumentState, Status
from domain.call import Call
from domain.stages import at_stage, stage_of, staged
from tests.support.facts.dossiers import (
    SWITZERLAND,
    asked,
    assess,
    at,
    complete,
    decision,
    facts,
    questions,
    request,
    terms_of,
)


def call_with(kind: str, **changed: Any) -> Call:
    documents = dict(SWITZERLAND.documents)
    documents[kind] = documents[kind].model_copy(update=changed)
    return SWITZERLAND.model_copy(update={"documents": documents})


class TestStages:
    CALL = call_with("zus_certificate", stage=2)

    def test_what_belongs_to_a_later_stage_is_not_asked_for(self):
        found = assess(facts(complete(zus_certificate=None)), call=self.CALL)
        assert (found.status, found.stage, found.to_request) == (Status.COMPLETE, 1, ())
        assert "zus_certificate" not in staged(self.CALL, ()).mandatory
        assert staged(SWITZERLAND, ()) is SWITZERLAND

    def test_who_is_chosen_is_asked_for_it(self):
        chosen = decision(Advance(), "04-22")
        application = facts(complete(zus_certificate=None), decisions=(chosen,))
        found = assess(application, call=self.CALL)
        assert asked(found) == ["zus_certificate/missing"]
        assert (found.status, found.stage) == (Status.UNDER_REVIEW, 2)
        assert stage_of(application.decisions) == 2
        assert at_stage(self.CALL, 2) is self.CALL

    def test_also_where_the_first_stage_had_its_own_request(self):
        first = request("04-20", date(2026, 4, 27), "tax_certificate/missing/")
        chosen = decision(Advance(), "04-22")
        sent = facts(complete(zus_certificate=None), letters=(first,), decisions=(chosen,))
        found = assess(sent, call=self.CALL)
        assert asked(found) == ["zus_certificate/missing"]
        assert terms_of(found) == {"zus_certificate": None}
        second = request("04-23", date(2026, 4, 30), "zus_certificate/missing/", round=2)
        found = assess(
            facts(complete(zus_certificate=None), letters=(first, second), decisions=(chosen,)),
            call=self.CALL,
        )
        assert found.status is Status.AWAITING_CORRECTION
        assert terms_of(found) == {"zus_certificate": date(2026, 4, 30)}

    def test_what_came_before_it_was_asked_for_counts(self):
        chosen = decision(Advance(), "04-22")
        assert assess(facts(complete(), decisions=(chosen,)), call=self.CALL).status is Status.COMPLETE

    def test_only_a_complete_application_of_a_call_with_a_further_stage_is_chosen(self):
        whole, part = facts(complete()), facts(complete(tax_certificate=None))
        now = at("04-25")
        assert admissible(Advance(), Moment(whole, assess(whole, call=self.CALL), self.CALL, now)) is None
        lacking = admissible(Advance(), Moment(part, assess(part, call=self.CALL), self.CALL, now))
        assert lacking is not None
        assert "kompletne" in lacking.reason
        no_stage = admissible(Advance(), Moment(whole, assess(whole), SWITZERLAND, now))
        assert no_stage is not None
        assert "nie ma dalszego etapu" in no_stage.reason


class TestByHand:
    CALL = call_with("draft_contract", by_hand=True)

    def test_no_mail_brings_it_and_nobody_is_asked_for_it(self):
        found = assess(facts(complete()), call=self.CALL)
        assert found.documents["draft_contract"].state is DocumentState.MISSING
        assert found.to_request == ()
        assert questions(found) == ["by_hand"]
        (question,) = found.questions
        assert question.acts == (Accept("draft_contract"), Refuse("draft_contract"))

    def test_looking_at_it_is_no_answer(self):
        application = facts(complete())
        found = assess(application, call=self.CALL)
        settle = Settle(found.questions[0].code)
        objection = admissible(settle, Moment(application, found, self.CALL, at("04-25")))
        assert objection is not None
        assert "--accept" in objection.reason

    def test_it_is_asked_about_once_all_the_rest_is_there(self):
        found = assess(facts(complete(tax_certificate=None)), call=self.CALL)
        assert (asked(found), questions(found)) == (["tax_certificate/missing"], [])

    def test_a_clerk_ticks_it_off(self):
        ticked = decision(Accept("draft_contract"), "04-23")
        found = assess(facts(complete(draft_contract=None), decisions=(ticked,)), call=self.CALL)
        assert found.status is Status.COMPLETE

    def test_what_was_delivered_and_is_not_right_is_asked_for(self):
        refused = decision(Refuse("draft_contract"), "04-23", reason="Brak parafy na stronie 3.")
        found = assess(facts(complete(), decisions=(refused,)), call=self.CALL)
        assert asked(found) == ["draft_contract/refused"]
