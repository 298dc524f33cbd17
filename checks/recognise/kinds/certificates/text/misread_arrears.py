"""„Zaległości” that a picture misread, right behind what denies it: „brak zieglości”."""

import re
from functools import lru_cache

_DENIED = re.compile(
    r"(?P<denial>\b(?:brak|nie (?:ma|posiada|stwierdzono|wykazuje)) )(?P<word>[a-z]{8,12})\b"
)
_ARREARS = "zaleglosci"
_MOST_WRONG = 2
_OTHERS = re.compile(
    r"zalez|zalegl|zadl|nalez|podleg|dzialaln|odleg|wlasno|zdoln|mozliw|platno|wiadom|pewno|waznosc"
)
"""Words of their own."""


def with_arrears_mended(text: str) -> str:
    """A folded statement with „zaległości” for what is nearly that word, where it is denied.

    >>> with_arrears_mended("podatek akcyzowy: brak zieglosci: 0,00 zl")
    'podatek akcyzowy: brak zaleglosci: 0,00 zl'
    >>> with_arrears_mended("brak zaleznosci miedzy firmami"), with_arrears_mended("zieglosci: 4,00 zl")
    ('brak zaleznosci miedzy firmami', 'zieglosci: 4,00 zl')
    """
    return _DENIED.sub(lambda found: found["denial"] + _mended(found["word"]), text)


@lru_cache(maxsize=256)
def _mended(word: str) -> str:
    from rapidfuzz.distance import OSA

    is_near = OSA.distance(word, _ARREARS, score_cutoff=_MOST_WRONG) <= _MOST_WRONG
    return _ARREARS if is_near and _OTHERS.match(word) is None else word
