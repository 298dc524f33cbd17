"""What a person decided goes before what was read."""

from dataclasses import replace

from domain.acts.on_applications import Ineligible, Settle, Withdraw
from domain.acts.on_documents import Accept, Refuse, SetField, SetKind
from domain.acts.question_code import QuestionCode
from domain.application import Status
from domain.document import Signing
from domain.mail import Purpose
from tests.support.facts.dossiers import (
    asked,
    assess,
    at,
    certificate,
    complete,
    contract,
    decision,
    facts,
    form,
    message,
    questions,
    scan,
    states,
)


class TestDecisions:
    def test_an_accepted_scan_counts_from_its_arrival(self):
        picture = scan()
        sent = facts(complete("04-20", zus_certificate=None), message("04-22 10:00", picture))
        accepted = decision(Accept("zus_certificate"), "04-24")
        found = assess(replace(sent, decisions=(accepted,)))
        assert found.status is Status.COMPLETE
        assert found.completed_at == at("04-22 10:00")
        assert found.documents["zus_certificate"].files == (picture.path,)

    def test_the_accepted_version_counts_not_the_defective_one_before_it(self):
        first = complete("04-20", application_form=form(signing=Signing("none")))
        second = message("04-22", form(signing=Signing("unknown")))
        accepted = decision(Accept("application_form"), "04-24")
        found = assess(facts(first, second, decisions=(accepted,)))
        assert found.completed_at == at("04-22")

    def test_an_accepted_kind_stays_accepted_when_worse_comes(self):
        accepted = decision(Accept("application_form"), "04-21")
        first = complete("04-20", application_form=form(signing=Signing("unknown")))
        found = assess(facts(first, message("04-23", form(lis="")), decisions=(accepted,)))
        assert found.status is Status.COMPLETE
        assert found.completed_at == at("04-20")

    def test_a_refused_kind_is_asked_for_with_the_persons_reason(self):
        refused = decision(Refuse("draft_contract"), "04-21", reason="brak strony 3")
        found = assess(facts(complete(), decisions=(refused,)))
        assert asked(found) == ["draft_contract/refused"]
        assert "Brak strony 3." in found.to_request[0].message
        assert found.to_request[0].remedy == "Prosimy poprawić dokument i przesłać go ponownie."
        assert found.completed_at is None

    def test_nobody_is_asked_to_correct_what_another_office_issued(self):
        refused = decision(Refuse("zus_certificate"), "04-21", reason="skan jest nieczytelny")
        (found,) = assess(facts(complete(), decisions=(refused,))).to_request
        assert found.message.endswith("nie możemy przyjąć. Skan jest nieczytelny.")
        assert found.remedy == "Prosimy przesłać właściwy i czytelny dokument."

    def test_what_comes_after_a_refusal_is_judged_anew(self):
        refused = decision(Refuse("draft_contract"), "04-21")
        found = assess(facts(complete(), message("04-22", contract()), decisions=(refused,)))
        assert found.status is Status.COMPLETE
        assert found.completed_at == at("04-22")

    def test_a_refusal_covers_what_was_filed_whatever_the_clocks_say(self):
        first, second = complete(), message("04-22", contract())
        refused = decision(Refuse("draft_contract"), "11-22", seen_message_id=first.message_id)
        assert assess(facts(first, second, decisions=(refused,))).status is Status.COMPLETE

    def test_the_later_decision_wins(self):
        accepted = decision(Accept("tax_certificate"), "04-22")
        refused = decision(Refuse("tax_certificate"), "04-23")
        bad = complete(tax_certificate=certificate("tax_certificate", "arrears"))
        assert assess(facts(bad, decisions=(refused, accepted))).completed_at is None
        assert states(assess(facts(bad, decisions=(accepted,))))["tax_certificate"] == "accepted"

    def test_a_person_says_what_a_scan_is(self):
        picture = scan()
        told = decision(SetKind(str(picture.attachment_id), "zus_certificate"), "04-21")
        found = assess(facts(complete("04-20", picture, zus_certificate=None), decisions=(told,)))
        assert states(found)["zus_certificate"] == "unsure"
        accepted = decision(Accept("zus_certificate"), "04-22")
        found = assess(facts(complete("04-20", picture, zus_certificate=None), decisions=(told, accepted)))
        assert found.status is Status.COMPLETE

    def test_a_person_sets_a_field(self):
        sent = complete(application_form=form(size=None, office_trips=""))
        size = decision(SetField("size", "small"), "04-21")
        trips = decision(SetField("office_trips", "2"), "04-21")
        found = assess(facts(sent, decisions=(size, trips)))
        assert found.status is Status.COMPLETE
        assert found.fields["office_trips"].value == 2
        assert found.fields["size"].source.startswith("decyzja: Jan Kowalski")

    def test_withdrawal_and_exclusion_close_the_application(self):
        for act, status in ((Withdraw(), Status.WITHDRAWN), (Ineligible(), Status.INELIGIBLE)):
            found = assess(facts(complete(zus_certificate=None), decisions=(decision(act, "04-22"),)))
            assert found.status is status
            assert (found.to_request, found.questions) == ((), ())

    def test_a_resignation_is_for_a_person(self):
        resigned = message("04-23", purpose=Purpose.RESIGNATION)
        sent = facts(complete(zus_certificate=None), resigned)
        found = assess(sent)
        assert questions(found) == ["resignation"]
        assert found.to_request == ()
        settled = decision(Settle(QuestionCode.parse(f"resignation/{resigned.message_id}")), "04-24")
        assert assess(replace(sent, decisions=(settled,))).questions == ()

    def test_a_doubtful_resignation_says_why_and_nothing_is_asked_meanwhile(self):
        doubtful = message("04-23", purpose=Purpose.RESIGNATION, doubt="Nie wiadomo, z czego rezygnuje.")
        sent = facts(complete(zus_certificate=None), doubtful)
        found = assess(sent)
        assert questions(found) == ["resignation"]
        assert "Nie wiadomo, z czego rezygnuje." in found.questions[0].text
        assert (found.status, found.to_request) == (Status.NEEDS_DECISION, ())
        settled = decision(Settle(QuestionCode.parse(f"resignation/{doubtful.message_id}")), "04-24")
        assert assess(replace(sent, decisions=(settled,))).to_request

    def test_every_question_names_the_command_that_settles_it(self):
        found = assess(
            facts(
                complete(
                    "04-20",
                    scan(),
                    zus_certificate=None,
                    tax_certificate=certificate("tax_certificate", "arrears"),
                ),
                message("04-22", form(delegate="Piotr Lis", voivodeship="lubelskie")),
            )
        )
        assert len(found.questions) >= 4
        for question in found.questions:
            assert question.hint("SZW-2026-0007").startswith("nabor decide SZW-2026-0007 --")
            assert f"--settle {question.code}" in question.hint("SZW-2026-0007")
            assert question.text.endswith(".")
