"""Which of a blank's options a paper ticks, crosses or leaves, by the boxes and words that it prints."""

import re
from collections.abc import Collection, Sequence

from checks.recognise.form.blank.alignment import Alignment
from checks.recognise.form.blank.question import BlankQuestion, PrintedOption
from checks.recognise.form.blank.regions import AnswerRegion
from checks.recognise.form.layout import AnswerPlace
from checks.recognise.form.question.unit import Option

_TICKED = re.compile(r"[☒☑■▣◼⬛✓✔✗✘●◉]|[\[(] ?[xv+*✓✔] ?[\])]")
_DOUBTFUL = "▨"
_SIGN = re.compile(rf"{_TICKED.pattern}|[☐□▢▨]|\[ ?\]")
"""A box, ticked or not, or a doubtful one."""
_LEAST_COLUMNS, _LONGEST_SIGN = 3, 3
_CROSS = frozenset({"x", "v", "xx"})
_FEWEST_GONE = 3
"""Of so many options one alone is what was typed; of two the other may only be unread."""


def is_moved(alignment: Alignment, question: BlankQuestion, region: AnswerRegion | None) -> bool | None:
    """Whether a question's boxes stand on the other side of their options; None where not all were seen."""
    boxed = [one for one in question.options if one.box is not None and one.until > one.first]
    if region is None or len(boxed) < max(2, len(question.options)):
        return None
    place = region.place
    tokens = [one for one in alignment.tokens if place.label_start <= one.start < place.end]
    boxes = [at for at, one in enumerate(tokens) if one.is_box]
    first = alignment.skeleton.words[boxed[0].first]
    words = [at for at, one in enumerate(tokens) if one.word == first]
    if len(boxes) != len(boxed) or not words:
        return None
    return (boxes[0] < words[0]) != ((boxed[0].box or 0) < boxed[0].first)


def in_own_boxes(alignment: Alignment, options: Sequence[PrintedOption]) -> list[bool | None]:
    """Options of a blank without boxes by those that whoever filled it set: „[x] TAK [ ] NIE”.

    None where an option lacks its own.
    """
    printed = {at for at in alignment.matches if at >= 0}
    for is_before in (True, False):
        places = [
            alignment.matches[one.first] - 1 if is_before else alignment.matches[one.until - 1] + 1
            for one in options
            if one.until > one.first
            and min(alignment.matches[one.first], alignment.matches[one.until - 1]) >= 0
        ]
        own = [at for at in places if 0 <= at < len(alignment.tokens) and at not in printed]
        if len(own) == len(options) > 1 and all(alignment.tokens[at].is_box for at in own):
            return [_is_tick(alignment, at) for at in own]
    return _in_only_box(alignment, options, printed)


def _in_only_box(
    alignment: Alignment, options: Sequence[PrintedOption], printed: Collection[int]
) -> list[bool | None]:
    """The same where a ticked box was set before, or behind, one option alone: „[X] TAK / NIE”."""
    marked = []
    for one in options:
        first, last = alignment.matches[one.first], alignment.matches[one.until - 1]
        beside = [at for at in (first - 1, last + 1) if 0 <= at < len(alignment.tokens) and at not in printed]
        near = [at for at in beside if _is_tick(alignment, at) and _touches(alignment, at, first, last)]
        if first < 0 or last < 0:
            return []
        marked.append(bool(near))
    return list(marked) if sum(marked) == 1 < len(marked) else []


def _touches(alignment: Alignment, box: int, first: int, last: int) -> bool:
    """Whether nothing but blanks stands between a box and the words of an option."""
    tokens = alignment.tokens
    low, high = (
        (tokens[box].end, tokens[first].start) if box < first else (tokens[last].end, tokens[box].start)
    )
    return tokens[box].is_box and not alignment.text.folded[low:high].strip(" ")


def is_ticked(alignment: Alignment, option: PrintedOption) -> bool | None:
    """Whether an option's box is ticked, or has a cross in its place; None where it has none."""
    if option.box is None:
        return None
    words = alignment.matches[option.first] if option.until > option.first else -1
    at = alignment.matches[option.box]
    if at >= 0 and alignment.text.is_noisy and not _may_be_own(alignment, at, option):
        at = -1  # a sign in the line below, read as a box
    # Of options that were taken out, one's box may be laid upon another's. On a picture words go unread.
    is_own = words >= 0 or option.until == option.first or alignment.text.is_noisy
    if at < 0 or not is_own:
        at = _beside(option, words)
        if 0 <= at < len(alignment.tokens) and not _is_on_one_line(alignment, at, words):
            at = -1
    if not 0 <= at < len(alignment.tokens):
        return None
    token = alignment.tokens[at]
    if not token.is_box:
        return True if token.word in _CROSS else None
    return _is_tick(alignment, at)


def in_cells(alignment: Alignment, options: Sequence[PrintedOption]) -> list[bool | None] | None:
    """Options whose boxes stand alone in a row's cells, by what stands there now: „☐ | X”, „▨ | ☐”.

    A cross that took a box's place, or a letter that a picture's box was read as, leaves the other box to be
    laid upon the first. None where a row of a file ends in fewer boxes and crosses.
    """
    if len(options) < 2 or any(one.box is None or one.until > one.first for one in options):
        return None
    own = [at for one in options if one.box is not None and (at := alignment.matches[one.box]) >= 0]
    if not own:
        return None
    folded = alignment.text.folded
    start = folded.rfind("\n", 0, alignment.tokens[own[0]].start) + 1
    end = folded.find("\n", start)
    cells = [cell.strip() for cell in folded[start : end if end >= 0 else None].split("\t")][-len(options) :]
    are_signs = len(cells) == len(options) and all(cell in _CROSS or _SIGN.fullmatch(cell) for cell in cells)
    if not are_signs and not alignment.text.is_noisy:
        return None
    if len(cells) < len(options) or any(len(cell) > _LONGEST_SIGN for cell in cells):
        return [None] * len(options)  # a box was not read, and nobody knows which
    return [
        True
        if cell in _CROSS
        else None
        if cell == _DOUBTFUL or not _SIGN.fullmatch(cell)
        else _TICKED.fullmatch(cell) is not None
        for cell in cells
    ]


