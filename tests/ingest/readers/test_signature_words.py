"""A place for a signature is found in every language that forms come in."""

import pytest

from domain.words.signature_words import FOREIGN
from ingest.readers import read_file
from tests.support.calls.own_calls import word_file


@pytest.mark.parametrize("words", ["Data i podpis", *(f"Datum, {word.title()}" for word in FOREIGN)])
def test_a_word_file_names_its_places_for_signatures(words: str) -> None:
    (page,) = read_file(word_file("KARTA", f"{words}: ........................"), "karta.docx").pages
    assert [words.lower() in label for label in page.label_boxes] == [True]
