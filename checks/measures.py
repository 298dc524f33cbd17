"""Answers that have a form of their own: days, amounts of money, numbers, telephones, PESEL numbers.

Each is read in the one way that it can be meant, or not at all; what was read is written in one way, so that
equal answers are equal texts.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from stdnum.pl import pesel

from checks.dates import dates_in
from domain.rules.papers.currency import Currency
from domain.words.text import fold

PESEL_GIVEN, PESEL_WRONG = "podany", "błędny"
"""All that is kept of a PESEL number: that it is there and its check digit fits, or does not."""

_GROUPED = r"\d{1,3}(?:[\s.'’]\d{3})+"
_FIGURES = re.compile(rf"(?<![\w.,-])(?P<whole>{_GROUPED}|\d+)(?:[.,](?P<part>\d{{1,2}}))?(?![\d]|[.,]\d)")
_FIGURE = re.compile(r"(?<![a-z])\d")
"""A figure that is no part of a unit („m2”)."""
_HUNDREDTHS = re.compile(r"\b\d{1,2}/100\b")
"""The rest of an amount in words: „sto złotych 00/100”."""
_BIGGER = re.compile(r"\d\s*(?:tys|mln|mld|milion|miliard)")
_CURRENCIES: Mapping[Currency, re.Pattern[str]] = {
    "PLN": re.compile(r"zl\b|zl\.|zlot\w*|\bpln\b"),
    "EUR": re.compile(r"€|\beur\b|\beuro\b"),
    "USD": re.compile(r"\$|\busd\b"),
    "GBP": re.compile(r"£|\bgbp\b"),
    "CHF": re.compile(r"\bchf\b"),
    "CZK": re.compile(r"\bczk\b"),
}
_PHONE = re.compile(r"(?<![\w+])(?:\+|00)?\(?\d(?:[\s()/-]{0,2}\d){8,14}(?!\w)")
_POLISH_DIGITS = 9
_PESEL = re.compile(r"(?<!\d)\d(?:[ -]?\d){10}(?!\d)")


def day_of(text: str) -> str | None:
    """The one day that a text names, as an ISO date.

    >>> day_of("12 marca 2015 r."), day_of("2.09.2025"), day_of("31.02.2026")
    ('2015-03-12', '2025-09-02', None)
    >>> day_of("od 1.01.2020 do 2.02.2021") is None
    True
    """
    days: set[date] = {found.day for found in dates_in(fold(text))}
    return days.pop().isoformat() if len(days) == 1 else None


def number_of(text: str) -> Decimal | None:
    """The one number that a text names, whole or decimal.

    >>> number_of("1 250,5"), number_of("120 m²"), number_of("od 3 do 5"), number_of("2,375")
    (Decimal('1250.5'), Decimal('120'), None, None)
    """
    if _BIGGER.search(fold(text)):
        return None
    figures = _HUNDREDTHS.sub(" ", text)
    found = {_value(one) for one in _FIGURES.finditer(figures)}
    is_whole = _FIGURE.search(_FIGURES.sub(" ", figures)) is None
    return found.pop() if len(found) == 1 and is_whole else None


def number_text(number: Decimal) -> str:
    """A number as it is written: whole ones without a comma.

    >>> number_text(Decimal("1250.50")), number_text(Decimal("120.00"))
    ('1250,5', '120')
    """
    whole = number == number.to_integral_value()
    return str(int(number)) if whole else f"{number.normalize():f}".replace(".", ",")


def amount_of(text: str, currency: str) -> str | None:
    """The one amount that a text names, with its currency; `currency` is meant where none is named.

    >>> amount_of("12 500,50 zł (dwanaście tysięcy pięćset złotych 50/100)", "PLN")
    '12 500,50 PLN'
    >>> amount_of("300.000 EUR", "PLN")
    '300 000 EUR'
    >>> amount_of("700", "EUR"), amount_of("ok. 3 tys. zł", "PLN"), amount_of("100 zł i 20 euro", "PLN")
    ('700 EUR', None, None)
    """
    folded = fold(text)
    named = [code for code, words in _CURRENCIES.items() if words.search(folded)]
    number = number_of(text)
    if number is None or len(named) > 1:
        return None
    return f"{_grouped(number)} {named[0] if named else currency}"


def amount_in(answer: str, currency: str) -> Decimal | None:
    """How much an amount is in a currency; None where it is in another.

    >>> amount_in("12 500,50 PLN", "PLN"), amount_in("700 EUR", "PLN")
    (Decimal('12500.50'), None)
    """
    return number_of(answer) if answer.endswith(currency) else None


def phone_of(text: str) -> str | None:
    """The first telephone number of a text, as it is written.

    >>> phone_of("tel. 600 100 200"), phone_of("+48 (68) 456-52-00"), phone_of("0049 30 1234567")
    ('600 100 200', '+48 (68) 456-52-00', '0049 30 1234567')
    >>> phone_of("12 34") is None
    True
    """
    found = _PHONE.search(text)
    if found is None:
        return None
    is_abroad = found[0].startswith(("+", "00"))
    is_one = is_abroad or len(re.sub(r"\D", "", found[0])) == _POLISH_DIGITS
    return " ".join(found[0].split()) if is_one else None


def pesel_of(text: str) -> str | None:
    """Whether a PESEL number stands in a text, and its check digit fits; never the number.

    >>> pesel_of("44051401359"), pesel_of("440514 01358"), pesel_of("nie podaję")
    ('podany', 'błędny', None)
    """
    found = _PESEL.search(text)
    if found is None:
        return None
    return PESEL_GIVEN if pesel.is_valid(re.sub(r"\D", "", found[0])) else PESEL_WRONG


def _value(found: re.Match[str]) -> Decimal:
    whole = re.sub(r"\D", "", found["whole"])
    return Decimal(f"{whole}.{found['part']}") if found["part"] else Decimal(whole)


def _grouped(number: Decimal) -> str:
    whole = f"{int(number):,}".replace(",", " ")
    part = number - int(number)
    return f"{whole},{int(part * 100):02d}" if part else whole


CHECKED: Mapping[str, Callable[[str], str | None]] = {"date": day_of, "phone": phone_of, "pesel": pesel_of}
"""Types whose answers need nothing but their text."""
