"""Microsoft Office files behind a password: opened when it is known, else said to be locked."""

import io
import zipfile
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msoffcrypto.format.ooxml import OOXMLFile

from domain.document import ReadStatus
from ingest.readers import ReadOptions, read_file
from ingest.readers.office.encrypted import decrypted, is_encrypted
from ingest.readers.office.pictures import office_pictures
from tests.support.files import pdf_traps as build

PLAIN = build.docx(
    "<w:p><w:r><w:t>Formularz zgłoszeniowy</w:t></w:r></w:p>",
    # msoffcrypto writes streams below 4 KiB where no reader looks for them.
    **{"word/media/image1__png": b"".join(sha256(b"%d" % number).digest() for number in range(200))},
)
OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def locked(content: bytes, password: str) -> bytes:
    written = io.BytesIO()
    OOXMLFile(io.BytesIO(content)).encrypt(password, written)
    return written.getvalue()


LOCKED = locked(PLAIN, "Wyjazd2026!")


def test_f035_a_password_that_fits_opens_the_file() -> None:
    file = read_file(LOCKED, "formularz.docx", ReadOptions(("zle", "Wyjazd2026!")))
    assert (file.format, file.status, file.reason) == ("docx", ReadStatus.OK, "")
    assert file.pages[0].text == "Formularz zgłoszeniowy"
    assert decrypted(LOCKED, ("Wyjazd2026!",)) == PLAIN
    assert is_encrypted(LOCKED)


@pytest.mark.parametrize(
    ("passwords", "reason"),
    [
        ((), "Dokument jest zabezpieczony hasłem."),
        (("zle", ""), "Dokument jest zabezpieczony hasłem. Hasło podane w wiadomości nie pasuje."),
    ],
)
def test_f035_without_it_the_file_is_locked(passwords: tuple[str, ...], reason: str) -> None:
    for name in ("formularz.docx", "formularz.xlsx", "formularz"):
        file = read_file(LOCKED, name, ReadOptions(passwords))
        assert (file.status, file.reason, file.pages) == (ReadStatus.ENCRYPTED, reason, ())


def test_excels_own_password_is_known() -> None:
    assert read_file(locked(PLAIN, "VelvetSweatshop"), "a.docx").status is ReadStatus.OK


def test_what_a_locked_file_holds_is_read_by_its_own_format() -> None:
    import openpyxl

    book, written = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["NIP:", "9290000006"])
    book.save(written)
    file = read_file(locked(written.getvalue(), "x"), "a.xlsx", ReadOptions(("x",)))
    assert (file.format, file.pages[0].text) == ("xlsx", "NIP:\t9290000006")


def test_f044_pages_of_a_locked_file_can_be_had() -> None:
    import docx
    from docx.shared import Inches

    document, written = docx.Document(), io.BytesIO()
    document.add_paragraph("skan")
    document.add_picture(build.png(60, 80), Inches(6))
    document.save(written)
    content = locked(written.getvalue(), "x")
    options = ReadOptions(("x",))
    assert [page.source for page in read_file(content, "a.docx", options).pages] == ["text", "picture"]
    assert office_pictures(content, "docx", options) == (b"", build.png(60, 80).getvalue())
    assert office_pictures(content, "docx") == ()


@pytest.mark.parametrize("share", [0.1, 0.3, 0.6, 0.9])
def test_f053_truncated_files_get_a_typed_answer(share: float) -> None:
    file = read_file(LOCKED[: int(len(LOCKED) * share)], "a.docx", ReadOptions(("Wyjazd2026!",)))
    assert file.status is not ReadStatus.OK
    assert file.reason


@given(st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=20))
@settings(max_examples=6, deadline=None)
def test_f054_mutated_files_get_a_typed_answer(changes: list[tuple[float, int]]) -> None:
    mutated = bytearray(LOCKED)
    for place, value in changes:
        mutated[int(place * len(mutated))] = value
    file = read_file(bytes(mutated), "a.docx", ReadOptions(("Wyjazd2026!",)))
    assert file.status is ReadStatus.OK or file.reason


@given(
    st.binary(max_size=2_000),
    st.sampled_from(["WordDocument", "Workbook", "PowerPoint Document", "EncryptedPackage"]),
)
@settings(max_examples=60)
def test_f054_arbitrary_bytes_get_a_typed_answer(content: bytes, stream: str) -> None:
    file = read_file(OLE + stream.encode("utf-16-le") + content, "a", ReadOptions(("x",)))
    assert file.status in (ReadStatus.UNSUPPORTED, ReadStatus.ENCRYPTED)


def test_an_unlocked_file_is_not_taken_for_locked() -> None:
    assert not is_encrypted(PLAIN)
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as package:
        assert package.namelist()
