"""The enterprise's size as declarations tell it: by a mark in a row or column, or all others struck out.

For papers on which the form's own questions did not tell it. Only where the whole set of sizes is seen, and
one of them alone is chosen.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from checks.page.scan_caution import is_clear
from checks.page.sheet import Sheet, fold_evenly
from checks.page.strokes import STRUCK
from checks.recognise.kinds.certificates.text.cells import in_cells
from domain.document import CELL_LINE, Evidence, FieldValue

_SIZES: Mapping[str, str] = {
    "micro": r"mikro\w*+",
    "small": r"mal(?:y|e|a|ego|ym|ych|emu)\b",
    "medium": r"sredni(?:e|ego|m|ch|emu|a)?\b",
    "large": r"(?:duz\w++|inn(?:y|ym|e|ego)\b|zadn\w++|nie spelnia\w*+|nie jest msp)",
}
_ANY_SIZE = "|".join(_SIZES.values())
_SIZE = "|".join(f"(?P<{value}>{words})" for value, words in _SIZES.items())
_NAMED = re.compile(rf"\b(?:{_SIZE})")
_TICKED, _EMPTY = r"(?:[x☒☑■✓✔+]|\[ ?x ?\]|\( ?x ?\))", r"(?:[☐□▢]|\[ ?\]|\( ?\)|-+|_+)"
_LEAD = re.compile(
    rf"(?:(?P<ticked>{_TICKED})|(?P<empty>{_EMPTY})|(?P<doubt>▨))?[\t ]*(?:(?:[a-e]|\d)[.)] ?)?"
)
_LATE = re.compile(rf"[\t ](?:(?P<ticked>{_TICKED}|tak)|(?P<empty>{_EMPTY}|nie)|(?P<doubt>▨))$")
_OWN_CELL = re.compile(
    rf"(?:(?P<before>{_TICKED})|{_EMPTY})? ?(?:{_ANY_SIZE})(?: ?przedsieb\w*)?"
    rf" ?(?:(?P<behind>{_TICKED})|{_EMPTY})?"
)
_MARKS = re.compile(rf"(?:{_TICKED}|{_EMPTY}|[\t ])++")
_LABEL = re.compile(r"^(?=[^\t]*[^\W\d_]{4})[^\t]+(?=\t)")
"""What a row of marks is called in its first cell."""
_MARK = re.compile(rf"(?P<ticked>{_TICKED})|{_EMPTY}")
_CHOOSES = re.compile(rf"(?<!\w){_TICKED}(?!\w)|[☐□▢]|\btak\b|:")
_TICKS = re.compile(rf"(?<!\w){_TICKED}(?!\w)|[☐□▢]|\btak\b|\(x?\)|\[x?\]")
_CLAIMS = re.compile(r"\b(?:jest|jestem|jestesmy|posiada\w*|prowadz\w+|nalezy|status\w*)\b")
_ASKS = re.compile(r"\b(?:wielkosc|kategoria|rodzaj|typ) (?:przedsieb|podmiot|firm|wnioskodawc)\w*:")
_DENIES = re.compile(
    r"(?:[:-] ?|\t)nie$"
    r"|\bnie (?:jest|jestem|jestesmy|posiada\w*|stanowi\w*|nalezy|ma)(?: \w+){0,2} "
    rf"(?:{'|'.join(_SIZES.values())})"
)
_ENTERPRISE = re.compile(
    r"\b(?:(?P<micro>mikro)|(?P<small>mal\w{1,3})|(?P<medium>sredni\w{0,2})|(?P<large>duz\w{1,3}))"
    r"[ -]?przedsieb\w+"
)
_SAYS = re.compile(
    r"\b(?:to|jest|jestem|jestesmy|stanowi\w*|posiada\w* status|zalicza sie do(?: kategorii)?|nalezy do)"
    r"(?: \w+)? $"
)
_OFFERED = re.compile(r"[☐☒☑□■▢▨]|\[ ?x? ?\]|~~|skresli|zaznacz|wlasciw")
"""What tells that sizes are to be chosen from, some of which may not have been read."""
_ITEM = rf"(?:~~)?(?:{_ANY_SIZE})(?: ?przedsieb\w*+)?(?:~~)?\*?"
_STRUCK_LIST = re.compile(rf"(?<!\w){_ITEM}(?:[ _.]*[/|][ _.]*{_ITEM}){{2,3}}(?!\w)")
"""„mikro / ~~mały~~ / ~~średni~~ / ~~inny~~”: a question's whole answer."""
_YES_OR_NO = re.compile(
    r"(?P<yes>\btak\b[ *]*/ ?~~nie~~)|(?P<no>~~tak~~[ *]*/ ?nie\b)"
    rf"|{_TICKED} ?(?P<ticked>tak|nie)\b[ \t]*{_EMPTY} ?(?:tak|nie)\b"
    rf"|{_EMPTY} ?(?:tak|nie)\b[ \t]*{_TICKED} ?(?P<late>tak|nie)\b"
)
_HEADS_SIZE = re.compile(r"\W*(?:\d{1,2}[.)] ?)?(?:wielkosc|status)\b(?!.*\b(?:mikro|mal[yea]|sredni))")
_ONE_SIZE = re.compile(rf"(?:{_SIZE})(?: ?przedsieb\w*)?")
_FEWEST_CELLS = 2
_ASKED_WHETHER = re.compile(r"\b(?:jest|posiada|spelnia|nalezy|ma status|kwalifikuje)\b")
_LONGEST_QUESTION = 250
_SAYS_BEFORE, _BESIDE = 60, 4
_INFLECTED = (
    ("micro", "mikroprzedsiebiorca"),
    ("medium", "srednim"),
    ("medium", "srednie"),
    ("medium", "sredni"),
)
_LIKE_NAME = 70
"""Long names of sizes that are told though letters of theirs were misread, and how like them words are."""
_LEAST_SIZES, _LINES_BETWEEN = 3, 2
_ROWS_BELOW = 7
"""So many lines a table of limits may have between its heading and the row of the cross."""
_NEAREST = 0.5
"""A cross stands below a size when every other is at least twice as far."""


