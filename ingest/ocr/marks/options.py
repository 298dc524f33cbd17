"""Options of one question on one line: where one has a tick box, its siblings have one too.

A box under a pen is read as a letter or not at all. A sign left in its place would make the question look
answered by the boxes that are left, so it becomes a doubtful box.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from domain.document import Box, Word
from domain.words.text import fold
from ingest.ocr.marks.ticks import BOXES, DOUBTFUL, EMPTY, TICKED

_GROUPS = {
    frozenset({"tak", "nie"}): 3,
    frozenset({"mikro", "male", "srednie"}): 3,
    frozenset({"mikroprzedsiebiorca", "maly", "sredni"}): 4,
    frozenset({"mikroprzedsiebiorstwo", "male", "srednie"}): 4,
    frozenset({"zielona", "zdrowie", "innowacyjny"}): 5,
}
"""The options' first words, and how many words apart they stand at most: others are a sentence's."""
_LONGEST_MISREAD, _LONGEST_TAIL, _LEAST_BOXED = 3, 2, 2
_JOINING = frozenset({"lub", "i", "albo", "czy", "oraz"})
_CROSS, _QUOTES = frozenset({"x", "X"}), "„”\"'[](){}"
"""A cross that someone typed: it is an answer, whoever reads it."""
_PLACES = re.compile(r"(?:we?|przy|obok|na|wlasciw\w*|odpowiedni\w*|jedn\w+|tylko)$")
"""What follows the cross that a question asks for: „wstawić X przy właściwej odpowiedzi”."""
_NEAR = 1.5
"""How far a sign stands before its option at most, in heights of the option."""
_UNSURE, _SURE_WORD = 0.3, 0.9
_PUNCTUATION = ".,;:()"
_SIGNS = frozenset("mo0©®[]|(jldeucqif£$&bxvy/\\„”\"'■□")
"""What the front of an option is read as when its box is glued to it."""


def with_doubtful_boxes(lines: Iterable[Sequence[Word]], aspect: float) -> list[list[Word]]:
    """The lines, a doubtful box before each option that lacks one; `aspect`: the page's width by its height.

    >>> def at(left, text):
    ...     return Word(text, Box(left, 0.5, left + 0.02, 0.51), 0.9)
    >>> line = [at(0.1, "m"), at(0.13, "TAK"), at(0.3, "☐"), at(0.33, "NIE")]
    >>> [[word.text for word in told] for told in with_doubtful_boxes([line], 0.7)]
    [['▨', 'TAK', '☐', 'NIE']]
    """
    return [_completed(list(line), aspect) for line in lines]


def _completed(line: list[Word], aspect: float) -> list[Word]:
    if not any(word.text in BOXES for word in line):
        return line
    line = _without_tails(_with_crosses(line, aspect), aspect)
    options = options_of(line)
    boxed = [index for index in options if index and _is_boxes_option(line, index)]
    for index in boxed:
        # A side of the box was read as the word's first letter: „ITAK”, „JNIE”.
        line[index], _ = _without_misread(line[index])
    if not boxed or len(boxed) == len(options):
        return line
    for index in sorted(set(options) - set(boxed), reverse=True):
        before = line[index - 1] if index else None
        if before is not None and (before.text in BOXES or before.text.strip(_QUOTES) in _CROSS):
            continue
        option, glued = _without_misread(line[index])
        line[index] = option
        if before is not None and not glued and _is_misread(before, option, aspect):
            line[index - 1] = Word(DOUBTFUL, before.box, _UNSURE)
        else:
            line.insert(index, Word(DOUBTFUL, _place_before(option.box, aspect), _UNSURE))
    return line


def _without_tails(line: list[Word], aspect: float) -> list[Word]:
    """The line without signs between a ticked box and its option: the end of the tick, read as one.

    >>> def at(left, right, text):
    ...     return Word(text, Box(left, 0.5, right, 0.51), 0.5)
    >>> line = [at(0.1, 0.115, "☐"), at(0.12, 0.17, "TAK"), at(0.2, 0.215, "☒"), at(0.218, 0.224, "/")]
    >>> [word.text for word in _without_tails([*line, at(0.226, 0.26, "NIE")], 0.7)]
    ['☐', 'TAK', '☒', 'NIE']
    """
    tails = [
        at - 1
        for at in options_of(line)
        if at > 1
        and line[at - 2].text == TICKED
        and len(line[at - 1].text) <= _LONGEST_TAIL
        and line[at - 1].text not in BOXES
        and line[at - 1].box.left - line[at - 2].box.right
        < (line[at - 2].box.right - line[at - 2].box.left) / 2
        and _is_misread(line[at - 1], line[at], aspect)
    ]
    return [word for at, word in enumerate(line) if at not in tails]


def _with_crosses(line: list[Word], aspect: float) -> list[Word]:
    """The line with a cross that was written in a box's place as that box, ticked: its siblings are empty."""
    boxes = {word.text for word in line if word.text in BOXES}
    crosses = [
        at
        for at, word in enumerate(line)
        if word.text.strip(_QUOTES) in _CROSS and _is_box_s(line, at, aspect)
    ]
    if boxes != {EMPTY} or len(crosses) != 1:
        return line
    (at,) = crosses
    return [*line[:at], replace(line[at], text=TICKED), *line[at + 1 :]]


