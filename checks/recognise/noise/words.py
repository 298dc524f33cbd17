"""Words as a reading machine leaves them, told by the words that the papers of a call are known to print.

Only what is printed on every copy is ever mended: titles, labels, names of offices. What decides anything
(a negation, a tick, a verdict) and what an applicant writes is left as it was read.
"""

import re
from collections.abc import Iterable

_CONFUSED = str.maketrans(
    {"1": "l", "i": "l", "|": "l", "!": "l", "j": "l", "[": "l", "]": "l", "0": "o", "q": "o", "©": "o"}
    | {"5": "s", "$": "s", "8": "b", "2": "z", "6": "b", "9": "g", "c": "e", "v": "u", "f": "t", "h": "b"}
)
"""What looks alike in print, folded to one letter."""
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u"))
_WORD = re.compile(r"[^\W_]+(?:[-/][^\W_]+)*")
_DIGITS = str.maketrans("oOQDlIi|!]SsBZzgqG", "000011111155822996")
_NUMBER = re.compile(r"^(?:\d{1,2}|[a-z])[.)] ?")
_LEAST = 3
_LEAST_MENDED, _LEAST_TWICE = 6, 12
"""From so many letters on one wrong letter is mended, and two."""
_LEAST_LONGER = 9
"""From so many letters on one that was lost or added is mended: „dział” is no „udział”."""
_TAIL = 2
"""An ending must be there: words differ by it („podatnik”, „podatnika”)."""
_DECISIVE = re.compile(r"^(?:nie|tak|brak|bez|ani|nie.?zaleg(?!aniu).*|zalega.?|lub|oraz)$")
"""Words that decide: never mended into, however near."""
_MOST_REMEMBERED = 20_000


def outline(folded: str) -> str:
    """A folded word with everything that looks alike made the same; two prints of a word have one outline.

    >>> outline("zaswladczenle") == outline("zaswiadczenie"), outline("rniasta") == outline("miasta")
    (True, True)
    """
    for pair, letter in _PAIRS:
        folded = folded.replace(pair, letter)
    return folded.translate(_CONFUSED)


def as_digits(text: str) -> str:
    """The text with letters in place of digits made digits: „0” for „O”, „1” for „l”, „5” for „S”.

    >>> as_digits("929OO0lS06")
    '9290001506'
    """
    return text.translate(_DIGITS)


class Lexicon:
    """The words of known phrases, for mending what was read wrongly."""

    def __init__(self, phrases: Iterable[str], labels: Iterable[str] = ()) -> None:
        self._labels = frozenset(labels)
        words = {word for phrase in phrases for word in _WORD.findall(phrase) if len(word) >= _LEAST}
        self._words = {word for word in words if not _DECISIVE.match(word)}
        self._known = words
        self._by_outline: dict[str, str] = {}
        for word in sorted(self._words):
            outlined = outline(word)
            # Two words of one outline cannot be told apart: neither is mended into.
            self._by_outline[outlined] = "" if outlined in self._by_outline else word
        self._long = sorted(word for word in self._words if len(word) >= _LEAST_MENDED and word.isalpha())
        self._mended: dict[str, str] = {}

    def __contains__(self, word: str) -> bool:
        return word in self._known

    def is_label(self, folded: str) -> bool:
        """Whether words are a label of a form, with or without the number before it."""
        return folded in self._labels or _NUMBER.sub("", folded) in self._labels

    def begins_label(self, folded: str) -> bool:
        """Whether words are the beginning of a label, with or without the number before it."""
        bare = _NUMBER.sub("", folded)
        return any(label.startswith((folded, bare)) for label in self._labels)

    def corrected(self, folded: str) -> str:
        """The known word that a folded word was meant to be; itself where none is surely it.

        >>> lexicon = Lexicon(["zaswiadczenie o niezaleganiu", "nazwa platnika"])
        >>> [lexicon.corrected(word) for word in ("zasw1adczenle", "platmika", "zalega", "platnik")]
        ['zaswiadczenie', 'platnika', 'zalega', 'platnik']
        """
        if (
            folded in self._known
            or len(folded) < _LEAST
            or sum(c.isdigit() for c in folded) * 2 > len(folded)
        ):
            return folded
        if folded not in self._mended:
            if len(self._mended) >= _MOST_REMEMBERED:
                self._mended.clear()
            self._mended[folded] = self._nearest(folded) or folded
        return self._mended[folded]

    def parted(self, folded: str) -> tuple[str, str] | None:
        """Two known words that were read as one; None where it is not surely two."""
        if folded in self._known or len(folded) < 2 * _LEAST + 1:
            return None
        cuts = [(folded[:place], folded[place:]) for place in range(_LEAST, len(folded) - _LEAST + 1)]
        found = [(left, right) for left, right in cuts if left in self._words and right in self._words]
        return found[0] if len(found) == 1 else None

    def joined(self, left: str, right: str) -> str | None:
        """The known word that was read as two; None where either stands for itself."""
        whole = left + right
        if left in self._known or right in self._known or len(whole) < _LEAST_MENDED:
            return None
        mended = self.corrected(whole)
        return mended if mended in self._words else None

    def _nearest(self, folded: str) -> str | None:
        by_outline = self._by_outline.get(outline(folded))
        if by_outline:
            return by_outline
        if len(folded) < _LEAST_MENDED or _DECISIVE.match(folded):
            return None
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        most = 2 if len(folded) >= _LEAST_TWICE else 1
        near = process.extract(folded, self._long, scorer=OSA.distance, score_cutoff=most, limit=2)
        if not near or (len(near) > 1 and near[0][1] == near[1][1]):
            return None
        word = near[0][0]
        if len(word) != len(folded) and len(folded) < _LEAST_LONGER:
            return None
        return word if outline(word)[-_TAIL:] == outline(folded)[-_TAIL:] else None