def declared_size(sheets: Sequence[Sheet]) -> FieldValue | None:
    """The size that the sheets declare by a mark or by striking the others out; "
    "None where that is not sure.
    """
    found = [told for sheet in map(in_cells, sheets) for told in _told_on(sheet)]
    values = {value for value, _ in found}
    return FieldValue("read", found[0][0], found[0][1]) if len(values) == 1 else None


def is_offer(words: str) -> bool:
    """Whether words name the sizes to choose from, with nothing that chooses one of them.

    >>> is_offer("MIKRO MAŁY ŚREDNI"), is_offer("☒ MIKRO ☐ MAŁY ☐ ŚREDNI"), is_offer("MAŁY")
    (True, False, False)
    """
    folded = fold_evenly(words)
    named = {one.lastgroup for one in _NAMED.finditer(folded)}
    return len(named) >= _LEAST_SIZES and not (STRUCK.search(folded) or _CHOOSES.search(folded))


def denies(words: str) -> bool:
    """Whether words name one size and deny it.

    >>> denies("mikroprzedsiębiorstwo – NIE"), denies("nie jest średnim"), denies("małe – TAK")
    (True, True, False)
    """
    folded = fold_evenly(words)
    named = {one.lastgroup for one in _NAMED.finditer(folded)}
    return len(named) == 1 and _DENIES.search(folded) is not None


def among_unmarked(sheets: Sequence[Sheet], answer: FieldValue) -> FieldValue | None:
    """What an answer is worth that is one of the sizes to choose from, listed with no mark beside any.

    The one that stands out, underlined or in bold, where just one does; else unclear. None where it is
    no such size.
    """
    sheet = next((one for one in sheets if answer.evidence and one.number == answer.evidence.page), None)
    if sheet is None:
        return None
    flat = sheet.raw.replace("\n", " ").replace("\t", " ")
    ends = [one.end() for one in re.finditer(re.escape(answer.said), flat)]
    lines = sheet.folded.split("\n")
    around = [_list_around(lines, sheet.folded.count("\n", 0, end)) for end in ends]
    # Words that stand elsewhere, too, may be an answer of their own there.
    if not around or not all(map(_is_unmarked, around)):
        return None
    listed = around[-1]
    stressed = {
        one.lastgroup
        for stress in sheet.page.emphasised
        if fold_evenly(stress.words) in listed
        for one in _NAMED.finditer(fold_evenly(stress.words))
    }
    value = str(next(iter(stressed))) if len(stressed) == 1 else None
    return FieldValue("unclear" if value is None else "read", value, answer.evidence)


def _is_unmarked(listed: str) -> bool:
    """Whether lines name several sizes, with no mark beside any."""
    named = {one.lastgroup for one in _NAMED.finditer(listed)}
    return len(named) >= _LEAST_SIZES and not (STRUCK.search(listed) or _TICKS.search(listed))


def _list_around(lines: Sequence[str], at: int) -> str:
    """The lines around one that list sizes: each begins with one, or carries on a line that names several."""
    first = at
    while first > 0 and (_goes_on(lines, first) or all(map(_row, lines[first - 1 : first + 1]))):
        first -= 1
    last = at + 1
    while last < len(lines) and (_row(lines[last]) is not None or _goes_on(lines, last)):
        last += 1
    return "\n".join(lines[first:last])


def _goes_on(lines: Sequence[str], at: int) -> bool:
    """Whether a line goes on with the list of sizes that the line above began."""
    above = len({one.lastgroup for one in _NAMED.finditer(lines[at - 1])}) if at > 0 else 0
    return above > 1 and lines[at].startswith("przedsieb") and _NAMED.search(lines[at]) is not None


def _told_on(sheet: Sheet) -> Iterator[tuple[str, Evidence]]:
    for told in (way(sheet) for way in _WAYS):
        if told is not None:
            yield told


def _in_rows(sheet: Sheet) -> tuple[str, Evidence] | None:
    """Sizes below each other, one of them marked before or behind its row."""
    group: dict[str, tuple[str, int, int]] = {}
    between = place = 0
    for line in [*sheet.folded.split("\n"), *[""] * (_LINES_BETWEEN + 1)]:
        row = _row(line)
        if row is not None and row[0] not in group:
            group[row[0]] = (row[1], place, place + len(line))
            between = 0
        elif group:
            between += 1
        place += len(line) + 1
        if between > _LINES_BETWEEN:
            chosen = _chosen({value: mark for value, (mark, _, _) in group.items()}, is_noisy=sheet.is_noisy)
            if chosen is not None:
                return chosen, sheet.quote(*group[chosen][1:])
            group, between = {}, 0
    return None


def _row(line: str) -> tuple[str, str] | None:
    """The size that a line begins with, and its mark („ticked”, „empty”, „doubt” or none); "
    "None of other lines.
    """
    lead = _LEAD.match(line)
    named = _NAMED.match(line, lead.end() if lead is not None else 0)
    if lead is None or named is None or len({one.lastgroup for one in _NAMED.finditer(line)}) > 1:
        return None
    late = _LATE.search(line, named.end() - 1)
    return str(named.lastgroup), lead.lastgroup or (late.lastgroup if late is not None else None) or ""


def _chosen(marks: Mapping[str, str], *, is_noisy: bool) -> str | None:
    """The one size that is marked, where the marks of all are plain."""
    ticked = [value for value, mark in marks.items() if mark == "ticked"]
    others = {mark for mark in marks.values() if mark != "ticked"}
    if len(ticked) != 1 or len(marks) < _LEAST_SIZES or "doubt" in others:
        return None
    return None if is_noisy and len(others) > 1 else ticked[0]


