"""Which of several options are chosen: ticked, or left when the others were struck out or deleted."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from checks.page.strokes import STRUCK
from domain.rules.papers.form_rule import FormField
from domain.words.text import fold

State = Literal["read", "empty", "unclear"]

BOX = re.compile(
    r"(?P<ticked>[☒☑■▣◼⬛✓✔✗✘✕✖●◉]|\[ ?[xv✓✔+*•●■] ?\]|\( ?[xv✓✔+*•●■] ?\))"
    r"|(?P<empty>[☐□▢◻⬜❏❑○◯]|\[[ _.]{0,3}\]|\([ _.]{0,3}\))"
    r"|(?P<cross>(?<![\w\".-])x(?![\w\".-]))"
)
_LINE_END = re.compile(r"(?<![/|\s])[ \t]*\n(?![ \t]*[/|])")
"""Of a line that does not end, or go on, with a stroke between options."""
_PREFIX_LEAST = 4
_BEHIND_BOX = re.compile(r" ?[^\W\d_]{3}")
"""A word on a box's line right behind it."""
_WORD, _CELL_END = re.compile(r"[^\W\d_]{2}"), re.compile(r"[\t\n]")
_DOUBTFUL = "▨"
_JOINING = re.compile(r"(?:[^\w]|\bi\b|\boraz\b|\b\d{1,2}[.)]|\b[a-h]\))*")
"""What may stand between options that somebody wrote one after the other."""
_CLOSE = re.compile(
    r"[^\w]{0,6}(?:(?:\d{1,2}|[a-h])[.)]\s{0,2})?(?:(?:przedsiebiorstwo|przedsiebiorca|firma) )?"
)
"""Between a box and its option nothing stands but signs, its own number („☒ 2. mały”), or whose it is."""

YES_NO: dict[str, tuple[str, ...]] = {"yes": ("TAK",), "no": ("NIE",)}


_LONE_LETTER = re.compile(r"(?![wziu])[^\W\d_]")
"""No word of one letter."""


def yes_no_of(field: FormField) -> dict[str, tuple[str, ...]]:
    """What may be answered to a question of yes and no: the Polish words, and the call's own beside them.

    >>> yes_no_of(FormField(name="x", labels=("x",), type="yes_no", options={"yes": ("Ja",)}))
    {'yes': ('TAK', 'Ja'), 'no': ('NIE',)}
    """
    return {value: (*words, *field.options.get(value, ())) for value, words in YES_NO.items()}


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    ticked: bool | None = None
    """For a box: whether it is ticked; None for an option's words."""
    value: str = ""


def chosen(folded: str, options: Mapping[str, Sequence[str]]) -> tuple[State, str | None]:
    r"""The value whose option is chosen in a folded stretch of text.

    `empty`: nothing stands there, or none of the boxes is ticked. `unclear`: two are, or it can't be told.

    >>> sizes = {"micro": ["mikro"], "small": ["małe"]}
    >>> chosen("☐ mikro ☒ male", sizes), chosen("☐ mikro ☐ male", sizes), chosen("mikro / male", sizes)
    (('read', 'small'), ('empty', None), ('unclear', None))
    >>> chosen("☐ mikro~~ ☒ male ☐ srednie~~ ☐ duze~~", sizes)
    ('read', 'small')
    >>> chosen("take ☒ nie ☐\nzdrowie", {"yes": ["TAK"], "no": ["NIE"]})
    ('unclear', None)
    >>> chosen("~~mikro~~ male", sizes), chosen("sa ☒ nie ma ☐", {"yes": ["TAK"], "no": ["NIE"]})
    (('read', 'small'), ('unclear', None))
    """
    struck = _strokes(folded)
    if struck is None:
        # Of several strokes one lost its end: then boxes alone tell, if one is ticked.
        bare = folded.replace("~~", "  ")
        is_ticked = sum(box["empty"] is None for box in BOX.finditer(bare)) == 1
        return chosen(bare, options) if is_ticked else ("unclear", None)
    tokens = _tokens(folded, options)
    whole = [token for token in tokens if not any(low <= token.start < high for low, high in struck)]
    named = {token.value for token in whole if token.ticked is None}
    if any(token.ticked is not None for token in whole):
        return _by_boxes(
            folded, whole, named, is_struck=any(t not in whole and t.ticked is None for t in tokens)
        )
    if not named:
        bare = STRUCK.sub("", folded).strip(" \n\t:.…_-")
        return ("unclear", None) if bare or struck else ("empty", None)
    return _only(_named_first(folded, whole) or named)


def _strokes(folded: str) -> list[tuple[int, int]] | None:
    """Where words are struck out; None where a stroke's end was lost, and a box stands between two others.

    >>> _strokes("~~mikro~~ / male"), _strokes("☐ mikro~~ ☒ male ☐ srednie~~ ☐ duze~~")
    ([(0, 9)], None)
    """
    struck = [found.span() for found in STRUCK.finditer(folded)]
    is_odd = folded.count("~~") % 2 == 1
    if is_odd and any(BOX.search(folded, low, high) for low, high in struck):
        return None
    return struck


