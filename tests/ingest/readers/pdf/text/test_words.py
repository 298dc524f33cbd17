"""Words of a page with their places, as the page is shown."""

import pypdfium2
import pytest

from ingest.readers.pdf.document import BrokenError
from ingest.readers.pdf.text.words import page_count, words_of_page
from samples.files import saved
from tests.support.files import pdf_traps

PAGES = pdf_traps.lines_pdf(["Pierwsza strona"], ["Druga"])


def turned(quarter_turns: int) -> bytes:
    document = pypdfium2.PdfDocument(PAGES)
    document[0].set_rotation(quarter_turns * 90)
    return saved(document)


def test_words_stand_in_order_with_their_boxes() -> None:
    first, second = words_of_page(PAGES, 1)
    assert (first.text, second.text) == ("Pierwsza", "strona")
    assert 0 < first.box.left < first.box.right < second.box.left < 1
    assert 0 < first.box.top < first.box.bottom < 0.5
    assert [word.text for word in words_of_page(PAGES, 2)] == ["Druga"]


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_boxes_turn_with_the_page(turns: int) -> None:
    box = words_of_page(turned(turns), 1)[0].box
    assert 0 <= box.left < box.right <= 1
    assert 0 <= box.top < box.bottom <= 1
    assert {1: box.left > 0.5, 2: box.top > 0.5, 3: box.right < 0.5}[turns], "it began at the top left"


def test_a_page_that_is_not_there_has_no_words() -> None:
    assert words_of_page(PAGES, 3) == words_of_page(PAGES, 0) == ()
    assert page_count(PAGES) == 2
    with pytest.raises(BrokenError):
        words_of_page(b"%PDF-1.7", 1)