def _in_columns(sheet: Sheet) -> tuple[str, Evidence] | None:
    """Sizes beside each other, with the marks on the line below, or a box for each on the line above."""
    lines = sheet.folded.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:at]) for at in range(len(lines))]
    for at, line in enumerate(lines):
        sizes = _once_a_cell(line)
        if len({one.lastgroup for one in sizes}) < max(_LEAST_SIZES, len(sizes)) or not _is_heading(line):
            continue
        for near in (at + 1, at - 1, *range(at + 2, at + _ROWS_BELOW)):
            if not 0 <= near < len(lines) or not _MARKS.fullmatch(_LABEL.sub("-", lines[near])):
                continue
            value = _below(sheet, sizes, starts[at], lines[near], starts[near], cells=line.split("\t"))
            if value is not None:
                return value, sheet.quote(
                    starts[min(at, near)], starts[max(at, near)] + len(lines[max(at, near)])
                )
    return None


def _once_a_cell(line: str) -> list[re.Match[str]]:
    """The sizes that a line names, without what only says in the same cell what was named: „żadne (duże)”."""
    found: list[re.Match[str]] = []
    for one in _NAMED.finditer(line):
        last = found[-1] if found else None
        if last is None or last.lastgroup != one.lastgroup or "\t" in line[last.end() : one.start()]:
            found.append(one)
    return found


def _in_pairs(sheet: Sheet) -> tuple[str, Evidence] | None:
    """Sizes in the cells of one row, each with the cell of its mark behind it, or before."""
    place = 0
    for line in sheet.folded.split("\n"):
        cells = line.split("\t")
        for names, marks in ((cells[::2], cells[1::2]), (cells[1::2], cells[::2])):
            named = [one.lastgroup for cell in names if (one := _NAMED.match(cell)) is not None]
            if len(names) != len(marks) or len(named) != len(names) or len(set(named)) < _LEAST_SIZES:
                continue
            if all(map(_MARKS.fullmatch, marks)):
                ticked = [at for at, cell in enumerate(marks) if re.fullmatch(_TICKED, cell)]
                if len(ticked) == 1:
                    return str(named[ticked[0]]), sheet.quote(place, place + len(line))
        place += len(line) + 1
    return None


def _in_own_cells(sheet: Sheet) -> tuple[str, Evidence] | None:
    """Sizes in the cells of one row and nothing else, but for the cross in one of these cells."""
    place = 0
    for line in sheet.folded.split("\n"):
        cells = [" ".join(cell.replace(CELL_LINE, " ").split()) for cell in line.split("\t")]
        told = [found for cell in cells if (found := _OWN_CELL.fullmatch(cell)) is not None]
        named = {one.lastgroup for one in map(_NAMED.search, cells) if one is not None}
        if len(told) == len(cells) == len(named) >= _LEAST_SIZES:
            ticked = [one for one in told if one["before"] or one["behind"]]
            size = _NAMED.search(ticked[0][0]) if len(ticked) == 1 else None
            if size is not None:
                return str(size.lastgroup), sheet.quote(place, place + len(line))
        place += len(line) + 1
    return None


def _is_heading(line: str) -> bool:
    """Whether a line is sizes alone, but for words of what they are sizes of."""
    rest = _NAMED.sub(" ", line)
    return all(
        re.match(
            r"(?:kryteri|kategori|wielkosc|rodzaj|przedsieb|firm|msp|definic|niz|lub|z$|nich|[/|,()]|$)", word
        )
        for word in rest.split()
    )


