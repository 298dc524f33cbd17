"""Words mended by the words that papers print, and what is never mended."""

from pathlib import Path

import pytest

from checks.recognise.noise.words import Lexicon, as_digits, outline
from checks.recognise.profiles import lexicon_of, profiles_of
from config.loader import load_call

CALL = load_call(Path(__file__).parents[4] / "config/calls/szwajcaria-2026.toml")
LEXICON = lexicon_of(profiles_of(CALL))


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("zaswladczen1e", "zaswiadczenie"),
        ("niezalegan1u", "niezaleganiu"),
        ("oplacanlu", "oplacaniu"),
        ("spotecznych", "spolecznych"),
        ("formularz", "formularz"),
        ("forrnularz", "formularz"),
        ("zglaszeniowy", "zgloszeniowy"),
        ("n1p", "nip"),
        ("reg0n", "regon"),
        ("wojewodztw0", "wojewodztwo"),
    ],
)
def test_known_words_are_mended(read, meant):
    assert LEXICON.corrected(read) == meant


@pytest.mark.parametrize(
    "read",
    [
        "nie",
        "nle",
        "mie",
        "zalega",
        "za1ega",
        "niezalega",
        "brak",
        "tak",
        "lak",
        "9290000006",
        "0000100111",
        "ul",
        "dzial",
        "kowalski",
    ],
)
def test_what_decides_and_what_is_not_known_stays_as_read(read):
    assert LEXICON.corrected(read) == read


@pytest.mark.parametrize("ending", ["zaswiadczeniami", "platniczka", "skladkowa", "podatnikow"])
def test_another_ending_is_another_word(ending):
    assert LEXICON.corrected(ending) == ending


def test_words_of_one_outline_are_not_mended_into():
    assert Lexicon(["rolka ro1ka"]).corrected("roika") == "roika"


def test_words_parted_and_joined():
    assert LEXICON.parted("nazwaplatnika") == ("nazwa", "platnika")
    assert LEXICON.parted("niezaleganiu") is None
    assert LEXICON.joined("zaswiad", "czenie") == "zaswiadczenie"
    assert LEXICON.joined("nazwa", "platnika") is None


def test_outlines_and_digits():
    assert outline("miasta") == outline("rniasta")
    assert as_digits("S98O3l6765") == "5980316765"
