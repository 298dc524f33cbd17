"""Tables with a column that asks („Czy są zaległości”): each row as that question, answered by its cell."""

import re
from collections.abc import Iterator, Sequence

from checks.recognise.kinds.certificates.lexicon.said import ASKED_ABOUT
from checks.recognise.kinds.certificates.text.statement import Statement, plain

_ANSWER = re.compile(
    r"tak|nie|brak|nie dotyczy|n/?d|-+|(?:nie )?(?:zalega|posiada|ma|wystepuj\w+|figuruj\w+)"
)
_BY_VERB = re.compile(r"(?:nie )?(?:zalega|posiada|ma|wystepuj\w+|figuruj\w+)")
"""What answers a question itself: a line with one above a line with another is a row, and no heading."""
_SAID = re.compile(r"\b(?:tak|nie)\b")
_IN_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_NUMBER = re.compile(r"(?:\d{1,2}|[a-z]|lp)[.)]?")
_LEAST_CELLS = 2
_VERDICT = re.compile(r"\b(?:nie |brak)|\d")


def asked_rows(folded: str) -> Iterator[tuple[int, int, list[Statement]]]:
    r"""Tables of that kind: where they stand in the folded text, heading included, and what each row states.

    A row whose answer is no bare one ends its table.

    >>> [(one.text) for _, _, rows in asked_rows("fundusz\tczy sa zaleglosci\nfp\tnie") for one in rows]
    ['czy sa zaleglosci, fp: nie']
    >>> list(asked_rows("fuz\tzalega\nfp\tnie zalega"))
    []
    """
    headings: list[str] = []
    place = start = end = 0
    stated: list[Statement] = []
    for line in [*folded.split("\n"), ""]:
        here, place = place, place + len(line) + 1
        cells = [cell.strip() for cell in line.split("\t")]
        rows = list(_row(cells, headings, here, here + len(line)))
        if rows:
            stated += rows
            end = here + len(line)
            continue
        if any(_SAID.search(one.text) for one in stated):
            yield start, end, stated
        headings, start, stated = (cells if _asks(cells) else []), here, []


def _asks(cells: Sequence[str]) -> bool:
    """Whether a line's cells name columns of which one, not the first, asks about something owed."""
    if len(cells) < _LEAST_CELLS or any(map(_VERDICT.search, cells)):
        return False
    return any(map(ASKED_ABOUT.search, cells[1:])) and not ASKED_ABOUT.search(cells[0])


def _row(cells: Sequence[str], headings: Sequence[str], start: int, end: int) -> Iterator[Statement]:
    """What a row below headings states, a statement for every column that asks; nothing where it is none."""
    if not headings or len(cells) != len(headings):
        return
    asking = [at for at, one in enumerate(headings) if ASKED_ABOUT.search(one)]
    label = " ".join(
        cell for at, cell in enumerate(cells[: asking[0]]) if not _NUMBER.fullmatch(cell) and cell.strip("- ")
    )
    rest = [cells[at] for at in range(asking[0], len(cells)) if at not in asking]
    if not re.search(r"[^\W\d_]{2}", label) or not all(_ANSWER.fullmatch(cells[at]) for at in asking):
        return
    if any(_BY_VERB.fullmatch(headings[at]) and _BY_VERB.fullmatch(cells[at]) for at in asking):
        return
    for at in asking:
        asked = " ".join(_IN_BRACKETS.sub(" ", headings[at]).split()).rstrip(" :?.-")
        yield Statement(plain(f"{asked}, {label.rstrip(' :?.-')}: {cells[at]}"), start, end)
    if any(one.strip("- ") for one in rest):
        yield Statement(plain("\t".join(rest)), start, end)