def _below(
    sheet: Sheet,
    sizes: Sequence[re.Match[str]],
    start: int,
    marks: str,
    marks_start: int,
    *,
    cells: Sequence[str],
) -> str | None:
    """The size whose column the only cross stands in: by cells, by one mark for each, or by place on "
    "the picture.
    """
    label = _LABEL.match(marks)
    found = list(_MARK.finditer(marks, label.end() if label is not None else 0))
    ticked = [at for at, one in enumerate(found) if one["ticked"]]
    if len(ticked) != 1:
        return None
    if len(found) == len(sizes):
        return str(sizes[ticked[0]].lastgroup)
    if sheet.is_noisy:
        return None if len(found) > 1 else _by_place(sheet, sizes, start, marks_start + found[0].start())
    own = ["" if cell.strip() == "-" else cell for cell in marks.split("\t")]
    # Empty cells at the end of the heading's row are no more on its line.
    is_whole = len(own) == (len(found) if len(found) > 1 else len(cells))
    if not is_whole or not len(sizes) <= len(cells) <= len(own):
        return None
    at = next(at for at, cell in enumerate(own) if _MARK.fullmatch(cell.strip()))
    named = _NAMED.search(cells[at]) if at < len(cells) else None
    return str(named.lastgroup) if named is not None else None


def _by_place(sheet: Sheet, sizes: Sequence[re.Match[str]], start: int, mark: int) -> str | None:
    """The size above or below which a mark of a picture stands, by the middles and by the left edges "
    "alike.
    """
    cross = sheet.quote(mark, mark + 1).box
    boxes = [sheet.quote(start + one.start(), start + one.end()).box for one in sizes]
    if cross is None or any(box is None for box in boxes):
        return None
    by_middle = [
        abs((box.left + box.right) - (cross.left + cross.right)) / 2 for box in boxes if box is not None
    ]
    by_edge = [abs(box.left - cross.left) for box in boxes if box is not None]
    nearest = {_nearest(by_middle), _nearest(by_edge)}
    at = next(iter(nearest))
    return str(sizes[at].lastgroup) if len(nearest) == 1 and at is not None else None


def _nearest(distances: Sequence[float]) -> int | None:
    first, second = sorted(distances)[:2]
    return distances.index(first) if first < _NEAREST * second else None


def _said(sheet: Sheet) -> tuple[str, Evidence] | None:
    """The only size that a text names at all, said in a sentence: „… to mikroprzedsiębiorstwo”.

    On a picture also where it was read well, and neither a star nor a stroke stands behind the size.
    """
    found = list(_ENTERPRISE.finditer(sheet.flat))
    if len({one.lastgroup for one in found}) != 1 or _OFFERED.search(sheet.flat):
        return None
    if sheet.is_noisy and (not is_clear(sheet.page) or any(map(_may_be_offered, _ends(sheet, found)))):
        return None
    for one in found:
        before = sheet.flat[max(0, one.start() - _SAYS_BEFORE) : one.start()]
        if one.lastgroup != "large" and _SAYS.search(before) and not re.search(r"\b(?:nie|czy)\b", before):
            return str(one.lastgroup), sheet.quote(*one.span())
    return None


def _ends(sheet: Sheet, found: Sequence[re.Match[str]]) -> Iterator[str]:
    """What stands right before and behind each size."""
    for one in found:
        yield sheet.flat[max(0, one.start() - _BESIDE) : one.start()]
        yield sheet.flat[one.end() : one.end() + _BESIDE]


def _may_be_offered(beside: str) -> bool:
    """Whether a sign stands beside a size that parts options, or points to a note."""
    return re.search(r"[/*|]|▨", beside) is not None


def _below_its_heading(sheet: Sheet) -> tuple[str, Evidence] | None:
    """The size that alone fills the cell below its heading, „Wielkość | Klasa PKD”, and begins no list."""
    lines = sheet.folded.split("\n")
    place = 0
    for number, (above, line) in enumerate(pairwise(lines), start=2):
        place += len(above) + 1
        below = " ".join(lines[number : number + _LINES_BETWEEN])
        if any(one.lastgroup != "large" for one in _NAMED.finditer(below)):
            continue
        asked, told = above.split("\t"), line.split("\t")
        at = [column for column, cell in enumerate(asked) if _HEADS_SIZE.match(cell)]
        if len(asked) < _FEWEST_CELLS or len(asked) != len(told) or len(at) != 1:
            continue
        named = _ONE_SIZE.fullmatch(told[at[0]].strip())
        if named is not None:
            return str(named.lastgroup), sheet.quote(place, place + len(line))
    return None


