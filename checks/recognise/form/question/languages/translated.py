"""Questions asked in Polish and in English: „Nazwa firmy / Company name” or „Company name (nazwa firmy)”.

What repeats a question would be read as its answer, or hide it; where several lines do, it is left out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.counted.lists import is_none
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.line.part import question_words, without_number
from checks.recognise.form.question.paper import Block, Cell, Table

_ENGLISH = frozenset(
    re.findall(
        r"\w+",
        """
        a about abroad account accounts activities activity address agreement agreements aim an and
        applicant application approvals area areas are as attended business by carry category certificate
        certificates certifications channels city code company contact core country date delegate delegated
        describe description details development do does email english enterprise event events exhibitions
        experience fair fairs financed firm foreign for from full funded german goal has have headquarters
        horizontal how id identification if in innovation innovations innovative international is job joined
        key language languages last legal links mail main many marshal media mission missions mobile name
        networks number of office on or organised organized other out page part participant participation
        past patent patents person phone place please polish position postal postcode profile profiles
        project province purpose region register registered registration representative role seat short
        signature site size smart social specialisation specialisations specialization specializations
        statistical street study tax telephone the three title to town trade travelling traveling trip trips
        type under undertaking vat version visits voivodeship web website websites what which who with
        within year years you your
        """,
    )
)
"""Words that forms ask with in English."""
_IN_BOTH = frozenset({"lubuskie", "yes", "no"})
"""Words of questions and of answers."""
_WORD = re.compile(r"[^\W\d_]+")
_CAPITALS = re.compile(r"\b[A-Z]{3,6}\b")
_BESIDE = re.compile(r"(?P<english>[^()☐☒▨:]{3,100}?)\s*\((?P<own>[^()]{3,100})\)\W*")
_YES_NO = re.compile(r"\b(?:yes|no)\b", re.IGNORECASE)
_YES_FIRST = re.compile(r"^(?:Yes|No)(?=[.,;] +[^\W\d_])")
"""„Yes. Own laboratory”: the answer before its reasons; „No. 5” is a number."""
_POLISH = {"yes": "tak", "no": "nie"}
_ONLY_YES_NO = re.compile(r"[\W_]*(?:(?:yes|no|tak|nie|x)[\W_]*){1,4}", re.IGNORECASE)
_BOTH = re.compile(r"(?P<own>tak|nie) ?/ ?(?:yes|no)\W*", re.IGNORECASE)
"""„tak / yes”: the same said twice."""
_NONE = re.compile(r"(?:none|no|n/a)\s*[/(–-]\s*(?P<own>[^()]{3,40})\)?", re.IGNORECASE)
_LEAST, _ASKED, _ACRONYM = 4, 0.72, 6


def in_polish(blocks: Sequence[Block], wording: Wording) -> list[Block]:
    """The blocks without what only repeats their questions in English; as they are where few lines do.

    >>> from checks.recognise.form.concept.wording import Wording
    >>> from config.registers import load_registers
    >>> asked = "Nazwa firmy|Company name|Alfa|NIP|Tax ID|929|Telefon|Phone|600|Adres|Address|Żary"
    >>> lines = [Cell(one, fold_evenly(one), 1) for one in asked.split("|")]
    >>> " ".join(one.raw for one in in_polish(lines, Wording(load_registers().concepts)))
    'Nazwa firmy Alfa NIP 929 Telefon 600 Adres Żary'
    """
    if sum(map(_begins_in_english, _lines(blocks))) < _LEAST:
        return list(blocks)
    told: list[Block] = []
    changed, is_left_out = 0, False
    for block in blocks:
        above = told[-1] if told else None
        if isinstance(block, Table):
            cells = [[_cell_in_polish(cell, wording) for cell in row] for row in block.rows]
            changed += sum(own[1] for row in cells for own in row)
            told.append(Table(tuple(tuple(own[0] for own in row) for row in cells)))
            continue
        if isinstance(above, Cell) and not is_left_out and _repeats(above.raw, block.raw, wording):
            changed, is_left_out = changed + 1, True
            continue
        is_left_out = False
        line = _line_in_polish(block.raw, wording)
        changed += line != block.raw
        told.append(block if line == block.raw else _cell(line, block))
    return told if changed >= _LEAST else list(blocks)


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        cells = [block] if isinstance(block, Cell) else [cell for row in block.rows for cell in row]
        for cell in cells:
            yield from cell.raw.split("\n")


def _begins_in_english(line: str) -> bool:
    first = _WORD.search(line)
    return first is not None and first[0].casefold() in _ENGLISH


def _cell_in_polish(cell: Cell, wording: Wording) -> tuple[Cell, int]:
    """A cell's lines, and how many were left out or put otherwise."""
    kept: list[str] = []
    changed = 0
    for line in cell.raw.split("\n"):
        if kept and _repeats(kept[-1], line, wording):
            changed += 1
            continue
        own = _line_in_polish(line, wording)
        changed += own != line
        kept.append(own)
    return (_cell("\n".join(kept), cell), changed) if changed else (cell, 0)


