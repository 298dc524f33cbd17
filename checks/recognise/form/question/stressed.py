"""Options of which one stands out: underlined, coloured or in bold, where no box and no stroke tells."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checks.page.sheet import Sheet
from checks.recognise.form.answer.choices import BOX
from checks.recognise.form.question.unit import Option, Unit
from domain.document import Emphasis
from domain.text import fold

_BETWEEN = re.compile(r"\s*(?:[/,;\n\t|*]|\b(?:lub|albo|czy)\b)\s*")
_LETTERS = re.compile(r"[^\W_]+")
_MOST_WORDS, _LEAST = 7, 2


def with_stressed(units: Sequence[Unit], sheets: Sequence[Sheet]) -> tuple[Unit, ...]:
    """The units, those whose answer offers words of which one stands out with that one chosen.

    Where several stand out and others do not, or in different ways different ones, it cannot be told.
    """
    by_page = {sheet.number: sheet.page.emphasised for sheet in sheets if sheet.page.emphasised}
    if not by_page:
        return tuple(units)
    return tuple(_with_options(unit, by_page.get(unit.evidence.page or 0, ())) for unit in units)


def _with_options(unit: Unit, emphasised: Sequence[Emphasis]) -> Unit:
    boxes = list(BOX.finditer(fold(unit.answer)))
    if unit.options or not emphasised or "~~" in unit.answer or any(box["empty"] is None for box in boxes):
        return unit
    offered = _offered(unit.answer)
    if len(offered) < _LEAST or any(len(words) > _MOST_WORDS for _, words in offered):
        return unit
    line = _words(f"{unit.question} {unit.answer}")
    own = [one for one in emphasised if _is_of(one, line, [words for _, words in offered])]
    marked = {one.how: [words in _stretches(own, one.how) for _, words in offered] for one in own}
    telling = {tuple(marks) for marks in marked.values() if any(marks) and not all(marks)}
    if not telling:
        return unit
    sure = telling.pop() if len(telling) == 1 else ()
    is_told = sum(sure) == 1
    options = (Option(shown, bool(sure[at]) if is_told else None) for at, (shown, _) in enumerate(offered))
    return replace(unit, options=tuple(options))


def _offered(answer: str) -> list[tuple[str, tuple[str, ...]]]:
    """The words that an answer offers to choose from, as written and folded."""
    text = BOX.sub("\n", answer) if BOX.search(answer) else answer
    parts = (part.strip(" .*()") for part in _BETWEEN.split(text))
    return [(part, words) for part in parts if (words := _words(part))]


def _words(text: str) -> tuple[str, ...]:
    return tuple(_LETTERS.findall(fold(text)))


def _is_of(one: Emphasis, line: tuple[str, ...], offered: Sequence[tuple[str, ...]]) -> bool:
    """Whether a stretch is one of the words offered, in a line of this very question or answer."""
    words, whole = _words(one.words), _words(one.line)
    return words in offered and (_holds(line, whole) or _holds(whole, line))


def _stretches(own: Sequence[Emphasis], how: str) -> set[tuple[str, ...]]:
    return {_words(one.words) for one in own if one.how == how}


def _holds(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))
