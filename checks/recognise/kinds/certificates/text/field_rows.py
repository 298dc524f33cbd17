"""Fields of a form that stand side by side in a row: each is a line of its own, with its answer behind it."""

import re
from collections.abc import Iterator

from checks.page.sheet import Sheet
from checks.recognise.kinds.certificates.text.torn_rows import with_sign_at
from domain.document import CELL_LINE

_NUMBERED = re.compile(r"\d{1,2}[.)] ?[^\W\d]")
_NEXT_BOXED = re.compile(r"\t(?=\d{1,2}[a-z]?[.)] ?[^\W\d][^\n\t☐☒☑▨]{3,90}[☐☒☑▨])")
"""Where in a row the next numbered field begins, whose question has boxes behind it."""
_ANSWER = r"(?:NIE|TAK|BRAK|NIE (?:POSIADA|ZALEGA|DOTYCZY|FIGURUJE|WYSTĘPUJE|WYSTĘPUJĄ|MA|ZAWARTO|UDZIELONO))"
_ANSWERED = re.compile(
    r"(?:^|\t)\d{1,2}[a-z]?[.)] ?[^\W\d](?=[^\n\t]*[a-ząćęłńóśźż]{3})[^\n\t]{3,90}?"
    rf"(?P<gap>[ {CELL_LINE}])(?={_ANSWER}\.?(?:\t|$))",
    re.MULTILINE,
)
"""A numbered field of a picture with its answer in capitals: „12. Umowa o rozłożeniu na raty NIE”."""
_MARK_FOR_NUMBER = re.compile(r"(?<=☐) ?▨(?= [^\W\d])")
_MARKED_LINE = re.compile(r"▨[ \t][^▨☐☒☑\n]+(?:\t▨[ \t][^▨☐☒☑\n]+)*")
_MARKED = re.compile(r"▨[ \t]+([^▨\n]+)")
_OF_PAYER = re.compile(
    r"(?:nip|regon|krs|pesel|adres|siedziba|(?:pelna )?nazwa|imie|nazwisko|data|kod|miejscowosc|ulica|numer"
    r"|znak|identyfikator|platnik|podatnik)\b(?!.*\b(?:zalega|posiada)\b)"
)
_SAYS = re.compile(r"\b(?:zalega\w*|posiada\w*|figuruj\w+|wystepuj\w+|tak|ma)\b")
_LEAST_ASKED = 3
_VALUE = re.compile(
    r"\(? ?(?:tak|nie|brak|brak (?:zaleglosci|zadluzenia)|nie (?:dotyczy|zalega|posiada|ma|wystepuj\w+"
    r"|figuruj\w+)"
    r"|nie (?:jest |sa )?(?:prowadz|udziel|zawar|wyda|wszcze|ustanow|stwierdz|przyzn|odnotow)\w+|nie"
    r" toczy sie"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{4}(?: r)?|\d{4}-\d\d-\d\d|0(?:,00)?(?: ?zl| ?pln)?|-+)\.?(?: ?\))?"
)
"""A cell that is nothing but an answer, a day, or no amount."""
_LEAST_CELLS = 2
_NAME = re.compile(r"(?!nie\b|brak\b)[^\W\d][^\d:;.?]{3,60}")


def with_fields_apart(sheet: Sheet) -> Sheet:
    """The sheet with a line for each field of a row: „11. … ☐ tak ☒ nie   12. … ☐ tak ☒ nie”."""
    places = {found.start() for found in _NEXT_BOXED.finditer(sheet.folded)}
    if not sheet.is_noisy:
        return with_sign_at(sheet, places, "\n")
    answered = list(_ANSWERED.finditer(sheet.raw))
    places |= {found.start() for found in answered if found[0].startswith("\t")}
    apart = with_sign_at(sheet, places, "\n")
    return with_sign_at(apart, {found.start("gap") for found in answered}, "\t")


def without_field_numbers(folded: str) -> str:
    r"""A folded text of the same length, without doubtful marks where the numbers of a form's fields stand.

    Every field of a run of lines begins with one; at least three ask who the payer is, one at most says more.

    >>> without_field_numbers("▨\tnip 929\t▨\tregon 320\n▨\tadres ul. polna 1\n▨\tnie zalega")
    ' \tnip 929\t \tregon 320\n \tadres ul. polna 1\n \tnie zalega'
    >>> without_field_numbers("▨\tnie zalega\n▨\tzalega")
    '▨\tnie zalega\n▨\tzalega'
    """
    lines = folded.split("\n")
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and _MARKED_LINE.fullmatch(lines[end]):
            end += 1
        fields = _MARKED.findall("\n".join(lines[start:end]))
        asked = sum(_OF_PAYER.match(field) is not None for field in fields)
        said = sum(_SAYS.search(field) is not None for field in fields)
        if asked >= _LEAST_ASKED and said <= 1:
            lines[start:end] = [line.replace("▨", " ") for line in lines[start:end]]
        start = max(end, start + 1)
    return "\n".join(lines)


def without_marks_for_numbers(folded: str) -> str:
    """A folded text of the same length, without a doubtful mark behind an empty box where another is ticked.

    >>> without_marks_for_numbers("☐ tak ☒ nie ☐ ▨ nie bylo")
    '☐ tak ☒ nie ☐   nie bylo'
    """
    if "▨" not in folded:
        return folded
    return "\n".join(
        _MARK_FOR_NUMBER.sub(lambda found: " " * len(found[0]), line) if line.count("☒") == 1 else line
        for line in folded.split("\n")
    )


def filled_rows(
    folded: str, start: int, end: int, *, are_cells_known: bool, is_noisy: bool
) -> Iterator[tuple[int, int, list[tuple[str, str]]]]:
    """Lines of labels in cells and as many answers below: where they stand, and the pairs.

    Labels bear numbers; on a picture (`is_noisy`) they need none above a single row of nothing but answers.
    Where the cells are known (`are_cells_known`) and the next label follows at once, nothing was filled in.
    """
    place = start
    before: tuple[int, list[str]] = (start, [])
    lines = folded[start:end].split("\n")
    for at, line in enumerate(lines):
        cells = line.split("\t")
        are_labels = len(before[1]) >= _LEAST_CELLS and all(map(_NUMBERED.match, before[1]))
        if are_labels and len(cells) == len(before[1]) and not any(map(_NUMBERED.match, cells)):
            yield before[0], place + len(line), list(zip(before[1], cells, strict=True))
        elif are_labels and are_cells_known and _NUMBERED.match(cells[0]):
            yield before[0], place - 1, []
        elif is_noisy and _are_answered(before[1], cells, lines[at + 1 : at + 2]):
            answers = (cell.strip("() ") for cell in cells)
            yield before[0], place + len(line), list(zip(before[1], answers, strict=True))
        before = (place, cells)
        place += len(line) + 1


def _are_answered(names: list[str], cells: list[str], below: list[str]) -> bool:
    """Whether cells are nothing but answers to the names above them, and no table's first row."""
    if len(names) < _LEAST_CELLS or len(names) != len(cells):
        return False
    if below and len(below[0].split("\t")) == len(cells) and any(map(_VALUE.fullmatch, below[0].split("\t"))):
        return False
    return all(map(_NAME.fullmatch, names)) and all(map(_VALUE.fullmatch, cells))