def _cell(raw: str, of: Cell) -> Cell:
    return replace(of, raw=raw, folded=fold_evenly(raw), start=None)


def _repeats(above: str, line: str, wording: Wording) -> bool:
    """Whether a line says in English what the Polish question above it asks."""
    return _is_english(line) and not _is_english(above) and _asks(above, wording) >= _ASKED


def _line_in_polish(line: str, wording: Wording) -> str:
    """A line's Polish words: in the brackets behind English ones, or for „yes” and „none”."""
    beside = _BESIDE.fullmatch(line.strip())
    if beside is not None and _is_english(beside["english"]):
        own = _asks(beside["own"], wording)
        is_named = any(wording.best(word) >= _ASKED for word in _CAPITALS.findall(beside["english"]))
        if own >= _ASKED and own >= _asks(beside["english"], wording) and not is_named:
            return (
                beside["own"][:1].upper() + beside["own"][1:]
            )  # but for „Main PKD code (główna działalność)”
    none = _NONE.fullmatch(line.strip())
    if none is not None and is_none(fold_evenly(none["own"]).strip()):
        return none["own"]
    both = _BOTH.fullmatch(line.strip())
    if both is not None:
        return both["own"]
    if _ONLY_YES_NO.fullmatch(line) is not None:
        return _YES_NO.sub(lambda found: _POLISH[found[0].casefold()], line)
    return _YES_FIRST.sub(lambda found: _POLISH[found[0].casefold()].capitalize(), line)


def _asks(line: str, wording: Wording) -> float:
    """How well a line fits what forms ask."""
    _, bare = without_number(Cell(line, fold_evenly(line), 1))
    words, hint = question_words(bare)
    return max(wording.best(words), wording.best(f"{words} {hint}") if hint else 0.0)


def _is_english(line: str) -> bool:
    """Whether a line holds but words that forms ask with in English, and short names in capitals.

    >>> [_is_english(one) for one in ("Activity code (NACE/PKD)", "Lastyear events", "Export Manager", "NIP")]
    [True, True, False, False]
    """
    words = [word for word in _WORD.findall(line) if word.casefold() not in _IN_BOTH]
    known = [_is_known(word.casefold()) for word in words]
    return (
        any(known)
        and BOX.search(fold_evenly(line)) is None
        and all(
            is_known or len(word) == 1 or (word.isupper() and len(word) <= _ACRONYM)
            for word, is_known in zip(words, known, strict=True)
        )
    )


def _is_known(word: str) -> bool:
    """Whether forms ask with a word, or with two that a PDF runs together („lastthree”)."""
    return word in _ENGLISH or any(
        word[:at] in _ENGLISH and word[at:] in _ENGLISH for at in range(_ACRONYM // 2, len(word) - 2)
    )
