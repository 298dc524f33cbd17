"""What a form field of a PDF answers: the words that stand on its left, as a table's row with its value."""

from collections.abc import Iterator, Sequence

from ingest.readers.text.visual_lines import Run, in_reading_order

_NEAR = 3.0
"""So many points a label may reach over its field's edge."""
_FARTHEST = 350.0
"""In points: what is farther away belongs to something else."""

Row = tuple[str, str]


def rows_of(printed: Sequence[Run], fields: Sequence[Run]) -> tuple[tuple[Row], ...]:
    """The fields with a label on their left, each as a table of one row, from the page's top.

    `printed` is the page's own text, `fields` all fields in which words are typed, the empty ones as well.

    >>> rows_of([Run(50, 100, 90, 110, "NIP")], [Run(200, 99, 260, 111, "9290000006")])
    ((('NIP', '9290000006'),),)
    """
    ordered = sorted(fields, key=lambda one: (-one.top, one.left))
    rows = ((_label(one, printed, fields), one.text) for one in ordered)
    return tuple(((label, value),) for label, value in rows if label)


def _label(field: Run, printed: Sequence[Run], fields: Sequence[Run]) -> str:
    """The words left of a field on its own height, up to the next field."""
    beside = [
        one for one in fields if one is not field and one.right <= field.left + _NEAR and _meets(one, field)
    ]
    edge = max((one.right for one in beside), default=field.left - _FARTHEST)
    return in_reading_order(_between(edge, field, printed)).strip()


def _between(edge: float, field: Run, printed: Sequence[Run]) -> Iterator[Run]:
    for run in printed:
        if edge - _NEAR <= run.left and run.right <= field.left + _NEAR and _meets(run, field):
            yield run


def _meets(run: Run, field: Run) -> bool:
    """Whether a run's centre line crosses the field."""
    return field.bottom - _NEAR <= run.middle <= field.top + _NEAR
