"""A page's lines with what is drawn over them, each line with its own: two of the same words may differ."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from ingest.readers.pdf.drawing.drawn import WAS, Char, columns_in, letters_of, spaced
from ingest.readers.text.symbols import with_plain_boxes

_BOXES = re.compile("[☐☒]")
_TYPED_BOX = re.compile(r"[☐☒]|\[ ?[xX]? ?\]")
_DOUBTFUL = "▨"
_STRIKE, _STRUCK = "~~", re.compile(r"~~(.+?)~~")
_FEWEST_WORDS, _FEW_COLUMNS = 3, 2
"""A stretch of fewer words may be anywhere."""
_NUMBER = re.compile(r"\W*(?:\d{1,2}[a-z]?|[A-Za-z]|[LlNn][pr])?\W*")
"""An item's number, or what heads a column of them."""
_LEVEL = 2.0
"""In points: stretches whose tops differ by less stand on one line."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A visual line, or what of it stands in one column."""

    letters: str
    """As `letters_of` the line without what is drawn over it."""
    shown: str
    is_more: bool
    """Whether it shows more than its words: strikes, boxes, or tabs between columns."""
    top: float
    """In points from the page's top."""
    whole: str = ""
    """Of a column the letters of its whole line."""
    sides: tuple[float, float] = (0.0, 0.0)
    """From where to where it reaches, in points from the page's left."""


def stretches_of(lines: Sequence[dict[str, Any]]) -> tuple[Stretch, ...]:
    """The page's lines from the top, each column of a line by itself as well; `lines` are pdfplumber's.

    What a column of such a line is alone is told for readers that go column by column.
    """
    return tuple(stretch for line in lines for stretch in _of_line(line))


def _of_line(line: dict[str, Any]) -> Iterator[Stretch]:
    once = list({id(char): char for char in line["chars"]}.values())  # pdfplumber lists „~~m” three times
    shown, top = _parted(once, line["text"]), float(line["top"])
    columns = columns_in(once)
    is_more = "\t" in shown or _is_changed(once) or _BOXES.search(with_plain_boxes(shown)) is not None
    yield Stretch(_as_it_was(once), shown, is_more, top, sides=_sides(once))
    if len(columns) > 1:
        # A question's number and its words are one line where the answer beside them is another.
        head = [[char for column in columns[:-1] for char in column]] if len(columns) > _FEW_COLUMNS else []
        for column in [*columns, *head]:
            yield Stretch(
                _as_it_was(column), spaced(column), _is_changed(column), top, _as_it_was(once), _sides(column)
            )
        for pair in _of_cards(columns):
            shown, own = "\t".join(map(spaced, pair)), [char for column in pair for char in column]
            yield Stretch(_as_it_was(own), shown, is_more=True, top=top, whole=_as_it_was(once))


def _of_cards(columns: Sequence[Sequence[Char]]) -> Iterator[Sequence[Sequence[Char]]]:
    """The questions with their answers of cards side by side, of which each has two columns or a box."""
    are_boxed = [_TYPED_BOX.search(with_plain_boxes(spaced(column))) is not None for column in columns]
    if len(columns) == _FEW_COLUMNS + 1 and are_boxed == [False, False, True]:
        pairs = [columns[:2]]
    elif len(columns) > _FEW_COLUMNS and len(columns) % 2 == 0 and not any(are_boxed):
        pairs = [columns[at : at + 2] for at in range(0, len(columns), 2)]
    else:
        return
    yield from (pair for pair in pairs if not _NUMBER.fullmatch(spaced(pair[0])))


def _sides(chars: Sequence[Char]) -> tuple[float, float]:
    return float(chars[0]["x0"]), float(chars[-1]["x1"])


def _is_changed(chars: Sequence[Char]) -> bool:
    return any(WAS in char for char in chars)


def _as_it_was(chars: Sequence[Char]) -> str:
    return letters_of("".join(str(char.get(WAS, char["text"])) for char in chars))


