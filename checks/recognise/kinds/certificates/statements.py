"""A certificate's text cut into statements, one a sentence, line or table row; of options the ticked ones.

What decides a verdict is looked for inside one statement: a „nie” of the line above denies nothing below.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checks.page.sheet import Sheet
from checks.recognise.noise.words import as_digits

_BOX = re.compile(r"(?P<yes>[☒☑■✓✔]|\[ ?[xv+] ?\]|\( ?x ?\))|(?P<no>[☐□▢]|\[ ?\]|\( ?\)|\[_+\])|(?P<maybe>▨)")
_BROKEN_BOX = re.compile(r"\[ ?\|(?= )|(?m:(?<=^)\[ (?=[a-z]))|(?<=: )\[ (?=[a-z])|\|\](?=\s|$)")
"""„[ ]” of which a stroke was lost, on a page that was read from a picture."""
_LONE_X = re.compile(r"(?:^|(?<=\t))x(?=\t|$)")
_SHORTENED = re.compile(
    r"(?:^|[\s(.])(?:\d*r|art|ust|pkt|dn|nr|poz|lit|tj|t|zl|ul|sp|o|z|tut|ww|w|np|ub|par|zm|dz|u|str|tel|gr"
    r"|tys|mgr|inz|al|pl|os|im|sw|godz|itp|itd|\d{1,2})$"
)
_ENDS_TOO = ("r", "zl", "gr", "pln")
"""Shortened words that also end sentences."""
_STOP = re.compile(r"[.;!](?=\s|$)")
_FIGURES = re.compile(r"(?<!\w)(?=[^\s]*\d)[\dooli]{1,4}(?:[ .,][\dooli]{2,3})*(?!\w)")
"""A number in which letters were read for digits."""
_ENUMERATED = re.compile(r"(?:\d{1,2}|[a-z])[.)] |[-•*·–] ")
_ROW = re.compile(
    r"(?:\d,\d{2}(?: ?z[lł])? ?\d[\d .]*,\d{2}|^[^\W\d][\w /]{2,40} \d[\d .]*,\d{2})(?: ?z[lł])?$",
    re.IGNORECASE,
)
"""A row of a table: amounts that end a line."""
_FULL_LINE, _SHORT_ANSWER = 45, 40
_LONGEST_OPTION = 170
_OWED = re.compile(r"\b(?:nie ?)?(?:zaleg|zadluz)\w*|wyjat|oprocz|poza\b|zastrzez|nie dotyczy")
_VERB = re.compile(r"\b(?:figuruj|posiada|zalega)\w*")
_NOTHING_EXCEPTED = re.compile(r"\bz[a]? wyjatkiem:? ?(?:-+|_+|\.{3,}|$)")
_INNER_STOP = re.compile(r"[^\W\d]{4,}[.;] |; ")
_DENIAL = re.compile(r"\b(?:nie|brak\w*|bez)\b")
_QUESTION = re.compile(r"\d{1,2}[.)] [^\W\d][^:.;\d]{2,70}$")
_NUMBERED_QUESTION = re.compile(r"\d{1,2}[.)] (?P<asked>[^\W\d][^:.;\d\n]{2,70})\n(?!\d)(?=[^\n:]{2,90}$)")
"""„8. Zaległości podatkowe” with its answer on the next line."""
_STRUCK = re.compile(r"~~.*?~~", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement: folded, on one line, cells of a row parted by colons; with its place on the sheet."""

    text: str
    start: int
    end: int
    is_open: bool = False
    """One of several options of which none, or not surely one, is ticked."""


def statements_of(sheet: Sheet) -> list[Statement]:
    r"""What a sheet states, in order; options that are not ticked, and what is struck out, are left out.

    >>> from checks.page.sheet import sheet_of
    >>> from domain.document import Page
    >>> [one.text for one in statements_of(sheet_of(Page(1, "Zaległości: ☐ TAK ☒ NIE\nRaty: nie.")))]
    ['zaleglosci: nie', 'raty: nie']
    """
    folded = _STRUCK.sub(lambda found: " " * len(found[0]), sheet.folded)
    if sheet.is_noisy:
        folded = _BROKEN_BOX.sub(lambda found: "☐".ljust(len(found[0])), folded)
        folded = _FIGURES.sub(lambda found: as_digits(found[0]), folded)
    folded = _LONE_X.sub("☒", folded) if "x" in folded else folded
    if _BOX.search(folded) is None:
        return list(_sentences(sheet, folded, 0, len(folded)))
    return list(_with_options(sheet, folded))


def _with_options(sheet: Sheet, folded: str) -> Iterator[Statement]:
    """The statements of a text with tick boxes: a block of lines with boxes is one question's options."""
    place = 0
    for start, end in _blocks(folded, sheet.raw):
        yield from _sentences(sheet, folded, place, start)
        yield from _answered(folded, start, end)
        place = end
    yield from _sentences(sheet, folded, place, len(folded))


def _blocks(folded: str, raw: str) -> Iterator[tuple[int, int]]:
    """Neighbouring lines with boxes, the question above them, and lines that carry an option on."""
    start: int | None = None
    place = end = 0
    before = (0, "")
    for line in folded.split("\n"):
        here, place = place, place + len(line) + 1
        has_box = _BOX.search(line) is not None
        if has_box and start is not None and _is_question(line):
            yield start, end
            start = here
        if has_box:
            if start is None:
                start = before[0] if before[1].rstrip().endswith((":", "?")) else here
            end = here + len(line)
        elif start is not None and _carries_option_on(before[1], raw[here : here + len(line)]):
            end = here + len(line)
        elif start is not None:
            yield start, end
            start = None
        before = (here, line)
    if start is not None:
        yield start, end


