"""The letter of a code of PKD that a picture lost: most classes of manufacturing have but one subclass, „Z”.

Classes of section C that are undivided in PKD 2007 and PKD 2025 alike (GUS, both classifications).
"""

import re

_UNDIVIDED = """
    10 11 12 13 20 31 32 39 41 42 51 52 61 62 71 72 73 81 82 83 84 85 86 91 92
    11 01 02 03 04 05 06 07
    12 00
    13 10 20 30 91 92 93 94 95 96 99
    15 11 12 20
    16 23 24 29
    17 11 12 21 22 23 24 29
    18 11 12 13 14 20
    19 10 20
    20 11 12 13 14 15 16 17 30 41 42 51 59 60
    21 10 20
    22 11 21 22 23
    23 11 12 13 14 20 31 32 41 42 43 44 51 52 61 62 63 64 65 91 99
    24 10 20 31 32 33 34 41 43 44 45 46 51 52 53
    25 11 12 21 30 40 61 62 91 92 93 94 99
    26 11 12 20 30 40 51 52 60 70
    27 11 12 20 31 32 33 40 51 52 90
    28 11 12 13 14 15 21 22 23 24 25 29 30 41 91 92 93 94 95 96 99
    29 20 31 32
    30 11 12 20 40 91 92 99
    31 00
    32 11 12 13 20 30 40 91 99
    33 11 12 13 14 15 17 19 20
"""
_CLASSES = frozenset(
    f"{division}.{group}"
    for division, *groups in (line.split() for line in _UNDIVIDED.strip().splitlines())
    for group in groups
)


def letter_of(code: str) -> str:
    """The letter that a class of PKD has for sure, with its stop; empty where it may be divided, or is none.

    >>> letter_of("18.12"), letter_of("24.42"), letter_of("18.02"), letter_of("62.10")
    ('.Z', '', '', '')
    """
    return ".Z" if code in _CLASSES else ""


def with_letter_beside(code: str, folded: str) -> str:
    """The code with the letter that stands behind its class on the paper, where but one does.

    >>> with_letter_beside("17.21.Z", "pkd (np. 62.10.b) 17.21.b"), with_letter_beside("17.21.Z", "kod 17.21")
    ('17.21.B', '17.21.Z')
    """
    letters = set(re.findall(rf"(?<!\d){re.escape(code[:5])}[., ]{{0,2}}([a-z])(?!\w)", folded))
    return f"{code[:5]}.{letters.pop().upper()}" if len(letters) == 1 else code
