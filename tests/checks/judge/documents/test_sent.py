"""What was sent counts, whichever mail brought it and however often."""

from dataclasses import replace

import pytest

from domain.acts.on_applications import Settle
from domain.acts.on_documents import Accept, Refuse, SetField, SetKind
from domain.acts.question_code import QuestionCode
from domain.application import DocumentState, Status
from domain.document import Box, Document, Evidence, FieldValue, ReadStatus, Signing
from tests.support.facts.dossiers import (
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
    scan,
    states,
)


class TestWhatWasSent:
    def test_a_look_alike_is_named_and_the_real_one_asked_for(self):
        wrong = look_alike("zus_certificate", "Wniosek o wydanie zaświadczenia")
        found = assess(facts(complete("04-20", file(wrong), zus_certificate=None)))
        assert asked(found) == ["zus_certificate/wrong_document"]
        assert "Wniosek o wydanie zaświadczenia" in found.to_request[0].message

    def test_a_look_alike_that_only_a_scan_tells_is_a_persons_to_see(self):
        words = (Evidence("Zaświadczenie", 1, Box(0.1, 0.1, 0.4, 0.2)),)
        wrong = replace(look_alike("zus_certificate", "Zaświadczenie gminy"), confidence=0.8, evidence=words)
        found = assess(facts(complete("04-20", file(wrong), zus_certificate=None)))
        assert found.to_request == ()
        assert questions(found) == ["unsure"]
        assert found.questions[0].acts[:2] == (Accept("zus_certificate"), Refuse("zus_certificate"))

    def test_what_may_be_a_page_of_another_paper_is_never_missing(self):
        both = replace(declaration(), may_hold=("de_minimis_form",), last_page=2)
        sent = complete(status_declaration=both, de_minimis_form=None)
        found = assess(facts(sent))
        assert states(found)["de_minimis_form"] == "unsure"
        assert found.to_request == ()
        assert questions(found) == ["unsure"]
        assert "może być stroną pliku" in found.questions[0].text
        accepted = assess(replace(facts(sent), decisions=(decision(Accept("de_minimis_form"), "04-21"),)))
        assert accepted.status is Status.COMPLETE
        refused = assess(replace(facts(sent), decisions=(decision(Refuse("de_minimis_form"), "04-21"),)))
        assert asked(refused) == ["de_minimis_form/refused"]

    def test_what_came_is_not_looked_for_in_other_papers(self):
        both = replace(declaration(), may_hold=("de_minimis_form",))
        assert assess(facts(complete(status_declaration=both))).status is Status.COMPLETE

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

    @pytest.mark.parametrize("fmt", ["p7m", "pgp"])
    def test_what_is_encrypted_to_a_key_is_asked_for_unencrypted_never_without_a_password(self, fmt):
        closed = file(name="smime.p7m", status=ReadStatus.ENCRYPTED, format=fmt)
        (only,) = assess(facts(message("04-20", closed))).to_request
        assert only.code == "unreadable"
        assert "zaszyfrowano" in only.message
        assert "hasł" not in only.message + only.remedy

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

    def test_a_form_for_another_trip_beside_the_one_that_counts_is_a_question(self):
        other = form(trip="finlandia-estonia-2026")
        both = complete("04-20", file(other, name="Finlandia.pdf"))
        found = assess(facts(both))
        assert questions(found) == ["other_trip"]
        assert states(found)["application_form"] == "accepted"
        assert found.completed_at == at("04-20")
        assert "Finlandia.pdf" in found.questions[0].evidence
        (settle,) = found.questions[0].acts
        settled = replace(facts(both), decisions=(decision(settle, "04-21"),))
        assert assess(settled).questions == ()
        assert questions(assess(facts(complete(), message("04-23", other)))) == ["other_trip"]

    def test_a_form_that_puts_another_trip_right_is_no_question(self):
        wrong = complete(application_form=form(trip="finlandia-estonia-2026"))
        found = assess(facts(wrong, message("04-23", form())))
        assert found.status is Status.COMPLETE
        assert found.questions == ()

    def test_a_contract_for_another_trip_is_a_persons_and_never_replaces_the_right_one(self):
        other = replace(
            contract(),
            fields={"other_destination": FieldValue("read", "Finlandii", Evidence("do Finlandii", 1))},
        )
        alone = assess(facts(complete(draft_contract=other)))
        assert states(alone)["draft_contract"] == "unsure"
        assert asked(alone) == []
        assert "Szwajcarii" in alone.questions[0].text
        beside = assess(facts(complete("04-20", other)))
        assert beside.status is Status.COMPLETE

    def test_sizes_that_differ_contradict_each_other(self):
        found = assess(facts(complete(status_declaration=declaration("micro"))))
        assert asked(found) == ["status_declaration/contradiction"]
        assert "mikro" in found.to_request[0].message
        assert "małe" in found.to_request[0].message
        # Whoever compares the two papers is told where either stands.
        assert found.to_request[0].evidence.count("plik „") == 2
        assert states(found)["application_form"] == "accepted"
        assert found.completed_at is None

    def test_sizes_of_a_layout_that_nobody_described_contradict_before_a_person_first(self):
        foreign = form()
        foreign.fields["size"] = FieldValue("read", "micro", is_by_meaning=True)
        found = assess(facts(complete(application_form=foreign)))
        assert asked(found) == []
        assert states(found)["status_declaration"] == "unsure"
        assert "mikro" in found.questions[0].text

    def test_which_of_two_sizes_is_right_no_field_tells_until_a_person_does(self):
        sent = facts(complete(status_declaration=declaration("micro")))
        assert assess(sent).fields["size"].value is None
        said = decision(SetField("size", "micro"), "04-21")
        assert assess(replace(sent, decisions=(said,))).fields["size"].value == "micro"

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
