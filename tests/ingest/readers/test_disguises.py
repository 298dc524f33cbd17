"""Files that would do something, were they opened by another program, and files that are two things at once."""

import io
import zipfile

import pytest

from domain.document import FileContent, ReadStatus
from ingest.readers import read_file
from ingest.readers.formats import detect_format
from tests.support.files import archives, pdf_traps

COMMAND = "cmd|'/C calc'!A0"


def text(file: FileContent) -> str:
    return "\n".join(page.text for page in file.pages)


def test_f033_a_dde_field_is_words_and_calls_nobody() -> None:
    field = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Formularz</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    file = read_file(pdf_traps.docx(field), "formularz.docx")
    assert file.status is ReadStatus.OK
    assert text(file) == "Formularz", "the instruction is no text of the document"


def test_f033_a_formula_that_starts_a_program_is_read_as_its_kept_result() -> None:
    import openpyxl

    book, written = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["NIP:", f"={COMMAND}"])
    book.save(written)
    file = read_file(written.getvalue(), "formularz.xlsx")
    assert file.status in {ReadStatus.OK, ReadStatus.PARTIAL, ReadStatus.EMPTY_TEXT}
    assert "calc" not in text(file)


def test_f033_an_object_inside_a_document_is_not_opened() -> None:
    content = pdf_traps.docx(
        "<w:p><w:r><w:t>Formularz</w:t></w:r></w:p>",
        **{"word/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0" * 200},
    )
    file = read_file(content, "formularz.docx")
    assert text(file) == "Formularz"


def test_f030_what_is_pdf_and_zip_at_once_is_read_as_one_thing_only() -> None:
    pdf, packed = archives.pdf("Zaświadczenie"), archives.zipped({"faktura.exe": b"MZ" + b"\0" * 100})
    both = pdf + packed
    assert detect_format(both, "zus.pdf") == detect_format(both, "zus.zip") == "pdf"
    assert "Zaświadczenie" in text(read_file(both, "zus.pdf"))
    assert detect_format(packed + pdf, "zus.pdf") == "zip", "what it begins with decides, not its name"


def test_f030_the_bytes_decide_whatever_the_name_says() -> None:
    for name in ("zus.pdf", "zus.docx", "zus.jpg", "zus"):
        program = read_file(b"MZ\x90\0" + b"\0" * 5_000, name)
        assert (program.status, program.format) == (ReadStatus.BLOCKED, "executable"), name
        assert detect_format(archives.pdf("x"), name) == "pdf"


def word_file() -> bytes:
    return pdf_traps.docx("<w:p><w:r><w:t>Umowa</w:t></w:r></w:p>")


def kept_plain(files: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return written.getvalue()


@pytest.mark.parametrize("count", [1, 3])
def test_an_archive_that_keeps_word_files_unpacked_is_an_archive(count: int) -> None:
    packed = kept_plain({f"umowa {n}.docx": word_file() for n in range(count)})
    assert detect_format(packed, "dokumenty.zip") == detect_format(packed, "dokumenty.docx") == "zip"
    assert detect_format(packed[:-30], "dokumenty.zip") == "zip", "cut off, too"


def test_a_word_file_is_one_whatever_it_holds() -> None:
    assert detect_format(word_file(), "umowa.zip") == "docx"
    assert detect_format(word_file()[:-30], "umowa.docx") == "docx", "its reader says that it is cut off"
    assert read_file(word_file()[:-30], "umowa.docx").status is ReadStatus.DAMAGED
    with_sheet = pdf_traps.docx(
        "<w:p/>", **{"word/embeddings/dane.xlsx": kept_plain({"xl/workbook.xml": b""})}
    )
    assert detect_format(with_sheet, "umowa.docx") == "docx"
