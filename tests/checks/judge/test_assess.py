from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from checks.recognise.form.blank.copy_fields import MISSING_TEXT, UNFILLED
from domain.age_limit import AgeLimit
from domain.application import DocumentState, Status
from domain.decision import (
    Accept,
    Eligible,
    Extend,
    Ineligible,
    InTime,
    Refuse,
    RequestAgain,
    SetField,
    SetKind,
    Settle,
    Withdraw,
)
from domain.document import Box, Document, ElectronicSignature, Evidence, FieldValue, ReadStatus, Signing
from domain.letter import LetterState
from domain.mail import Purpose
from domain.question_code import QuestionCode
from tests.support.dossiers import (
    MANDATORY,
    OTHER_NIP,
    SWITZERLAND,
    answers,
    asked,
    assess,
    at,
    certificate,
    codes,
    complete,
    contract,
    de_minimis,
    decision,
    declaration,
    evidence,
    facts,
    file,
    form,
    locked,
    look_alike,
    message,
    questions,
    request,
    scan,
    states,
    terms_of,
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
        answered = form()
        answered.fields["nip"] = FieldValue("unclear", may_be_empty=False)
        found = assess(facts(complete(application_form=answered)))
        assert codes(found, "application_form") == ["unsure"]

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
        found = assess(facts(complete(status_declaration=declaration(nip=OTHER_NIP))))
        assert asked(found) == ["status_declaration/other_company"]

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
            evidence=replace(bad.fields["verdict"].evidence, words="zalega 1 234,56 zł PESEL 44051401359"),
        )
        found = assess(facts(complete(tax_certificate=bad)))
        shown = " ".join(f"{f.message} {f.evidence} {f.remedy}" for f in found.findings)
        shown += " ".join(f"{q.text} {q.evidence}" for q in found.questions)
        assert "44051401359" not in shown
        assert "234,56" not in shown


