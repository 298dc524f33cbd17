"""Files with macros are read like those without; the macros are never run."""

import io
import zipfile

import pytest

from domain.document import ReadStatus
from ingest.readers import read_file
from tests.support.files import pdf_traps as build

REASON = "Dokument zawiera makra; nie zostały uruchomione."
MACRO = b"\xcc\x61 this is no real macro"


def renamed_types(package: bytes, old: bytes, new: bytes) -> bytes:
    """The package with its main part said to be of another type, as programs that save macros do."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as source, zipfile.ZipFile(written, "w") as target:
        for entry in source.infolist():
            target.writestr(entry, source.read(entry).replace(old, new))
    return written.getvalue()


def test_f033_a_document_with_macros_is_read_and_they_are_not_run() -> None:
    plain = build.docx("<w:p><w:r><w:t>Formularz</w:t></w:r></w:p>", **{"word/vbaProject.bin": MACRO})
    content = renamed_types(
        plain, b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"vnd.ms-word.document.macroEnabled.main+xml",
    )  # fmt: skip
    file = read_file(content, "formularz.docm")
    assert (file.format, file.status, file.reason) == ("docm", ReadStatus.OK, REASON)
    assert file.pages[0].text == "Formularz"


def test_f033_a_workbook_with_macros_is_read() -> None:
    import openpyxl

    book, written = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["NIP:", 9290000006])
    book.save(written)
    with zipfile.ZipFile(written, "a") as package:
        package.writestr("xl/vbaProject.bin", MACRO)
    file = read_file(written.getvalue(), "formularz.xlsm")
    assert (file.format, file.status, file.reason) == ("xlsm", ReadStatus.OK, REASON)
    assert file.pages[0].text == "NIP:\t9290000006"


@pytest.mark.parametrize(
    ("name", "status"),
    [("ppt/presentation.xml", ReadStatus.UNSUPPORTED), ("word/document.xml", ReadStatus.DAMAGED)],
)
def test_f033_what_cannot_be_read_still_tells_of_its_macros(name: str, status: ReadStatus) -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        for member in ("[Content_Types].xml", name, "ppt/vbaProject.bin"[4:]):
            package.writestr(member, "x")
    file = read_file(written.getvalue(), "plik")
    assert file.status is status
    assert file.reason.endswith(REASON)


def test_f053_a_truncated_file_is_damaged() -> None:
    content = build.docx("<w:p/>", **{"word/vbaProject.bin": MACRO})
    assert read_file(content[len(content) // 2 :], "a.docm").status in (
        ReadStatus.UNSUPPORTED,
        ReadStatus.DAMAGED,
    )


def test_f043_a_bomb_is_refused() -> None:
    many = {f"word/n{number}": b"" for number in range(2_001)}
    content = build.docx("<w:p/>", **many, **{"word/vbaProject.bin": MACRO})
    assert read_file(content, "a.docm").status is ReadStatus.LIMIT
