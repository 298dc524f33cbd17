from hypothesis import given, settings
from hypothesis import strategies as st

from checks.page.sheet import occurrences, sheet_of
from domain.document import Page
from domain.words.text import fold

POLISH = st.text("aąbcćdeęfghijlłmnńoóprsśtuwyzźżAĄĆĘŁŃÓŚŹŻ0123456789.,:;/()„”–éüÖ §☐☒", max_size=200)


@given(POLISH)
@settings(max_examples=150)
def test_a_sheet_folds_as_the_ground_does(text):
    assert sheet_of(Page(1, text)).flat.strip() == fold(text)


@given(st.text(max_size=300))
@settings(max_examples=200)
def test_every_character_keeps_its_place(text):
    sheet = sheet_of(Page(1, text))
    assert len(sheet.raw) == len(sheet.folded) == len(sheet.flat)
    assert "\n" not in sheet.flat
    assert "\t" not in sheet.flat
    assert [i for i, c in enumerate(sheet.raw) if c == "\n"] == [
        i for i, c in enumerate(sheet.folded) if c == "\n"
    ]


def test_words_broken_at_a_lines_end_are_whole():
    assert sheet_of(Page(1, "Zaświad-\r\nczenie")).flat == "zaswiadczenie"
    assert sheet_of(Page(1, "Zaświad\u00adczenie")).flat == "zaswiadczenie"


def test_spaced_out_headings_are_closed_up():
    assert (
        sheet_of(Page(1, "Z A Ś W I A D C Z E N I E\no niezaleganiu")).flat == "zaswiadczenie o niezaleganiu"
    )


def test_cells_stay_apart():
    assert sheet_of(Page(1, "1 \t  a  b\t\tc")).raw == "1\ta b\t\tc"


def test_occurrences_are_whole_words():
    assert list(occurrences("atest", "atesty atest, atest")) == [7, 14]


def test_quotes_are_as_written():
    sheet = sheet_of(Page(4, "UMOWA\no dofinansowanie"))
    quoted = sheet.quote(0, len(sheet.raw))
    assert (quoted.excerpt, quoted.page) == ("UMOWA o dofinansowanie", 4)