class TestWhatWasSent:
    def test_a_look_alike_is_named_and_the_real_one_asked_for(self):
        wrong = look_alike("zus_certificate", "Wniosek o wydanie zaświadczenia")
        found = assess(facts(complete("04-20", file(wrong), zus_certificate=None)))
        assert asked(found) == ["zus_certificate/wrong_document"]
        assert "Wniosek o wydanie zaświadczenia" in found.to_request[0].message

    def test_a_look_alike_beside_the_real_one_is_nothing(self):
        wrong = look_alike("zus_certificate", "Potwierdzenie złożenia wniosku")
        assert assess(facts(complete("04-20", file(wrong)))).status is Status.COMPLETE

    @pytest.mark.parametrize(
        "status",
        [
            ReadStatus.EMPTY_TEXT,
            ReadStatus.LIMIT,
            ReadStatus.CRASH,
            ReadStatus.UNSUPPORTED,
            ReadStatus.BLOCKED,
        ],
    )
    def test_f054_a_file_nobody_read_is_never_a_missing_document(self, status):
        found = assess(facts(complete("04-20", file(status=status), zus_certificate=None)))
        assert states(found)["zus_certificate"] == "unsure"
        assert found.to_request == ()
        assert questions(found) == ["unread_file"]
        assert found.unsure

    def test_f025_a_cloud_link_may_hold_what_is_absent(self):
        sent = replace(complete(zus_certificate=None), links=("https://cloud.example/x",))
        found = assess(facts(sent))
        assert states(found)["zus_certificate"] == "unsure"
        assert questions(found) == ["cloud_link"]

    def test_other_defects_are_still_asked_for_beside_an_unread_file(self):
        found = assess(facts(complete("04-20", scan(), zus_certificate=None, application_form=form(lis=""))))
        assert asked(found) == ["application_form/incomplete_form"]
        assert found.unsure

    def test_a_scan_that_came_later_may_be_the_correction(self):
        unsigned = complete(application_form=form(signing=Signing("none")))
        found = assess(facts(unsigned, message("04-22", scan("podpisany.pdf"))))
        assert states(found)["application_form"] == "unsure"
        assert found.to_request == ()

    def test_a_file_that_a_person_looked_at_no_longer_hides_anything(self):
        picture = scan()
        sent = facts(complete("04-20", picture, zus_certificate=None))
        settled = decision(Settle(QuestionCode.parse(f"unread_file/{picture.attachment_id}")), "04-21")
        told = decision(SetKind(str(picture.attachment_id), "other"), "04-21")
        for one in (settled, told):
            found = assess(replace(sent, decisions=(one,)))
            assert states(found)["zus_certificate"] == "missing"
            assert found.questions == ()

    def test_unread_files_beside_a_whole_set_ask_nothing(self):
        found = assess(facts(complete("04-20", scan(), application_form=form(certificates=()))))
        assert found.status is Status.COMPLETE
        assert not found.unsure

    def test_f024_what_reading_took_for_a_footer_is_nothing_and_other_pictures_may_be_documents(self):
        photo = file(
            name="logo.png", format="png", status=ReadStatus.EMPTY_TEXT, is_inline=True, size_bytes=9_000
        )
        logo = replace(photo, is_footer=True, is_inline=False, size_bytes=2_000_000)
        for picture, state in ((logo, "missing"), (photo, "unsure")):
            found = assess(facts(complete("04-20", picture, zus_certificate=None)))
            assert states(found)["zus_certificate"] == state

    def test_f035_a_file_with_a_password_is_asked_for_and_named(self):
        found = assess(facts(complete("04-20", locked("zaswiadczenie_ZUS.pdf"), zus_certificate=None)))
        assert asked(found) == ["zus_certificate/unreadable"]
        assert states(found)["zus_certificate"] == "defective"
        assert "zabezpieczony hasłem" in found.to_request[0].message
        assert "bez hasła" in found.to_request[0].remedy
        assert not found.unsure

    def test_f031_a_damaged_file_that_may_be_anything_makes_nothing_missing(self):
        damaged = file(name="dokumenty.pdf", status=ReadStatus.DAMAGED)
        found = assess(facts(complete("04-20", damaged, zus_certificate=None, tax_certificate=None)))
        assert asked(found) == ["None/unreadable"]
        assert states(found)["zus_certificate"] == states(found)["tax_certificate"] == "unsure"
        assert found.unsure, "a person sees the request before it leaves"
        assert "Zaświadczenie z ZUS" in found.to_request[0].remedy
        assert found.questions == ()

    @pytest.mark.parametrize("status", [ReadStatus.ENCRYPTED, ReadStatus.DAMAGED])
    @pytest.mark.parametrize(
        "name", ["Zgłoszenie - komplet formularzy.pdf", "Zgłoszenie.zip", "zus.pdf", "pliki.7z", "umowa.rar"]
    )
    def test_a_closed_file_may_hold_any_document_whatever_its_name(self, name, status):
        absent = dict.fromkeys(
            ("application_form", "status_declaration", "de_minimis_form", "draft_contract")
        )
        closed = file(name=name, status=status)
        found = assess(facts(complete("04-20", closed, **absent)))
        assert "missing" not in states(found).values()
        (only,) = found.to_request
        assert only.code == "unreadable"
        assert name in only.message
        unnamed = [SWITZERLAND.documents[kind].name for kind in absent if kind != only.document]
        assert all(one in only.remedy for one in unnamed)

    def test_a_closed_file_is_forgotten_once_its_content_came_readable(self):
        closed = locked("Zgłoszenie.zip")
        held = file(form(), name="formularz.pdf", part="2/1", inside="Zgłoszenie.zip")
        absent = dict.fromkeys(("application_form", "draft_contract"))
        found = assess(facts(complete("04-20", closed, **absent), message("04-22", held)))
        assert asked(found) == ["draft_contract/missing"]

    def test_a_locked_file_sent_again_open_is_forgotten(self):
        found = assess(
            facts(
                complete("04-20", locked("zus.pdf"), zus_certificate=None),
                message("04-22", file(certificate("zus_certificate"), name="zus.pdf")),
            )
        )
        assert found.status is Status.COMPLETE
        assert found.findings == ()
        assert found.completed_at == at("04-22")


