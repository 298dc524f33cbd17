"""The same papers in the guises in which they come, from the mailbox to the judgement."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from domain.acts.on_messages import GivePassword
from domain.document import ReadStatus
from errors import ConfigError
from ingest.readers.pdf.assembly import extracted_pages
from pipeline.decide import decide
from samples.facts.companies import make_company
from samples.files import combined, out_of_focus, scanned
from samples.papers import Papers, enclosures, only, without
from samples.story.mails import Draft, Enclosure, mail
from store.mail.mail_views import ledger_with_files
from tests.support.files.pdf_locks import encrypted
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

COMPANY = make_company(71, size="small")
AT = "2026-04-13T09:05:00+02:00"
CERTIFICATES = ("zus_certificate", "tax_certificate")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def papers() -> Papers:
    return without(papers_of(COMPANY), "innovation_evidence")


def send(office: Office, files: tuple[Enclosure, ...], text: str = "W załączeniu dokumenty.") -> None:
    draft = Draft(COMPANY.email, "Zgłoszenie – Szwajcaria", text, COMPANY.delegate, files)
    office.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")
    assert office.run(AT).problems == []


def states(office: Office) -> dict[str, str]:
    (judged,) = office.judged()
    return {kind: str(d.state) for kind, d in judged.assessment.documents.items()}


def read_files(office: Office) -> dict[str, tuple[ReadStatus, list[str]]]:
    with office.parts.database.read() as session:
        return {
            a.filename: (r.status, [d.kind for d in r.documents])
            for entry in ledger_with_files(session)
            for a, r in entry.files
            if r is not None
        }


def filed(office: Office) -> list[str]:
    folder = office.parts.settings.data_dir / "applications"
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def page_jpeg(pdf: bytes, number: int) -> bytes:
    """One page as a scanner's JPEG."""
    with pypdfium2.PdfDocument(pdf) as document:
        picture = document[number - 1].render(scale=150 / 72).to_pil().convert("L")
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=70)
    return written.getvalue()


def test_one_scan_of_two_certificates_becomes_two_documents_with_copies(
    office: Office, papers: Papers
) -> None:
    scan = scanned(combined(*(papers[kind][0].content for kind in CERTIFICATES)))
    send(office, (*enclosures(without(papers, *CERTIFICATES)), Enclosure("skan0001.pdf", scan)))
    told = states(office)
    assert (told["zus_certificate"], told["tax_certificate"]) == ("accepted", "accepted")
    assert read_files(office)["skan0001.pdf"] == (ReadStatus.OK, list(CERTIFICATES))
    names = filed(office)
    assert sum("(strona 1)" in name for name in names) == 1
    assert sum("(strona 2)" in name for name in names) == 1
    whole = [n for n in names if " + " in n]
    assert len(whole) == 1, "the original stays whole"


def test_photographs_of_pages_become_one_document(office: Office, papers: Papers) -> None:
    form = papers["de_minimis_form"][0].content
    with pypdfium2.PdfDocument(form) as document:
        count = len(document)
    shots = tuple(Enclosure(f"IMG_{n:04d}.jpg", page_jpeg(form, n)) for n in range(count, 0, -1))
    assert len(shots) > 1
    send(office, (*enclosures(without(papers, "de_minimis_form")), *shots))
    (joined,) = [name for name in read_files(office) if "stron:" in name]
    assert read_files(office)[joined] == (ReadStatus.OK, ["de_minimis_form"])
    assert states(office)["de_minimis_form"] in {"accepted", "unsure"}
    (judged,) = office.judged()
    assert not [q for q in judged.assessment.questions if q.code.kind == "unread_file"]


def test_a_contract_in_two_files_is_one_document(office: Office, papers: Papers) -> None:
    contract = papers["draft_contract"][0].content
    parts = (
        Enclosure("umowa cz. 2.pdf", extracted_pages(contract, 3, 5)),
        Enclosure("umowa cz. 1.pdf", extracted_pages(contract, 1, 2)),
    )
    send(office, (*enclosures(without(papers, "draft_contract")), *parts))
    (joined,) = [name for name in read_files(office) if "stron:" in name]
    assert read_files(office)[joined] == (ReadStatus.OK, ["draft_contract"])
    assert states(office)["draft_contract"] == "accepted"
    (judged,) = office.judged()
    assert judged.assessment.questions == ()


