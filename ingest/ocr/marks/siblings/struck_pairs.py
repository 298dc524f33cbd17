"""„TAK / NIE*” of which a pen struck out one word so that nobody read it: „HAK / NIE”, „TAK /-NHE-”, „/ NIE”.

The word that was read stands whole; the picture shows whether a stroke goes all through the other's place.
Letters have gaps between them, and a pen's stroke has none. Where the stroke was seen and the word below it
misread („~~TAI~~ / NIE”), the word is named by the one beside it. Where both were read, as bold print is
under a thin stroke, the stroke tells all the same.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from domain.document import Word
from ingest.ocr.columns import TextRow
from ingest.ocr.picture.paper import Picture, fractions, pixels

_OTHER = {"TAK": "NIE", "NIE": "TAK"}
_SURE_WORD, _SURE = 0.75, 0.8
_READ_WORD = 0.5
"""How surely one of both is read where the other's stroke was seen."""
_STRUCK = "~~"
_JUNK = re.compile(r"[/|\\]?[^a-ząćęłńóśźż☐☒▨~]{0,6}[/|\\]?")
"""What a struck word was read as, perhaps with the stroke that parts both."""
_PARTS = re.compile(r"[/|\\]|[Il1]")
"""What the stroke between both is read as, when it stands alone; and glued to one of them."""
_GLUED = re.compile(r"[/|\\!]")
_MISNAMED = re.compile(
    r"(?P<before>[/|\\]?)~~\W*(?P<read>[^\Wa-ząćęńóśźż]{1,5})\W*~~\W{0,2}(?P<after>[/|\\]?)\*?"
)
"""A struck word in capitals; an „l” among them is an I that was misread."""
_NEXT, _WIDTH = 0.15, 2.2
"""In widths of the word that was read: where the other one begins behind it, and ends."""
_PAIR = re.compile(r"TAK/NIE\*?")
_FIRST, _SECOND, _END = 0.4, 0.58, 0.93
"""Where in „TAK/NIE*” TAK ends, and NIE begins and ends."""
_INK = 150
_STEEPEST, _SLOPES = 0.3, 13
_WITHIN, _MIDDLE = (0.15, 0.9), (0.25, 0.7)
"""Of the word's height: where a stroke goes through it; and surely goes not below it."""
_THROUGH, _NOT_THROUGH = 0.8, 0.5
"""Of the word's width: how long a stroke is without a gap; and how long none is that is but print."""
_THROUGH_READ = 0.78
"""How long it is in a word that was read all the same, in its own width."""

_Frame = tuple[int, int, int, int]


def with_struck_told(rows: Iterable[TextRow], level: Picture) -> list[TextRow]:
    """The rows; of TAK and NIE side by side the one that a pen's stroke goes through struck out."""
    return [
        replace(row, cells=tuple(tuple(_told(cell, level)) for cell in row.cells))
        if any(word.text.rstrip("*") in _OTHER or _PAIR.fullmatch(word.text) for word in row.words)
        else row
        for row in rows
    ]


def _named(cell: Sequence[Word]) -> Sequence[Word]:
    """The cell's words, a misread struck one beside TAK or NIE named as the other of both."""
    told = cell = list(map(_closed, cell, ["", *(word.text for word in cell)]))
    for at, word in enumerate(cell):
        own = word.text.strip("*,./")
        if own not in _OTHER or word.confidence < _READ_WORD:
            continue
        for step in (-1, 1):
            beside = [at + step * far for far in (1, 2) if 0 <= at + step * far < len(cell)]
            if len(beside) > 1 and cell[beside[0]].text not in {"/", "|", "\\"}:
                del beside[1]
            found = _MISNAMED.fullmatch(cell[beside[-1]].text) if beside else None
            if found is None or found["read"] in _OTHER:
                continue
            is_parted = len(beside) > 1 or "/" in (word.text + found["before"] + found["after"])
            if is_parted or _is_alike(found["read"], _OTHER[own]):
                text = f"{found['before']}{_STRUCK}{_OTHER[own]}{_STRUCK}{found['after']}"
                told[beside[-1]] = replace(cell[beside[-1]], text=text)
    return told


def _parted(cell: Sequence[Word]) -> Sequence[Word]:
    """The cell's words, „TAK/NIE*” as three of them."""
    return [part for word in cell for part in (_parts(word) if _PAIR.fullmatch(word.text) else (word,))]


def _parts(word: Word) -> tuple[Word, ...]:
    box, wide = word.box, word.box.right - word.box.left
    texts = (*word.text.partition("/"),)
    places = ((0.0, _FIRST), (_FIRST, _SECOND), (_SECOND, _END if word.text.endswith("*") else 1.0))
    return tuple(
        replace(word, text=text, box=replace(box, left=box.left + low * wide, right=box.left + high * wide))
        for text, (low, high) in zip(texts, places, strict=True)
    )


def _closed(word: Word, before: str) -> Word:
    """TAK or NIE with both ends of its stroke, where a first struck word was no word and is gone: „TAK~~”."""
    own = word.text.removesuffix(_STRUCK)
    is_open = own in _OTHER and own != word.text and not before.startswith(_STRUCK)
    return replace(word, text=f"{_STRUCK}{own}{_STRUCK}") if is_open else word


