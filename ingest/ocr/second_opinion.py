"""Words that the engine was not sure of, read by a second one: surer where both agree, else put right.

Both hardly ever make the same mistake. Of codes, addresses and numbers the second knows more, for no
dictionary leads it; of marks above letters the first. Where each is sure of another word, nobody knows
which it is.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from domain.document import Box, Word
from domain.words.text import fold
from ingest.ocr.comb import is_nip
from ingest.ocr.lines import BOXES
from ingest.ocr.picture.paper import Picture, fractions, pixels
from ingest.ocr.second_engine import Told, breadth, read_word
from ingest.ocr.second_look import Strip

_CODE = re.compile(r"[\W_]{0,2}(?=(?:\D*\d){4})[\dOolISZ][\dOolIS.,/ -]+(?:[A-Za-z])?[\W_]{0,2}")
"""Four figures at least, a letter at most: „25.11.Z”, „929-000-00-06”."""
_ADDRESS = re.compile(r"[@©®€]|^www|\w[.,][a-z]{2,3}(?:/\S*)?$", re.IGNORECASE)
_AT = re.compile(r"[@©®€]")
_DOUBTFUL_CODE, _DOUBTFUL, _UNCERTAIN = 0.95, 0.75, 0.9
"""Codes and addresses, and other words, are read once more below this; below the last where room is left."""
_DENIED, _KNOWN_CODE = 0.12, 0.9
"""What the engine itself denies, and codes below this, go first."""
_LEAST_OF_A_WORD = 3
_MOST_BREADTH = 3_000
"""Of what is read once more on a page: a fifth of its time, where a pen filled it; typed ones need little."""
_BESIDE, _AROUND = 0.35, 0.45
"""Of a letter's height, on a word's sides, and above and below it."""
_SURE_TOGETHER, _SURE_OF_NUMBER, _VERY_SURE, _BEYOND_DOUBT = 0.7, 0.9, 0.97, 0.99
"""Of the second engine, of each sign: where both agree; where a checksum confirms it; where it alone is to be
believed; and where it is, whatever the first one thinks: of 50 such words it had 49 right."""
_TOLD_BY_BOTH, _TOLD_BY_SECOND, _DISPUTED = 0.95, 0.9, 0.3
_AS_LONG = 2
"""Signs more or less: another word stands on the picture, too, where more are read."""
_UNSURE = 0.6
"""Of a word that the first engine did not know."""
_INK = 0.72
"""Of a cell's brightness."""
_LOWEST_LINE, _HIGHEST_LINE = 0.6, 2.2
"""Of a letter's height: how high the ink of a line is."""
_STRUCK = "~~"
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_URL = re.compile(r"(?:https?://)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[\w./@-]*)?", re.ASCII | re.IGNORECASE)
_PKD = re.compile(r"\d{2}\.\d{2}\.[A-Zz]")
_NUMBER = re.compile(r"\d[\d./-]{2,}\d")
_NIP_LENGTH = 10
_CLASS = re.compile(r"\d{4}[A-Z2]")
_ALIKE = str.maketrans("„”“’–—−©®", '"""\'---@@')
_EDGES = " _.,:;|()[]\"'"
_AROUND_ANSWERS = f"{_EDGES}*/;"
_DECIDING, _NUMBER_ASKED = frozenset({"tak", "nie", "nic"}), "nip"
"""One letter makes another answer of these: no engine alone is believed. „NIP” answers nothing."""


def with_second_opinion(
    pieces: Sequence[Sequence[Word]], gray: Picture, letter: float
) -> list[tuple[Word, ...]]:
    """The lines, what was not read surely on them read once more; `letter` is how high letters are."""
    told: dict[Word, Word] = {}
    left = _MOST_BREADTH
    for word in doubtful(word for piece in pieces for word in piece):
        part = _cut(gray, word, letter)
        left -= breadth(part)
        if left < 0:
            break
        told[word] = told_by_both(word, read_word(part))
    return [tuple(told.get(word, word) for word in piece) for piece in pieces]


