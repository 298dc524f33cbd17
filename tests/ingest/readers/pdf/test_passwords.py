"""PDFs that ask for a password."""

import io
from collections.abc import Callable
from functools import partial

import pytest
from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

from domain.document import ReadStatus
from ingest.readers import ReadOptions, read_file
from tests.support.files import pdf_traps as build
from tests.support.files.pdf_locks import encrypted


def locked(user: str, strength: int = 128) -> bytes:
    written = io.BytesIO()
    lock = pdfencrypt.StandardEncryption(user, ownerPassword="wlasciciel", strength=strength)
    canvas = Canvas(written, encrypt=lock)
    canvas.drawString(50, 800, "Formularz")
    canvas.save()
    return written.getvalue()


RIGHT = "Lubuskie2026!"


@pytest.mark.parametrize(
    "lock",
    [
        partial(locked, strength=40),
        partial(locked, strength=128),
        partial(encrypted, build.lines_pdf(["Formularz"])),
    ],
    ids=["RC4-40", "RC4-128", "AES-256"],
)
def test_f035_the_right_one_among_the_passwords_opens_the_file(lock: Callable[[str], bytes]) -> None:
    content = lock(RIGHT)
    assert read_file(content, "a.pdf").status is ReadStatus.ENCRYPTED
    assert read_file(content, "a.pdf", ReadOptions(("inne",))).status is ReadStatus.ENCRYPTED
    file = read_file(content, "a.pdf", ReadOptions(("", "inne", RIGHT)))
    assert (file.status, file.pages[0].text) == (ReadStatus.OK, "Formularz")


def test_f035_the_owners_password_opens_it_too() -> None:
    file = read_file(locked("x"), "a.pdf", ReadOptions(("wlasciciel",)))
    assert file.status is ReadStatus.OK


def test_a_file_without_a_password_needs_none_of_them() -> None:
    file = read_file(locked(""), "a.pdf", ReadOptions(("cokolwiek",)))
    assert file.pages[0].text == "Formularz"


def test_very_many_passwords_are_not_all_tried() -> None:
    passwords = tuple(f"nr{number}" for number in range(60))
    assert read_file(locked("nr55"), "a.pdf", ReadOptions(passwords)).status is ReadStatus.ENCRYPTED
    assert read_file(locked("nr45"), "a.pdf", ReadOptions(passwords)).status is ReadStatus.OK


def test_a_password_with_polish_letters_opens_the_file() -> None:
    content = encrypted(build.lines_pdf(["Formularz"]), "zażółć")
    assert read_file(content, "a.pdf", ReadOptions(("zażółć",))).status is ReadStatus.OK
