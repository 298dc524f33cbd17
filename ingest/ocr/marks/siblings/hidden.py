"""Options that were lost with their box under a cross: „P<TAK ☐ NIE”, of which only „☐ NIE” was believed."""

from collections.abc import Iterable, Sequence
from itertools import chain

from domain.document import Box, Word
from ingest.ocr.marks.siblings.frames import frame_in
from ingest.ocr.marks.ticks import option_behind
from ingest.ocr.marks.verdict import verdict_on
from ingest.ocr.picture.paper import Picture, fractions, pixels

_BEFORE, _WITHIN = 0.5, 2.6
"""In sides of a box, before and behind the begin of what was read: where its box stands."""
_SURE, _SURE_WORD = 0.8, 0.6
_OTHER = {"TAK": "NIE", "NIE": "TAK", "tak": "nie", "nie": "tak"}

Line = tuple[Word, ...]


def hidden_options(
    raw: Iterable[Sequence[Word]], kept: Iterable[Sequence[Word]], ticks: Sequence[Word], level: Picture
) -> list[Line]:
    """The options with their boxes that stand on the row of another box and were left out as noise.

    What was read of them ends as an option does, and before it the picture shows a box of the other's size.
    """
    staying = set(chain.from_iterable(kept))
    found: list[Line] = []
    for line_read, word in ((line, word) for line in raw for word in line) if ticks else ():
        option = (option_behind(word.text) or _other(word, line_read)) if word not in staying else None
        beside = [
            tick for tick in ticks if word.box.top < (tick.box.top + tick.box.bottom) / 2 < word.box.bottom
        ]
        if option is None or not beside or any(_overlap(word.box, tick.box) for tick in ticks):
            continue
        line = _with_box(word, option, min(beside, key=lambda tick: _apart(word.box, tick.box)), level)
        found += [line] if line else []
    return found


def _other(word: Word, line: Sequence[Word]) -> str | None:
    """TAK or NIE where a word ends nearly so and the other stands beside it: „PAIAK ☐ NIE”."""
    beside = (_OTHER[one.text] for one in line if one.text in _OTHER)
    return next((option for option in beside if word.text.endswith(option[1:])), None)


def _with_box(word: Word, option: str, beside: Word, level: Picture) -> Line:
    """A box of the size of the one beside it, and the option behind it; nothing where none is drawn."""
    left, top, right, bottom = pixels(beside.box, level.shape)
    size, side = (right - left, bottom - top), (right - left + bottom - top) / 2
    start, upper, end, lower = pixels(word.box, level.shape)
    room = round(side / 2)
    frame = frame_in(
        level,
        (start - round(_BEFORE * side), upper - room, start + round(_WITHIN * side), lower + room),
        size,
    )
    sign = verdict_on(level, frame) if frame is not None else ""
    if frame is None or not sign or frame[2] >= end:
        return ()
    behind = fractions(frame[2], upper, end, lower, level.shape)
    return (
        Word(sign, fractions(*frame, level.shape), _SURE),
        Word(option, behind, max(word.confidence, _SURE_WORD)),
    )


def _apart(one: Box, other: Box) -> float:
    return max(other.left - one.right, one.left - other.right)


def _overlap(one: Box, other: Box) -> bool:
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )
