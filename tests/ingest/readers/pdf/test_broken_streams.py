"""Pages whose content is broken: told as unread or faulty, never as empty, and the others are read."""

import re
import zlib

import pytest
from reportlab.pdfgen.canvas import Canvas

from checks.page.blank_pages import blank_pages
from domain.document import FileContent, Page, ReadStatus
from ingest.readers.pdf import broken_streams, reader
from ingest.readers.pdf.broken_streams import broken_pages
from ingest.readers.pdf.page import PageTooLargeError
from ingest.readers.pdf.reader import read_pdf
from tests.support.files import pdf_traps as build


def binary(content: bytes) -> list[re.Match[bytes]]:
    return list(re.finditer(rb"stream\r?\n(.*?)endstream", content, re.DOTALL))


def with_fault(content: bytes, stream: int, at: float) -> bytes:
    """The file with a few bytes of a stream overwritten, so far into it."""
    found = binary(content)[stream]
    place = found.start(1) + int(at * len(found[1]))
    return content[:place] + b"\xff\x00\xff\x00\xff" + content[place + 5 :]


def flate_pdf() -> bytes:
    """Three pages, each with a content stream packed by Flate."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]>>"]
    font = b"<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
    objects += [
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources%s>>" % (number, font)
        for number in (6, 7, 8)
    ]
    for words in (b"Formularz", b"Oswiadczenie", b"Podpis"):
        lines = b" ".join(
            b"BT /F1 12 Tf 50 %d Td (%s %d) Tj ET" % (800 - 20 * n, words, n) for n in range(30)
        )
        stream = zlib.compress(lines)
        objects.append(b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    return build.assembled_pdf(*objects)


CONTENT = flate_pdf()


def test_a_sound_file_has_no_broken_pages() -> None:
    assert broken_pages(CONTENT) == frozenset()
    assert read_pdf(CONTENT).status is ReadStatus.OK


def in_letters(canvas: Canvas) -> None:
    canvas.drawString(50, 700, "Formularz informacji o zatrudnieniu")


@pytest.mark.parametrize(
    "content", [CONTENT, build.drawn_pdf(in_letters, in_letters)], ids=["packed", "packed in letters"]
)
def test_the_pages_of_a_sound_file_are_not_looked_for(
    content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bytes] = []
    monkeypatch.setattr(broken_streams, "_pages_with_broken", asked.append)
    assert broken_pages(content) == frozenset()
    assert asked == []


@pytest.mark.parametrize("at", [0.02, 0.5])
def test_a_broken_page_is_unread_or_faulty_and_costs_itself_alone(at: float) -> None:
    file = read_pdf(with_fault(CONTENT, 1, at))
    assert file.status is ReadStatus.PARTIAL
    assert "2" in file.lacks
    assert "1" not in file.lacks
    assert [page.text[:6] for page in file.pages[::2]] == ["Formul", "Podpis"]
    assert 2 not in blank_pages(file.pages)


def test_a_page_of_which_nothing_is_left_is_a_persons() -> None:
    file = read_pdf(with_fault(CONTENT, 1, 0.02))
    assert (file.pages[1].source, file.lacks) == ("picture", "Strony, których nie da się otworzyć: 2.")


def test_a_page_past_all_bounds_costs_itself_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = reader.raw_text

    def bounded(page: object) -> str:
        text = whole(page)
        if "Oswiadczenie" in text:
            raise PageTooLargeError
        return text

    monkeypatch.setattr(reader, "raw_text", bounded)
    file = read_pdf(CONTENT)
    assert (file.status, file.lacks) == (ReadStatus.PARTIAL, "Strony, które zawierają zbyt wiele tekstu: 2.")
    assert file.pages[0].text.startswith("Formularz")


def test_a_file_of_nothing_but_such_pages_is_past_the_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_page: object) -> str:
        raise PageTooLargeError

    monkeypatch.setattr(reader, "raw_text", full)
    assert read_pdf(CONTENT).status is ReadStatus.LIMIT


def test_whatever_fails_on_a_page_costs_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = reader.pdf_marks.find_marks
    seen: list[int] = []

    def failing(page: object) -> object:
        seen.append(1)
        if len(seen) == 3:
            raise ValueError("hostile font")
        return whole(page)

    monkeypatch.setattr(reader.pdf_marks, "find_marks", failing)
    file = read_pdf(CONTENT)
    assert [bool(page.text) for page in file.pages] == [True, True, False]
    assert (file.status, file.pages[2].source) == (ReadStatus.PARTIAL, "picture")


def test_a_locked_file_is_not_looked_at_for_faults() -> None:
    assert broken_pages(with_fault(CONTENT, 1, 0.5) + b"/Encrypt") == frozenset()


def test_a_huge_page_is_read_as_any_other() -> None:
    file = read_pdf(CONTENT.replace(b"[0 0 595 842]", b"[0 0 9e6 9e6]"))
    assert isinstance(file, FileContent)
    assert [type(page) for page in file.pages] == [Page] * 3
    assert file.status in (ReadStatus.OK, ReadStatus.PARTIAL)
