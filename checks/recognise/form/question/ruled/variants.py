"""Options below each other, of which rows of a table without its rulings kept the first as an answer.

„2 | Innowacyjny charakter | tak | ” over „nie | X”: what was marked stands in the row below.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from checks.page.sheet import fold_evenly
from checks.recognise.form.question.ruled import crosses
from checks.recognise.form.question.unit import Option, Unit

_HALVES = {"tak": "nie", "nie": "tak"}
_MARK, _LONGEST = 2, 40
"""Letters of a cross, however it was read; and of an option."""


def with_variants(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The units, one answered with but the first of several options with all of them, and what is marked.

    >>> from domain.document import Evidence
    >>> asked = [Unit(*words, Evidence("", 1)) for words in (("Działa w LIS", "", "tak"), ("nie", "", "X"))]
    >>> [(one.words, one.is_chosen) for unit in with_variants(asked) for one in unit.options]
    [('tak', False), ('nie', True)]
    """
    return tuple(_joined(units))


def _joined(units: Sequence[Unit]) -> Iterator[Unit]:
    is_taken = False
    for unit, below in zip_longest(units, units[1:]):
        if is_taken:
            is_taken = False
            continue
        options = _offered_on(unit, below) if below is not None else ()
        is_taken = bool(options)
        yield replace(unit, options=options, answer="", is_cut=False) if options else unit


def _offered_on(unit: Unit, below: Unit) -> tuple[Option, ...]:
    """All the options, where a question's answer is the first and what was read below it are the others."""
    first = " ".join(unit.answer.split())
    if not first or len(first) > _LONGEST or unit.options or unit.rows or not unit.question:
        return ()
    if unit.evidence.page != below.evidence.page or below.rows:
        return ()
    if not below.question and below.options and not below.answer.strip():
        others = below.options
    elif _HALVES.get(fold_evenly(first)) == fold_evenly(below.question.strip()) and not below.options:
        written = below.answer.strip()
        if len(written) > _MARK:
            return ()
        # A cross that was misread leaves it open which one is meant.
        mark = crosses.mark(fold_evenly(written)) or None
        others = (Option(below.question.strip(), mark),)
    else:
        return ()
    is_told = any(one.is_chosen for one in others)
    return (Option(first, False if is_told else None), *others)
