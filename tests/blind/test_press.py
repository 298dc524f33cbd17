"""The press makes what a company would send: readable, the same every time, with every page accounted for."""

import io
import zipfile
from dataclasses import replace
from email import message_from_bytes, policy

import numpy as np
import pytest
from docx import Document
from PIL import Image

from ingest.readers import read_file
from tests.blind.press.chance import chance_of
from tests.blind.press.mail import eml
from tests.blind.press.office_suite import with_pictures
from tests.blind.press.pages import page_count, pictures
from tests.blind.press.papers import File
from tests.blind.press.parcel import parcels
from tests.blind.press.phone import photographed
from tests.blind.press.scanner import scanned
from tests.blind.press.signer import enveloped, signed_pdf
from tests.blind.tiny_round import ROUND, application, declaration, mail, zus
from tests.blind.tiny_round import scanned as scanned_paper


@pytest.fixture(autouse=True, scope="module")
def _kept(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.blind.press.kept._FOLDER", tmp_path_factory.mktemp("kept"))
        yield


@pytest.fixture(scope="module")
def pdf(_kept):
    """The two pages of a certificate as Chromium prints them."""
    paper = replace(scanned_paper("5261040828"), guise="pdf")
    return parcels([application("one", "5261040828", mail(1, (paper,)))])[0].files[0].content


def test_a_page_is_printed_with_its_letters(pdf):
    content = read_file(pdf)
    assert page_count(pdf) == 2
    assert "Nie posiada zaległości" in content.pages[0].text
    assert "Podpisano" in content.pages[1].text


def test_a_scan_is_a_picture_a_page_the_same_every_time(pdf):
    first, second = (scanned(pdf, 100, 90, chance_of("a", "b")) for _ in range(2))
    sheets = [list(pictures(one, 50)) for one in (first, second)]
    assert all(np.array_equal(one, other) for one, other in zip(*sheets, strict=True))
    assert page_count(first) == 2
    assert all(sheet.shape[1] > sheet.shape[0] for sheet in sheets[0])  # lying on its side
    assert not read_file(first).pages[0].text.strip()


def test_another_hand_photographs_otherwise(pdf):
    shots = [photographed(pdf, 80, 0, chance_of(slug, "b")) for slug in ("a", "a", "c")]
    assert shots[0] == shots[1] != shots[2]
    assert len(shots[0]) == 2
    assert Image.open(io.BytesIO(shots[0][0])).height > 900  # 11.7 inches at 80 dpi, and the desk around


def test_signed_files_name_the_person_and_the_time(pdf):
    at = ROUND.applications[0].mails[0].sent_at
    (signature,) = read_file(signed_pdf(pdf, "Ewa Próbna", at)).signatures
    assert (signature.signer, signature.signed_at, signature.is_intact) == ("Ewa Próbna", at, True)
    assert b"w kopercie" in enveloped(b"w kopercie", "Ewa Próbna")


def test_loose_and_zipped_files_lie_where_the_parcel_says():
    loose, zipped = parcels(ROUND.applications)
    assert [file.name for file in loose.files] == ["ZUS.pdf", "oświadczenie.docx"]
    assert loose.places == (
        frozenset({("ZUS.pdf", 1), ("ZUS.pdf", 2)}),
        frozenset({("oświadczenie.docx", 1)}),
    )
    with zipfile.ZipFile(io.BytesIO(zipped.files[0].content)) as archive:
        assert archive.namelist() == ["ZUS-1.jpg", "ZUS-2.jpg", "oświadczenie.docx"]
    assert zipped.places[0] == frozenset({("ZUS-1.jpg", 1), ("ZUS-2.jpg", 1)})


def test_papers_bound_together_follow_one_another():
    sent = replace(mail(1, (declaration("5261040828"), scanned_paper("5261040828"))), packed="one_pdf")
    (parcel,) = parcels([application("bound", "5261040828", sent)])
    (file,) = parcel.files
    assert page_count(file.content) == 3
    assert parcel.places == (frozenset({(file.name, 1)}), frozenset({(file.name, 2), (file.name, 3)}))
    assert "małym przedsiębiorstwem" in read_file(file.content).pages[0].text


def test_html_becomes_word_with_its_drawings():
    paper = replace(scanned_paper("5261040828"), guise="docx")
    (parcel,) = parcels([application("word", "5261040828", mail(1, (paper,)))])
    document = Document(io.BytesIO(parcel.files[0].content))
    assert any("Nie posiada zaległości" in paragraph.text for paragraph in document.paragraphs)
    assert len(document.inline_shapes) == 1


def test_drawings_become_pictures_of_the_same_size():
    html = with_pictures(zus("5261040828", "").text)
    assert '<img src="data:image/svg+xml;base64,' in html
    assert 'width="120" height="40"' in html
    assert "<svg" not in html


def test_a_mail_tells_when_the_office_took_it():
    sent = mail(1, ())
    message = message_from_bytes(eml(sent, (File("zaświadczenie.pdf", b"%PDF-"),)), policy=policy.default)
    assert message["Received"].endswith("Thu, 09 Apr 2026 09:21:00 +0200")
    assert [part.get_filename() for part in message.iter_attachments()] == ["zaświadczenie.pdf"]
