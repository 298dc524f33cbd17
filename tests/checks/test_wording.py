import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.wording import quote, same_firm
from domain.words.text import fold


@given(st.text())
def test_no_words_break_the_line_or_hide_a_pesel(text):
    shown = quote(f"{text} 44051401359 ")
    assert "\n" not in shown
    assert "\r" not in shown
    assert "44051401359" not in shown


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("LubTech Żary sp. z o.o.", "LUBTECH ŻARY Spółka z ograniczoną odpowiedzialnością", True),
        ("Nowator S.A.", "Nowator Spółka Akcyjna", True),
        ("LubTech Żary", "LubTech Żagań", False),
        ("sp. z o.o.", "S.A.", False),
        ("Hydro Nowak i Wspólnicy Sp. j.", "HYDRO NOWAK I WSPÓLNICY SPÓŁKA JAWNA", True),
        ("Data Lab P.S.A.", "Data Lab Prosta Spółka Akcyjna", True),
        ("Warta sp. z o.o. sp.k.", "WARTA SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ SPÓŁKA KOMANDYTOWA", True),
        ("Warta sp. z o.o. sp.k.", "Warta sp. z o.o.", False),
        ("Ortomed s.c. Anna Pilarska", "Ortomed Anna Pilarska", True),
    ],
)
def test_a_firm_is_the_same_whatever_way_its_legal_form_is_written(one, other, same):
    assert same_firm(fold(one), fold(other)) is same
