"""What one document lacks, and what is said of it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from checks.told_fields import MISSING_TEXT, NIPS_BORNE, UNFILLED
from domain.application import Status
from domain.document import Box, ElectronicSignature, Evidence, FieldValue, ReadStatus, Signing
from domain.rules.papers.age_limit import AgeLimit
from tests.support.facts.dossiers import (
    NIP,
    OTHER_NIP,
    SWITZERLAND,
    asked,
    assess,
    at,
    certificate,
    codes,
    complete,
    contract,
    de_minimis,
    declaration,
    facts,
    file,
    form,
    message,
    questions,
    states,
)


class TestWhatOneDocumentLacks:
    def test_empty_points_are_named_one_by_one(self):
        found = assess(facts(complete(application_form=form(innovative="", office_trips=""))))
        (finding,) = found.to_request
        assert finding.code == "incomplete_form"
        assert finding.message == (
            "W formularzu nie wypełniono punktów: 3 (działalność innowacyjna), "
            "7 (liczba wyjazdów organizowanych przez UMWL)."
        )
        assert finding.first_seen_at == at("04-20 09:12")

    def test_an_empty_point_is_asked_for_beside_one_unread_answer(self):
        beside = form(innovative="")
        beside.fields["lis"] = FieldValue("unclear", may_be_empty=False)
        assert [one.code for one in assess(facts(complete(application_form=beside))).to_request] == [
            "incomplete_form"
        ]

    def test_nobody_is_asked_for_a_point_of_a_form_that_was_not_understood(self):
        beside = form(innovative="")
        for name in ("lis", "office_trips"):
            beside.fields[name] = FieldValue("unclear", may_be_empty=False)
        found = assess(facts(complete(application_form=beside)))
        assert found.to_request == ()
        assert found.status is Status.NEEDS_DECISION
        (question,) = found.questions
        assert "nie wypełniono punktu: 3 (działalność innowacyjna)" in question.text
        assert "program nie odczytał" in question.text

    def test_an_unclear_point_is_unsure_not_incomplete(self):
        found = assess(facts(complete(application_form=form(lis=None))))
        assert states(found)["application_form"] == "unsure"
        assert codes(found, "application_form") == ["unsure"]
        assert "punkt 10" in found.questions[0].text
        assert found.to_request == ()
        assert found.status is Status.NEEDS_DECISION
        assert found.unsure

    def test_an_answer_that_was_given_and_not_read_holds_nothing_up(self):
        answered = form()
        answered.fields["lis"] = FieldValue("unclear", may_be_empty=False)
        found = assess(facts(complete(application_form=answered)))
        assert found.status is Status.COMPLETE
        (note,) = found.documents["application_form"].findings
        assert (note.code, note.asked_of, note.blocks) == ("unread_but_answered", "staff", False)
        assert "punkt 10" in note.message

    def test_an_answer_that_the_call_needs_is_a_stop_also_where_it_was_given(self):
        answered = form(name="Orion S.A.")
        answered.fields["nip"] = FieldValue("unclear", may_be_empty=False)
        found = assess(facts(complete(application_form=answered)))
        assert codes(found, "application_form") == ["unsure"]

    def test_a_nip_that_two_papers_of_the_same_name_tell_is_a_note(self):
        found = assess(facts(complete(application_form=form(nip=None))))
        assert found.status is Status.COMPLETE
        assert codes(found, "application_form") == ["unread_but_known"]

    def test_a_nip_that_one_paper_tells_otherwise_is_a_stop(self):
        other = certificate("zus_certificate", nip=OTHER_NIP)
        found = assess(facts(complete(application_form=form(nip=None), zus_certificate=other)))
        assert codes(found, "application_form") == ["unsure"]

    @pytest.mark.parametrize("state", ["unclear", "empty"])
    @pytest.mark.parametrize(("borne", "is_complete"), [((NIP,), True), ((NIP, OTHER_NIP), False)])
    def test_the_applicants_number_is_found_again_where_it_stands_alone(self, borne, is_complete, state):
        numbered = de_minimis(nip=None)
        numbered.fields["name"] = FieldValue("unclear", may_be_empty=False)
        numbered.fields["nip"] = FieldValue(state)
        numbered.fields[NIPS_BORNE] = FieldValue("read", borne)
        found = assess(facts(complete(de_minimis_form=numbered)))
        assert (found.status is Status.COMPLETE) == is_complete

    def test_a_certificate_whose_only_number_is_the_applicants_is_theirs(self):
        numbered = certificate("zus_certificate", nip=None)
        numbered.fields[NIPS_BORNE] = FieldValue("read", (NIP,))
        assert assess(facts(complete(zus_certificate=numbered))).status is Status.COMPLETE
        numbered.fields[NIPS_BORNE] = FieldValue("read", (OTHER_NIP,))
        assert states(assess(facts(complete(zus_certificate=numbered))))["zus_certificate"] == "unsure"

    def test_a_name_that_no_other_paper_knows_gives_way_to_what_two_tell(self):
        misread = form(name="LubTecb Żary sp. z o.o.")
        misread.fields["name"] = replace(misread.fields["name"], is_by_meaning=True)
        found = assess(facts(complete(application_form=misread)))
        assert found.name == "LubTecb Żary sp. z o.o."
        misread.fields["name"] = replace(misread.fields["name"], value="Wyjazd do Szwajcarii")
        assert assess(facts(complete(application_form=misread))).name == "LubTech Żary sp. z o.o."

    @pytest.mark.parametrize(("guessed", "code"), [(True, "unread_but_known"), (False, "unsure")])
    def test_a_guess_at_a_name_undoes_nothing_that_two_papers_say(self, guessed, code):
        other = declaration()
        other.fields["name"] = FieldValue("read", "Zupełnie Inna S.A.", is_by_meaning=guessed)
        named = {
            kind: certificate(kind, name="LubTech Żary sp. z o.o.")
            for kind in ("zus_certificate", "tax_certificate")
        }
        found = assess(facts(complete(application_form=form(name=None), status_declaration=other, **named)))
        assert codes(found, "application_form") == [code]

    def test_a_size_that_the_other_papers_tell_alike_is_a_note(self):
        found = assess(facts(complete(application_form=form(size=None))))
        assert found.status is Status.COMPLETE
        assert codes(found, "application_form") == ["unread_but_known"]
        assert found.fields["size"].value == "small"

    def test_nobody_is_asked_for_a_name_that_their_other_papers_give(self):
        found = assess(facts(complete(application_form=form(name=""))))
        assert found.status is Status.COMPLETE
        assert codes(found, "application_form") == ["unread_but_known"]

    def test_a_size_left_empty_is_asked_for_whatever_the_other_papers_tell(self):
        found = assess(facts(complete(status_declaration=declaration(size=""))))
        assert asked(found) == ["status_declaration/incomplete_form"]

    def test_a_size_that_the_other_papers_tell_differently_is_a_stop(self):
        found = assess(
            facts(complete(application_form=form(size=None), status_declaration=declaration("micro")))
        )
        assert codes(found, "application_form") == ["unsure"]

    def test_an_empty_answer_in_a_half_read_file_is_unsure(self):
        half = file(form(lis=""), status=ReadStatus.PARTIAL)
        found = assess(facts(complete("04-20", half, application_form=None)))
        assert states(found)["application_form"] == "unsure"

    @pytest.mark.parametrize("kind", ["application_form", "status_declaration", "de_minimis_form"])
    def test_a_born_digital_form_without_signature_is_unsigned(self, kind):
        whole = {
            "application_form": form(),
            "status_declaration": declaration(),
            "de_minimis_form": de_minimis(),
        }
        found = assess(facts(complete(**{kind: replace(whole[kind], signing=Signing("none"))})))
        assert asked(found) == [f"{kind}/unsigned"]

    def test_a_form_whose_signature_cannot_be_told_is_unsure(self):
        found = assess(facts(complete(application_form=form(signing=Signing("unknown")))))
        assert states(found)["application_form"] == "unsure"

    @pytest.mark.parametrize("suffix", ["p7s", "xades"])
    def test_a_detached_signature_beside_makes_unsigned_unsure(self, suffix):
        signature = file(name=f"formularz.pdf.{suffix}", format=suffix, status=ReadStatus.UNSUPPORTED)
        found = assess(facts(complete("04-20", signature, application_form=form(signing=Signing("none")))))
        assert codes(found, "application_form") == ["unsure"]
        assert found.to_request == ()

    def test_a_detached_signature_is_no_unread_document(self):
        signature = file(name="formularz.pdf.p7s", format="p7s", status=ReadStatus.UNSUPPORTED)
        found = assess(facts(complete("04-20", signature, zus_certificate=None)))
        assert states(found)["zus_certificate"] == "missing"

    def test_pages_without_initials_are_named(self):
        found = assess(facts(complete(draft_contract=contract(4, initialled=(1, 4)))))
        assert asked(found) == ["draft_contract/not_initialled"]
        assert "na stronach: 2, 3." in found.to_request[0].message

    @pytest.mark.parametrize("state", ["unknown", "none"])
    def test_initials_on_a_part_of_what_one_file_holds_of_the_contract_are_a_persons(self, state):
        cut = file(contract(1), contract(2, (), state))
        found = assess(facts(complete("04-20", cut, draft_contract=None)))
        assert states(found)["draft_contract"] == "unsure"
        assert found.to_request == ()
        apart = (file(contract(2, (), state)), file(contract(1)))
        assert (
            states(assess(facts(complete("04-20", *apart, draft_contract=None))))["draft_contract"]
            == "accepted"
        )

    def test_one_e_signature_stands_for_all_initials(self):
        found = assess(facts(complete(draft_contract=contract(4, (), "electronic"))))
        assert found.status is Status.COMPLETE

    def test_a_scanned_contract_is_for_a_person(self):
        found = assess(facts(complete(draft_contract=contract(4, (), "unknown"))))
        assert states(found)["draft_contract"] == "unsure"

    def test_f048_a_file_changed_after_signing_goes_to_staff_first(self):
        broken = ElectronicSignature("Anna Nowak", is_intact=True, covers_whole_file=False)
        signing = Signing("electronic", signatures=(broken,))
        found = assess(facts(complete(application_form=form(signing=signing))))
        assert codes(found, "application_form") == ["signature_invalid"]
        assert questions(found) == ["signature_invalid"]
        assert found.to_request == ()

    def test_a_wrong_check_digit_of_the_nip(self):
        found = assess(facts(complete(application_form=form(nip="9290000007"))))
        assert asked(found) == ["application_form/invalid_nip"]

    @pytest.mark.parametrize("kind", ["zus_certificate", "tax_certificate"])
    def test_a_certificate_of_another_company(self, kind):
        found = assess(facts(complete(**{kind: certificate(kind, nip=OTHER_NIP)})))
        assert asked(found) == [f"{kind}/other_company"]

    def test_a_declaration_of_another_company(self):
        other = declaration(nip=OTHER_NIP)
        other.fields["name"] = FieldValue("read", "Zupełnie Inna S.A.")
        found = assess(facts(complete(status_declaration=other)))
        assert asked(found) == ["status_declaration/other_company"]

    def test_another_nip_that_may_be_a_partners_is_for_a_person(self):
        own_name, guessed = declaration(nip=OTHER_NIP), declaration(nip=OTHER_NIP)
        guessed.fields["name"] = FieldValue("unclear")
        guessed.fields["nip"] = FieldValue("read", OTHER_NIP, is_by_meaning=True)
        for doubtful in (own_name, guessed):
            found = assess(facts(complete(status_declaration=doubtful)))
            assert asked(found) == []
            assert found.status is Status.NEEDS_DECISION
            assert "numer wspólnika" in found.questions[0].text

    def test_a_certificate_without_nip_is_recognised_by_its_very_name(self):
        named = certificate("zus_certificate", nip=None, name="LUBTECH ŻARY Sp. z o. o.")
        assert assess(facts(complete(zus_certificate=named))).status is Status.COMPLETE
        nameless = certificate("zus_certificate", nip=None)
        assert states(assess(facts(complete(zus_certificate=nameless))))["zus_certificate"] == "unsure"

    def test_a_letter_of_a_scanned_name_may_be_misread(self):
        misread = certificate("zus_certificate", nip=None, name="LubTech Żarv sp. z o.o.")
        assert states(assess(facts(complete(zus_certificate=misread))))["zus_certificate"] == "unsure"
        scanned = replace(misread, evidence=(Evidence("zaświadczenie", 1, Box(0.1, 0.1, 0.4, 0.2)),))
        assert assess(facts(complete(zus_certificate=scanned))).status is Status.COMPLETE

    @pytest.mark.parametrize("verdict", ["arrears", "refusal"])
    def test_arrears_go_to_staff_first(self, verdict):
        found = assess(facts(complete(tax_certificate=certificate("tax_certificate", verdict))))
        assert codes(found, "tax_certificate") == ["arrears"]
        assert states(found)["tax_certificate"] == "defective"
        assert questions(found) == ["arrears"]
        assert found.status is Status.NEEDS_DECISION
        assert found.to_request == ()
        assert "--accept tax_certificate" in found.questions[0].hint("SZW-2026-0007")

    def test_instalments_are_a_question(self):
        found = assess(facts(complete(zus_certificate=certificate("zus_certificate", "instalments"))))
        assert states(found)["zus_certificate"] == "unsure"
        assert questions(found) == ["instalments"]

    def test_a_certificate_whose_content_was_not_read_is_unsure(self):
        found = assess(facts(complete(zus_certificate=certificate("zus_certificate", None))))
        assert states(found)["zus_certificate"] == "unsure"

    def test_an_obsolete_template(self):
        found = assess(facts(complete(de_minimis_form=de_minimis(regulation="1407/2013"))))
        assert asked(found) == ["de_minimis_form/obsolete_template"]

    def test_another_trip_goes_to_staff_first(self):
        found = assess(facts(complete(application_form=form(trip="finlandia-estonia-2026"))))
        assert codes(found, "application_form") == ["other_trip"]
        assert questions(found) == ["other_trip"]
        assert found.to_request == ()

    def test_a_doubtful_kind_is_unsure(self):
        found = assess(facts(complete(application_form=form(confidence=0.5))))
        assert states(found)["application_form"] == "unsure"
        assert questions(found) == ["unsure"]

    def test_certificates_age_only_where_the_call_says_so_and_then_only_warn(self):
        old = complete(zus_certificate=certificate("zus_certificate", issued_on="2026-01-05"))
        assert assess(facts(old)).findings == ()
        rule = SWITZERLAND.documents["zus_certificate"].model_copy(update={"age": AgeLimit(days=90)})
        limited = SWITZERLAND.model_copy(
            update={"documents": SWITZERLAND.documents | {"zus_certificate": rule}}
        )
        found = assess(facts(old), call=limited)
        assert codes(found, "zus_certificate") == ["certificate_age"]
        assert found.status is Status.COMPLETE

    @pytest.mark.parametrize(
        ("issued_on", "as_of", "told"),
        [
            ("2026-04-12", "2026-04-11", []),
            ("2026-04-12", "2022-04-11", ["mówi o stanie na 11 kwietnia 2022 r."]),
            ("2031-04-12", "2026-04-11", ["później niż wpłynął", "mówi o stanie na"]),
            ("2026-04-12", None, []),
        ],
    )
    def test_dates_that_contradict_each_other_are_a_note(self, issued_on, as_of, told):
        dated = certificate("zus_certificate", issued_on=issued_on, as_of=as_of)
        found = assess(facts(complete(zus_certificate=dated)))
        notes = [f for f in found.findings if f.code == "dates"]
        assert [said in note.message for said, note in zip(told, notes, strict=True)] == [True] * len(told)
        assert all((note.asked_of, note.blocks) == ("staff", False) for note in notes)
        assert found.status is Status.COMPLETE

    def test_an_electronic_signature_long_after_the_mail_is_a_note(self):
        later = ElectronicSignature("Anna Lis", signed_at=datetime(2026, 9, 1, tzinfo=UTC))
        signed = form()
        signed = replace(signed, signing=Signing("electronic", signatures=(later,)))
        found = assess(facts(complete(application_form=signed)))
        assert codes(found, "application_form") == ["dates"]
        assert found.status is Status.COMPLETE

    def test_pages_that_are_not_there_make_a_contract_unsure(self):
        declared = replace(
            contract(2), fields={"pages_declared": form(pages_declared=4).fields["pages_declared"]}
        )
        found = assess(facts(complete(draft_contract=declared)))
        assert states(found)["draft_contract"] == "unsure"

    def test_no_finding_prints_a_pesel_or_an_amount(self):
        bad = certificate("tax_certificate", "arrears")
        bad.fields["verdict"] = replace(
            bad.fields["verdict"],
            evidence=replace(bad.fields["verdict"].evidence, excerpt="zalega 1 234,56 zł PESEL 44051401359"),
        )
        found = assess(facts(complete(tax_certificate=bad)))
        shown = " ".join(f"{f.message} {f.evidence} {f.remedy}" for f in found.findings)
        shown += " ".join(f"{q.text} {q.evidence}" for q in found.questions)
        assert "44051401359" not in shown
        assert "234,56" not in shown


class TestBlanksThatNobodyFilledIn:
    def unfilled(self):
        document = form(signing=Signing("none"))
        fields = {name: FieldValue("empty") for name in document.fields}
        return replace(document, fields=fields | {UNFILLED: FieldValue("read", value=True)})

    def test_the_blank_alone_is_asked_for_in_one_sentence(self):
        found = assess(facts(complete(application_form=self.unfilled())))
        said = [one.message for one in found.to_request if one.code == "incomplete_form"]
        assert said == ["Dokument „Formularz zgłoszeniowy” to sam wzór: nie wpisano w nim żadnej odpowiedzi."]

    def test_a_blank_beside_or_after_the_filled_form_counts_for_nothing(self):
        blank = self.unfilled()
        assert assess(facts(complete("04-20 09:12", blank))).status is Status.COMPLETE
        later = assess(facts(complete("04-20 09:12"), message("04-22 10:00", blank)))
        assert later.status is Status.COMPLETE

    def test_text_of_the_blank_that_is_gone_is_a_persons(self):
        document = form()
        gone = FieldValue("unclear", None, Evidence("brak: „Oświadczam …”"))
        found = assess(
            facts(complete(application_form=replace(document, fields=document.fields | {MISSING_TEXT: gone})))
        )
        assert codes(found, "application_form") == ["unsure"]
        assert found.to_request == ()