def _in_questions(sheet: Sheet) -> tuple[str, Evidence] | None:
    """The only size that is said to be right, where each is asked for with a „TAK / NIE” of its own."""
    told: dict[str, set[str]] = {}
    place: Evidence | None = None
    end = 0
    for answer in _YES_OR_NO.finditer(sheet.flat):
        asked = sheet.flat[max(end, answer.start() - _LONGEST_QUESTION) : answer.start()]
        end = answer.end()
        named = {str(one.lastgroup) for one in _NAMED.finditer(asked)}
        if len(named) != 1 or _ASKED_WHETHER.search(asked) is None:
            continue
        is_yes = answer["yes"] is not None or "tak" in {answer["ticked"], answer["late"]}
        told.setdefault(min(named), set()).add("yes" if is_yes else "no")
        place = sheet.quote(*answer.span()) if is_yes else place
    right = [size for size, answers in told.items() if answers == {"yes"}]
    is_whole = len(told) >= _LEAST_SIZES and all(len(answers) == 1 for answers in told.values())
    return (right[0], place) if is_whole and len(right) == 1 and place is not None else None


def _left_in_list(sheet: Sheet) -> tuple[str, Evidence] | None:
    """The size that is not struck out, in a list of nothing but sizes in which all others are."""
    lists = [one for one in _STRUCK_LIST.finditer(sheet.flat) if "~~" in one[0]]
    if len(lists) != 1:
        return None
    left = STRUCK.sub(" ", lists[0][0])
    standing = [one.lastgroup for one in _NAMED.finditer(left)]
    gone = [one.lastgroup for words in STRUCK.findall(lists[0][0]) for one in _NAMED.finditer(words)]
    is_whole = len({*standing, *gone}) == len(standing) + len(gone)
    return (str(standing[0]), sheet.quote(*lists[0].span())) if is_whole and len(standing) == 1 else None


def _left_standing(sheet: Sheet) -> tuple[str, Evidence] | None:
    """The size that is not struck out, in a statement in which all others are."""
    if (listed := _left_in_list(sheet)) is not None:
        return listed
    for found in re.finditer(r"[^.;]*~~[^.;]*", sheet.flat):
        struck = STRUCK.findall(found[0])
        left = STRUCK.sub(" ", found[0])
        gone = {value for one in struck for value in _struck_sizes(one, is_noisy=sheet.is_noisy)}
        standing = {one.lastgroup for one in _NAMED.finditer(left)}
        if (
            len(standing) == 1
            and len(gone | standing) >= _LEAST_SIZES
            and (_CLAIMS.search(left) or _ASKS.search(left))
            and not gone & standing
        ):
            return str(next(iter(standing))), sheet.quote(*found.span())
    return None


def _struck_sizes(words: str, *, is_noisy: bool) -> Iterator[str]:
    """The sizes that struck words name; on a picture also one whose letters the stroke made others of."""
    from rapidfuzz import fuzz

    told = [str(one.lastgroup) for one in _NAMED.finditer(words)]
    yield from told
    if is_noisy and not told:
        read = [word for word in re.findall(r"\w+", words) if not word.startswith("przedsieb")]
        for value, name in _INFLECTED:
            if any(fuzz.ratio(word, name) >= _LIKE_NAME for word in read):
                yield value


_WAYS = (
    _in_rows,
    _in_columns,
    _in_pairs,
    _in_own_cells,
    _below_its_heading,
    _in_questions,
    _left_standing,
    _said,
)
