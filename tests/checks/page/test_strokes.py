import pytest

from checks.page.strokes import tells_by_strokes


@pytest.mark.parametrize(
    "said",
    [
        "*) niepotrzebne skreślić",
        "1) Niewłaściwe\nskreślić.",
        "właściwe podkreślono, niepotrzebne skreślono",
        "(podkreślić właściwe)",
        "zbędne wykreślić",
    ],
)
def test_a_page_that_asks_for_strokes_is_known(said):
    assert tells_by_strokes(f"nie zalega / zalega*\n{said}")


@pytest.mark.parametrize(
    "said", ["określić właściwe stawki", "skreślono z rejestru", "właściwe zakreślić", ""]
)
def test_other_words_ask_for_none(said):
    assert not tells_by_strokes(said)
