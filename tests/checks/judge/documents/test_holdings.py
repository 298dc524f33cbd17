"""What messages hold: signatures in files of their own, containers, pictures joined to one document."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from domain.acts.on_documents import SetKind
from domain.application import FiledFile, Status
from domain.document import Document, ElectronicSignature, ReadStatus, Signing
from tests.support.facts.dossiers import (
    asked,
    assess,
    certificate,
    codes,
    complete,
    contract,
    decision,
    facts,
    file,
    form,
    message,
    questions,
    scan,
    states,
)

SIGNED_AT = datetime(2026, 4, 10, 9, 30, tzinfo=UTC)
UNSIGNED = Signing("none")


def signature(*covered: FiledFile, name: str = "podpis.xades", fmt: str = "xades", **said: Any) -> FiledFile:
    said = {"is_intact": True, "signed_sha256": tuple(one.sha256 for one in covered)} | said
    told = ElectronicSignature("Anna Nowak", "qualified", SIGNED_AT, **said)
    made = file(name=name, format=fmt)
    return replace(made, reading=replace(made.reading, page_count=0, signatures=(told,)))


def paper(document: Document, name: str = "formularz.pdf", **more: Any) -> FiledFile:
    return file(document, name=name, **more)


FORM = form(signing=UNSIGNED)
BARE_CONTRACT = contract(4, (), "none")


class TestSignaturesBesideDocuments:
    @pytest.mark.parametrize("fmt", ["xades", "p7s", "p7m", "asice"])
    def test_a_file_whose_digest_is_signed_is_signed(self, fmt):
        signed = paper(FORM)
        beside = signature(signed, name=f"formularz.{fmt}", fmt=fmt)
        found = assess(facts(complete("04-20", signed, beside, application_form=None)))
        assert found.status is Status.COMPLETE
        assert found.questions == ()

    def test_without_the_signature_it_is_unsigned(self):
        found = assess(facts(complete("04-20", paper(FORM), application_form=None)))
        assert codes(found, "application_form") == ["unsigned"]

    def test_one_e_signature_beside_the_contract_stands_for_all_initials(self):
        signed = paper(BARE_CONTRACT, "umowa.pdf")
        found = assess(facts(complete("04-20", signed, signature(signed), draft_contract=None)))
        assert found.status is Status.COMPLETE

    def test_a_signature_may_come_later_and_alone(self):
        signed = paper(FORM)
        first = complete("04-20 09:12", signed, application_form=None)
        found = assess(facts(first, message("04-22 10:00", signature(signed))))
        assert found.status is Status.COMPLETE
        assert found.completed_at == message("04-22 10:00").received_at
        assert found.questions == ()

    def test_it_signs_the_same_bytes_sent_twice(self):
        first, again = paper(FORM), paper(FORM)
        again = replace(again, sha256=first.sha256)
        found = assess(
            facts(complete("04-20", first, application_form=None), message("04-21", again, signature(again)))
        )
        assert found.status is Status.COMPLETE

    def test_one_signature_may_cover_many_files(self):
        signed, also = paper(FORM), paper(BARE_CONTRACT, "umowa.pdf")
        beside = signature(signed, also, name="podpisane.asice", fmt="asice")
        found = assess(
            facts(complete("04-20", signed, also, beside, application_form=None, draft_contract=None))
        )
        assert found.status is Status.COMPLETE

    def test_a_signature_over_another_file_signs_nothing_else(self):
        other = paper(BARE_CONTRACT, "umowa.pdf")
        sent = complete(
            "04-20", paper(FORM), other, signature(other), application_form=None, draft_contract=None
        )
        found = assess(facts(sent))
        assert asked(found) == ["application_form/unsigned"]

    def test_a_signature_over_an_archive_signs_what_was_in_it(self):
        archive = file(name="dokumenty.zip", format="zip", status=ReadStatus.UNPACKED, part="2")
        inside = paper(FORM, part="2/1", inside="dokumenty.zip")
        sent = complete(
            "04-20",
            archive,
            inside,
            signature(archive, name="dokumenty.zip.p7s", fmt="p7s"),
            application_form=None,
        )
        assert assess(facts(sent)).status is Status.COMPLETE

    def test_an_envelope_around_a_whole_message_signs_all_its_files(self):
        envelope = signature(name="smime.p7m", fmt="p7m", signed_sha256=("f" * 64,), covers_whole_file=True)
        envelope = replace(envelope, reading=replace(envelope.reading, status=ReadStatus.UNPACKED), part="2")
        inside = paper(FORM, part="2/1", inside="smime.p7m")
        found = assess(facts(complete("04-20", envelope, inside, application_form=None)))
        assert found.status is Status.COMPLETE

    def test_a_container_signs_only_what_its_signatures_name(self):
        signed, beside = paper(FORM, part="2/1"), paper(BARE_CONTRACT, "umowa.pdf", part="2/2")
        around = signature(signed, name="a.asice", fmt="asice", covers_whole_file=True)
        around = replace(around, reading=replace(around.reading, status=ReadStatus.UNPACKED), part="2")
        sent = complete("04-20", around, signed, beside, application_form=None, draft_contract=None)
        assert asked(assess(facts(sent))) == ["draft_contract/not_initialled"]

    def test_what_a_person_told_is_signed_too(self):
        photo = scan("formularz.pdf")
        sent = facts(
            complete("04-20", photo, signature(photo), draft_contract=None),
            decisions=(decision(SetKind(str(photo.attachment_id), "draft_contract"), "04-21"),),
        )
        assert codes(assess(sent), "draft_contract") == []

    def test_f048_the_documents_own_signature_goes_before(self):
        broken = ElectronicSignature("Anna Nowak", is_intact=True, covers_whole_file=False)
        signed = paper(form(signing=Signing("electronic", signatures=(broken,))))
        found = assess(facts(complete("04-20", signed, signature(signed), application_form=None)))
        assert codes(found, "application_form") == ["signature_invalid"]
        (told,) = found.documents["application_form"].findings
        assert "zmieniono po podpisaniu" in told.message
        assert "(Anna Nowak) obejmuje wcześniejszą wersję pliku" in told.evidence


class TestBrokenSignatures:
    def test_a_value_that_does_not_stand_goes_to_staff_first(self):
        signed = paper(FORM)
        beside = signature(signed, is_intact=False, signed_names=("formularz.pdf",))
        found = assess(facts(complete("04-20", signed, beside, application_form=None)))
        assert codes(found, "application_form") == ["signature_invalid"]
        assert questions(found) == ["signature_invalid"]
        assert found.to_request == ()
        (told,) = found.documents["application_form"].findings
        assert "w osobnym pliku nie pasuje" in told.message
        assert "Anna Nowak" in told.evidence
        assert "10 kwietnia 2026" in told.evidence

    @pytest.mark.parametrize(
        ("name", "fmt", "said"),
        [
            (
                "podpis.xades",
                "xades",
                {"signed_sha256": (), "is_intact": False, "signed_names": ("Formularz.pdf",)},
            ),
            ("podpis.xades", "xades", {"signed_sha256": ("f" * 64,), "signed_names": ("formularz.pdf",)}),
            ("formularz.pdf.p7s", "p7s", {"signed_sha256": ("f" * 64,)}),
            ("formularz.sig", "p7s", {"signed_sha256": ("f" * 64,)}),
        ],
    )
    def test_a_signature_over_another_version_of_the_named_file_is_broken(self, name, fmt, said):
        beside = signature(name=name, fmt=fmt, **said)
        found = assess(facts(complete("04-20", paper(FORM), beside, application_form=None)))
        assert codes(found, "application_form") == ["signature_invalid"]

    def test_one_that_stands_outweighs_one_that_does_not(self):
        signed = paper(FORM)
        old = signature(name="stary.xades", signed_sha256=("f" * 64,), signed_names=("formularz.pdf",))
        found = assess(facts(complete("04-20", signed, old, signature(signed), application_form=None)))
        assert found.status is Status.COMPLETE

    def test_the_version_that_it_does_cover_stays_signed(self):
        first, changed = paper(FORM), paper(FORM)
        sent = complete("04-20", first, signature(first), application_form=None)
        found = assess(
            facts(sent, message("04-22", changed, signature(first, signed_names=("formularz.pdf",))))
        )
        assert states(found)["application_form"] == "accepted"

    def test_f049_undecided_is_not_broken(self):
        signed = paper(FORM)
        beside = signature(signed, is_intact=None, chain="untrusted")
        assert (
            assess(facts(complete("04-20", signed, beside, application_form=None))).status is Status.COMPLETE
        )

    def test_an_unknown_digest_accuses_nobody(self):
        beside = signature(name="formularz.pdf.p7s", fmt="p7s", signed_sha256=())
        found = assess(facts(complete("04-20", paper(FORM), beside, application_form=None)))
        assert codes(found, "application_form") == ["unsure"]
        assert found.to_request == ()


class TestSignatureFilesAreNoDocuments:
    def test_one_that_matches_is_not_unread(self):
        signed = paper(FORM)
        sent = complete("04-20", signed, signature(signed), application_form=None, zus_certificate=None)
        found = assess(facts(sent))
        assert states(found)["zus_certificate"] == "missing"
        assert questions(found) == []

    def test_f054_alone_and_matching_nothing_it_is_a_question(self):
        sent = complete("04-20", zus_certificate=None)
        found = assess(facts(sent, message("04-21", signature(signed_sha256=("f" * 64,)))))
        assert states(found)["zus_certificate"] == "unsure"
        assert questions(found) == ["unread_file"]
        assert "pliku, którego dotyczy, nie ma w zgłoszeniu" in found.questions[0].text

    def test_the_signature_of_a_signed_message_is_no_question(self):
        of_message = signature(name="smime.p7s", fmt="p7s", signed_sha256=("f" * 64,))
        sent = complete("04-20", zus_certificate=None)
        assert questions(assess(facts(sent, message("04-21", of_message)))) == []

    def test_a_signed_message_may_have_signed_its_files(self):
        of_message = signature(name="smime.p7s", fmt="p7s", signed_sha256=("f" * 64,))
        found = assess(facts(complete("04-20", of_message, paper(FORM), application_form=None)))
        assert codes(found, "application_form") == ["unsure"]

    def test_beside_documents_a_detached_one_hides_nothing(self):
        beside = signature(name="nieznany.xades", signed_sha256=("f" * 64,))
        found = assess(facts(complete("04-20", beside, zus_certificate=None)))
        assert states(found)["zus_certificate"] == "missing"

    @pytest.mark.parametrize("fmt", ["xades", "p7m", "asice"])
    def test_f054_one_that_carries_what_was_not_unpacked_may_hold_anything(self, fmt):
        around = signature(name=f"zus.{fmt}", fmt=fmt, signed_sha256=("f" * 64,), covers_whole_file=True)
        found = assess(facts(complete("04-20", around, zus_certificate=None)))
        assert states(found)["zus_certificate"] == "unsure"

    def test_f054_one_that_was_unpacked_in_part_may_hold_anything(self):
        inside = paper(FORM, part="2/1", inside="wszystko.asice")
        around = signature(
            inside,
            name="wszystko.asice",
            fmt="asice",
            covers_whole_file=True,
            signed_names=("formularz.pdf",),
        )
        around = replace(around, reading=replace(around.reading, status=ReadStatus.LIMIT), part="2")
        found = assess(facts(complete("04-20", around, inside, application_form=None, zus_certificate=None)))
        assert states(found)["application_form"] == "accepted"
        assert states(found)["zus_certificate"] == "unsure"

    def test_a_signed_xml_document_is_for_a_person(self):
        xml = signature(name="zaswiadczenie.xml", signed_sha256=(), covers_whole_file=True)
        xml = replace(xml, reading=replace(xml.reading, status=ReadStatus.UNSUPPORTED))
        found = assess(facts(complete("04-20", xml, tax_certificate=None)))
        assert states(found)["tax_certificate"] == "unsure"

    def test_f031_a_damaged_signature_is_asked_for_again(self):
        broken = file(name="podpis.p7s", format="p7s", status=ReadStatus.DAMAGED)
        found = assess(facts(complete("04-20", broken, zus_certificate=None)))
        assert [f.code for f in found.findings if f.attachment_id == broken.attachment_id] == ["unreadable"]


class TestContainers:
    @pytest.mark.parametrize("fmt", ["zip", "eml", "p7m", "asice", "tnef"])
    def test_what_was_unpacked_is_neither_unread_nor_unreadable(self, fmt):
        box = file(name=f"dokumenty.{fmt}", format=fmt, status=ReadStatus.UNPACKED)
        found = assess(facts(complete("04-20", box, zus_certificate=None)))
        assert states(found)["zus_certificate"] == "missing"
        assert questions(found) == []

    def test_files_in_a_container_are_ordinary_files(self):
        box = file(name="zus.zip", format="zip", status=ReadStatus.UNPACKED, part="2")
        held = paper(certificate("zus_certificate"), "zus.pdf", part="2/1", inside="zus.zip")
        found = assess(facts(complete("04-20", box, held, zus_certificate=None)))
        assert found.status is Status.COMPLETE

    def test_f054_an_unread_file_in_a_container_may_hold_anything(self):
        box = file(name="zus.zip", format="zip", status=ReadStatus.UNPACKED, part="2")
        held = scan("skan.pdf", part="2/1", inside="zus.zip")
        found = assess(facts(complete("04-20", box, held, zus_certificate=None)))
        assert states(found)["zus_certificate"] == "unsure"
        assert len(found.questions) == 1

    def test_a_container_that_could_not_be_opened_is_unread(self):
        box = file(name="zus.rar", format="rar", status=ReadStatus.UNSUPPORTED)
        found = assess(facts(complete("04-20", box, zus_certificate=None)))
        assert states(found)["zus_certificate"] == "unsure"


class TestPicturesJoinedToOneDocument:
    def photos(self, *numbers: str) -> list[FiledFile]:
        return [scan(f"IMG_{n}.jpg", part=n, format="jpeg") for n in numbers]

    def test_the_single_pictures_are_neither_versions_nor_unread(self):
        single = replace(self.photos("2")[0], reading=paper(FORM).reading)
        whole = paper(form(), "IMG_2.pdf", part="2+3")
        found = assess(facts(complete("04-20", single, *self.photos("3"), whole, application_form=None)))
        assert found.status is Status.COMPLETE
        assert found.documents["application_form"].versions == 1
        assert found.questions == ()

    def test_pictures_that_were_not_joined_stay_unread(self):
        whole = paper(form(), "IMG_2.pdf", part="2+3")
        sent = complete(
            "04-20", *self.photos("2", "3", "4"), whole, application_form=None, zus_certificate=None
        )
        found = assess(facts(sent))
        assert states(found)["zus_certificate"] == "unsure"
        assert [q.evidence for q in found.questions if "IMG_4" in q.text]
        assert len(found.questions) == 1

    def test_parts_of_another_message_are_other_pictures(self):
        whole = paper(form(), "IMG_2.pdf", part="2+3")
        first = complete("04-20", whole, application_form=None, zus_certificate=None)
        found = assess(facts(first, message("04-21", *self.photos("2"))))
        assert states(found)["zus_certificate"] == "unsure"

    def test_a_picture_that_a_person_told_counts_by_itself(self):
        photos = self.photos("2", "3")
        whole = paper(form(), "IMG_2.pdf", part="2+3")
        told = decision(SetKind(str(photos[0].attachment_id), "zus_certificate"), "04-21")
        sent = complete("04-20", *photos, whole, application_form=None, zus_certificate=None)
        found = assess(facts(sent, decisions=(told,)))
        assert found.documents["zus_certificate"].versions == 1


def test_a_footer_picture_is_nothing():
    logo = scan("logo.png", format="png", is_footer=True, size_bytes=90_000)
    found = assess(facts(complete("04-20", logo, zus_certificate=None)))
    assert states(found)["zus_certificate"] == "missing"
