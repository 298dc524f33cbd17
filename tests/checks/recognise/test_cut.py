"""Files cut into documents before anything of them is read."""

from pathlib import Path

from checks.recognise.cut import cut_of
from config.loader import load_call
from domain.document import FileContent, Page, ReadStatus

CALL = load_call(Path(__file__).parents[3] / "config/calls/szwajcaria-2026.toml")
ZUS = "Zakład Ubezpieczeń Społecznych\nZaświadczenie o niezaleganiu w opłacaniu składek\nStrona 1 z 2"
BACK = "Pouczenie\nZaświadczenie wydano na wniosek płatnika.\nStrona 2 z 2"
LETTER = "Zgłoszenie do wyjazdu\nW załączeniu przesyłamy dokumenty."


def pages_of(*texts: str, status: ReadStatus = ReadStatus.OK) -> list[list[int]]:
    content = FileContent("pdf", status, tuple(Page(i, text) for i, text in enumerate(texts, 1)))
    return [[sheet.number for sheet in span.sheets] for span in cut_of(content, CALL).spans]


def test_every_page_belongs_to_one_document():
    assert pages_of(LETTER, ZUS, BACK) == [[1], [2, 3]]


def test_a_file_that_was_not_read_holds_none():
    assert pages_of(ZUS, status=ReadStatus.LIMIT) == []
