"""Plain text: Polish letters in every encoding that is met."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.document import ReadStatus
from ingest.readers import read_file
from ingest.readers.text.plain_text import decoded, read_text

WORDS = "Zażółć gęślą jaźń. Oświadczam, że przedsiębiorca jest mikroprzedsiębiorcą.\nNIP: 9290000006"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1250", "iso-8859-2", "utf-16"])
def test_f015_polish_text_in_every_encoding(encoding: str) -> None:
    file = read_file(WORDS.encode(encoding), "oswiadczenie.txt")
    assert (file.format, file.status, file.pages[0].text) == ("txt", ReadStatus.OK, WORDS)


@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-32"])
def test_marked_text_in_wider_encodings(encoding: str) -> None:
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    assert decoded(mark + WORDS.encode(encoding)).lstrip("\ufeff") == WORDS


def test_line_ends_boxes_and_controls_are_plain() -> None:
    assert (
        read_text("\uf0fe mikro\r\n\uf0a8 małe\r\0\x07koniec".encode()).pages[0].text
        == "☒ mikro\n☐ małe\nkoniec"
    )


def test_a_table_of_values_is_text() -> None:
    file = read_file(b"Nazwa;Kraj;Rok\nTargi;Niemcy;2025\n", "wydarzenia.csv")
    assert (file.format, file.status, file.reason) == ("txt", ReadStatus.OK, "")


def test_f030_text_named_as_another_format_is_named() -> None:
    assert (
        read_file(WORDS.encode(), "skan.pdf").reason == "Nazwa pliku kończy się na .pdf, a jest to plik TXT."
    )


def test_a_text_cut_within_a_character_is_still_utf8() -> None:
    assert decoded("zażółć".encode()[:-1]).startswith("zażół")


def test_a_very_long_text_is_partial() -> None:
    file = read_text(WORDS.encode() * 3_000)
    assert (file.status, len(file.pages[0].text)) == (ReadStatus.PARTIAL, 200_000)


def test_blanks_are_no_text() -> None:
    assert read_text(b" \r\n \t ").status is ReadStatus.EMPTY_TEXT


@given(st.binary(max_size=300))
def test_f054_arbitrary_bytes_get_a_typed_answer(content: bytes) -> None:
    file = read_text(content)
    assert file.status is ReadStatus.OK or file.reason
    file.pages[0].text.encode()