def line_in_cell(gray: Picture, cell: Box, letter: float) -> tuple[Word, ...]:
    """What the second engine reads in a table's cell with one line of print; empty where it is not sure."""
    left, top, right, bottom = pixels(cell, gray.shape)
    inset = round(_AROUND * letter)
    inside = gray[top + inset : bottom - inset, left + inset : right - inset]
    if not inside.size:
        return ()
    inked = inside < _INK * np.median(inside)
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    if not len(rows) or not _LOWEST_LINE * letter <= np.ptp(rows) <= _HIGHEST_LINE * letter:
        return ()
    ends = (left + inset + int(columns[-1]) + 1, top + inset + int(rows[-1]) + 1)
    return line_at(gray, (left + inset + int(columns[0]), top + inset + int(rows[0]), *ends), letter)


def line_at(gray: Picture, strip: Strip, letter: float) -> tuple[Word, ...]:
    """What the second engine reads on a strip of the page, as one word; empty where it is not sure."""
    line = Word("", fractions(*strip, gray.shape), _TOLD_BY_SECOND)
    told = read_word(_cut(gray, line, letter))
    is_worth = told.sure >= _VERY_SURE and sum(map(str.isalnum, told.text)) >= _LEAST_OF_A_WORD
    return (replace(line, text=told.text),) if is_worth else ()


def doubtful(words: Iterable[Word]) -> list[Word]:
    """The words worth a second look: codes and addresses, what the engine did not know, and then the others.

    >>> texts = ("pole", "25.11.Z", "ul", "☐", "janQwp.pl")
    >>> told = [Word(text, Box(0.1, 0.1, 0.2, 0.12), 0.4) for text in texts]
    >>> [word.text for word in doubtful(told)]
    ['25.11.Z', 'janQwp.pl', 'pole']
    """
    words = list(words)
    surely = {word.text for word in words if word.confidence >= _UNCERTAIN}
    found = [
        (_rank(word), word.confidence, at, word)
        for at, word in enumerate(words)
        if word.confidence < _DOUBTFUL or word.text not in surely or _is_code(word.text)
    ]
    return [word for *_, word in sorted(one for one in found if _is_doubtful(one[-1]))]


def _rank(word: Word) -> int:
    is_denied_or_mail = word.confidence < _DENIED or _AT.search(word.text) is not None
    if is_denied_or_mail or (word.confidence < _KNOWN_CODE and _is_code(word.text)):
        return 0
    return 1 if word.confidence < _UNSURE else 2 if word.confidence < _DOUBTFUL else 3


def _is_code(text: str) -> bool:
    return _CODE.fullmatch(text) is not None or _ADDRESS.search(text) is not None


def _is_doubtful(word: Word) -> bool:
    if _STRUCK in word.text or any(box in word.text for box in BOXES):
        return False
    if _is_code(word.text):
        return word.confidence < _DOUBTFUL_CODE or _is_almost_nip(word.text)
    return word.confidence < _UNCERTAIN and sum(map(str.isalnum, word.text)) >= _LEAST_OF_A_WORD


def _is_almost_nip(text: str) -> bool:
    """Whether ten figures, which begin as no number of the court's register does, fit no checksum.

    >>> [_is_almost_nip(text) for text in ("596-144-02-05", "5961110205", "0000302557")]
    [False, True, False]
    """
    digits = _digits(text)
    return len(digits) == _NIP_LENGTH and not digits.startswith("000") and not is_nip(digits)


def _cut(gray: Picture, word: Word, letter: float) -> Picture:
    left, top, right, bottom = pixels(word.box, gray.shape)
    beside, around = round(_BESIDE * letter), round(_AROUND * letter)
    return gray[max(0, top - around) : bottom + around, max(0, left - beside) : right + beside]


def _decides(text: str) -> bool:
    """Whether a word answers by itself, or is taken for one that does: „NIC” is as like „NIE” as can be.

    >>> [_decides(text) for text in ("TAK", "nie*", "NIC", "NIP", "NIEMCY", "TAX")]
    [True, True, True, False, False, False]
    """
    return text.casefold().strip(_AROUND_ANSWERS) in _DECIDING


