"""Words without their endings, so that „siedziba”, „siedziby” and „siedzibie” are one.

A form's questions are a few hundred words of which all that matters stand in the register of concepts; there
irregular forms are listed side by side. So endings are cut by rule: a dictionary of the language would cost a
second and a hundred megabytes at every start and tell no more questions apart.
"""

import re
from functools import lru_cache

from domain.words.text import fold

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+")
_ENDINGS = (
    "iego",
    "iemu",
    "iami",
    "iach",
    "ymi",
    "imi",
    "ego",
    "emu",
    "ych",
    "ich",
    "ami",
    "ach",
    "owi",
    "iej",
    "om",
    "em",
    "ie",
    "ej",
    "ym",
    "im",
    "ow",
    "a",
    "e",
    "i",
    "o",
    "u",
    "y",
)
_LEAST = 3


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A folded word without its ending.

    >>> stem("wielkosci") == stem("wielkoscia"), stem("siedziba") == stem("siedzibie"), stem("nip")
    (True, True, 'nip')
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            word = word[: -len(ending)]
            break
    return word[:-1] if word.endswith("i") and len(word) > _LEAST else word


def words_of(text: str) -> list[str]:
    """The folded words and numbers of a text, in order.

    >>> words_of("Adres e-mail (2):")
    ['adres', 'e-mail', '2']
    """
    return _WORD.findall(fold(text))


def stems_of(text: str) -> list[str]:
    """The same without endings."""
    return list(_stems(text))


@lru_cache(maxsize=4096)
def _stems(text: str) -> tuple[str, ...]:
    """The same; options and questions are asked for again and again."""
    return tuple(stem(word) for word in words_of(text))