def _may_be_own(alignment: Alignment, box: int, option: PrintedOption) -> bool:
    """Whether a box stands on the line of its option's words; unread ones, beside no other print."""
    near = [alignment.matches[at] for at in (option.first, option.until - 1) if option.until > option.first]
    if any(at >= 0 for at in near):
        return any(at >= 0 and _is_on_one_line(alignment, box, at) for at in near)
    beside = box + 1 if (option.box or 0) < option.first else box - 1
    is_printed = beside in alignment.printed and not alignment.tokens[beside].is_box
    return not near or not is_printed or not _is_on_one_line(alignment, box, beside)


def _is_on_one_line(alignment: Alignment, one: int, other: int) -> bool:
    """Whether no line ends between two tokens of the paper."""
    first, second = alignment.tokens[min(one, other)], alignment.tokens[max(one, other)]
    return "\n" not in alignment.text.folded[first.start : second.end]


def crossed_behind(alignment: Alignment, options: Sequence[PrintedOption]) -> list[bool | None] | None:
    """The options with the only one chosen that a cross ends the line of: „a) tak X / b) nie”.

    None where another than one has such a cross, or where options share a line.
    """
    ends: list[int] = []
    for one in options:
        last = alignment.matches[one.until - 1] if one.until > one.first else -1
        if last < 0:
            return None
        ends.append(last)
    lines = [alignment.text.folded.find("\n", alignment.tokens[at].end) for at in ends]
    if len(set(lines)) < len(lines):
        return None
    marked = [
        alignment.text.folded[alignment.tokens[at].end : line if line >= 0 else None].strip(" \t.,;*()[]")
        in _CROSS
        for at, line in zip(ends, lines, strict=True)
    ]
    return list(marked) if sum(marked) == 1 and len(marked) > 1 else None


def ticked_columns(columns: Sequence[str], added: str) -> tuple[Option, ...]:
    r"""What a blank's header offers, „mikro | mały | średni”, with the boxes of a picture.

    >>> [one.is_chosen for one in ticked_columns(("mikro", "mały", "średni"), "☐ \t☒ \t☐")]
    [False, True, False]
    >>> ticked_columns(("mikro", "mały", "średni"), "☐ mały ☒")
    ()
    """
    signs, told = added.split(), {"☐": False, "☒": True, _DOUBTFUL: None}
    if len(columns) < _LEAST_COLUMNS or len(signs) != len(columns) or not set(signs) <= set(told):
        return ()
    return tuple(Option(words, told[sign]) for words, sign in zip(columns, signs, strict=True))


def _is_tick(alignment: Alignment, at: int) -> bool | None:
    """Whether the box at a place of the paper is ticked; None where nobody can be sure."""
    token = alignment.tokens[at]
    glyph = alignment.text.folded[token.start : token.end]
    return None if glyph == _DOUBTFUL else _TICKED.fullmatch(glyph) is not None


def _beside(option: PrintedOption, words: int) -> int:
    """Where the box of an option stands whose words begin at a place of the paper; -1 without them."""
    if words < 0 or option.box is None:
        return -1
    return words - 1 if option.box < option.first else words + option.until - option.first


def is_left(alignment: Alignment, option: PrintedOption) -> bool:
    """Whether an option's words stand on the paper and are not struck out."""
    places = [alignment.matches[at] for at in range(option.first, option.until)]
    if not places or any(at < 0 for at in places):
        return False
    start = alignment.tokens[places[0]].start
    return alignment.text.raw.count("~~", 0, start) % 2 == 0


def is_left_unmatched(alignment: Alignment, option: PrintedOption, place: AnswerPlace) -> bool:
    """Whether an option that was laid upon nothing stands in its place all the same and is not struck out."""
    if any(alignment.matches[at] >= 0 for at in range(option.first, option.until)):
        return False
    words = list(alignment.skeleton.words[option.first : option.until])
    printed = {at for at in alignment.matches if at >= 0}
    tokens = [
        token
        for at, token in enumerate(alignment.tokens)
        if place.start <= token.start < place.end and at not in printed
    ]
    said = [token.word for token in tokens]
    first = next((at for at in range(len(said)) if words and said[at : at + len(words)] == words), None)
    return first is not None and alignment.text.raw.count("~~", 0, tokens[first].start) % 2 == 0


def stands_alone(
    alignment: Alignment, options: Sequence[PrintedOption], place: AnswerPlace
) -> list[bool | None] | None:
    """The options with the only one chosen whose words a picture has; None where another may be unread.

    A retyped paper may give that one alone, without its box: nothing else stands in the place of the answer.
    """
    left = [is_left(alignment, one) for one in options]
    if len(left) < _FEWEST_GONE or sum(left) != 1:
        return None
    own = options[left.index(True)]
    first, last = (alignment.matches[at] for at in (own.first, own.until - 1))
    start, end = alignment.tokens[first].start, alignment.tokens[last].end
    around = alignment.text.folded[place.start : start] + alignment.text.folded[end : place.end]
    return list(left) if not re.search(r"[^\W_]|[☐☒▨]", around) else None
