"""When an application came, and when it was whole."""

from dataclasses import replace
from datetime import timedelta

from domain.acts.on_applications import InTime, Settle
from domain.acts.question_code import QuestionCode
from domain.application import Status
from domain.mail import Purpose
from tests.support.facts.dossiers import (
    asked,
    assess,
    at,
    certificate,
    complete,
    decision,
    facts,
    form,
    message,
    questions,
    scan,
    states,
)


class TestWhenItCame:
    def test_before_the_opening_it_is_early(self):
        found = assess(facts(complete("04-07 09:59")))
        assert found.status is Status.EARLY
        assert (found.completed_at, found.to_request, found.unsure) == (None, (), False)

    def test_after_the_close_it_is_late_and_nothing_is_asked(self):
        found = assess(facts(complete("05-08 00:00", zus_certificate=None)), now="05-09")
        assert found.status is not Status.LATE  # the closing instant itself
        late = replace(complete("05-08 00:00"), received_at=at("05-08 00:00") + timedelta(seconds=1))
        found = assess(facts(late), now="05-09")
        assert found.status is Status.LATE
        assert questions(found) == ["late"]
        assert found.completed_at is None
        assert found.to_request == ()

    def test_the_closing_instant_is_noted_and_asked_of_nobody(self):
        found = assess(facts(complete("05-08 00:00")), now="05-09")
        assert found.status is Status.COMPLETE
        assert [(f.code, f.asked_of, f.blocks) for f in found.findings] == [
            ("closing_instant", "nobody", False)
        ]

    def test_a_person_may_let_a_late_application_count(self):
        late = complete("05-08 00:03")
        found = assess(facts(late, decisions=(decision(InTime(), "05-09"),)), now="05-10")
        assert found.status is Status.COMPLETE
        assert found.completed_at == at("05-08 00:03")

    def test_a_person_may_let_an_early_application_count(self):
        found = assess(facts(complete("04-07 09:00"), decisions=(decision(InTime(), "04-08"),)))
        assert found.status is Status.COMPLETE
        assert found.completed_at == at("04-07 09:00")

    def test_an_early_message_gives_no_priority_once_it_was_sent_again(self):
        found = assess(facts(complete("04-07 09:00"), complete("04-09 11:00")))
        assert found.status is Status.COMPLETE
        assert found.completed_at == at("04-09 11:00")
        assert found.received_at == at("04-09 11:00")

    def test_what_only_an_early_message_holds_is_not_asked_for(self):
        found = assess(facts(complete("04-07 09:00"), message("04-09", form())))
        assert states(found)["zus_certificate"] == "unsure"
        assert found.to_request == ()
        assert questions(found) == ["early_documents"]

    def test_supplements_after_the_close_count_while_the_form_came_in_time(self):
        found = assess(
            facts(
                complete("05-07 20:00", zus_certificate=None),
                message("05-10", certificate("zus_certificate")),
            ),
            now="05-11",
        )
        assert found.status is Status.COMPLETE
        assert found.completed_at == at("05-10")

    def test_no_form_by_the_close_is_a_question_and_asks_the_applicant_nothing(self):
        sent = message("05-05", certificate("zus_certificate"))
        found = assess(facts(sent, message("05-10", form())), now="05-11")
        assert questions(found) == ["form_after_close"]
        assert found.status is Status.NEEDS_DECISION
        assert found.to_request == ()
        settled = assess(
            facts(
                sent,
                message("05-10", form()),
                decisions=(decision(Settle(QuestionCode.parse("form_after_close")), "05-12"),),
            ),
            now="05-13",
        )
        assert settled.status is Status.LATE
        in_time = assess(
            facts(sent, message("05-10", form()), decisions=(decision(InTime(), "05-12"),)), now="05-13"
        )
        assert in_time.status is Status.UNDER_REVIEW

    def test_an_unread_file_by_the_close_may_be_the_form(self):
        found = assess(facts(message("05-05", scan("formularz.pdf"))), now="05-11")
        assert "form_after_close" not in questions(found)

    def test_before_the_close_a_missing_form_is_simply_asked_for(self):
        found = assess(facts(message("04-20", certificate("zus_certificate"))))
        assert "application_form/missing" in asked(found)

    def test_messages_of_the_future_are_not_known_yet(self):
        found = assess(facts(complete("04-20", zus_certificate=None), complete("04-30")), now="04-25")
        assert states(found)["zus_certificate"] == "missing"

    def test_automatic_replies_and_questions_bring_no_application(self):
        reply = replace(complete("04-20"), purpose=Purpose.AUTOMATIC)
        question = message("04-20", purpose=Purpose.QUESTION)
        found = assess(facts(reply, question))
        assert found.to_request == ()
        assert found.completed_at is None