def test_a_zip_of_everything_is_read_as_if_each_file_had_been_attached(
    office: Office, papers: Papers
) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in enclosures(papers):
            archive.writestr(f"dokumenty/{file.filename}", file.content)
    send(office, (Enclosure("dokumenty.zip", packed.getvalue()),))
    assert set(states(office).values()) - {"accepted"} <= {"missing"}, states(office)
    assert read_files(office)["dokumenty.zip"] == (ReadStatus.UNPACKED, [])
    (judged,) = office.judged()
    assert judged.assessment.status == "complete"


def test_a_photograph_that_no_machine_can_read_is_a_question(office: Office, papers: Papers) -> None:
    shot = Enclosure("IMG_0001.jpg", out_of_focus(papers["zus_certificate"][0].content))
    send(office, (*enclosures(without(papers, "zus_certificate")), shot))
    assert states(office)["zus_certificate"] == "unsure"
    assert read_files(office)["IMG_0001.jpg"][0] is ReadStatus.EMPTY_TEXT


def test_without_the_polish_data_scans_go_to_a_person(tmp_path: Path, papers: Papers) -> None:
    empty = tmp_path / "no-data"
    empty.mkdir()
    office = Office(tmp_path, environment={"NABOR_OCR__TESSDATA": str(empty)})
    scan = Enclosure("skan.pdf", scanned(papers["zus_certificate"][0].content))
    send(office, (*enclosures(without(papers, "zus_certificate")), scan))
    assert states(office)["zus_certificate"] == "unsure"
    assert office.letters("correction_request") == []
    office.close()


