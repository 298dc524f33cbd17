"""An application judged as a whole."""

from dataclasses import replace
from datetime import timedelta

from domain.acts.on_applications import Eligible
from domain.acts.on_documents import SetField
from domain.application import Status
from domain.document import FieldValue
from tests.support.facts.dossiers import (
    MANDATORY,
    SWITZERLAND,
    asked,
    assess,
    at,
    codes,
    complete,
    de_minimis,
    decision,
    declaration,
    facts,
    form,
    message,
    questions,
    states,
)


def test_a_whole_set_is_complete_from_its_arrival():
    found = assess(facts(complete("04-20 09:12")))
    assert found.status is Status.COMPLETE
    assert found.completed_at == at("04-20 09:12")
    assert set(states(found).values()) == {"accepted"}
    assert (found.findings, found.questions, found.to_request, found.unsure) == ((), (), (), False)
    assert (found.name, found.nip) == ("LubTech Żary sp. z o.o.", "9290000006")


def test_absent_documents_are_missing_and_asked_for():
    found = assess(facts(complete(zus_certificate=None, draft_contract=None)))
    assert found.status is Status.UNDER_REVIEW
    assert codes(found, "zus_certificate") == ["missing"]
    assert asked(found) == ["zus_certificate/missing", "draft_contract/missing"]
    assert "Zaświadczenie z ZUS" in found.to_request[0].message
    assert found.to_request[0].remedy == SWITZERLAND.documents["zus_certificate"].remedy
    assert found.completed_at is None


def test_optional_documents_are_never_missing():
    found = assess(facts(complete()))
    assert found.documents["innovation_evidence"].findings == ()
    assert found.documents["de_minimis_statement"].findings == ()
    assert found.documents["proxy"].findings == ()


class TestEligibilityWithinTheWhole:
    def test_a_doubt_is_a_question_and_no_defect(self):
        found = assess(facts(complete(application_form=form(voivodeship="lubelskie"))))
        assert found.status is Status.NEEDS_DECISION
        assert questions(found) == ["outside_region"]
        assert found.completed_at == at("04-20 09:12")
        assert codes(found, "application_form") == []

    def test_eligible_settles_what_was_seen_and_not_what_came_after(self):
        sent = facts(complete(application_form=form(voivodeship="lubelskie")))
        eligible = decision(Eligible(), "04-21")
        assert assess(replace(sent, decisions=(eligible,))).status is Status.COMPLETE
        newer = message("04-23", form(voivodeship="mazowieckie", postal_code="00-001", town="Warszawa"))
        found = assess(replace(sent, submissions=(*sent.submissions, newer), decisions=(eligible,)))
        assert questions(found) == ["outside_region"]

    def test_a_sector_code_that_was_answered_and_not_read_is_a_question_before_any_ranking(self):
        unread, aid = form(), de_minimis()
        for paper in (unread, aid):
            paper.fields["pkd"] = FieldValue("unclear", may_be_empty=False)
        sent = facts(complete(application_form=unread, de_minimis_form=aid))
        found = assess(sent)
        assert (found.status, questions(found)) == (Status.NEEDS_DECISION, ["unknown_sector"])
        assert (found.to_request, found.completed_at) == ((), at("04-20 09:12"))
        assert codes(found, "application_form") == ["unread_but_answered"]
        for code, asked_about in (("62.10.B", []), ("03.22.Z", ["excluded_sector"])):
            read = decision(SetField("pkd", code), "04-21")
            assert questions(assess(replace(sent, decisions=(read,)))) == asked_about

    def test_another_form_tells_where_the_seat_lies_when_the_first_does_not(self):
        unplaced = form(voivodeship=None, postal_code=None, town=None)
        for name in ("voivodeship", "address"):
            unplaced.fields[name] = FieldValue("unclear", may_be_empty=False)
        assert questions(assess(facts(complete(application_form=unplaced)))) == ["outside_region"]
        for address, asked_about in (
            ("ul. Leśna 1, 68-200 Żary", []),
            ("ul. Długa 5, 00-001 Warszawa", ["outside_region"]),
        ):
            aid = de_minimis()
            aid.fields["address"] = FieldValue("read", address)
            told = assess(facts(complete(application_form=unplaced, de_minimis_form=aid)))
            assert questions(told) == asked_about

    def test_the_application_form_itself_says_first_where_the_seat_lies(self):
        aid = de_minimis()
        aid.fields["address"] = FieldValue("read", "ul. Długa 5, 00-001 Warszawa")
        assert assess(facts(complete(de_minimis_form=aid))).status is Status.COMPLETE

    def test_a_large_firm_by_any_document(self):
        found = assess(facts(complete(status_declaration=declaration("large"))))
        assert "not_sme" in questions(found)


def test_another_call_is_judged_by_the_same_rules():
    from tests.support.facts.applications import meeting

    call = meeting()
    sent = facts(message("04-20"), nip=None)
    moved = replace(sent.submissions[0], received_at=call.opens_at + timedelta(days=1))
    found = assess(replace(sent, submissions=(moved,)), now="04-20", call=call)
    assert found.status is Status.UNDER_REVIEW
    from checks.judge.assess import assess as judge
    from tests.support.facts.dossiers import REGISTERS

    later = judge(replace(sent, submissions=(moved,)), call, REGISTERS, call.opens_at + timedelta(days=2))
    assert [f.document for f in later.to_request] == ["card"]


def test_every_mandatory_kind_has_an_entry():
    assert set(MANDATORY) <= set(assess(facts()).documents)


def test_what_is_known_to_be_none_differs_from_what_is_not_known():
    empty = form(certificates="", events="", social_media="", website_pl="", lis="")
    fields = assess(facts(complete(application_form=empty))).fields
    assert (fields["certificates"].value, fields["social_media"].value, fields["events"].value) == ((), (), 0)
    assert (fields["website_pl"].value, fields["lis"].value) == (None, None)
    unclear = form(certificates=None, events=None, social_media=None)
    fields = assess(facts(complete(application_form=unclear))).fields
    assert {fields[name].value for name in ("certificates", "events", "social_media")} == {None}