def with_drawn(lines: Sequence[str], stretches: Sequence[Stretch]) -> list[str]:
    """A page's lines of text with what is drawn over them.

    Of several stretches with the same letters („TAK / NIE” under each of two questions) each belongs to one
    line, in order, where something unlike any other stands between them on the page and in the text. Where
    nobody knows which is which, and they differ, the lines begin with ▨.

    >>> asked = letters_of("TAK / NIE")
    >>> told = [Stretch(asked, "~~TAK~~ / NIE", True, 10), Stretch("b", "b", False, 20)]
    >>> with_drawn(["TAK / NIE", "b", "TAK / NIE"], [*told, Stretch(asked, "TAK / NIE", False, 30)])
    ['~~TAK~~ / NIE', 'b', 'TAK / NIE']
    """
    places: dict[str, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        places[letters_of(line)].append(at)
    lines_told = Counter(stretch.letters for stretch in stretches if not stretch.whole)
    by_letters: dict[str, list[Stretch]] = defaultdict(list)
    for stretch in stretches:
        # Where the text has its whole line, a column is no line of its own.
        if not 0 < lines_told[stretch.whole] <= len(places.get(stretch.whole, ())):
            by_letters[stretch.letters].append(stretch)
    alone = [
        (same[0].top, places[letters][0])
        for letters, same in by_letters.items()
        if len(same) == len(places.get(letters, ())) == 1
    ]
    told = list(lines)
    placed: set[int] = set()
    for letters, found in places.items():
        same = by_letters.get(letters, [])
        placed.update(map(id, same))
        if not any(one.is_more for one in same):
            continue
        own = _in_turn(same, found, alone, lines, stretches)
        if own is None:
            for place in found:
                told[place] = f"{_DOUBTFUL} {told[place]}"
            continue
        for place, one in zip(found, own, strict=True):
            told[place] = one.shown if one.is_more else told[place]
    _strike_parts(told, stretches, placed)
    return told


def _strike_parts(lines: list[str], stretches: Sequence[Stretch], placed: Collection[int]) -> None:
    """Put the strikes of stretches that are no lines of their own into the lines that hold them.

    Nothing struck is lost: where its words stand in no line or in several, these, or a line of its own, are
    doubtful. `placed` has the ids of the stretches whose lines are told.
    """
    for whole, parts in _by_line(stretches):
        if id(whole) in placed or _STRIKE not in whole.shown:
            continue
        left = [one for one in parts if _STRIKE in one.shown and id(one) not in placed]
        # What a column tells the same line's other columns need not; the narrowest come first.
        struck_left = Counter(_struck_in(whole.shown))
        for one in parts:
            if id(one) in placed:
                struck_left -= Counter(_struck_in(one.shown))
        for one in (whole, *left):
            if struck_left and _strike_within(lines, one.shown):
                struck_left -= Counter(_struck_in(one.shown))
        if struck_left:
            _doubt(lines, whole.shown, struck_left)


def _by_line(stretches: Sequence[Stretch]) -> Iterator[tuple[Stretch, list[Stretch]]]:
    """Each whole line with what of it stands in columns, which is told behind it."""
    at = 0
    while at < len(stretches):
        past = at + 1
        while past < len(stretches) and stretches[past].whole:
            past += 1
        yield stretches[at], list(stretches[at + 1 : past])
        at = past


def _struck_in(shown: str) -> list[str]:
    return ["".join(found[1].split()) for found in _STRUCK.finditer(shown)]


def _doubt(lines: list[str], shown: str, struck: Iterable[str]) -> None:
    """Mark the lines that hold struck words as doubtful; where none does, a line of its own tells of them."""
    for one in struck:
        holding = [at for at, line in enumerate(lines) if one in "".join(line.split())]
        for at in holding:
            if not lines[at].startswith(_DOUBTFUL):
                lines[at] = f"{_DOUBTFUL} {lines[at]}"
        if not holding:
            lines.append(f"{_DOUBTFUL} {shown}")


def _strike_within(lines: list[str], shown: str) -> bool:
    """Whether the strikes of a stretch that is a part of one line could be put into that line.

    Answers in a larger type stand higher than the words around them: „na dzień [21.04.2026] ~~posiada~~ / nie
    posiada”. Where the words may stand in another line, too, nothing is put in.

    >>> lines = ["na dzień 21.04.2026 posiada", "/ nie posiada*"]
    >>> _strike_within(lines, "na dzień ~~posiada~~"), lines
    (True, ['na dzień 21.04.2026 ~~posiada~~', '/ nie posiada*'])
    >>> lines = ["nie zalega / zalega w kwocie … zł", "*"]
    >>> _strike_within(lines, "nie zalega / ~~zalega w kwocie … zł~~ *"), lines[0]
    (True, 'nie zalega / ~~zalega w kwocie … zł~~')
    """
    # A raised asterisk stands on a line of its own in the text.
    words = [word for word in shown.replace(_STRIKE, "").split() if word.strip("*")]
    holding = [at for at, line in enumerate(lines) if _holds(line.split(), words)]
    if len(words) < _FEWEST_WORDS or len(holding) != 1 or _STRIKE in lines[holding[0]]:
        return False
    line = lines[holding[0]]
    for found in _STRUCK.finditer(shown):
        one = re.escape(found[1].strip()).replace(r"\ ", r"\s+")
        places = list(re.finditer(rf"(?<!\w){one}(?!\w)", line))
        if len(places) != 1:
            return False
        line = f"{line[: places[0].start()]}{_STRIKE}{places[0][0]}{_STRIKE}{line[places[0].end() :]}"
    lines[holding[0]] = line
    return True


def _holds(words: Sequence[str], some: Sequence[str]) -> bool:
    """Whether some words stand among these, in their order."""
    rest = iter(words)
    return all(one in rest for one in some)


def _are_in_order(same: Sequence[Stretch], at: Sequence[int], alone: Sequence[tuple[float, int]]) -> bool:
    """Whether stretches of the same letters, from the top, are the lines at these places, one by one."""
    return len(same) == len(at) and all(
        any(upper.top + _LEVEL < top < lower.top + _LEVEL and first < place < second for top, place in alone)
        for (upper, lower), (first, second) in zip(pairwise(same), pairwise(at), strict=True)
    )


def _in_turn(
    same: Sequence[Stretch],
    at: Sequence[int],
    alone: Sequence[tuple[float, int]],
    lines: Sequence[str],
    stretches: Sequence[Stretch],
) -> Sequence[Stretch] | None:
    """Stretches of the same letters in the order of the lines at these places; None where nobody knows it."""
    changes = any(letters_of(one.shown) != one.letters for one in same)
    if len({"".join(one.shown.split()) for one in same}) == 1 and (len(same) >= len(at) or not changes):
        return [next(one for one in reversed(same) if one.is_more)] * len(at)
    if _are_in_order(same, at, alone):
        return same
    return _by_line_above(same, [letters_of(lines[place - 1]) for place in at], stretches)


def _by_line_above(
    same: Sequence[Stretch], above: Sequence[str], stretches: Sequence[Stretch]
) -> list[Stretch] | None:
    """Stretches of the same letters by the lines that stand above each, of which no two are alike."""
    by_above = {_letters_above(one, stretches): one for one in same}
    is_each_one = len(same) == len(above) == len(by_above) and set(above) == set(by_above)
    return [by_above[letters] for letters in above] if is_each_one else None


def _letters_above(one: Stretch, stretches: Sequence[Stretch]) -> str:
    """The letters of the narrowest stretch of the next line above that stands over this one."""
    over = [
        other
        for other in stretches
        if other.top + _LEVEL < one.top and other.sides[0] < one.sides[1] and one.sides[0] < other.sides[1]
    ]
    lowest = max((other.top for other in over), default=0.0)
    near = [other for other in over if other.top > lowest - _LEVEL]
    return min(near, key=lambda other: other.sides[1] - other.sides[0]).letters if near else ""


def _parted(chars: Sequence[Char], text: str) -> str:
    """A line's text with a tab where a gap is too wide for a blank."""
    columns = columns_in(chars)
    if len(columns) == 1:
        return text
    words, parted = text, []
    for column in columns[:-1]:
        end = _end_of("".join("".join(char["text"] for char in column).split()), words)
        parted.append(words[:end].strip())
        words = words[end:]
    return "\t".join([*parted, words.strip()])


def _end_of(letters: str, text: str) -> int:
    """Where in a text so many letters, blanks left out, end."""
    left = len(letters)
    for place, character in enumerate(text):
        if not left:
            return place
        left -= not character.isspace()
    return len(text)
