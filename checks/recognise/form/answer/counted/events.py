"""The events that a table's rows tell: one a row, several years of one, or several in the row of a year."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checks.recognise.form.answer.answer_text import AnswerText, told_rows, unclear
from checks.recognise.form.answer.choice.several import by_year
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.noise.text import is_nearly_none
from domain.document import FieldValue, Row

_YEAR_ALONE = re.compile(r"(?:rok )?(?:19|20)\d{2}(?: ?r\.?)?")
_FEWEST_YEARS = 2
_NUMBERED = re.compile(r"([1-9])[.)]?(?:\s|$)")
_SEVERAL = re.compile(r"\soraz\s|\si\s|\n|,(?!\s*[^\s,]+(?:\s*\([^()]*\))?\s*$)|,.*,")
"""Perhaps several: joined by „i”, or a comma before more than one word (a place: „Cosmoprof, Bolonia”)."""
_RULING, _WORD = re.compile(r"[\sIl|¦!]+"), re.compile(r"[^\W_]{2}")
"""What a picture's rulings are read as, in a row of their own; and the least of an event's name."""
_SCRAP, _YEAR = re.compile(r"[\W_]*[^\W\d_]{1,2}[\W_]*"), re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""A letter or two are no event: what is left of a word, or what a row's number was read as."""
_BRACKETED = re.compile(r"\([^()]*\)")


def told_events(answer: AnswerText, rows: Sequence[Row], *, is_interpreted: bool = False) -> FieldValue:
    """The rows; one that names several years in a row is so many events.

    So are semicolons in a table of years; unclear where a year's row may name one or several, and where a row
    holds no word.
    """
    rows = _without_scrap_below([row for row in rows if _RULING.fullmatch(" ".join(row)) is None] or rows)
    apart = by_printed_year(rows)
    if apart is None or _lacks_first(rows) or any(map(_tells_nothing, rows)):
        return unclear(answer)
    told = by_year(apart)
    return replace(told_rows(answer, told), is_interpreted=is_interpreted or len(told) != len(rows))


def _without_scrap_below(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows without a last one of a letter or two below such as have years: the number of an empty row.

    >>> _without_scrap_below([("1", "Eurobike", "2025"), ("", "SĘ", "")])
    [('1', 'Eurobike', '2025')]
    """
    *dated, last = rows or [()]
    are_dated = dated and all(_YEAR.search(" ".join(row)) for row in dated)
    return dated if are_dated and _SCRAP.fullmatch(" ".join(last)) else rows


def _tells_nothing(row: Row) -> bool:
    """Whether a row holds no word of three letters or with a figure, or „brak” misread: „prak”."""
    words = " ".join(row)
    return _WORD.search(words) is None or _SCRAP.fullmatch(words) is not None or is_nearly_none(words)


def _lacks_first(rows: Sequence[Row]) -> bool:
    """Whether rows are numbered from two or more on: the first stands elsewhere, perhaps on the page before.

    >>> _lacks_first([("2 ees Europe 2025",), ("3 ExpoGas 2024",)]), _lacks_first([("1. ITM 2025",)])
    (True, False)
    """
    numbers = [int(found[1]) for row in rows if row and (found := _NUMBERED.match(row[0].strip()))]
    return (
        len(numbers) == len(rows) > 0
        and numbers == list(range(numbers[0], numbers[0] + len(rows)))
        and (numbers[0] > 1)
    )


def by_printed_year(rows: Sequence[Row]) -> tuple[Row, ...] | None:
    """The events of a table that has a row for each year; other rows as they are.

    A year with nothing beside it, or „brak”, counts for nothing; None where a row may name several.

    >>> by_printed_year([("2023", "—"), ("2024", "Cosmoprof, Bolonia"), ("2025", "ITM; Ligna")])
    (('2024', 'Cosmoprof, Bolonia'), ('2025', 'ITM'), ('2025', 'Ligna'))
    >>> by_printed_year([("2023", "ITM"), ("2024", "MEDICA Düsseldorf, Arab Health Dubaj")]) is None
    True
    >>> by_printed_year([("2024", "ITM, Poznań, hala 3"), ("2024", "AMB, Stuttgart, stoisko 5")])
    (('2024', 'ITM, Poznań, hala 3'), ('2024', 'AMB, Stuttgart, stoisko 5'))
    """
    years = [row[0].strip() for row in rows if row]
    is_table_of_years = (
        len(set(years)) == len(years) == len(rows) >= _FEWEST_YEARS
        and all(map(_YEAR_ALONE.fullmatch, map(str.casefold, years)))
        and (years == sorted(years) or years == sorted(years, reverse=True))
        and max(map(len, rows)) <= _FEWEST_YEARS
    )
    if not is_table_of_years:
        return tuple(rows)
    told: list[Row] = []
    for year, *cells in rows:
        if form_lists.is_none_row(tuple(cells)):
            continue
        events = [one.strip() for one in " ".join(cells).split(";") if one.strip()]
        if any(_SEVERAL.search(_BRACKETED.sub(" ", one)) for one in events):
            return None
        told += [(year, one) for one in events]
    return tuple(told)
