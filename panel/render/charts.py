"""Charts as SVG, drawn on the server; the page shows the same as a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.points import Points


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar, in the chart's own units."""

    label: str
    value: Points
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars within a box; `mark` is where a line stands, if any."""

    title: str
    width: float
    height: float
    bars: tuple[Bar, ...]
    mark: float | None = None
    mark_label: str = ""


_ROW, _LABEL, _LONG = 22.0, 130.0, 600.0
_TALL, _COLUMN, _UNDER = 140.0, 16.0, 22.0


def bars(
    values: Sequence[tuple[str, Points]], most: Points, title: str, label_width: float = _LABEL
) -> Chart | None:
    """Lying bars, one a value, as long as its share of `most`; None without values.

    >>> chart = bars([("A", 50), ("B", 100)], 100, "Punkty")
    >>> [bar.width for bar in chart.bars], chart.height
    ([300.0, 600.0], 44.0)
    """
    if not values or most <= 0:
        return None
    made = (
        Bar(
            label,
            value,
            label_width,
            row * _ROW + 3,
            round(_LONG * float(min(value, most)) / float(most), 1),
            _ROW - 6,
        )
        for row, (label, value) in enumerate(values)
    )
    return Chart(title, label_width + _LONG + 50, len(values) * _ROW, tuple(made))


def columns(
    values: Sequence[tuple[str, int]], title: str, mark: int | None = None, label: str = ""
) -> Chart | None:
    """Standing bars, one a value, with room for words under them; a line before the `mark`-th (from 0)."""
    if not values:
        return None
    most = max(1, *(value for _label, value in values))
    made = []
    for column, (name, value) in enumerate(values):
        height = round((_TALL - 20) * value / most, 1)
        made.append(Bar(name, value, column * _COLUMN + 2, _TALL - height, _COLUMN - 4, height))
    at = None if mark is None else mark * _COLUMN
    wide = max(len(values) * _COLUMN, 120.0) + 2 * _COLUMN
    return Chart(title, wide, _TALL + _UNDER, tuple(made), at, label)