def all_chosen(folded: str, options: Mapping[str, Sequence[str]]) -> tuple[State, tuple[str, ...] | None]:
    """The values whose options are chosen, in the order of the call's file, where several may be.

    `empty`: nothing stands there, or none of the boxes is ticked. `unclear`: it cannot be told of each.

    >>> fairs = {"ch": ["Szwajcaria"], "fi": ["Finlandia"], "ee": ["Estonia"]}
    >>> all_chosen("☒ szwajcaria ☐ finlandia ☒ estonia", fairs), all_chosen("☐ szwajcaria ☐ finlandia", fairs)
    (('read', ('ch', 'ee')), ('empty', None))
    >>> all_chosen("szwajcaria / ~~finlandia~~ / estonia", fairs), all_chosen("finlandia, estonia", fairs)
    (('read', ('ch', 'ee')), ('read', ('fi', 'ee')))
    >>> all_chosen("szwajcaria, finlandia, estonia", fairs), all_chosen("finlandia albo japonia", fairs)
    (('unclear', None), ('unclear', None))
    """
    struck = _strokes(folded)
    if struck is None:
        return "unclear", None
    tokens = _tokens(folded, options)
    whole = [token for token in tokens if not any(low <= token.start < high for low, high in struck)]
    named = {token.value for token in whole if token.ticked is None}
    boxes = [token for token in whole if token.ticked is not None]
    if boxes:
        marked = {value for ticked, value in _by_line(folded, whole) or _paired(folded, whole) if ticked}
        ticks = sum(box.ticked is True for box in boxes)
        if (
            _DOUBTFUL in folded
            or len(marked) != ticks
            or (ticks == 0 and (struck or len(boxes) < len(named)))
        ):
            return "unclear", None
        return _each(marked, options) if marked else ("empty", None)
    bare = STRUCK.sub("", folded).strip(" \n\t:.…_-")
    if not named:
        return ("unclear", None) if bare or struck else ("empty", None)
    # What names all options and strikes none out only offers them; what says more may hedge.
    is_said = bool(struck) or (len(named) < len(options) and _is_nothing_else(folded, whole))
    return _each(named, options) if is_said else ("unclear", None)


def stand_oddly(folded: str, options: Mapping[str, Sequence[str]]) -> bool:
    """Whether boxes and options do not take turns, so that one of either may not have been read.

    Or whether options come first and a word follows the last box: its option, as every box has one behind it.

    >>> answers = {"yes": ("TAK",), "no": ("NIE",)}
    >>> said = ("☒ tak ☐ nie", "tak ☒ nie ☐", "tak nie ☒ ☐", "nie ☒ i ☐", "nie ☐", "☒ nie")
    >>> [stand_oddly(one, answers) for one in said]
    [False, False, True, True, True, True]
    >>> sizes = {"micro": ("mikro",), "small": ("maly",), "medium": ("sredni",)}
    >>> stand_oddly("m mikro ☐ maly ☐ sredni ☒", sizes)
    True
    >>> stand_oddly("mikro ☐ maly ☒ sredni ☐ inny", sizes), stand_oddly("mikro ☐ maly ☒ sredni ☐", sizes)
    (True, False)
    """
    line = folded.strip()
    tokens = _tokens(line, options)
    boxes = [token for token in tokens if token.ticked is not None]
    if len(options) == len(boxes) + 1 == len(tokens) == len(YES_NO):
        return True
    if not boxes or len(boxes) == len(tokens) or tokens[0].ticked is not None:
        return False
    if _LONE_LETTER.fullmatch(line[: tokens[0].start].rpartition(":")[2].strip()):
        return True  # perhaps the first option's box: then each behind an option is the next one's
    if any(after.ticked is None and before.ticked is None for before, after in pairwise(tokens)):
        return len(options) == len(YES_NO) or len(boxes) > 1
    behind = _BEHIND_BOX.match(line, boxes[-1].end) if boxes[-1] is tokens[-1] else None
    is_alone = len(options) == len(YES_NO) and len(tokens) < 2 * len(YES_NO)
    return behind is not None or is_alone


def _each(values: set[str], options: Mapping[str, Sequence[str]]) -> tuple[State, tuple[str, ...]]:
    return "read", tuple(value for value in options if value in values)


def _is_nothing_else(folded: str, tokens: list[_Token]) -> bool:
    """Whether nothing but signs, numbers and „i” stands beside the options."""
    rest = list(folded)
    for token in tokens:
        rest[token.start : token.end] = " " * (token.end - token.start)
    return _JOINING.fullmatch("".join(rest)) is not None


def _by_boxes(
    folded: str, tokens: list[_Token], named: set[str], *, is_struck: bool
) -> tuple[State, str | None]:
    pairs = _by_line(folded, tokens) or _paired(folded, tokens)
    ticks = sum(token.ticked is True for token in tokens)
    marked = [value for is_ticked, value in pairs if is_ticked]
    if ticks == 0 and not is_struck and sum(token.ticked is not None for token in tokens) < len(named):
        # Something else than a box stands before one of the options.
        return "unclear", None
    if ticks == 0 and not is_struck and len(named) == 1:
        return "unclear", None  # „☐ tak”, and nothing beside it: the other box stands elsewhere
    if ticks == 0:
        return _only(named) if is_struck and len(named) == 1 else ("empty", None)
    # A tick whose option cannot be told makes the whole point unclear.
    return _only(set(marked)) if len(marked) == ticks else ("unclear", None)


