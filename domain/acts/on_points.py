"""Acts about points: the commission's."""

from dataclasses import dataclass
from typing import Self

from domain.acts.act import Act, Value, text_of
from domain.points import Points, points_number, points_read


@dataclass(frozen=True, slots=True)
class SetPoints(Act):
    """The points of one criterion."""

    action = "points"
    criterion: int
    points: Points

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
        points = points_read(str(value))
        if points is None:
            raise ValueError(f"no points: {value!r}")
        return cls(int(text_of(target)), points)


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