def _carries_option_on(before: str, line: str) -> bool:
    """Whether a line without a box goes on with the option of the line before it, which filled its line."""
    return len(before) >= _FULL_LINE and line[:1].islower() and ":" not in line and before[-1:] not in ".;"


def _is_question(line: str) -> bool:
    """Whether a line bears a label before its first box, and so is a question of its own."""
    first = _BOX.search(line)
    return first is not None and line[: first.start()].rstrip().endswith((":", "?", "\t"))


def _answered(folded: str, start: int, end: int) -> Iterator[Statement]:
    """The ticked options of a block, each behind its question; all of them, open, where that is not sure."""
    lines = [line for line in folded[start:end].split("\n") if _BOX.search(line)]
    leading = [_leads(line) for line in lines]
    trailing = [
        not folded_line[list(_BOX.finditer(folded_line))[-1].end() :].strip() for folded_line in lines
    ]
    boxes = list(_BOX.finditer(folded, start, end))
    label = ""
    if all(trailing) and not any(leading):
        edges = [start, *(box.end() for box in boxes)]
        options = [(box, folded[edge : box.start()]) for box, edge in zip(boxes, edges, strict=False)]
    elif all(leading) and not any(trailing):
        label = folded[start : boxes[0].start()]
        edges = [*(box.start() for box in boxes[1:]), end]
        options = [(box, folded[box.end() : edge]) for box, edge in zip(boxes, edges, strict=True)]
    else:
        yield Statement(_plain(_BOX.sub(" ", folded[start:end])), start, end, is_open=True)
        return
    ticked = [text for box, text in options if box["yes"]]
    is_sure = _is_one_option(label) and all(text.strip() and _is_one_option(text) for _, text in options)
    empty = [text for box, text in options if not box["yes"]]
    # A denial that is not ticked beside one that is: two questions ran together, or an answer is missing.
    is_torn = any(map(_DENIAL.search, ticked)) and any(
        _DENIAL.search(one) and _OWED.search(one) for one in empty
    )
    is_open = not ticked or not is_sure or is_torn or any(box["maybe"] for box in boxes)
    for text in [text for _, text in options] if is_open else ticked:
        yield Statement(_plain(f"{label} {text}"), start, end, is_open=is_open)


def _is_one_option(text: str) -> bool:
    """Whether the words by a box are one answer, or one question, and nothing else beside."""
    plain = _NOTHING_EXCEPTED.sub("", _plain(text))
    parts = max(len(_OWED.findall(plain)), len(_VERB.findall(plain)))
    return len(plain) <= _LONGEST_OPTION and parts <= 1 and _INNER_STOP.search(plain) is None


def _leads(line: str) -> bool:
    """Whether a line begins with a box, or with a question before it."""
    first = _BOX.search(line)
    return first is not None and (not line[: first.start()].strip() or _is_question(line))


def _sentences(sheet: Sheet, folded: str, start: int, end: int) -> Iterator[Statement]:
    """The sentences between two places, of lines joined where one carries the other on."""
    for first, last in _paragraphs(sheet, start, end):
        place = first
        asked = _NUMBERED_QUESTION.match(folded, first, last)
        if asked is not None:
            yield Statement(_plain(f"{asked['asked']}: {folded[asked.end() : last]}"), first, last)
            continue
        for stop in _STOP.finditer(folded, first, last):
            if stop[0] == "." and _is_shortened(sheet, folded, stop.start(), last):
                continue
            yield from _stated(folded, place, stop.start())
            place = stop.end()
        yield from _stated(folded, place, last)


def _stated(folded: str, start: int, end: int) -> Iterator[Statement]:
    text = _plain(folded[start:end])
    if text:
        yield Statement(text, start, end)


def _plain(text: str) -> str:
    """A stretch on one line; cells are parted by a colon, as a label is from its answer."""
    cells = (" ".join(cell.split()) for cell in text.split("\t"))
    return re.sub(r" ?:(?: ?:)+", ":", ": ".join(cell for cell in cells if cell)).strip(" .;")


def _is_shortened(sheet: Sheet, folded: str, stop: int, end: int) -> bool:
    """Whether a full stop shortens a word: „r.”, „art.” and the like, before what is no new sentence."""
    if not _SHORTENED.search(folded[max(0, stop - 8) : stop]):
        return False
    rest = sheet.raw[stop + 1 : end].lstrip()
    word = folded[max(0, stop - 8) : stop].split()[-1:] or [""]
    return not (word[0].endswith(_ENDS_TOO) and rest[:1].isupper())


def _paragraphs(sheet: Sheet, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Lines between two places, joined where the second surely carries the first on."""
    first = start
    place = start
    before: str | None = None
    for line in sheet.raw[start:end].split("\n"):
        if before is not None and not _carries_on(before, line):
            yield first, place - 1
            first = place
        place += len(line) + 1
        before = line
    yield first, min(place - 1, end)


def _is_answer(before: str, line: str) -> bool:
    """Whether a line is the answer to a numbered question of a form on the line before it."""
    return _QUESTION.match(before) is not None and _ENUMERATED.match(line.lower()) is None and ":" not in line


def _carries_on(before: str, line: str) -> bool:
    """Whether a line goes on with the sentence of the line before it."""
    if not before.strip() or before.rstrip()[-1] in ".;!?" or "\t" in line or _ROW.search(line):
        return False
    if _is_answer(before, line):
        return True
    if line[:1].islower() or line[:1] in "([„":
        return _ENUMERATED.match(line.lower()) is None
    if before.rstrip()[-1] in ",-–":
        return True
    if before.rstrip()[-1] == ":":
        return len(line) <= _SHORT_ANSWER
    return before.isupper() and line.isupper() and ":" not in before + line and "\t" not in before
