"""Frames that stand side by side with a gutter between them: read a column after the other.

Lines of such frames stand at one height by chance, and those of one frame belong together.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from domain.document import Box, Word

_GUTTER = 0.004
"""Of the page's width, by how much frames are apart; cells of one table share their ruling."""
_BESIDE = 0.3
"""Of the lower frame's height, what two beside each other have in common."""
_COLUMN = 0.02
"""Of the page's width, how far the sides of one column's frames lie apart."""
_BELOW = 0.05
"""Of the page's height, how far two frames of one column lie apart."""


@dataclass(frozen=True, slots=True)
class TextRow:
    """What stands on one line of the page's text: its cells; outside tables a line is one.

    A table's cell without words is one of them all the same.
    """

    cells: tuple[tuple[Word, ...], ...]
    unread: Mapping[int, Box] = field(default_factory=dict)
    """The numbers of the cells in which something stands that nobody read, and where they are."""

    @property
    def words(self) -> list[Word]:
        """Its words, cell by cell."""
        return [word for cell in self.cells for word in cell]


@dataclass(frozen=True, slots=True)
class Framed:
    """The lines in one frame, from the top."""

    frame: Box
    rows: tuple[TextRow, ...]


def by_columns(rows: Sequence[TextRow], frames: Sequence[Framed]) -> list[TextRow]:
    """All rows in the order in which a person reads them."""
    groups = [group for group in _groups(frames) if len(group) > 1]
    grouped = {id(one) for group in groups for one in group}
    loose = [*rows, *(row for one in frames if id(one) not in grouped for row in one.rows)]
    placed = [((_height(row), 0, 0.0), row) for row in loose]
    for group in groups:
        placed = list(_with_group(placed, group))
    return [row for _, row in sorted(placed, key=lambda one: one[0])]


_Place = tuple[float, int, float]
"""Where a row stands: how high its group does, the number of its column, how high it does itself."""


def _with_group(
    placed: Sequence[tuple[_Place, TextRow]], group: Sequence[Framed]
) -> Iterator[tuple[_Place, TextRow]]:
    """The placed rows and those of a group; rows that go across its columns part it."""
    columns = _columns(group)
    top = min(one.frame.top for one in group)
    bottom = max(one.frame.bottom for one in group)
    across: list[float] = []
    inside: list[tuple[int, TextRow]] = [
        (_column(one.frame, columns), row) for one in group for row in one.rows
    ]
    for place, row in placed:
        height = _height(row)
        own = [at for at, column in enumerate(columns) if _reaches(row, column)]
        if top < height < bottom and len(own) == 1:
            inside.append((own[0], row))
            continue
        across += [height] if top < height < bottom else []
        yield place, row
    for column, row in inside:
        height = _height(row)
        yield (max((one for one in across if one < height), default=top), 1 + column, height), row


def _groups(frames: Sequence[Framed]) -> list[list[Framed]]:
    """Frames that stand side by side, with those right above and below them."""
    if not any(_are_beside(one.frame, other.frame) for one in frames for other in frames):
        return []
    groups: list[list[Framed]] = []
    for one in frames:
        near = [group for group in groups if any(_belong(one.frame, other.frame) for other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([one, *(other for group in near for other in group)])
    return [group for group in groups if len(_columns(group)) > 1]


def _belong(one: Box, other: Box) -> bool:
    is_below = max(one.top, other.top) - min(one.bottom, other.bottom) <= _BELOW
    is_as_wide = max(abs(one.left - other.left), abs(one.right - other.right)) <= _COLUMN
    return _are_beside(one, other) or (is_as_wide and is_below)


def _are_beside(one: Box, other: Box) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    lower = min(one.bottom - one.top, other.bottom - other.top)
    gap = max(one.left, other.left) - min(one.right, other.right)
    return gap > _GUTTER and shared > _BESIDE * lower


def _columns(group: Iterable[Framed]) -> list[Box]:
    """The columns of a group from the left, each as large as its frames."""
    found: list[Box] = []
    for frame in sorted((one.frame for one in group), key=lambda frame: frame.left):
        if found and frame.left < found[-1].right:
            last = found.pop()
            frame = Box(  # noqa: PLW2901  # the column so far
                last.left,
                min(last.top, frame.top),
                max(last.right, frame.right),
                max(last.bottom, frame.bottom),
            )
        found.append(frame)
    return found


def _column(frame: Box, columns: Sequence[Box]) -> int:
    return next(at for at, one in enumerate(columns) if frame.right <= one.right)


def _reaches(row: TextRow, column: Box) -> bool:
    left = min(word.box.left for word in row.words)
    right = max(word.box.right for word in row.words)
    return left < column.right and right > column.left


def _height(row: TextRow) -> float:
    """Where a row stands: by its first line."""
    return min((word.box.top + word.box.bottom) / 2 for word in row.words)
