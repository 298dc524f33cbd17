import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.wording import quote, same_firm
from domain.text import fold


@pytest.mark.parametrize(
    "amount", ["1 234,56 zł", "12.345,00 PLN", "500 zł", "1234,5 zł", "99,99", "1 000 000 zł"]
)
def test_amounts_are_never_printed(amount):
    assert quote(f"kwota {amount} zaległości") == "kwota […] zaległości"


@pytest.mark.parametrize("kept", ["NIP 9290000006", "ISO 9001:2015", "15 lat", "2026-04-20", "str. 3"])
def test_other_numbers_stay(kept):
    assert quote(kept) == kept


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
    ],
)
def test_a_firm_is_the_same_whatever_way_its_legal_form_is_written(one, other, same):
    assert same_firm(fold(one), fold(other)) is same
