"""What no letter, list or log repeats."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.words.redaction import redact, redact_for_log

CURRENCIES = ("zł", "ZŁ", "zl", "złotych", "złote", "PLN", "pln", "EUR", "euro", "€", "gr")
COUNTED = ("tys.", "tys", "tysięcy", "mln", "miliona", "mld")
SPACES = (" ", "\u00a0", "\u202f")


@st.composite
def numbers(draw: st.DrawFn) -> str:
    """A number of at most nine digits in one of the ways of writing it."""
    whole = draw(st.integers(0, 10**9 - 1))
    thousands, decimal = draw(
        st.sampled_from([*((gap, ",") for gap in ("", ".", *SPACES)), ("", "."), (",", "."), (" ", ".")])
    )
    cents = draw(st.sampled_from(("", "5", "07", "50", "99")))
    return f"{whole:_}".replace("_", thousands) + (f"{decimal}{cents}" if cents else "")


@st.composite
def amounts(draw: st.DrawFn) -> str:
    """A number with a currency or „tys.”, before or after it."""
    number, currency = draw(numbers()), draw(st.sampled_from(CURRENCIES))
    gap = draw(st.sampled_from(("", *SPACES)))
    counted = draw(st.sampled_from(COUNTED))
    return draw(
        st.sampled_from(
            (
                f"{number}{gap}{currency}",
                f"{draw(st.sampled_from(CURRENCIES[:-1]))}{gap}{number}",
                f"{number} {counted} {currency}",
                f"{number}{gap}{counted}",
            )
        )
    )


@given(amounts())
@example("1.234,56 EUR")
@example("12 000 złotych")
@example("1\u00a0234,5 zł")
@example("500,- zł")
@example("500–1000 zł")
@example("2026 PLN 500")
@example("99,99")
@example("1,234.56")
@example("jeden tysiąc dwieście trzydzieści cztery złote 56/100")
@example("61 1090 1014 0000 0712 1981 2874")
@example("PL61109010140000071219812874")
@example("44051401359")
def test_nothing_of_an_amount_is_left(amount: str) -> None:
    assert redact(f"kwota {amount} zaległości") == "kwota […] zaległości"
    assert redact(f"(kwota: {amount})") == "(kwota: […])"


@given(amounts(), st.sampled_from(("20.10.2026,", "20.10,", "2026 r.", "929-000-00-06,", "9290000006 i")))
def test_dates_and_nip_numbers_before_an_amount_stay(amount: str, before: str) -> None:
    assert redact(f"{before} {amount}") == f"{before} […]"


@pytest.mark.parametrize(
    "kept",
    [
        "NIP 9290000006, REGON 97000000300000, KRS 0000123456",
        "NIP 929 000 00 06",
        "ISO 9001:2015",
        "15 lat, 3 certyfikaty, pkt 7",
        "2026-04-20, 20.04.2026, godz. 10.30",
        "str. 3, strony 2, 3 z 7",
        "SZW-2026-0007",
        "25.11.Z",
        "65-001 Zielona Góra",
        "tel. 600 100 200",
        "grupa 12 grafików, złożono sto stron",
    ],
)
def test_other_numbers_stay(kept: str) -> None:
    assert redact(kept) == kept


@given(st.text())
def test_no_words_around_it_hide_a_pesel(text: str) -> None:
    assert "44051401359" not in redact(f"{text} 44051401359 {text}")


def test_a_log_holds_no_address_and_no_nip() -> None:
    shown = redact_for_log("jan@firma.pl, 9290000006, 929-00-00-006, PESEL 44051401359, 12 zł")
    assert shown == "(adres), […], […], PESEL […], […]"
