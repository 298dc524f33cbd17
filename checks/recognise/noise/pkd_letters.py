"""The classes of PKD with their letters: what a picture lost of a code, and which code is none.

PKD 2007 and PKD 2025 together (GUS, both classifications): firms give codes of either.
"""

import re
from functools import cache

_CLASSES = """
    01 11 12 13 14 15 16 19 21 22 23 24 25 26 27 28 29 30 41 42 43 44 45 46 47 48 49 50 61 62 63 64 70
    02 10 20 30 40
    03 11 12 21 22 30
    05 10 20
    06 10 20
    07 10 21 29
    08 11 12 91 92 93 99
    09 10 90
    10 11 12 13 20 31 32 39 41 42 51 52 61 62 71 72 73 81 82 83 84 85 86 89ABCDZ 91 92
    11 01 02 03 04 05 06 07
    12 00
    13 10ABCDZ 20ABCDZ 30 91 92 93 94 95 96 99
    14 10 11 12 13 14 19 20 21 22 23 24 29 31 39
    15 11 12 20
    16 10 11 12 21 22 23 24 25 26 27 28 29
    17 11 12 21 22 23 24 25 29
    18 11 12 13 14 20
    19 10 20
    20 11 12 13 14 15 16 17 20ABCZ 30 41 42 51 52 53 59 60
    21 10 20
    22 11 12 19 21 22 23 24 25 26 29
    23 11 12 13 14 15 19 20 31 32 41 42 43 44 45 49 51 52 61 62 63 64 65 66 69 70ABZ 91 99
    24 10 20 31 32 33 34 41 42AB 43 44 45 46 51 52 53 54AB
    25 11 12 21 22 29 30 40 50 51 52 53 61 62 63 71 72 73 91 92 93 94 99
    26 11 12 20 30 40 51 52 60 70 80
    27 11 12 20 31 32 33 40 51 52 90
    28 11 12 13 14 15 21 22 23 24 25 29 30 41 42 49 91 92 93 94 95 96 97 99
    29 10ABCDE 20 31 32
    30 11 12 13 20 30 31 32 40 91 92 99
    31 00 01 02 03 09
    32 11 12 13 20 30 40 50ABZ 91 99
    33 11 12 13 14 15 16 17 18 19 20
    35 11 12ABCDEFZ 13 14 15 16 21 22 23 24 30 40
    36 00
    37 00
    38 11 12 21 22 23 31 32 33
    39 00
    41 00AB 10 20
    42 11 12 13 21 22 91 99
    43 11 12 13 21 22 23 24 29 31 32 33 34 35 39 41 42 50 60 91 99
    45 11 19 20 31 32 40
    46 11ABZ 12 13 14 15 16 17 18 19 21ABZ 22 23 24 31 32 33 34AB 35 36 37 38 39 41 42 43 44 45 46 47 48 49
    46 50 51 52 61 62 63 64 65 66 69 71 72 73 74 75 76 77 81 82 83 84 85AB 86 87 89 90
    47 11 12 19 21 22 23 24 25 26 27 29 30 40 41 42 43 51 52 53 54 55 59 61 62 63 64 65 69ABC
    47 71 72 73 74 75 76ABZ 77 78 79ABCZ 81 82 83 89 91 92 99
    49 10 11 12 20 31 32 33 34 39 41 42 50AB
    50 10 20 30 40
    51 10 21 22
    52 10AB 21ABZ 22AB 23 24ABC 25 26 29ABC 31 32
    53 10 20 30
    55 10 20 30 40 90
    56 10AB 11 12 21 22 29 30 40
    58 11 12 13 14 19 21 29
    59 11 12 13 14 20
    60 10 20 31 39
    61 10ABZ 20 30 90ABZ
    62 01 02 03 09 10AB 20AB 90
    63 10ABCD 11 12 91 92 99
    64 11 19 20 21 22 30 31 32 91 92ABZ 99
    65 11 12 20 30
    66 11 12 19 21 22 29 30
    68 10 11 12ABC 20 31 32ABCZ
    69 10 20ABCZ
    70 10ABZ 20 21 22
    71 11 12ABZ 20ABC
    72 10 11 19 20
    73 11 12ABCDZ 20 30AB
    74 10 11 12 13 14 20 30 90 91 99
    75 00
    77 11 12 21 22 29 31 32 33 34 35 39 40ABZ 51 52
    78 10 20 30
    79 11ABZ 12 90ABCZ
    80 01 09 10 20 30
    81 10 21 22ABZ 23AB 29 30
    82 10 11 19 20 30 40 91 92 99ABZ
    84 11 12 13 21 22 23 24 25 30
    85 10 20 31ABCZ 32ABCD 33AB 40 41 42AB 51 52 53 59ABCD 60 61 69
    86 10 21 22 23 90ABCDE 91AB 92 93 94 95 96 97 99ABCD
    87 10 20 30 90 91 99
    88 10 91 99
    90 01 02 03 04 11 12 13 20ABC 31AB 39
    91 01AB 02 03 04 11 12 21ABC 22 30 41AB 42
    92 00
    93 11 12 13 19 21 29ABZ
    94 11 12 20 91 92 99
    95 10 11 12 21 22 23 24 25 29 31ABC 32 40
    96 01 02 03 04 09 10 21 22 23 30 40 91 99
    97 00
    98 10 20
    99 00
"""
"""A division a line, its classes with the letters of their subclasses; those without are undivided: „Z”."""
_MANUFACTURING = range(10, 34)
"""The divisions of section C."""


def letter_of(code: str) -> str:
    """The letter that a class of PKD has for sure, with its stop; empty where it may be divided, or is none.

    Only of manufacturing: elsewhere a digit that was misread, too, often makes another class.

    >>> letter_of("18.12"), letter_of("24.42"), letter_of("18.02"), letter_of("62.10")
    ('.Z', '', '', '')
    """
    is_sure = _letters().get(code) == "Z" and int(code[:2]) in _MANUFACTURING
    return ".Z" if is_sure else ""


def is_code(code: str) -> bool:
    """Whether a code, with or without its letter, is one of PKD 2007 or of PKD 2025.

    >>> is_code("71.12.B"), is_code("62.01.Z"), is_code("62.01"), is_code("77.72.Z"), is_code("62.01.B")
    (True, True, True, False, False)
    """
    letters, letter = _letters().get(code[:5], ""), code[6:]
    return bool(letters) and letter in letters


@cache
def _letters() -> dict[str, str]:
    return {
        f"{division}.{one[:2]}": one[2:] or "Z"
        for division, *classes in (line.split() for line in _CLASSES.strip().splitlines())
        for one in classes
    }


def with_letter_beside(code: str, folded: str) -> str:
    """The code with the letter that stands behind its class on the paper, where but one does.

    >>> with_letter_beside("17.21.Z", "pkd (np. 62.10.b) 17.21.b"), with_letter_beside("17.21.Z", "kod 17.21")
    ('17.21.B', '17.21.Z')
    """
    letters = set(re.findall(rf"(?<!\d){re.escape(code[:5])}[., ]{{0,2}}([a-z])(?!\w)", folded))
    return f"{code[:5]}.{letters.pop().upper()}" if len(letters) == 1 else code