def _is_alike(read: str, name: str) -> bool:
    """Whether all but one of a name's letters were read, in their places or with one of them lost."""
    is_in_place = len(read) <= len(name) + 1 and sum(map(str.__eq__, read, name)) >= len(name) - 1
    return is_in_place or read in {name[:at] + name[at + 1 :] for at in range(len(name))}


def _told(cell: Sequence[Word], level: Picture) -> Sequence[Word]:
    cell = _parted(_named(cell))
    words = [word.text.rstrip("*,.") for word in cell]
    at = [number for number, word in enumerate(words) if word in _OTHER]
    if len(at) == len({*(words[number] for number in at)}) == len(_OTHER) and not _are_boxed(words):
        return _one_struck(cell, at, level)
    if len(at) != 1 or any(_STRUCK in word for word in words) or cell[at[0]].confidence < _SURE_WORD:
        return cell
    whole, own = cell[at[0]], words[at[0]]
    left, top, right, bottom = pixels(whole.box, level.shape)
    wide = right - left
    is_first = own == "TAK"
    place = (
        (right + round(_NEXT * wide), top, right + round(_WIDTH * wide), bottom)
        if is_first
        else (left - round(_WIDTH * wide), top, left - round(_NEXT * wide), bottom)
    )
    beside = [n for n in range(len(cell)) if n != at[0] and _lies_in(cell[n], place, level)]
    is_junk = all(_is_junk(cell[n].text, _OTHER[own]) for n in beside)
    has_part = any(_PARTS.fullmatch(cell[n].text) or _GLUED.search(cell[n].text) for n in beside)
    if not (is_junk and has_part and len(beside) <= 3):
        return cell
    if (
        _longest(level, place) < _THROUGH * wide
        or _longest(level, (left, top, right, bottom)) > _NOT_THROUGH * wide
    ):
        return cell
    struck = Word(f"{_STRUCK}{_OTHER[own]}{_STRUCK}", fractions(*place, level.shape), _SURE)
    part = Word(
        "/",
        fractions(
            *(right, top, place[0], bottom) if is_first else (place[2], top, left, bottom), level.shape
        ),
        _SURE,
    )
    pair = [whole, part, struck] if is_first else [struck, part, whole]
    low, high = min([*beside, at[0]]), max([*beside, at[0]])
    return [*cell[:low], *pair, *cell[high + 1 :]]


def _is_junk(read: str, name: str) -> bool:
    """Whether a struck word may have been read so: „HAK”, and „FAk-/”, whose letters are nearly its own."""
    return _JUNK.fullmatch(read) is not None or _is_alike(re.sub(r"[\W_]", "", read).upper(), name)


def _are_boxed(words: Sequence[str]) -> bool:
    """Whether a cell's options have boxes, or a stroke was seen already."""
    return any(_STRUCK in word or word in {"☐", "☒", "▨"} for word in words)


def _one_struck(cell: Sequence[Word], at: Sequence[int], level: Picture) -> Sequence[Word]:
    """The cell of which both words were read, the one struck out through whose middle a stroke goes."""
    long = {}
    for number in at:
        place = pixels(cell[number].box, level.shape)
        long[number] = _longest(level, place, _MIDDLE) / max(1, place[2] - place[0])
    struck, whole = sorted(at, key=lambda number: -long[number])
    if long[struck] < _THROUGH_READ or long[whole] > _NOT_THROUGH:
        return cell
    own = cell[struck].text.rstrip("*,.")
    told = replace(cell[struck], text=f"{_STRUCK}{own}{_STRUCK}{cell[struck].text[len(own) :]}")
    return [told if number == struck else word for number, word in enumerate(cell)]


def _lies_in(word: Word, place: _Frame, level: Picture) -> bool:
    left, top, right, bottom = pixels(word.box, level.shape)
    is_level = top < (place[1] + place[3]) / 2 < bottom
    return is_level and place[0] - (place[2] - place[0]) / 8 <= (left + right) / 2 <= place[2]


def _longest(level: Picture, place: _Frame, zone: tuple[float, float] = _WITHIN) -> int:
    """How long the longest straight stroke without a gap is that crosses a place, in pixels."""
    left, top, right, bottom = place
    if left < 0 or right > level.shape[1] or right - left < 2:
        return 0
    high = bottom - top
    ink = level[max(0, top - high) : bottom + high, left:right] < _INK
    ink[1:-1] |= ink[:-2] | ink[2:]  # a stroke may step by a pixel
    columns = np.arange(right - left)
    offsets = min(top, high)
    best = 0
    for slope in np.linspace(-_STEEPEST, _STEEPEST, _SLOPES):
        for start in range(round(zone[0] * high), round(zone[1] * high)):
            rows = offsets + start + np.round(slope * (columns - (right - left) / 2)).astype(np.int64)
            inside = (rows >= 0) & (rows < len(ink))
            drawn = np.zeros(len(columns) + 2, np.bool_)
            drawn[1:-1][inside] = ink[rows[inside], columns[inside]]
            bare = np.flatnonzero(~drawn)
            best = max(best, int(np.diff(bare).max()) - 1)
    return best
