"""Points are exact: sums and means are those of a school book, and read as they are written."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.points import exact, is_multiple, points_number, points_read, points_text, rounded, total
from domain.rules.ranking.assessed_rule import AssessedRule

POINTS = st.decimals(0, 1000, places=2).map(exact)


@given(POINTS)
def test_what_is_written_is_read(points: int | Decimal) -> None:
    assert points_read(points_text(points)) == points
    assert points_read(str(points_number(points))) == points
    assert points_text(points_number(points)) == points_text(points)


@given(st.lists(POINTS, max_size=8))
def test_a_sum_is_exact_and_whole_where_it_can_be(points: list[int | Decimal]) -> None:
    assert Fraction(total(points)) == sum(map(Fraction, points))
    assert isinstance(total(points), int) is (Fraction(total(points)).denominator == 1)


@given(st.fractions(0, 100), st.sampled_from([1, Decimal("0.5"), Decimal("0.1"), Decimal("0.01")]))
def test_rounding_goes_to_a_neighbour(number: Fraction, step: int | Decimal) -> None:
    down, near, up = (rounded(number, step, how) for how in ("down", "nearest", "up"))
    assert Fraction(down) <= number <= Fraction(up)
    assert near in {down, up}
    assert abs(Fraction(near) - number) * 2 <= Fraction(step)
    assert all(is_multiple(one, step) for one in (down, near, up))


@pytest.mark.parametrize(
    ("round_to", "rounding", "mean"),
    [
        (1, "nearest", "8"),
        (0.5, "nearest", "7,5"),
        (0.1, "nearest", "7,7"),
        (0.01, "up", "7,67"),
        (0.01, "down", "7,66"),
    ],
)
def test_a_mean_is_rounded_as_the_call_says(round_to: float, rounding: str, mean: str) -> None:
    rule = AssessedRule(at_most=10, assessors=3, round_to=round_to, rounding=rounding)
    assert points_text(rule.together((7, 8, 8))) == mean


@pytest.mark.parametrize("text", ["", "7,555", "-1", "1e3", "7,", ",5", "٣", "1 000"])
def test_what_is_no_number_of_points_is_none(text: str) -> None:
    assert points_read(text) is None
