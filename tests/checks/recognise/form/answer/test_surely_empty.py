"""What a hand wrote is never called empty: above its dots, below them, or where nobody could read it."""

import pytest

from checks.page.sheet import Sheet
from checks.recognise.form.answer.surely_empty import is_page_sure
from checks.recognise.form.layout import AnswerPlace
from checks.recognise.form.text import FormText, form_text
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import built_in_lexicon
from domain.document import UNREAD_INK, Box, Mark, Page, Word

HIGH = 0.01
LABEL = (("Osoba", 0.1, 0.5), ("do", 0.16, 0.5), ("kontaktu:", 0.19, 0.5))
OTHERS = (("Telefon:", 0.1, 0.52), ("601", 0.2, 0.52), ("200", 0.24, 0.52), ("300", 0.28, 0.52))
ALONE = "Osoba do kontaktu:\nTelefon: 601 200 300"


def is_empty(text: str, *words: tuple[str, float, float], marks: tuple[Mark, ...] = ()) -> bool:
    """Whether nothing was surely written behind the first label; each word with its left and its top."""
    read = tuple(
        Word(told, Box(left, top, left + 0.008 * len(told), top + HIGH), 0.95) for told, left, top in words
    )
    page = Page(1, text, source="ocr", confidence=0.95, words=read, marks=marks)
    sheet: Sheet = noisy_sheet(page, built_in_lexicon())
    told: FormText = form_text([sheet])
    label = told.folded.index("osoba")
    start = told.folded.index(":", label) + 1
    return is_page_sure(told, AnswerPlace(label, start, told.folded.index("telefon")), [sheet])


def test_a_line_of_dots_with_nothing_on_it_or_beside_it_is_empty():
    assert is_empty(ALONE, *LABEL, *OTHERS)


@pytest.mark.parametrize("top", [0.492, 0.508], ids=["above the dots", "below them"])
def test_words_on_a_line_of_their_own_at_the_labels_height_may_be_its_answer(top):
    written = ("Ewelina", 0.3, top), ("Pawlik", 0.37, top)
    text = "Ewelina Pawlik\n" + ALONE if top < 0.5 else ALONE.replace("\n", "\nEwelina Pawlik\n")
    words = (*written, *LABEL, *OTHERS) if top < 0.5 else (*LABEL, *written, *OTHERS)
    assert not is_empty(text, *words)


def test_the_line_above_is_another_questions():
    above = ("Firma:", 0.1, 0.48), ("Rolmex", 0.3, 0.48)
    assert is_empty("Firma: Rolmex\n" + ALONE, *above, *LABEL, *OTHERS)


def test_letters_that_nobody_read_are_no_empty_place():
    beside = Mark(Box(0.3, 0.5, 0.36, 0.51), UNREAD_INK)
    assert not is_empty(ALONE, *LABEL, *OTHERS, marks=(beside,))
    far = Mark(Box(0.3, 0.7, 0.36, 0.71), UNREAD_INK)
    assert is_empty(ALONE, *LABEL, *OTHERS, marks=(far,))


@pytest.mark.parametrize(("sign", "expected"), [("*", False), ("”", False), ("|", True), ("...", True)])
def test_a_sign_of_a_figures_size_behind_a_label_may_be_one(sign, expected):
    assert is_empty(ALONE.replace(":\n", f": {sign}\n", 1), *LABEL, (sign, 0.28, 0.5), *OTHERS) is expected
