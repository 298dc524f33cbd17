"""Tables in which a cross stands below one of the answers („TAK”, „NIE”): each row as a question answered."""

import re
from collections.abc import Iterator, Sequence

from checks.recognise.kinds.certificates.lexicon.said import ASKED_ABOUT
from checks.recognise.kinds.certificates.text.statement import Statement, plain

_VERB = r"(?:zalega|posiada|ma|korzysta|dotyczy|(?:wystepuj|figuruj|stwierdz|prowadz|toczy|istniej)\w*)"
_ANSWER = rf"(?:tak|nie|brak|jest|sa|(?:nie )?{_VERB}(?: sie)?)"
_ANSWERS = re.compile(rf"(?P<label>(?:[^\n:;☐☒]{{0,60}} )?)(?P<answers>{_ANSWER} {_ANSWER})$")
_ONE = re.compile(_ANSWER)
_MARKED = re.compile(r"[x☒☑■✓✔*+]|\[ ?x ?\]|\(x\)|v")
_EMPTY = re.compile(r"[-._ ]*|[☐□▢]|\[ ?\]|\( ?\)")
_CELL = r"(?:[x☒☑■✓✔☐□▢v*+]|-+|\[ ?x? ?\]|\( ?x? ?\))"
_LAST_CELLS = re.compile(rf"(?>(?: {_CELL}){{1,8}})$")
_TWO = 2
_NUMBER = re.compile(r"(?:\d{1,2}|[a-z]|lp)[.)]?")


def column_rows(folded: str) -> Iterator[tuple[int, int, list[Statement]]]:
    """Tables of that kind: where their rows stand in the folded text, heading included, and what each states.

    A row whose cross may stand below either answer is open, and one with fewer cells than headings.
    """
    headings: list[str] | None = None
    place = start = end = 0
    stated: list[Statement] = []
    for line in [*folded.split("\n"), ""]:
        here, place = place, place + len(line) + 1
        rows = list(_row(line, headings, here)) if headings is not None else []
        if rows:
            stated += rows
            end = here + len(line)
            continue
        if stated:
            yield start, end, stated
        headings, start, stated = _headings(line), here, []


def _headings(line: str) -> list[str] | None:
    """The cells of a line that heads columns of two answers which exclude each other; None of another."""
    if "\t" in line:
        cells = [cell.strip() for cell in line.split("\t")]
        answers = [cell for cell in cells if _ONE.fullmatch(cell)]
        return cells if _exclude(answers) and len(cells) > len(answers) else None
    found = _ANSWERS.fullmatch(line)
    if found is None:
        return None
    for at in (one.start() for one in re.finditer(" ", found["answers"])):
        answers = [found["answers"][:at], found["answers"][at + 1 :]]
        if all(map(_ONE.fullmatch, answers)) and _exclude(answers):
            return [found["label"].strip(), *answers]
    return None


def _exclude(answers: Sequence[str]) -> bool:
    """Whether these are an answer and its denial."""
    yes, no = (
        sorted(answers, key=lambda one: one in {"nie", "brak"} or one.startswith("nie "))
        if len(answers) == _TWO
        else ("", "")
    )
    return no == f"nie {yes}" or (yes == "tak" and no in {"nie", "brak"})


def _row(line: str, headings: list[str], start: int) -> Iterator[Statement]:
    """What a row below headings states; nothing where it is none."""
    columns = [at for at, one in enumerate(headings) if _ONE.fullmatch(one)]
    end = start + len(line)
    if "\t" in line:
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) > len(headings):
            return
        is_whole = len(cells) == len(headings)
        cells += [""] * (len(headings) - len(cells))
        label = " ".join(cell for cell in cells[: columns[0]] if not _NUMBER.fullmatch(cell))
        answers, rest = [cells[at] for at in columns], cells[columns[-1] + 1 :]
    else:
        label, answers = _without_tabs(line, [headings[at] for at in columns])
        rest = []
        is_whole = len(answers) == len(columns)
    if not re.search(r"[^\W\d_]{3}", label) or not all(map(_is_cell, answers)):
        return
    marked = [
        headings[at] for at, one in zip(columns, answers, strict=False) if _is_marked(one, headings[at])
    ]
    is_sure = len(marked) == 1 and is_whole
    asked = label.rstrip(" :?.-")
    heading = " ".join(cell for cell in headings[: columns[0]] if not _NUMBER.fullmatch(cell))
    if ASKED_ABOUT.search(heading) and not ASKED_ABOUT.search(asked):
        asked = f"{heading}, {asked}"
    told = marked[0] if is_sure else " / ".join(headings[at] for at in columns)
    yield Statement(plain(f"{asked}: {told}"), start, end, is_open=not is_sure)
    if any(rest):
        yield Statement(plain("\t".join(rest)), start, end)


def _without_tabs(line: str, answers: Sequence[str]) -> tuple[str, list[str]]:
    """A row's label and cells in a text whose empty cells left nothing: the answer itself, or crosses."""
    for at, one in enumerate(answers):
        others = [other for other in answers if other != one]
        if line.endswith(f" {one}") and not any(
            line.endswith(f" {other}") and len(other) > len(one) for other in others
        ):
            cells = [""] * len(answers)
            cells[at] = one
            return line.removesuffix(one).strip(), cells
    found = _LAST_CELLS.search(line)
    return (line[: found.start()], re.findall(_CELL, found[0])) if found is not None else ("", [])


def _is_cell(cell: str) -> bool:
    return any(one.fullmatch(cell) for one in (_MARKED, _EMPTY, _ONE))


def _is_marked(cell: str, heading: str) -> bool:
    return _MARKED.fullmatch(cell) is not None or cell == heading