def test_what_was_read_from_a_picture_is_never_read_twice(
    office: Office, papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pipeline.read import reading_task as underway

    tried = []
    real = underway.ReadingTask._submit
    monkeypatch.setattr(
        underway.ReadingTask, "_submit", lambda self, task: (tried.append(task.number), real(self, task))[1]
    )
    scan = Enclosure("zus.pdf", scanned(papers["zus_certificate"][0].content))
    send(office, (*enclosures(only(papers, "application_form")), scan))
    assert tried == [1]
    draft = Draft(COMPANY.email, "Zgłoszenie – jeszcze raz", "Dosyłam.", COMPANY.delegate, (scan,))
    office.deliver(mail(instant("04-13T09:30:00"), draft), "2026-04-13T09:30:00+02:00")
    office.run("2026-04-13T09:35:00+02:00")
    assert tried == [1]


def test_time_that_is_up_leaves_the_rest_for_the_next_pass(office: Office, papers: Papers) -> None:
    scan = Enclosure("zus.pdf", scanned(papers["zus_certificate"][0].content))
    draft = Draft(COMPANY.email, "Zgłoszenie", "W załączeniu.", COMPANY.delegate, (scan,))
    office.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")
    hurried = replace(office.parts, is_stopping=lambda: True)
    whole, office.parts = office.parts, hurried
    assert office.run(AT).processed == 0
    assert {x.kind for x in office.letters()} <= {"digest"}
    office.parts = whole
    assert office.run(AT).processed == 1
    with office.parts.database.read() as session:
        (entry,) = ledger_with_files(session)
    assert entry.row.attempts == 1, "a pass that was cut short is no failure of the message"


def test_a_scan_pasted_into_word_is_read_like_a_scan(office: Office, papers: Papers) -> None:
    import docx
    from docx.shared import Cm

    pasted = docx.Document()
    pasted.add_picture(io.BytesIO(page_jpeg(papers["zus_certificate"][0].content, 1)), width=Cm(16))
    written = io.BytesIO()
    pasted.save(written)
    file = Enclosure("zaświadczenie.docx", written.getvalue())
    send(office, (*enclosures(without(papers, "zus_certificate")), file))
    assert read_files(office)["zaświadczenie.docx"] == (ReadStatus.OK, ["zus_certificate"])
    assert states(office)["zus_certificate"] == "accepted"


def test_an_encrypted_pdf_opens_with_the_password_that_the_mail_names(office: Office, papers: Papers) -> None:
    locked = Enclosure("zus.pdf", encrypted(papers["zus_certificate"][0].content, "Wyjazd2026"))
    others = enclosures(without(papers, "zus_certificate"))
    send(office, (*others, locked), "W załączeniu dokumenty. Hasło do pliku: Wyjazd2026")
    assert states(office)["zus_certificate"] == "accepted"


def deliver(office: Office, at: str, text: str, *files: Enclosure) -> None:
    draft = Draft(COMPANY.email, f"Zgłoszenie – Szwajcaria {at}", text, COMPANY.delegate, files)
    office.deliver(mail(instant(f"04-13T{at}"), draft), f"2026-04-13T{at}+02:00")


@pytest.mark.parametrize("is_together", [True, False])
@pytest.mark.parametrize("is_password_first", [True, False])
def test_a_password_in_another_mail_opens_the_file(
    office: Office, papers: Papers, is_together: bool, is_password_first: bool
) -> None:
    locked = Enclosure("zus.pdf", encrypted(papers["zus_certificate"][0].content, "Wyjazd2026"))
    with_files = (
        "W załączeniu dokumenty, hasło prześlę osobno.",
        *enclosures(only(papers, "application_form")),
        locked,
    )
    with_password = (
        "Hasło do pliku: Wyjazd2026",
        *enclosures(without(papers, "zus_certificate", "application_form")),
    )
    first, second = (with_password, with_files) if is_password_first else (with_files, with_password)
    deliver(office, "09:00:00", first[0], *first[1:])
    if not is_together:
        office.run("2026-04-13T09:01:00+02:00")
    deliver(office, "09:02:00", second[0], *second[1:])
    assert office.run(AT).problems == []
    assert states(office)["zus_certificate"] == "accepted"
    (judged,) = office.judged()
    assert judged.assessment.status == "complete"
    assert office.run("2026-04-13T09:10:00+02:00").processed == 0


def test_a_wrong_password_in_another_mail_is_tried_once(office: Office, papers: Papers) -> None:
    locked = Enclosure("zus.pdf", encrypted(papers["zus_certificate"][0].content, "Wyjazd2026"))
    deliver(office, "09:00:00", "Dokumenty.", *enclosures(without(papers, "zus_certificate")), locked)
    deliver(office, "09:02:00", "Hasło do pliku: Inne2026")
    assert office.run(AT).processed == 3
    assert states(office)["zus_certificate"] == "defective"
    assert office.run("2026-04-13T09:10:00+02:00").processed == 0


def give(office: Office, password: str) -> None:
    decide(
        office.parts, "SZW-2026-0001", GivePassword(password), "Anna Kowalska", "Firma podała telefonicznie."
    )


def test_a_password_that_a_person_gives_opens_earlier_and_later_files(office: Office, papers: Papers) -> None:
    zus, tax = (
        Enclosure(f"{kind}.pdf", encrypted(papers[kind][0].content, "Wyjazd2026"))
        for kind in ("zus_certificate", "tax_certificate")
    )
    others = enclosures(without(papers, "zus_certificate", "tax_certificate"))
    deliver(office, "09:00:00", "Hasło podamy telefonicznie.", *others, zus)
    assert office.run(AT).problems == []
    give(office, "Inne2026")
    assert office.run("2026-04-13T10:00:00+02:00").processed == 1
    assert states(office)["zus_certificate"] == "defective"
    give(office, "Wyjazd2026")
    assert office.run("2026-04-13T10:10:00+02:00").processed == 1
    assert states(office)["zus_certificate"] == "accepted"
    deliver(office, "10:20:00", "Jeszcze zaświadczenie.", tax)
    office.run("2026-04-13T10:30:00+02:00")
    (judged,) = office.judged()
    assert judged.assessment.status == "complete"


def test_a_password_that_a_person_gives_is_shown_nowhere(office: Office, papers: Papers) -> None:
    locked = Enclosure("zus.pdf", encrypted(papers["zus_certificate"][0].content, "Wyjazd2026"))
    deliver(office, "09:00:00", "Dokumenty.", *enclosures(without(papers, "zus_certificate")), locked)
    office.run(AT)
    give(office, "Wyjazd2026")
    office.run("2026-04-13T10:10:00+02:00")
    (judged,) = office.judged()
    assert [decision.act.stored for decision in judged.facts.decisions] == [("password", None, None)]
    assert "Wyjazd2026" not in repr(judged) + "".join(map(office.text_of, office.letters()))
    with pytest.raises(ConfigError, match="nie ma pliku zabezpieczonego hasłem"):
        give(office, "Wyjazd2026")


def test_a_logo_in_the_footer_is_no_document(office: Office, papers: Papers) -> None:
    from PIL import Image

    written = io.BytesIO()
    Image.new("RGB", (180, 60), "navy").save(written, "PNG")
    send(office, (*enclosures(papers), Enclosure("image001.png", written.getvalue())))
    (judged,) = office.judged()
    assert judged.assessment.status == "complete"
    assert judged.assessment.questions == ()
    assert not any("image001" in name for name in filed(office))


def inline_mail(papers: Papers, html: str, *related: tuple[str, str, bytes]) -> bytes:
    """The papers but the ZUS certificate, which stands in the HTML body; (content id, name, bytes) beside it."""
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"], message["To"] = COMPANY.email, "nabor@urzad.example"
    message["Subject"], message["Message-ID"] = "Zgłoszenie – Szwajcaria", "<obraz@firma.example>"
    message["Date"] = "Mon, 13 Apr 2026 09:00:00 +0200"
    message.set_content("W załączeniu dokumenty, poniżej zaświadczenie z ZUS.")
    message.add_alternative(html, subtype="html")
    body = message.get_payload()[1]  # type: ignore[index]
    for identifier, name, content in related:
        assert isinstance(body, EmailMessage)
        body.add_related(content, "image", "png", cid=f"<{identifier}>", filename=name, disposition="inline")
    for file in enclosures(without(papers, "zus_certificate")):
        message.add_attachment(file.content, "application", "pdf", filename=file.filename)
    return message.as_bytes()


def page_png(pdf: bytes, dpi: int, colours: int) -> bytes:
    with pypdfium2.PdfDocument(pdf) as document:
        picture = document[0].render(scale=dpi / 72).to_pil().convert("L").quantize(colours)
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()


@pytest.mark.parametrize("is_in_address", [True, False])
def test_a_certificate_in_the_body_is_a_document_whatever_its_name_and_size(
    office: Office, papers: Papers, is_in_address: bool
) -> None:
    import base64

    small = page_png(papers["zus_certificate"][0].content, 72, 16)
    assert len(small) < 25_000
    if is_in_address:
        page = page_png(papers["zus_certificate"][0].content, 150, 256)
        written = base64.b64encode(page).decode()
        raw = inline_mail(papers, f'<p>Poniżej ZUS.</p><img src="data:image/png;base64,{written}">')
    else:
        raw = inline_mail(papers, '<img src="cid:logo@podpis">', ("logo@podpis", "image001.png", small))
    office.deliver(raw, "2026-04-13T09:00:00+02:00")
    assert office.run(AT).problems == []
    assert states(office)["zus_certificate"] in {"accepted", "unsure"}
    (judged,) = office.judged()
    assert not judged.assessment.to_request


def test_a_large_picture_of_few_words_in_the_body_is_a_footer(office: Office, papers: Papers) -> None:
    from PIL import Image, ImageDraw

    card = Image.new("RGB", (700, 400), "white")
    ImageDraw.Draw(card).text((60, 120), "Firma Testowa", fill="navy", font_size=60)
    written = io.BytesIO()
    card.save(written, "PNG")
    office.deliver(
        inline_mail(papers, '<img src="cid:a@b">', ("a@b", "image001.png", written.getvalue())), AT
    )
    assert office.run(AT).problems == []
    assert states(office)["zus_certificate"] == "missing"


def test_the_acknowledgement_lists_what_was_sent_and_nothing_that_was_made_of_it(
    office: Office, papers: Papers
) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("zus.pdf", papers["zus_certificate"][0].content)
    form = papers["de_minimis_form"][0].content
    shots = tuple(Enclosure(f"IMG_000{n}.jpg", page_jpeg(form, n)) for n in (1, 2))
    archived = Enclosure("dokumenty.zip", packed.getvalue())
    send(office, (*enclosures(only(papers, "application_form")), archived, *shots))
    (letter,) = office.letters("acknowledgement")
    text = office.text_of(letter)
    for name in ("IMG_0001.jpg", "IMG_0002.jpg", "dokumenty.zip", "zus.pdf (z: dokumenty.zip)"):
        assert name in text, name
    assert "rozpakowaliśmy go" in text
    assert "stron:" not in text, "the joined file is ours"
