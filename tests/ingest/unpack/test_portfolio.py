"""Files embedded in PDFs become parts; the PDF stays a document."""

import io

import pypdfium2

from ingest.unpack import unpack_all
from tests.support.files.archives import part, pdf, zipped

SCAN = pdf("Zaświadczenie")


def portfolio(files: dict[str, bytes]) -> bytes:
    document = pypdfium2.PdfDocument(pdf("Okładka"))
    for name, content in files.items():
        document.new_attachment(name).set_data(content)
    written = io.BytesIO()
    document.save(written)
    document.close()
    return written.getvalue()


def test_f046_embedded_files_become_parts_and_the_pdf_is_still_read() -> None:
    content = portfolio({"zus.pdf": SCAN, "skany.zip": zipped({"us.pdf": SCAN})})
    unpacked = unpack_all([part(content, "portfel.pdf")])
    assert unpacked.parts[0].attachment.filename == "portfel.pdf"
    assert {p.attachment.filename: p.content for p in unpacked.parts[1:]}["zus.pdf"] == SCAN
    assert {p.attachment.filename: p.attachment.inside for p in unpacked.parts}[
        "us.pdf"
    ] == "portfel.pdf › skany.zip"
    assert "2" not in unpacked.results


def test_f046_at_most_twenty_embedded_files_are_taken() -> None:
    unpacked = unpack_all([part(portfolio({f"{n}.txt": b"x" for n in range(25)}), "portfel.pdf")])
    assert len(unpacked.parts) == 21


def test_a_portfolio_deep_in_containers_stays_a_document() -> None:
    content = SCAN
    for _ in range(6):
        content = portfolio({"dalej.pdf": content})
    unpacked = unpack_all([part(content, "portfel.pdf")])
    assert len(unpacked.parts) == 4
    assert unpacked.results == {}


def test_a_pdf_that_only_mentions_embedded_files_is_an_ordinary_file() -> None:
    unpacked = unpack_all([part(b"%PDF-1.7 /EmbeddedFile", "a.pdf")])
    assert len(unpacked.parts) == 1
    assert unpacked.results == {}
