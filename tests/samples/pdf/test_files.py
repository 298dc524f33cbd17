import io
from datetime import date

import pdfplumber
import pypdfium2
import pytest

from samples.esigned import sign as esign
from samples.facts.declarations import Declared
from samples.pdf import files as pdf
from samples.text.form_layout import Filling

ISSUED = date(2026, 4, 9)


def text_of(content, password=None):
    """Every page's text as pypdfium2 reads it, with plain line breaks."""
    with pypdfium2.PdfDocument(content, password=password) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return "\n".join(pages).replace("\r\n", "\n")


def page_count(content):
    with pypdfium2.PdfDocument(content) as document:
        return len(document)


def builders(company, call):
    return {
        "application_form": lambda: pdf.application_form(company, call),
        "status_declaration": lambda: pdf.status_declaration(company, call),
        "de_minimis_form": lambda: pdf.de_minimis_form(company, call),
        "de_minimis_statement": lambda: pdf.de_minimis_statement(company, call),
        "draft_contract": lambda: pdf.draft_contract(company, call),
        "dropped_page": lambda: pdf.draft_contract(company, call, dropped=(2,)),
        "proxy": lambda: pdf.proxy(company, "Jan Pełnomocny"),
        "zus": lambda: pdf.zus_certificate(company, ISSUED),
        "zus_locked": lambda: pdf.zus_certificate(company, ISSUED, password="x"),
        "tax": lambda: pdf.tax_certificate(company, ISSUED),
        "combined": lambda: pdf.combined(pdf.invoice(), pdf.newsletter()),
        "scanned": lambda: pdf.scanned(pdf.newsletter()),
        "photograph": lambda: pdf.photograph(pdf.newsletter()),
        "regulations": lambda: pdf.regulations(call),
    }


def test_bytes_are_the_same_every_time(company, call):
    for name, build in builders(company, call).items():
        assert build() == build(), name


def test_files_stay_small(company, call):
    for name, build in builders(company, call).items():
        assert 2_000 < len(build()) < (400_000 if name == "scanned" else 80_000), name


def test_every_label_of_the_call_stands_on_the_form_with_its_answer(company, call):
    text = text_of(pdf.application_form(company, call))
    for field in call.documents["application_form"].form.fields:
        # A long label goes on on the next line, as in any printed form.
        assert any(label in " ".join(text.split()) for label in field.labels), field.name
    for line in (
        f"Pełna nazwa przedsiębiorcy: {company.name}",
        f"NIP: {company.nip}",
        "Województwo: lubuskie",
        "Wyjazd studyjny do: ☒ Szwajcarii ☐ Finlandii i Estonii",
        "Wielkość przedsiębiorstwa: ☐ mikro ☒ małe ☐ średnie",
        "Liczba wyjazdów: 0",
    ):
        assert line in "\n".join(" ".join(row.split()) for row in text.splitlines()), line


def test_events_are_a_ruled_table(company, call):
    with pdfplumber.open(io.BytesIO(pdf.application_form(company, call))) as document:
        tables = [table for page in document.pages for table in page.extract_tables()]
    events = next(table for table in tables if table[0][1] == "Nazwa wydarzenia")
    assert [tuple(row[1:]) for row in events[1:]] == [(n, c, str(y)) for n, c, y in company.events]


def test_declarations_carry_the_labels_of_the_call(company, call):
    for kind, content in (
        ("status_declaration", pdf.status_declaration(company, call)),
        ("de_minimis_form", pdf.de_minimis_form(company, call)),
    ):
        text = " ".join(text_of(content).split())
        for field in call.documents[kind].form.fields:
            assert any(f"{label}:" in text for label in field.labels), (kind, field.name)
        for point, heading in call.documents[kind].form.points.items():
            assert f"{point}. {heading}" in text


def test_omitted_answers_and_other_choices_show(company, call):
    filling = Filling(omitted=frozenset({"pkd", "size"}), trip="finlandia-estonia-2026", nip="1234567890")
    text = " ".join(text_of(pdf.application_form(company, call, filling)).split())
    assert "☐ Szwajcarii ☒ Finlandii i Estonii" in text
    assert "☐ mikro ☐ małe ☐ średnie" in text
    assert company.pkd not in text
    assert "NIP: 1234567890" in text
    assert company.nip not in text


def images_on(content):
    with pdfplumber.open(io.BytesIO(content)) as document:
        return [len(page.images) for page in document.pages]