def _is_box_s(line: Sequence[Word], at: int, aspect: float) -> bool:
    """Whether a sign stands where a box does: right before its option, and off what is before it."""
    if at + 1 >= len(line) or _PLACES.match(fold(line[at + 1].text)):
        return False
    high = line[at + 1].box.bottom - line[at + 1].box.top
    gap = (line[at + 1].box.left - line[at].box.right) * aspect
    off = (line[at].box.left - line[at - 1].box.right) * aspect if at else _NEAR * high
    return gap < _NEAR * high and (off >= max(high, 2 * gap) or line[at - 1].text.endswith((":", "?")))


def options_of(line: Sequence[Word], *, is_loose: bool = False) -> list[int]:
    """Where the options of one group stand, when the line names two or more of them.

    `is_loose`: also where signs are glued to one that were surely read as letters.
    """
    for group, most_apart in _GROUPS.items():
        found = [index for index, word in enumerate(line) if _name(word, group, is_loose=is_loose)]
        is_dense = all(after - before <= most_apart for before, after in pairwise(found))
        if (is_dense or _are_boxed(line, found)) and len(
            {_name(line[index], group, is_loose=is_loose) for index in found}
        ) > 1:
            return found
    return []


def option_named(word: Word) -> str:
    """The option that a word of `options_of` names, as long as it stands at the word's end, signs with it."""
    name = next((name for group in _GROUPS if (name := _name(word, group, is_loose=True))), "")
    end = fold(word.text).rfind(name) + len(name) if name else 0
    return word.text[max(0, end - len(name)) :]


def _are_boxed(line: Sequence[Word], options: Sequence[int]) -> bool:
    """Whether all options but one have boxes before them: then they are options, however long they are."""
    boxed = sum(at > 0 and line[at - 1].text in BOXES for at in options)
    return boxed >= max(_LEAST_BOXED, len(options) - 1)


def _name(word: Word, group: frozenset[str], *, is_loose: bool = False) -> str | None:
    """The option that a word names, though up to two signs of a box are glued to its front.

    „Linie” that was surely read is a word of its own.
    """
    text = fold(word.text).strip(_PUNCTUATION)
    most = (
        0 if not is_loose and word.confidence >= _SURE_WORD and word.text.strip(_PUNCTUATION).islower() else 2
    )
    for name in group:
        glued = text.removesuffix(name)
        if glued != text and (not glued or (len(glued) <= 2 and _may_be_box(glued, word))):
            return name if len(glued) <= most or not glued.isalpha() else None
    return None


def _may_be_box(glued: str, word: Word) -> bool:
    """Whether what is glued to an option's front is what a box, or the cross over it, was read as.

    „[TAK”, „p<mikro”, „płZdrowie”; „DRTAK” only where it was read unsurely.
    """
    text = word.text.strip(_PUNCTUATION)
    begins_within = text[: len(glued)].islower() and text[len(glued) : len(glued) + 1].isupper()
    is_torn = text.isupper() and word.confidence < _SURE_WORD
    return _SIGNS.issuperset(glued) or not glued.isalnum() or begins_within or is_torn


def _is_boxes_option(line: Sequence[Word], index: int) -> bool:
    """Whether the box before an option is its own and not the one after the option before."""
    box = line[index - 1]
    if box.text not in BOXES or line[index].box.top >= (box.box.top + box.box.bottom) / 2:
        return False  # at the end of a cell's line above
    before = line[index - 2] if index > 1 else None
    gap = line[index].box.left - box.box.right
    return before is None or before.text in BOXES or gap <= box.box.left - before.box.right


def _without_misread(word: Word) -> tuple[Word, bool]:
    """The option without signs of a box at its front, and whether there were any."""
    name = next(name for group in _GROUPS if (name := _name(word, group)))
    extra = fold(word.text).find(name)
    if extra <= 0 or len(fold(word.text)) != len(word.text):
        return word, False
    start = word.box.left + (word.box.right - word.box.left) * extra / len(word.text)
    box = Box(start, word.box.top, word.box.right, word.box.bottom)
    return replace(word, text=word.text[extra:], box=box), True


def _is_misread(before: Word, option: Word, aspect: float) -> bool:
    """Whether what stands right before an option is too short for a word of the question."""
    gap = (option.box.left - before.box.right) * aspect
    is_near = gap < _NEAR * (option.box.bottom - option.box.top)
    is_name = any(_name(before, group) for group in _GROUPS)
    short = len(before.text) <= _LONGEST_MISREAD and not before.text.endswith(":")
    return is_near and short and not is_name and fold(before.text) not in _JOINING


def _place_before(option: Box, aspect: float) -> Box:
    """Where a box would stand: as wide as high, right before its option."""
    side = (option.bottom - option.top) / aspect
    return Box(
        max(0.0, option.left - 1.3 * side), option.top, max(0.0, option.left - 0.3 * side), option.bottom
    )
