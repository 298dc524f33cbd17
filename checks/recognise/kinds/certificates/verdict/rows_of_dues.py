"""Rows below each other, one for each fund or tax: an answer that takes a denial back, and a cell left empty.

„Brak zaległości:” with the rows „FUS tak” and „FP nie”; „FUZ” alone among rows that say „brak zaległości”.
"""

import re
from collections.abc import Iterator, Sequence

from checks.recognise.kinds.certificates.text.statement import Statement
from checks.recognise.kinds.certificates.verdict.claims import Claim

_DUE = (
    r"(?:ubezpieczeni\w+ (?:spoleczn|zdrowotn|emerytaln|rentow|chorobow|wypadkow)\w+"
    r"|fundusz\w* (?:pracy|solidarnosciow\w+|emerytur pomostowych|gwarantowanych swiadczen pracowniczych"
    r"|ubezpieczen \w+)"
    r"|fus|fuz|fp|fs|fgsp|fep|(?:vat|cit|pit|pcc)(?:-\w{1,3})?|akcyz\w*"
    r"|(?:podat\w+ )?(?:(?:dochodow|akcyzow)\w+(?: od osob \w+)?|od towarow i uslug"
    r"|od czynnosci cywilnoprawnych)"
    r"|podat\w+ (?:vat|cit|pit))"
)
_NAME = (
    r"(?:(?:\d{1,2}|[a-h])[.)]? |- )?(?:zaleglosc\w* )?(?:na |w )?(?:sklad\w+ na )?"
    rf"{_DUE}(?:(?:,| i| oraz|/) {_DUE}){{0,3}}(?: \([^()]{{1,40}}\))?"
)
_ROW = re.compile(rf"{_NAME}(?![\w-])")
_BLANK = re.compile(rf"{_NAME}:?")
_ANSWERED = re.compile(
    rf"{_NAME}(?: ?:| -)? (?P<answer>tak|nie|(?:nie )?(?:potwierdz\w+|dotyczy|spelni\w+)(?: sie)?)"
)
_NO = re.compile(r"nie\b(?! dotyczy)")
_HEAD = re.compile(
    r"(?:l\.?p\.?:? )?(?:rodzaj|tytul|fundusz|podatek|sklad\w+|ubezpieczeni\w+|nazwa|zakres)\b"
)
_TWO_LABELS = re.compile(r"zaleglosc\w* (?:na|w) [^:;]{2,60}: ?zaleglosc\w* (?:na|w) [^:;]{2,60}:")
"""A field without an answer, and behind it the next one."""
_NOTHING = re.compile(r"(?<![\d,.])0,00(?: ?zl| ?pln)?$")
_BETWEEN = re.compile(r"[,;] ")
_ROWS_BEFORE = 2
Told = Sequence[tuple[Statement, Sequence[Claim]]]


def odd_row(stated: Told) -> Statement | None:
    """The first row that says less than the denial around it: one left blank, or answered „nie”."""
    blank = _left_blank(stated)
    return stated[min(blank)][0] if blank else _takes_back(stated)


def _takes_back(stated: Told) -> Statement | None:
    """The first row that answers „nie” below words that deny arrears; None where there is none.

    >>> stem = Statement("brak zaleglosci: fus tak", 0, 24), [Claim("no_arrears", 0, 15)]
    >>> _takes_back([stem, (Statement("fp i fs nie", 25, 36), [])]).text
    'fp i fs nie'
    >>> _takes_back([stem, (Statement("fp i fs tak", 25, 36), [])]) is None
    True
    """
    for place, (one, found) in enumerate(stated):
        begun = _rows_begun(one.text, found)
        if begun is None:
            continue
        for row, text in _texts_below(stated, place, begun):
            answered = _ANSWERED.fullmatch(text.strip(" ,;.-"))
            if answered is None:
                break
            if _NO.match(answered["answer"]):
                return row
    return None


def _rows_begun(text: str, found: Sequence[Claim]) -> list[str] | None:
    """The first rows behind the colon of a denial on its own line; None of what is no such denial."""
    denied = [claim.end for claim in found if claim.verdict == "no_arrears"]
    if not denied:
        return None
    _, colon, rest = text[max(denied) :].partition(":")
    if colon:
        return _BETWEEN.split(rest.strip()) if rest.strip() else []
    is_heading = _HEAD.match(text) is not None and max(denied) == len(text)
    if text[: max(denied)].endswith(":") or (is_heading and ":" in text):
        return []
    return [] if is_heading and _ROW.match(text) is None else None


def _texts_below(stated: Told, place: int, begun: Sequence[str]) -> Iterator[tuple[Statement, str]]:
    yield from ((stated[place][0], text) for text in begun)
    yield from ((one, one.text) for one, _ in stated[place + 1 :])


def _left_blank(stated: Told) -> set[int]:
    """The places of dues' names with nothing beside them, where rows of dues alone deny arrears.

    On a picture the answer may only not have been read; and a sentence that denies all arrears needs no row.

    >>> rows = [Statement(text, 0, 9) for text in ("fus: brak zaleglosci", "fuz", "fp: brak zaleglosci")]
    >>> _left_blank([(row, [Claim("no_arrears", 5, 20)] if ":" in row.text else []) for row in rows])
    {1}
    """
    if any(_denies(found) and _ROW.match(one.text) is None for one, found in stated):
        return set()
    return {place for place in range(len(stated)) if _is_left_blank(stated, place)}


def _is_left_blank(stated: Told, place: int) -> bool:
    one, found = stated[place]
    if one.may_lack:
        return False
    if _TWO_LABELS.match(one.text) is not None:
        return True
    if found or _BLANK.fullmatch(one.text) is None or not _is_denied(stated, place - 1):
        return False
    return _is_denied(stated, place + 1) or _is_denied(stated, place - _ROWS_BEFORE)


def _is_denied(stated: Told, place: int) -> bool:
    """Whether the statement at a place is the row of a due of which nothing is owed."""
    if not 0 <= place < len(stated):
        return False
    one, found = stated[place]
    return _ROW.match(one.text) is not None and (_denies(found) or _NOTHING.search(one.text) is not None)


def _denies(found: Sequence[Claim]) -> bool:
    return any(claim.verdict == "no_arrears" for claim in found)