def told_by_both(word: Word, again: Told) -> Word:
    """The word as two engines tell it.

    >>> def both(text, sure, second, second_sure=0.99):
    ...     told = told_by_both(Word(text, Box(0.1, 0.1, 0.2, 0.12), sure), Told(second, second_sure))
    ...     return told.text, told.confidence
    >>> both("71.12.B_", 0.2, "71.12.B"), both("małe", 0.6, "male"), both("43.21.7", 0.7, "43.21.Z")
    (('71.12.B', 0.95), ('małe', 0.95), ('43.21.Z', 0.9))
    >>> both("UMWIL", 0.4, "UMWL"), both("Zadań", 0.7, "Żagań", 0.98), both("31.01.2", 0.4, "31.07.Z", 0.7)
    (('UMWL', 0.9), ('Zadań', 0.3), ('31.01.2', 0.4))
    >>> both("32.50.2", 0.5, "32.50.Z", 0.8), both("a©wp.pl", 0.9, "a@wp.pl"), both("dobry", 0.6, "i dobry")
    (('32.50.Z', 0.95), ('a@wp.pl', 0.95), ('dobry', 0.95))
    >>> both("NIE", 0.5, "NIC", 0.999), both("TAX", 0.4, "TAK", 0.999), both("NIE", 0.85, "nie", 0.9)
    (('NIE', 0.3), ('TAX', 0.3), ('NIE', 0.95))
    """
    if _same(word.text, again.text):
        return word if again.sure < _SURE_TOGETHER else _agreed(word, again)
    decides = _decides(again.text) or (_decides(word.text) and _bare(again.text) != _NUMBER_ASKED)
    if not decides and _is_to_be_believed(word, again):
        return replace(word, text=again.text, confidence=_TOLD_BY_SECOND)
    is_doubtful = word.confidence < _DOUBTFUL or _is_code(word.text) or decides
    is_disputed = again.sure >= _VERY_SURE and is_doubtful
    return replace(word, confidence=min(word.confidence, _DISPUTED)) if is_disputed else word


def _is_to_be_believed(word: Word, again: Told) -> bool:
    """Whether the second engine alone tells a word: by a checksum, by its form, or because it is surer."""
    if again.sure < _VERY_SURE:
        return again.sure >= _SURE_OF_NUMBER and _is_almost_nip(word.text) and is_nip(_digits(again.text))
    if _has_form(again.text) and (word.confidence < _DOUBTFUL_CODE or not _has_form(word.text)):
        return True
    if _is_almost_nip(word.text) and is_nip(_digits(again.text)):
        return True
    is_word = sum(map(str.isalnum, again.text)) >= _LEAST_OF_A_WORD
    return is_word and (word.confidence < _UNSURE or _is_beyond_doubt(word.text, again))


def _is_beyond_doubt(text: str, again: Told) -> bool:
    """Whether the second engine is wholly sure of each sign of a word as long, with the same „/” in it.

    >>> [_is_beyond_doubt(text, Told("Basztowa", 0.996)) for text in ("Baczfowa", "Basztowa/", "Bacz")]
    [True, False, False]
    """
    is_as_long = abs(len(text) - len(again.text)) <= _AS_LONG
    return again.sure >= _BEYOND_DOUBT and is_as_long and text.count("/") == again.text.count("/")


def _same(one: str, other: str) -> bool:
    """Whether two readings differ at most in marks above letters and in the signs around them."""
    bare, second = _bare(one), _bare(other)
    # A letter of the neighbour's may stand on the picture of a word, and two words have run together.
    is_same = bare in {second, second.replace(" ", ""), *second.split()}
    return bool(bare) and (is_same or _as_code(one) == _as_code(other))


def _agreed(word: Word, again: Told) -> Word:
    """The word in the better reading of two that agree: with a code's letter, and no stain for a sign."""
    text = word.text
    is_parted = " " in again.text
    if is_parted and _bare(text) == _bare(again.text).replace(" ", ""):
        text = again.text
    elif not is_parted and text.casefold() != again.text.casefold() and (_is_code(text) or "_" in text):
        # A class's letter, which the second may have taken for a figure.
        text = text if again.text[-1:] == "2" and text[-1:].isalpha() else again.text
    return replace(word, text=text, confidence=max(word.confidence, _TOLD_BY_BOTH))


def _bare(text: str) -> str:
    return fold(text.translate(_ALIKE)).strip(_EDGES)


def _as_code(text: str) -> str:
    """A code without its signs, its letter told whether or not it was read as a figure; else the word."""
    bare = "".join(filter(str.isalnum, text)).upper()
    return f"{bare[:4]}{'Z' if bare[4] == '2' else bare[4]}" if _CLASS.fullmatch(bare) else text


def _has_form(text: str) -> bool:
    """Whether a word has the form of a code, a number or an address."""
    return any(form.fullmatch(text) for form in (_PKD, _NUMBER, _MAIL, _URL))


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
