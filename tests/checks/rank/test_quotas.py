"""Something divided: who gets how much of it, and what becomes of the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.rank.entries import entry_of
from checks.rank.quotas import Chosen, chosen, unknown_answers
from domain.call import Call
from domain.ranking import Score
from domain.rules.ranking.resource_rule import ResourceRule
from tests.checks.rank.test_order import assessed
from tests.support.facts.dossiers import SWITZERLAND

AREA = {"field": "area", "total": 100, "unit": ("m²", "m²", "m²")}


def fair(places: int = 9, **rule: object) -> Call:
    return SWITZERLAND.model_copy(update={"places": places, "resource": ResourceRule(**{**AREA, **rule})})


def divided(call: Call, *areas: object) -> Chosen:
    pairs = [
        entry_of((assessed(number, area=area), Score(5, ())), call) for number, area in enumerate(areas, 1)
    ]
    return chosen(pairs, call, call.places)


def granted(made: Chosen) -> dict[int, int]:
    return {int(reference[-1]): amount for reference, amount in made.granted.items()}


@pytest.mark.parametrize(
    ("when_short", "expected"),
    [
        # 40 + 50 leave 10: too little for the third; the fourth asks for 8, the fifth for 2.
        ("next", {1: 40, 2: 50, 4: 8, 5: 2}),
        ("stop", {1: 40, 2: 50}),
        ("rest", {1: 40, 2: 50, 3: 10}),
    ],
)
def test_where_too_little_is_left(when_short: str, expected: dict[int, int]) -> None:
    made = divided(fair(when_short=when_short), 40, 50, 30, 8, 2)
    assert granted(made) == expected
    assert len(made.places) + len(made.waiting) == 5


def test_a_rest_that_is_too_small_is_given_to_nobody() -> None:
    made = divided(fair(when_short="rest", at_least=12), 40, 50, 30, 8)
    assert granted(made) == {1: 40, 2: 50}
    assert made.why["SZW-2026-0003"] == "Zgłoszono: 30 m², a zostało: 10 m²."


def test_nobody_gets_more_than_the_limit() -> None:
    made = divided(fair(at_most=30, source="§ 4"), 45, 30)
    assert granted(made) == {1: 30, 2: 30}
    assert made.why == {"SZW-2026-0001": "Zgłoszono: 45 m², przyznano: 30 m² (§ 4)."}


def test_places_limit_how_many_get_something() -> None:
    assert granted(divided(fair(places=1), 10, 10)) == {1: 10}


def test_an_amount_that_nobody_knows_waits_and_is_told() -> None:
    call = fair()
    pairs = [entry_of((assessed(n, area=area), Score(5, ())), call) for n, area in ((1, None), (2, 20))]
    assert granted(chosen(pairs, call, call.places)) == {2: 20}
    assert unknown_answers(pairs, call) == (
        "O kolejności rozstrzyga odpowiedź „area”, której nie znamy: SZW-2026-0001.",
    )


@given(st.lists(st.integers(0, 60), max_size=9), st.sampled_from(["next", "stop", "rest"]))
def test_never_more_is_given_than_there_is_or_was_asked(areas: list[int], when_short: str) -> None:
    made = divided(fair(when_short=when_short, at_most=45), *areas)
    assert sum(made.granted.values()) <= 100
    assert all(0 < amount <= min(areas[number - 1], 45) for number, amount in granted(made).items())
    assert len(made.places) == len(made.granted)