def _by_line(folded: str, tokens: list[_Token]) -> list[tuple[bool, str]]:
    """Boxes and options paired line by line; nothing unless every line has exactly one of each."""
    lines: dict[int, list[_Token]] = {}
    for token in tokens:
        lines.setdefault(folded.count("\n", 0, token.start), []).append(token)
    pairs: list[tuple[bool, str]] = []
    with_options = [line for line in lines.values() if any(token.ticked is None for token in line)]
    if len(with_options) < 2 or len(with_options) != len(lines):
        return []
    for line in with_options:
        values = [token.value for token in line if token.ticked is None]
        boxes = [token.ticked for token in line if token.ticked is not None]
        if len(values) > 1 or len(boxes) > 1:
            return []
        pairs.append((bool(boxes and boxes[0]), values[0]))
    return pairs


def _paired(folded: str, tokens: list[_Token]) -> list[tuple[bool, str]]:
    """Every box with the option right after it; or right before it, where the options come first."""
    before = _neighbours(folded, tokens)
    after = [(t, v) for t, v in _neighbours(folded, tokens[::-1])]
    boxes = sum(token.ticked is not None for token in tokens)
    options_first = tokens[0].ticked is None and tokens[-1].ticked is not None
    if options_first:
        # No box stands before the first option: where an option is none that is known („inny ☐”), and it is
        # ticked, nothing is told.
        ticks = sum(token.ticked is True for token in tokens)
        return after if len(after) == boxes or sum(ticked for ticked, _ in after) == ticks else []
    if _begin_unknown(folded, tokens):
        return after
    if tokens[0].ticked is None and boxes < len(tokens) - boxes and len(after) == len(before):
        return []
    return before


def _begin_unknown(folded: str, tokens: list[_Token]) -> bool:
    """Whether boxes stand behind options of which the first is none that is known: „są ☒ nie ma ☐”."""
    first, last = tokens[0], tokens[-1]
    is_between = first.ticked is not None and last.ticked is not None and first is not last
    behind = _CELL_END.split(folded[last.end :], maxsplit=1)[0]
    return is_between and bool(_WORD.search(folded[: first.start])) and not _WORD.search(behind)


def _neighbours(folded: str, tokens: list[_Token]) -> list[tuple[bool, str]]:
    pairs: list[tuple[bool, str]] = []
    for box, option in pairwise(tokens):
        if box.ticked is None or option.ticked is not None:
            continue
        low, high = sorted((box, option), key=lambda token: token.start)
        if _CLOSE.fullmatch(folded[low.end : high.start]):
            pairs.append((box.ticked, option.value))
    return pairs


def _named_first(folded: str, tokens: list[_Token]) -> set[str]:
    """The options on the first line that holds any: the answer's own line, not prose below it.

    A line that ends with what parts options, or before another that is nothing but one, goes on:
    „TAK /” and „NIE*” below it.
    """
    ends = (found.start() for found in _LINE_END.finditer(folded, tokens[0].start))
    bare = {folded[token.start : token.end] for token in tokens}
    end = next((at for at in ends if _first_words(folded[at:]) not in bare), len(folded))
    return {token.value for token in tokens if token.start < end}


def _first_words(rest: str) -> str:
    """What the line below a line's end says, without signs."""
    return rest.lstrip("\n").partition("\n")[0].strip(" \t*/|.,;")


def _only(values: set[str]) -> tuple[State, str | None]:
    return ("read", next(iter(values))) if len(values) == 1 else ("unclear", None)


def _tokens(folded: str, options: Mapping[str, Sequence[str]]) -> list[_Token]:
    """Boxes and options in order of place; where options overlap, the longest wins."""
    found = [_Token(box.start(), box.end(), ticked=box["empty"] is None) for box in BOX.finditer(folded)]
    words = [
        _Token(hit.start(), hit.end(), value=value)
        for value, pattern in _patterns(tuple((value, tuple(names)) for value, names in options.items()))
        for hit in pattern.finditer(folded)
    ]
    last = -1
    for token in sorted(words, key=lambda token: (token.start, -token.end)):
        if token.start >= last:
            found.append(token)
            last = token.end
    return sorted(found, key=lambda token: token.start)


@lru_cache(maxsize=128)
def _patterns(options: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Every option's words as one pattern, longest first; long words also with an ending („małego”).

    But for that of an adverb: „angielski – średnio zaawansowany” is no size.
    """
    return tuple((value, _pattern(names)) for value, names in options)


def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    folded = sorted(map(fold, names), key=len, reverse=True)
    words = (
        re.escape(name).replace(r"\ ", r"\s+")
        + (r"(?!o\b)\w*" if len(name) >= _PREFIX_LEAST else r"(?![^\W\d])")
        for name in folded
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})")
