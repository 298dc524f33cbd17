"""A declaration's name whole, and alone: two lines above „(nazwa przedsiębiorcy)”, no end of its question."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checks.page.sheet import Sheet, fold_evenly
from domain.document import FieldValue

_CAPTION = re.compile(r"\W{0,2}\( ?(?:pelna )?(?:nazwa|firma|imie i nazwisko)\b[^()]*\)\W{0,2}")
_DOTS = re.compile(r"[ .…_-]*")
_TRAILING = re.compile(r"[ ._…]{3,}$")
_NO_NAME = re.compile(
    r"[:?()☐☒▨\t]|\d|\b(?:ul|al|pl|os)\.|\b(?:dnia|oswiadczeni\w*|zalacznik|formularz|zaswiadczeni\w*|projekt)\b"
    r"|innowacyjne|fundusze|wyjazd|urzad|wojewodztw"
)
"""What stands above a name and is none: place and day, a heading, the office's line, an address."""
_ASKED = re.compile(
    r"(?:(?:podmiotu|przedsiebiorc[ya]|wnioskodawc[ya]|ubiegajac\w+|sie|o|udzielenie|pomoc\w*|de|minimis|ktoremu|ktorej"
    r"|ma|byc|udzielona|skladajac\w+|wniosek|oswiadczenie|pelna|albo|lub)[ ,]+)+"
)
"""The end of a question whose beginning is the label: „Nazwa podmiotu ubiegającego się o pomoc”."""
_MOST_LINES = 2


def above_caption(sheets: Sequence[Sheet], told: FieldValue) -> FieldValue | None:
    """The name of two lines above its caption in brackets, of which the answer has the last, or none.

    None where the answer is whole. Unclear where more lines stand there: a letterhead may.
    """
    for sheet in sheets:
        lines = sheet.folded.split("\n")
        at = next((at for at, line in enumerate(lines) if _CAPTION.fullmatch(line.strip())), None)
        if at is None:
            continue
        first, last = _named_between(lines, at)
        starts = [sum(len(line) + 1 for line in lines[:one]) for one in (first, last)]
        end = starts[1] + len(lines[last])
        if first > last or (
            told.state == "read" and not _is_last_of(told, sheet.raw[starts[1] : end], last - first)
        ):
            return None
        if last - first >= _MOST_LINES:
            return FieldValue("unclear", None, told.evidence)
        name = _plain(sheet.raw[starts[0] : end])
        return FieldValue("read", name, sheet.quote(starts[0], end), is_by_meaning=True)
    return None


def without_asking(told: FieldValue) -> FieldValue:
    """The name without the end of its question before it.

    >>> without_asking(FieldValue("read", "ubiegającego się o pomoc Alfa sp. z o.o.")).value
    'Alfa sp. z o.o.'
    >>> without_asking(FieldValue("read", "eLas o pomoc")).value
    'eLas o pomoc'
    """
    name = told.value if isinstance(told.value, str) else ""
    asked = _ASKED.match(fold_evenly(name))
    if (
        asked is None
        or not name[: asked.end()].islower()
        or not name[asked.end() : asked.end() + 1].isupper()
    ):
        return told
    return replace(told, value=name[asked.end() :])


def _named_between(lines: Sequence[str], caption: int) -> tuple[int, int]:
    """The first and last line of what stands right above a caption and may be a name; none: first > last."""
    last = caption - 1
    while last > 0 and _DOTS.fullmatch(lines[last]):
        last -= 1
    first = max(0, last + 1)
    while first > 0 and lines[first - 1].strip() and not _is_no_name(lines[first - 1]):
        first -= 1
    return first, max(0, last)


def _is_last_of(told: FieldValue, below: str, more: int) -> bool:
    """Whether an answer is but the last of the lines above the caption."""
    return more > 0 and str(told.value) == _plain(below)


def _plain(words: str) -> str:
    """Words in one line, without the dots to write on behind them."""
    return _TRAILING.sub("", " ".join(words.split()))


def _is_no_name(line: str) -> bool:
    return _NO_NAME.search(line) is not None or _DOTS.fullmatch(line) is not None
