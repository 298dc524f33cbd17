"""Denials beside arrears with their amount that speak of one tax or fund, or of all the others."""

import re
from collections.abc import Sequence

from checks.recognise.kinds.certificates.lexicon.troubles import AMOUNT
from checks.recognise.kinds.certificates.text.statement import Statement
from checks.recognise.kinds.certificates.verdict.claims import Claim, is_nothing
from checks.recognise.kinds.certificates.verdict.scope import names_parts

_OF_OTHERS = re.compile(
    r"\b(?:pozostal|inn)(?:ych|ymi|e)\b (?:\w+ )?(?:podat|sklad|nalezn|zobowiaz|tytul|fundusz)\w*"
)
_BELOW = 2
"""Statements below one that ends in a colon in which its amount may stand."""


def partial_denials(stated: Sequence[tuple[Statement, Sequence[Claim]]]) -> list[Statement]:
    """The denials of a part beside arrears that are told with an amount; none where no amount is owed.

    „… zalega z opłacaniem składek na ubezpieczenia społeczne w kwocie 4 387,60 zł. Zaległości w opłacaniu
    składek na Fundusz Pracy nie występują.”: the second says nothing against the first.
    """
    if not any(_owes_an_amount(stated, place) for place in range(len(stated))):
        return []
    return [one for one, found in stated if _is_denial(one, found) and _is_of_a_part(one.text)]


def _owes_an_amount(stated: Sequence[tuple[Statement, Sequence[Claim]]], place: int) -> bool:
    one, found = stated[place]
    if one.is_open or not any(claim.verdict == "arrears" for claim in found):
        return False
    below = stated[place + 1 : place + 1 + _BELOW] if one.text.endswith(":") else ()
    return any(_has_amount(text) for text in (one.text, *(other.text for other, _ in below)))


def _has_amount(text: str) -> bool:
    return any(
        not is_nothing(found[0].removesuffix(found["unit"] or ""))
        for found in AMOUNT.finditer(text)
        if found["unit"]
    )


def _is_denial(one: Statement, found: Sequence[Claim]) -> bool:
    return not one.is_open and bool(found) and all(claim.verdict == "no_arrears" for claim in found)


def _is_of_a_part(text: str) -> bool:
    return _OF_OTHERS.search(text) is not None or names_parts(text)