def test_signatures_are_pictures_strokes_or_nothing(company, call):
    form = lambda mark: pdf.application_form(company, call, Filling(signed=mark))  # noqa: E731
    assert sum(images_on(form("image"))) == 1
    assert sum(images_on(form("drawn"))) == sum(images_on(form("none"))) == 0
    with pdfplumber.open(io.BytesIO(form("drawn"))) as document:
        assert any(page.curves for page in document.pages)
    with pdfplumber.open(io.BytesIO(form("none"))) as document:
        assert not any(page.curves for page in document.pages)
    assert text_of(form("typed")).count(company.delegate) == 2


def test_the_contract_has_five_numbered_pages_with_initials(company, call):
    assert images_on(pdf.draft_contract(company, call)) == [1] * 5
    assert images_on(pdf.draft_contract(company, call, initialled=(1, 3))) == [1, 0, 1, 0, 0]
    assert "Strona 5 z 5" in text_of(pdf.draft_contract(company, call))
    shorter = pdf.draft_contract(company, call, dropped=(2,))
    assert page_count(shorter) == 4
    assert "Strona 2 z 5" not in text_of(shorter)


@pytest.mark.parametrize("layout", ["new", "old"])
@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        ("no_arrears", "nie "),
        ("arrears", "3 412,60 zł"),
        ("instalments", "raty"),
        ("refusal", "odmawia wydania zaświadczenia"),
    ],
)
def test_zus_says_what_it_was_told(company, layout, verdict, words):
    text = " ".join(text_of(pdf.zus_certificate(company, ISSUED, layout=layout, verdict=verdict)).split())
    assert "zakład ubezpieczeń społecznych" in text.lower()
    assert words in text
    assert company.nip in text


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        ("no_arrears", "nie posiada zaległości podatkowych"),
        ("arrears", "posiada zaległości podatkowe"),
        ("instalments", "rozłożono na raty"),
        ("refusal", "Odmawia się wydania"),
    ],
)
def test_the_tax_office_says_what_it_was_told(company, verdict, words):
    assert words in " ".join(text_of(pdf.tax_certificate(company, ISSUED, verdict=verdict)).split())


def test_an_obsolete_form_cites_the_old_regulation(company, call):
    text = text_of(pdf.de_minimis_form(company, call, Declared(is_obsolete=True)))
    assert "1407/2013" in text
    assert "2023/2831" not in text


def test_every_kind_of_evidence_names_the_company(company):
    items = ("Certyfikat ISO 9001:2015 nr 1/J", "Patent nr Pat.2", "Świadectwo ochronne na znak towarowy nr R.3",
             "Atest higieniczny nr B-4")  # fmt: skip
    for item in items:
        text = " ".join(text_of(pdf.evidence(company, item)).split())
        assert company.name in text, item
        assert item.rpartition("nr ")[2] in text, item


def test_scans_and_photographs_have_no_text(company):
    certificate = pdf.zus_certificate(company, ISSUED)
    assert text_of(pdf.scanned(certificate)).strip() == ""
    assert pdf.photograph(certificate).startswith(b"\xff\xd8\xff")


def test_a_locked_file_opens_with_its_password_only(company):
    locked = pdf.zus_certificate(company, ISSUED, password="tajne")
    with pytest.raises(pypdfium2.PdfiumError):
        text_of(locked)
    assert company.nip in text_of(locked, password="tajne")


def signatures_of(content):
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    embedded = PdfFileReader(io.BytesIO(content)).embedded_signatures
    return [(s, validate_pdf_signature(s, ValidationContext(trust_roots=[]))) for s in embedded]


@pytest.mark.parametrize("trusted", [True, False])
def test_a_signature_names_its_person_and_is_intact(company, call, trusted):
    ((signature, status),) = signatures_of(
        esign.sign(pdf.application_form(company, call), company.delegate, trusted=trusted)
    )
    name = signature.signer_cert.subject.native["common_name"]
    reason = str(signature.sig_object.get("/Reason") or "")
    assert (name == esign.TRUSTED_NAME) is trusted
    assert company.delegate in (reason if trusted else name)
    assert status.intact


def test_changes_after_signing_can_be_told(company, call):
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    signed = esign.sign(pdf.application_form(company, call), company.delegate)
    ((_, whole),) = signatures_of(signed)
    ((_, later),) = signatures_of(esign.changed_after_signing(signed))
    ((_, broken),) = signatures_of(esign.tampered(signed))
    assert whole.coverage == SignatureCoverageLevel.ENTIRE_FILE
    assert later.coverage != SignatureCoverageLevel.ENTIRE_FILE
    assert later.intact
    assert not broken.intact


def test_a_form_that_outgrows_its_page_goes_on_without_loss(call):
    from samples.facts.companies import make_company

    wordy = make_company(9, activity="Wytwarzamy czujniki. " * 200)
    text = text_of(pdf.application_form(wordy, call))
    assert text.count("czujniki") == 200
    assert page_count(pdf.application_form(wordy, call)) > 3
