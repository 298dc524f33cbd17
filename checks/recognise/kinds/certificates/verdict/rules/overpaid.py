"""Rows of a table of overpayments: what the office gives back is nothing owed.

„II. Nadpłaty i zwroty”, and below it „CIT 2025 | 1 311,00 | do zwrotu”.
"""

import re
from collections.abc import Sequence

from checks.recognise.kinds.certificates.text.statement import Statement

_HEADING = re.compile(
    r"(?:(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)] )?(?:(?:wykaz|stan|zestawienie) )?(?:nadplat|zwrot)\w*"
    r"(?: podatk\w+)?(?:(?: i|,| oraz| lub| /) ?(?:nadplat|zwrot)\w*(?: podatk\w+)?)?:?"
    r"(?: \(?(?:stan )?na (?:dzien )?[\d./-]{8,10}(?: r)?\)?)?"
)
_ROW = re.compile(r"[^;]{2,60}?[: ] ?\d[\d .]*,\d\d\b(?P<said>[^;]*)")
_COLUMNS = re.compile(
    r"(?>(?:(?:lp|rodzaj|podatek|tytul|okres|kwota|nadplat\w*|zwrot\w*|uwagi|za|zl|pln)[: (),/]*)+)"
)
_OWED = re.compile(
    r"\b(?:zaleg|zadluz|niedoplat|dlug|egzek|zajec|zajet|potrac|poczet|rat[aey]\b|ratal|odrocz|odset|sporn"
    r"|do zaplaty|do doplaty|wymagaln|nienalezn|wstrzym)"
)


def without_overpaid(statements: Sequence[Statement]) -> list[Statement]:
    """The statements without the rows below a heading of overpayments; any other line ends the table.

    >>> rows = ("ii. nadplaty i zwroty", "cit 2025: 1 311,00: do zwrotu", "vat: 10,00: zaleglosc")
    >>> [one.text for one in without_overpaid([Statement(row, 0, 0) for row in rows])]
    ['ii. nadplaty i zwroty', 'vat: 10,00: zaleglosc']
    """
    kept: list[Statement] = []
    is_below = False
    for one in statements:
        is_heading = not one.is_open and _HEADING.fullmatch(one.text) is not None
        is_row = is_below and not one.is_open and _ROW.fullmatch(one.text) is not None
        if is_row and _OWED.search(one.text) is None:
            continue
        kept.append(one)
        is_below = is_heading or (is_below and _COLUMNS.fullmatch(one.text) is not None)
    return kept