class TestVersions:
    def test_the_newest_accepted_version_counts(self):
        first, second = file(form()), file(form(delegate="Anna  NOWAK", office_trips=1))
        found = assess(facts(complete("04-20", first, application_form=None), message("04-23", second)))
        assert found.documents["application_form"].files == (second.path,)
        assert found.documents["application_form"].versions == 2
        assert found.fields["office_trips"].value == 1
        assert found.fields["office_trips"].source == second.path
        assert found.completed_at == at("04-20")

    def test_a_worse_newer_version_does_not_count(self):
        found = assess(facts(complete(), message("04-23", form(lis=""))))
        assert found.status is Status.COMPLETE
        assert found.fields["lis"].value is True

    def test_newer_arrears_are_a_question_although_the_older_certificate_counts(self):
        found = assess(facts(complete(), message("04-23", certificate("zus_certificate", "arrears"))))
        assert states(found)["zus_certificate"] == "accepted"
        assert questions(found) == ["arrears"]

    def test_different_delegates_are_a_question(self):
        found = assess(facts(complete(), message("04-23", form(delegate="Piotr Lis"))))
        assert questions(found) == ["other_delegate"]
        assert found.status is Status.NEEDS_DECISION
        decided = replace(
            facts(complete(), message("04-23", form(delegate="Piotr Lis"))),
            decisions=(decision(SetField("delegate", "Piotr Lis"), "04-24"),),
        )
        assert assess(decided).questions == ()

    def test_another_size_in_a_newer_form_that_does_not_count(self):
        found = assess(facts(complete(), message("04-23", form(size="medium", lis=""))))
        assert questions(found) == ["other_size"]

    def test_sizes_that_differ_contradict_each_other(self):
        found = assess(facts(complete(status_declaration=declaration("micro"))))
        assert asked(found) == ["status_declaration/contradiction"]
        assert "mikro" in found.to_request[0].message
        assert "małe" in found.to_request[0].message
        assert states(found)["application_form"] == "accepted"
        assert found.completed_at is None

    def test_sizes_of_a_layout_that_nobody_described_contradict_before_a_person_first(self):
        foreign = form()
        foreign.fields["size"] = FieldValue("read", "micro", is_by_meaning=True)
        found = assess(facts(complete(application_form=foreign)))
        assert asked(found) == []
        assert states(found)["status_declaration"] == "unsure"
        assert "mikro" in found.questions[0].text

    def test_such_a_contradiction_of_a_paper_that_nobody_demands_is_a_note(self):
        optional = Document("de_minimis_statement", 0.97, fields=answers(size="micro"))
        optional.fields["size"] = FieldValue("read", "micro", is_by_meaning=True)
        found = assess(facts(complete("04-20", optional)))
        assert found.status is Status.COMPLETE
        assert not found.unsure
        (note,) = found.documents["de_minimis_statement"].findings
        assert not note.blocks

    def test_a_place_that_seems_empty_in_such_a_layout_is_a_persons(self):
        foreign = form()
        foreign.fields["lis"] = FieldValue("empty", is_by_meaning=True)
        found = assess(facts(complete(application_form=foreign)))
        assert (asked(found), codes(found, "application_form")) == ([], ["unsure"])

    def test_a_corrected_form_ends_the_contradiction(self):
        found = assess(
            facts(
                complete(status_declaration=declaration("micro"), de_minimis_form=de_minimis("micro")),
                message("04-23", form(size="micro")),
            )
        )
        assert found.status is Status.COMPLETE
        assert found.completed_at == at("04-23")


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
        assert found.completed_at is None

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

    def test_a_large_firm_by_any_document(self):
        found = assess(facts(complete(status_declaration=declaration("large"))))
        assert "not_sme" in questions(found)


class TestCopies:
    def test_copies_are_counted_once_each(self):
        one = file(evidence("PL-1/2024"))
        again = file(evidence("PL-1/2024"))
        two = file(evidence("PL-2/2024"))
        found = assess(facts(complete("04-20", one, again, two)))
        assert found.fields["evidence_copies"].value == 2
        assert found.documents["innovation_evidence"].state is DocumentState.ACCEPTED

    def test_an_unread_scan_is_a_note_where_copies_are_fewer_than_listed(self):
        found = assess(facts(complete("04-20", scan("certyfikat.jpg"))))
        assert found.status is Status.COMPLETE
        (note,) = found.documents["innovation_evidence"].findings
        assert (note.code, note.asked_of, note.blocks) == ("unread_copy", "staff", False)
        assert "certyfikat.jpg" in note.message


def test_another_call_is_judged_by_the_same_rules():
    from tests.support.applications import meeting

    call = meeting()
    sent = facts(message("04-20"), nip=None)
    moved = replace(sent.submissions[0], received_at=call.opens_at + timedelta(days=1))
    found = assess(replace(sent, submissions=(moved,)), now="04-20", call=call)
    assert found.status is Status.UNDER_REVIEW
    from checks.judge.assess import assess as judge
    from tests.support.dossiers import REGISTERS

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
