"""A certificate's text cut into statements, one a sentence, line or table row; of options the ticked ones.

What decides a verdict is looked for inside one statement: a „nie” of the line above denies nothing below.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checks.page.sheet import Sheet, fold_evenly
from checks.recognise.noise.words import as_digits

_BOX = re.compile(r"(?P<yes>[☒☑■✓✔]|\[ ?[xv+] ?\]|\( ?x ?\))|(?P<no>[☐□▢]|\[ ?\]|\( ?\)|\[_+\])|(?P<maybe>▨)")
_BROKEN_BOX = re.compile(r"\[ ?\|(?= )|(?m:(?<=^)\[ (?=[a-z]))|(?<=: )\[ (?=[a-z])|\|\](?=\s|$)")
"""„[ ]” of which a stroke was lost, on a page that was read from a picture."""
_LONE_X = re.compile(r"(?:^|(?<=\t))x(?=\t|$)")
_LETTERED = re.compile(r"(?P<x>x )?(?P<letter>[a-h]|\d)[).] ?(?P<late>x )?(?=[^\W\d])")
"""An option with its letter, and the cross beside it."""
_SHORTENED = re.compile(
    r"(?:^|[\s(.])(?:\d*r|art|ust|pkt|dn|nr|poz|lit|tj|t|zl|ul|sp|o|z|tut|ww|w|np|ub|par|zm|dz|u|str|tel|gr"
    r"|tys|mgr|inz|al|pl|os|im|sw|godz|itp|itd|\d{1,2})$"
)
_ENDS_TOO = ("r", "zl", "gr", "pln")
"""Shortened words that also end sentences."""
_STOP = re.compile(r"[.;!](?=\s|$)")
_FIGURES = re.compile(r"(?<!\w)(?=[^\s]*\d)[\dooli]{1,4}(?:[ .,][\dooli]{2,3})*(?!\w)")
"""A number in which letters were read for digits."""
_ENUMERATED = re.compile(r"(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] |[-•*·–] ")
_LEADS_LINE = re.compile(r"(?:^|\n|\t)(?:[a-z]|[ivx]{1,4}|\d{1,2}|lp)$")
"""A letter or number that a full stop or bracket parts from the line it begins."""
_ROW = re.compile(
    r"(?:\d,\d{2}(?: ?z[lł])? ?\d[\d .]*,\d{2}|^[^\W\d][\w /]{2,40} \d[\d .]*,\d{2})(?: ?z[lł])?$"
    r"|^[^\W\d][\w /]{2,40} [-–—]+$",
    re.IGNORECASE,
)
"""A row of a table: amounts that end a line."""
_COLUMNS = re.compile(r"lp\b|rodzaj\b|tytu[lł]\b|wyszczeg|okres\b|nazwa (?:podatku|sk[lł]adki)")
"""What the first column of a table is called."""
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
_BARE_ANSWER = re.compile(
    r"(?:tak|nie|brak|zero|n/?d|nie (?:dotyczy|ma|posiada|jest|sa|toczy sie|figuruj\w+|wystepuj\w+"
    r"|stwierdz\w+|prowadz\w+|wszczeto|zawarto|korzysta|odroczono|rozlozono)(?: \w+){0,2}"
    r"|0(?:,00)?(?: ?zl| ?pln)?|-+|\d{1,2}[./-]\d{1,2}[./-]\d{4}(?: r)?|\d{4}-\d\d-\d\d)\.?"
)
"""A line that is nothing but the answer to the line before it."""
_LONGEST_LABEL = 70
_ALONE = re.compile(
    r"(?:tak|nie|brak|dotyczy|nie dotyczy|(?:nie )?(?:figuruj|wystepuj|stwierdz|prowadz|toczy)\w*(?: sie)?"
    r"|(?:nie )?(?:jest|sa|byl\w*|zostal\w*)(?: \w+){1,2}|(?:nie )?(?:posiada|ma|korzysta|wszczeto|zawarto))"
)
"""An option that says nothing without its question."""
_ENDS_SENTENCE = re.compile(r"(?<! r)[.;]\s*$")
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
    folded = _with_lettered(_LONE_X.sub("☒", folded)) if "x" in folded else folded
    if _BOX.search(folded) is None:
        return list(_sentences(sheet, folded, 0, len(folded)))
    return list(_with_options(sheet, folded))


def _with_lettered(folded: str) -> str:
    r"""The text with boxes in place of the letters of options of which one bears a cross.

    >>> _with_lettered("x a) nie zalega\nb) zalega")
    '☒ a) nie zalega\n☐) zalega'
    """
    lines = folded.split("\n")
    found = [_LETTERED.match(line) for line in lines]
    place = 0
    while place < len(lines):
        end = next((at for at in range(place, len(lines)) if found[at] is None), len(lines))
        options = [one for one in found[place:end] if one is not None]
        if len(options) > 1 and any(one["x"] or one["late"] for one in options):
            lines[place:end] = [_boxed(lines[place + at], one) for at, one in enumerate(options)]
        place = end + 1
    return "\n".join(lines)


def _boxed(line: str, option: re.Match[str]) -> str:
    if option["x"]:
        return "☒" + line[1:]
    if option["late"]:
        return line[: option.start("late")] + "☒" + line[option.start("late") + 1 :]
    return "☐" + line[1:]


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
                start = before[0] if _asks(before[1], line) else here
            end = here + len(line)
        elif start is not None and _carries_option_on(before[1], raw[here : here + len(line)]):
            end = here + len(line)
        elif start is not None:
            yield start, end
            start = None
        before = (here, line)
    if start is not None:
        yield start, end


def _asks(before: str, line: str) -> bool:
    """Whether a line is the question of the options below it: so it ends, or these are answers alone."""
    if before.rstrip().endswith((":", "?")):
        return True
    first = _BOX.search(line)
    options = [part.strip(" \t.") for part in _BOX.sub("\0", line).split("\0")]
    are_answers = all(map(_ALONE.fullmatch, filter(None, options)))
    return (
        are_answers
        and first is not None
        and not line[: first.start()].strip()
        and 0 < len(before) <= _LONGEST_LABEL
        and not before.rstrip().endswith((".", ";"))
    )


def _carries_option_on(before: str, line: str) -> bool:
    """Whether a line without a box goes on with the option of the line before it, which filled its line."""
    if before.rstrip().endswith(",") and line[:1].islower():
        return True
    return len(before) >= _FULL_LINE and line[:1].islower() and ":" not in line and before[-1:] not in ".;"


def _is_question(line: str) -> bool:
    """Whether a line bears a label before its first box, and so is a question of its own."""
    first = _BOX.search(line)
    return first is not None and line[: first.start()].rstrip(" ").endswith((":", "?", "\t"))


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
        yield Statement(_asked(label, text), start, end, is_open=is_open)


def _asked(label: str, option: str) -> str:
    """An option behind its question, parted from it by a colon where it is an answer alone."""
    question, answer = _plain(label), _plain(option)
    if question and _ALONE.fullmatch(answer) and not question.endswith((":", "?")):
        return f"{question}: {answer}"
    return _plain(f"{label} {option}")


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
        label, _, answer = folded[first:last].rpartition("\n")
        if label and _BARE_ANSWER.fullmatch(answer) and not label.rstrip().endswith((":", ".", ";", ",")):
            yield Statement(_plain(f"{label}: {answer}"), first, last)
            continue
        for stop in _STOP.finditer(folded, first, last):
            if stop[0] == "." and _is_shortened(sheet, folded, stop.start(), last):
                continue
            if (
                _LEADS_LINE.search(folded[max(first, stop.start() - 5) : stop.start()])
                and place < stop.start()
            ):
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
    is_answered = False
    for line in sheet.raw[start:end].split("\n"):
        is_answer = before is not None and not is_answered and _answers(before, fold_evenly(line))
        if before is not None and (is_answered or not (is_answer or _carries_on(before, line))):
            yield first, place - 1
            first = place
        place += len(line) + 1
        before, is_answered = line, is_answer
    yield first, min(place - 1, end)


def _answers(before: str, line: str) -> bool:
    """Whether a folded line is a bare answer to the short line before it, which is no sentence."""
    if _BARE_ANSWER.fullmatch(line) is None or not before.strip() or "\t" in before:
        return False
    return len(before) <= _LONGEST_LABEL and before.rstrip()[-1] not in ".;!?:,"


def _is_answer(before: str, line: str) -> bool:
    """Whether a line is the answer to a numbered question of a form on the line before it."""
    return _QUESTION.match(before) is not None and _ENUMERATED.match(line.lower()) is None and ":" not in line


def _carries_on(before: str, line: str) -> bool:
    """Whether a line goes on with the sentence of the line before it."""
    if _is_closed(before) or "\t" in line or _ROW.search(line):
        return False
    if _is_answer(before, line):
        return True
    if line[:1].islower() or line[:1] in "([„":
        return _ENUMERATED.match(line.lower()) is None
    last = before.rstrip()[-1]
    if last == ":":
        return len(line) <= _SHORT_ANSWER and _COLUMNS.match(line.lower()) is None
    return last in ",-–" or _goes_on_in_figures_or_capitals(before, line)


def _is_closed(line: str) -> bool:
    """Whether nothing carries a line on: its sentence ends, or it is a table's row."""
    return not line.strip() or line.rstrip()[-1] in ".;!?" or _ROW.search(line) is not None


def _goes_on_in_figures_or_capitals(before: str, line: str) -> bool:
    """Whether a line that begins with no small letter carries on one that filled its line, or a title."""
    if _ENUMERATED.match(line.lower()):
        return False
    if line[:1].isdigit():
        return len(before) >= _FULL_LINE and before.rstrip()[-1].islower()
    return before.isupper() and line.isupper() and ":" not in before + line and "\t" not in before
