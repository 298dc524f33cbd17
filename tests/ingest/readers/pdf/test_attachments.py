"""Files embedded in PDFs: named, and handed over for unpacking."""

import io

import pypdfium2
import pytest

from domain.document import ReadStatus
from ingest.readers.pdf import attachments as pdf_attachments
from ingest.readers.pdf.attachments import embedded_files
from ingest.readers.pdf.reader import read_pdf
from tests.support.files import pdf_traps as build
from tests.support.files.pdf_locks import encrypted


def with_files(content: bytes, **files: bytes) -> bytes:
    with pypdfium2.PdfDocument(content) as document:
        for name, inner in files.items():
            document.new_attachment(name.replace("__", ".")).set_data(inner)
        written = io.BytesIO()
        document.save(written)
    return written.getvalue()


PAGE = build.lines_pdf(["Portfolio wniosku: dokumenty są w załącznikach tego pliku."])


def test_f046_embedded_files_are_handed_over_with_their_names() -> None:
    content = with_files(PAGE, zus__pdf=b"%PDF-1.7", wniosek__docx=b"PK\x03\x04")
    assert sorted(embedded_files(content)) == [
        ("wniosek.docx", b"PK\x03\x04"),
        ("zus.pdf", b"%PDF-1.7"),
    ]


PINNED = (
    b"/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[10 10 30 30]/F 4/FS<</Type/Filespec/F(umowa.pdf)"
    b"/UF(umowa.pdf)/EF<</F 4 0 R>>>>>>]"
)


def pinned() -> bytes:
    return build.assembled_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>%s>>" % PINNED,
        b"<</Type/EmbeddedFile/Length 5>>\nstream\nUmowa\nendstream",
    )


def test_f046_files_pinned_to_a_page_count_too() -> None:
    assert embedded_files(pinned()) == (("umowa.pdf", b"Umowa"),)
    assert "pliki osadzone: umowa.pdf." in read_pdf(pinned()).reason


def test_f046_a_portfolios_pages_are_never_all_of_it() -> None:
    content = with_files(PAGE, zus__pdf=b"x").replace(b"/Type/Catalog", b"/Collection<<>>/Type/Catalog")
    file = read_pdf(content)
    assert file.status is ReadStatus.PARTIAL
    assert file.lacks == file.reason == "Plik PDF zawiera pliki osadzone: zus.pdf."


def test_many_files_are_bounded_and_large_ones_come_without_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    content = with_files(PAGE, a__txt=b"x" * 100, b__txt=b"y" * 10, c__txt=b"z")
    monkeypatch.setattr(pdf_attachments, "MAX_FILE_BYTES", 50)
    assert embedded_files(content) == (("a.txt", b""), ("b.txt", b"y" * 10), ("c.txt", b"z"))
    monkeypatch.setattr(pdf_attachments, "MAX_FILES", 2)
    assert len(embedded_files(content)) == 2


def test_f053_nothing_comes_of_a_file_that_does_not_open() -> None:
    assert embedded_files(b"%PDF-1.7 nic") == ()


def test_f035_embedded_files_of_a_locked_pdf_need_its_password() -> None:
    locked = encrypted(with_files(PAGE, zus__pdf=b"%PDF-1.7"), "haslo")
    assert embedded_files(locked) == ()
    assert embedded_files(locked, ("inne", "haslo")) == (("zus.pdf", b"%PDF-1.7"),)
