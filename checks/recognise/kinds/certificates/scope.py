"""How far a „no arrears” reaches: which period, which taxes and contributions; and answers left open."""

import re
from collections.abc import Sequence

from checks.recognise.kinds.certificates.dates import MONTHS

_MONTH = "stycz|lut|mar[cz]|kwie|maj|czerw|lip|sierp|wrze|pazdz|listop|grud"
_WHEN = rf"(?:(?:rok|lata|okres|miesi\w+|kwartal|{_MONTH})\w*|\d{{4}}|\d{{1,2}}[./-]\d{{4}})"
_PERIOD = re.compile(
    rf"\bza (?:\w+ )?{_WHEN}\b(?! (?:karencji|waznosci|(?:prowadzenia |wykonywania )?dzialaln|istnienia))"
    rf"|\bdo (?:konca )?(?:miesiaca |roku )?(?:{_MONTH}|(?:19|20)\d\d\b)"
    rf"|\bdo (?:konca |dnia )?(?:\d{{1,2}}[./-]\d{{1,2}}[./-])\d{{4}}"
    rf"|\bdo (?:dnia )?\d{{1,2}} (?:{'|'.join(MONTHS)})"
    rf"|\bw (?:roku )?(?:19|20)\d\d\b|\bw (?:okresie|(?:{_MONTH})\w*u) (?:od|\d|roku)"
)
_NOT_OF_ARREARS = re.compile(r"\b(?:pomoc|wnios|oplat\w+ skarbow|waz\w+|odset\w+ za|kar\w* za)\w*")
_VERB = r"(?:zalega\w*|posiada\w*|figuruj\w+|wystepuj\w+|korzysta|jest|sa|ma|toczy|prowadz\w+|stwierdz\w+)"
_EITHER = re.compile(
    rf"\b(?:nie )?(?P<verb>{_VERB})\b[^.;:?]{{0,60}}?(?: ?/ ?|, | lub | albo )(?:nie )?(?P=verb)\b"
    r"|\b(?:tak ?/ ?nie|nie ?/ ?tak)\b"
)
_ONE_TAX = re.compile(
    r"\bpodatk(?:u|iem) (?P<tax>vat|pit|cit|pcc|akcyzow|dochodow\w+(?: od osob \w+)?|od (?:towarow|czynnosci"
    r"|spadkow|gier)\w*)"
)
_ONE_FUND = re.compile(r"\b(?P<fund>ubezpieczenie zdrowotne|fundusz\w* \w+|fp|fep|fgsp|fs)\b")
_ALL = re.compile(
    r"\b(?:podatkach|podatkow|podatki|podatkowych|podatkowej|spoleczn\w+|naleznosc\w* z tytulu skladek"
    r"|skladek\b(?! na))"
)


def is_of_a_period(text: str) -> bool:
    """Whether a statement about what is owed speaks of some months or years alone.

    >>> is_of_a_period("nie zalega z oplacaniem skladek za 2025 r"), is_of_a_period("na dzien 13.04.2026")
    (True, False)
    """
    return any(
        _NOT_OF_ARREARS.search(text[max(0, one.start() - 40) : one.start()]) is None
        for one in _PERIOD.finditer(text)
    )


def leaves_both_open(text: str) -> bool:
    """Whether a statement prints an answer and its opposite, of which one should have been struck out.

    >>> leaves_both_open("nie zalega / zalega z oplata skladek"), leaves_both_open("nie zalega w podatkach")
    (True, False)
    """
    return any(
        one["verb"] is None or len(re.findall(r"\bnie\b", one[0])) == 1 for one in _EITHER.finditer(text)
    )


def is_of_one_part(denials: Sequence[str]) -> bool:
    """Whether all statements that deny arrears speak of the same single tax, or of one fund alone.

    >>> is_of_one_part(["nie zalega w podatku vat"]), is_of_one_part(["nie zalega w podatkach"])
    (True, False)
    """
    parts: set[str] = set()
    for text in denials:
        named = {found[1] for found in (*_ONE_TAX.finditer(text), *_ONE_FUND.finditer(text))}
        if not named or _ALL.search(text):
            return False
        parts |= named
    return len(parts) == 1
