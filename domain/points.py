"""Points and other exact numbers: whole where they can be, else a decimal fraction, written the Polish way.

No arithmetic with binary fractions: 0.1 + 0.2 must be 0.3 on a list that people appeal against.
"""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any, Literal

from pydantic import Field, PlainSerializer, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError, PydanticKnownError

from domain.words.polish import plural

Points = int | Decimal
"""An `int` wherever the number is whole."""
PLACES = 2
"""Digits behind the comma that a person or a call's file may give; products with weights have more."""
MOST = 1_000_000
"""No call gives more."""
FINEST: Points = Decimal("0.01")
"""The smallest step in which points can be given."""
Rounding = Literal["nearest", "up", "down"]
_WRITTEN = re.compile(rf"[0-9]{{1,6}}(?:[.,][0-9]{{1,{PLACES}}})?")
_FORMS = ("punkt", "punkty", "punktów")


def exact(number: Points | Fraction) -> Points:
    """The same number as an `int` where it is whole, else without zeros at its end.

    >>> exact(Decimal("7.50")), exact(Decimal("20.0")), exact(Fraction(29, 4))
    (Decimal('7.5'), 20, Decimal('7.25'))
    """
    if isinstance(number, Fraction):
        number = Decimal(number.numerator) / Decimal(number.denominator)
    if number == int(number):
        return int(number)
    assert isinstance(number, Decimal)
    return number.normalize()


def total(parts: tuple[Points, ...] | list[Points]) -> Points:
    """The sum of points.

    >>> total([Decimal("7.5"), 2, Decimal("0.5")])
    10
    """
    return exact(sum(parts, Decimal(0)))


def points_text(number: Points | float) -> str:
    """Points as people read them, also those that JSON had.

    >>> points_text(Decimal("7.5")), points_text(20), points_text(7.25)
    ('7,5', '20', '7,25')
    """
    number = _exact(number)
    return f"{number:f}".replace(".", ",") if isinstance(number, Decimal) else str(number)


def points_phrase(number: Points | float) -> str:
    """Points with their noun; a fraction takes the genitive.

    >>> points_phrase(Decimal("7.5")), points_phrase(2), points_phrase(12)
    ('7,5 punktu', '2 punkty', '12 punktów')
    """
    number = _exact(number)
    return plural(number, *_FORMS) if isinstance(number, int) else f"{points_text(number)} punktu"


def _exact(number: Points | float) -> Points:
    return exact(Decimal(str(number)) if isinstance(number, float) else number)


def points_number(number: Points) -> int | float:
    """Points as JSON has them: a number.

    >>> points_number(Decimal("7.5")), points_number(20)
    (7.5, 20)
    """
    number = exact(number)
    return number if isinstance(number, int) else float(number)


def known_number(number: Points | None) -> int | float | None:
    """The same, where they are known."""
    return None if number is None else points_number(number)


def known_text(number: Points | None) -> str | None:
    """Points as people read them, where they are known."""
    return None if number is None else points_text(number)


def points_read(text: str) -> Points | None:
    """Points as a person types them, with a comma or a full stop; None: it is no such number.

    >>> points_read("7,5"), points_read("10"), points_read("-1"), points_read("7,555")
    (Decimal('7.5'), 10, None, None)
    """
    said = text.strip()
    return exact(Decimal(said.replace(",", "."))) if _WRITTEN.fullmatch(said) else None


def rounded(number: Fraction, step: Points, how: Rounding = "nearest") -> Points:
    """A number as a multiple of a step: the nearest (halves upwards), the next above, or the next below.

    >>> rounded(Fraction(22, 3), Decimal("0.5")), rounded(Fraction(45, 2), 1)
    (Decimal('7.5'), 23)
    >>> rounded(Fraction(22, 3), 1, "up")
    8
    """
    size = Fraction(step)
    steps = number / size
    whole = {"nearest": (steps + Fraction(1, 2)).__floor__, "up": steps.__ceil__, "down": steps.__floor__}
    return exact(whole[how]() * size)


def is_multiple(number: Points, step: Points) -> bool:
    """Whether a number is so many whole steps.

    >>> is_multiple(Decimal("7.5"), Decimal("0.5")), is_multiple(Decimal("7.25"), Decimal("0.5"))
    (True, False)
    """
    return Fraction(number) % Fraction(step) == 0


def _of_file(value: Any) -> Points:
    """What TOML has there (an integer or a float) as an exact number."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise PydanticCustomError("points_type", "no number")
    try:
        number = exact(Decimal(str(value)))
    except (OverflowError, ValueError):  # „inf” and „nan” are numbers in TOML
        raise PydanticCustomError("points_type", "no number") from None
    if not -MOST <= number <= MOST:
        raise PydanticKnownError("less_than_equal", {"le": MOST})
    if isinstance(number, Decimal) and -int(number.as_tuple().exponent) > PLACES:
        raise PydanticCustomError("too_fine", "too many digits")
    return number


PointNumber = Annotated[
    Points,
    PlainValidator(_of_file),
    PlainSerializer(points_number, return_type=int | float),
    WithJsonSchema({"type": "number"}),
]
"""Points as a call's file may give them: whole or with one or two digits behind the point."""
NotNegative = Annotated[PointNumber, Field(ge=0)]
Positive = Annotated[PointNumber, Field(gt=0)]
