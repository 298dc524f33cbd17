"""Choosing a reader, and the promise that no content makes `read_file` raise."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.document import FileContent, ReadStatus
from ingest.readers import read_file
from ingest.readers.formats import detect_format
from tests.support.files import pdf_traps as build

PDF = build.lines_pdf(["Formularz zgłoszeniowy", "NIP: 9290000006"], ["Strona druga", "podpis: ........"])
DOCX = build.docx("<w:p><w:r><w:t>Formularz zgłoszeniowy</w:t></w:r></w:p>" * 3)
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1000)


def zipped(*names: str, first: bytes = b"") -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        if first:
            package.writestr("mimetype", first)
        for name in names:
            package.writestr(name, "x")
    return written.getvalue()


OFFICE = "[Content_Types].xml"
CMS = bytes.fromhex("3082010006092a864886f70d010702a082")
MAIL = b"Received: from a\r\nFrom: a@b.pl\r\nTo: c@d.pl\r\nSubject: x\r\n\r\ntext"


@pytest.mark.parametrize(
    ("content", "name", "expected"),
    [
        (PDF, "skan.jpg", "pdf"),
        (b"\n\n" + PDF, "a", "pdf"),
        (DOCX, "a.zip", "docx"),
        (zipped(OFFICE, "word/document.xml", "word/vbaProject.bin"), "a.docx", "docm"),
        (zipped(OFFICE, "xl/workbook.xml"), "a", "xlsx"),
        (zipped(OFFICE, "ppt/presentation.xml"), "a", "pptx"),
        (zipped("word/notes.txt"), "a", "zip"),
        (zipped("content.xml", first=b"application/vnd.oasis.opendocument.text"), "a", "odt"),
        (zipped("a.pdf", first=b"application/vnd.etsi.asic-e+zip"), "a", "asice"),
        (zipped("a.pdf", "META-INF/signatures.xml", "META-INF/manifest.xml"), "a", "asice"),
        (OLE + "WordDocument".encode("utf-16-le"), "a", "doc"),
        (OLE + "Workbook".encode("utf-16-le"), "a", "xls"),
        (OLE + "__properties_version1.0".encode("utf-16-le"), "a", "msg"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "a.docx", "encrypted-ooxml"),
        (OLE, "a", "ole"),
        (b"{\\rtf1\\ansi x}", "a.doc", "rtf"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a", "jpeg"),
        (b"\x89PNG\r\n\x1a\n\0", "a", "png"),
        (b"GIF89a\0", "a", "gif"),
        (b"II*\0\x08", "a", "tiff"),
        (b"BM\x10\0\0\0\0\0\0\0\x36", "a", "bmp"),
        (b"\0\0\0\x18ftypheic\0", "a", "heic"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "a", "webp"),
        (b"7z\xbc\xaf\x27\x1c\0", "a", "7z"),
        (b"Rar!\x1a\x07\x01\0", "a", "rar"),
        (b"\x1f\x8b\x08\0", "a", "gzip"),
        (bytes(257) + b"ustar\0" + bytes(200), "a", "tar"),
        (MAIL, "wiadomosc.eml", "eml"),
        (MAIL, "wiadomosc", "eml"),
        (b"\x78\x9f\x3e\x22\0\0", "winmail.dat", "tnef"),
        (CMS, "umowa.pdf.p7m", "p7m"),
        (CMS, "umowa.p7s", "p7s"),
        (CMS + bytes.fromhex("06092a864886f70d010701a0"), "umowa.sig", "p7m"),
        (CMS + bytes.fromhex("06092a864886f70d010701310d"), "umowa.sig", "p7s"),
        (b'<?xml version="1.0"?><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>', "a", "xades"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><a/>', "a", "xml"),
        (b"<!DOCTYPE html><html>", "a.txt", "html"),
        ("Zażółć gęślą jaźń".encode(), "a", "txt"),
        ("Zażółć gęślą jaźń".encode("cp1250"), "a", "txt"),
        ("Zażółć".encode("utf-16"), "a.txt", "txt"),
        (b"MZ\x90\0", "faktura.pdf", "executable"),
        (b"@echo off", "a.bat", "executable"),
        (b"\x01\x02\x03\x04", "a.pdf", "unknown"),
    ],
)
def test_format_is_told_by_bytes(content: bytes, name: str, expected: str) -> None:
    assert detect_format(content, name) == expected


@pytest.mark.parametrize(
    ("content", "name", "status", "words"),
    [
        (b"", "a.pdf", ReadStatus.DAMAGED, "pusty"),
        (build.png().read(), "skan.png", ReadStatus.EMPTY_TEXT, "Plik PNG zawiera obraz"),
        (b"\xff\xd8\xff\xe0", "skan.jpg", ReadStatus.DAMAGED, "Plik JPG jest uszkodzony"),
        (zipped("a.txt"), "a.zip", ReadStatus.UNSUPPORTED, "Archiwum ZIP"),
        (OLE + "WordDocument".encode("utf-16-le"), "a.doc", ReadStatus.UNSUPPORTED, "Stary format DOC"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "a.docx", ReadStatus.ENCRYPTED, "hasłem"),
        (zipped(OFFICE, "word/document.xml", "word/vbaProject.bin"), "a.docm", ReadStatus.DAMAGED, "makra"),
        (b"MZ\x90\0", "a.exe", ReadStatus.BLOCKED, "programem"),
        (b"\x01\x02\x03\x04", "a.bin", ReadStatus.UNSUPPORTED, "Nieznany"),
    ],
)
def test_other_formats_go_to_a_person_with_a_reason(
    content: bytes, name: str, status: ReadStatus, words: str
) -> None:
    file = read_file(content, name)
    assert file.status is status
    assert words in file.reason
    assert not any(page.text for page in file.pages)


def test_a_picture_is_one_page_without_text() -> None:
    assert [page.number for page in read_file(build.png().read(), "a.png").pages] == [1]


def test_f030_a_wrong_extension_is_named_and_the_bytes_decide() -> None:
    file = read_file(PDF, "formularz.docx")
    assert (file.format, file.status) == ("pdf", ReadStatus.OK)
    assert file.reason == "Nazwa pliku kończy się na .docx, a jest to plik PDF."


@pytest.mark.parametrize("name", ["formularz.pdf", "formularz", "formularz.2026-04-07", "Formularz.PDF"])
def test_a_fitting_or_meaningless_extension_is_not_named(name: str) -> None:
    assert read_file(PDF, name).reason == ""


@pytest.mark.parametrize("share", [0.1, 0.5, 0.8])
@pytest.mark.parametrize("whole", [PDF, DOCX], ids=["pdf", "docx"])
def test_f053_truncated_files_are_damaged_or_partial(whole: bytes, share: float) -> None:
    file = read_file(whole[: int(len(whole) * share)], "formularz")
    assert file.status in (ReadStatus.DAMAGED, ReadStatus.PARTIAL, ReadStatus.EMPTY_TEXT)
    assert file.reason


@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", OLE, b"<?xml "]),
    st.text(max_size=12),
)
@settings(max_examples=150)
def test_f054_arbitrary_bytes_get_a_typed_answer(content: bytes, magic: bytes, name: str) -> None:
    file = read_file(magic + content, name)
    assert isinstance(file, FileContent)
    assert file.status is ReadStatus.OK or file.reason


@given(
    st.sampled_from([PDF, DOCX]),
    st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=30),
)
@settings(max_examples=120)
def test_f054_mutated_files_get_a_typed_answer(whole: bytes, changes: list[tuple[float, int]]) -> None:
    mutated = bytearray(whole)
    for place, value in changes:
        mutated[int(place * len(mutated))] = value
    file = read_file(bytes(mutated), "a")
    assert file.status is ReadStatus.OK or file.reason


@given(
    st.lists(
        st.sampled_from(
            [
                "<w:p>",
                "</w:p>",
                "<w:r>",
                "</w:r>",
                "<w:tbl>",
                "</w:tbl>",
                "<w:tr>",
                "</w:tr>",
                "<w:tc>",
                "</w:tc>",
                "<w:t>a</w:t>",
                "<w:sdt/>",
                "<w:numPr/>",
                "<!-- x -->",
                "<w:fldChar/>",
            ]
        ),
        max_size=25,
    )
)
@settings(max_examples=120)
def test_f054_any_order_of_word_elements_gets_a_typed_answer(pieces: list[str]) -> None:
    file = read_file(build.docx("".join(pieces)), "a.docx")
    assert file.status is ReadStatus.OK or file.reason
