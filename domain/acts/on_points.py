"""Acts about points: the commission's."""

from dataclasses import dataclass
from typing import Self

from domain.acts.act import Act, Value, text_of
from domain.points import Points, points_number, points_read


@dataclass(frozen=True, slots=True)
class SetPoints(Act):
    """The points of one criterion.

    Raises:
        ValueError: no such points can be given anywhere.

    >>> SetPoints(2, 7.5)
    SetPoints(criterion=2, points=Decimal('7.5'))
    """

    action = "points"
    criterion: int
    points: Points

    def __post_init__(self) -> None:
        """Points that came as a binary fraction are exact from here on."""
        if isinstance(self.points, float):
            object.__setattr__(self, "points", _exact_points(self.points))

    @property
    def target(self) -> str:
        """The criterion's number."""
        return str(self.criterion)

    @property
    def value(self) -> int | float:
        """The points."""
        return points_number(self.points)

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:
        """The act with a stored target and value."""
        return cls(int(text_of(target)), _exact_points(value))


def _exact_points(given: object) -> Points:
    points = points_read(str(given))
    if points is None:
        raise ValueError(f"no points: {given!r}")
    return points


@dataclass(frozen=True, slots=True)
class ConfirmPoints(Act):
    """The commission confirms the points as they stand (Załącznik nr 1)."""

    action = "confirm_points"
    criterion: int | None = None
    """None: of every criterion."""

    @property
    def target(self) -> str | None:
        """The criterion's number."""
        return None if self.criterion is None else str(self.criterion)

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:  # noqa: ARG003
        """The act with a stored target."""
        return cls(None if target is None else int(target))
