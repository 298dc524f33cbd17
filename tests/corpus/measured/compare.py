"""Whether an answer read is the answer that stands on the paper."""

import re

from rapidfuzz import fuzz

from domain.document import FieldValue, Scalar
from domain.words.text import fold
from tests.corpus.truth import Value

RIGHT, NULL, WRONG = "right", "null", "wrong"
_EXACT = frozenset(
    {
        "nip", "regon", "krs", "pkd", "postal_code", "delegate_phone", "delegate_email", "issued_on", "verdict",
        "valid_until", "regulation", "pages_declared", "employees", "gmina", "number", "standard", "turnover",
        "balance",
    }
)  # fmt: skip
"""Answers of which every character counts; in others a letter may be misread."""
_ALIKE = 93


def compared(name: str, expected: Value, found: FieldValue | None, *, by_hand: bool) -> str:
    """„right”, „null” (nothing told) or „wrong”.

    „Nothing stands there” is wrong where something does: a letter would ask for it.

    >>> compared("nip", "5960079196", FieldValue("read", "5960079196"), by_hand=False)
    'right'
    """
    if found is None or found.state == "unclear":
        return RIGHT if expected is None or by_hand else NULL
    if found.state == "empty" or found.value is None:
        return RIGHT if expected is None and not by_hand else WRONG
    if expected is None:
        return WRONG
    return RIGHT if _same(name, expected, found.value) else WRONG


def _same(name: str, expected: Value, found: Scalar | tuple[str, ...]) -> bool:
    if isinstance(expected, tuple) and isinstance(found, tuple):
        return len(expected) == len(found) and all(map(_alike, expected, found))
    if isinstance(expected, bool | int) or not isinstance(found, str) or not isinstance(expected, str):
        return expected == found
    return _plain(expected) == _plain(found) if name in _EXACT else _alike(expected, found)


def _plain(text: str) -> str:
    return re.sub(r"[\s-]", "", fold(text))


def _alike(expected: str, found: str) -> bool:
    return fuzz.ratio(fold(expected), fold(found)) >= _ALIKE
