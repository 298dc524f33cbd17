"""Who may be told of a place before the list is final: only those before whom nobody can come any more."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.rank.certain import certain
from checks.rank.entries import Scored, entry_of
from checks.rank.ranking import rank
from domain.application import Assessment, Fact, Status
from domain.call import Call
from domain.ranking import CriterionScore, Score
from domain.rules.ranking.ranking_rule import PriorityGroup, RankingRule
from tests.support.facts.dossiers import SWITZERLAND, at

OPEN, CLOSED = at("04-21"), at("05-20")
GROUP = PriorityGroup(field="kind", order=("school",))


def call_with(*order: str, **rule: object) -> Call:
    made = RankingRule(order=order, results="at_once", **rule)
    return SWITZERLAND.model_copy(update={"places": 2, "ranking": made})


def one(
    number: int,
    completed: str,
    received: str = "04-10 08:00",
    status: Status = Status.COMPLETE,
    kind: str = "firm",
) -> Assessment:
    return Assessment(
        reference=f"SZW-2026-{number:04d}",
        call_id="szwajcaria-2026",
        name=f"Firma {number}",
        nip=None,
        email="biuro@firma.example",
        status=status,
        received_at=at(received),
        completed_at=at(completed) if status is Status.COMPLETE else None,
        fields={"kind": Fact(kind)},
    )


def points(given: int, *, to_verify: bool = False) -> Score:
    return Score(given, (CriterionScore(1, given, "Punkty.", to_verify=to_verify),))


def told(call: Call, now: datetime, *pairs: Scored) -> list[str]:
    """The last figures of those who may be told."""
    return sorted(reference[-1] for reference in rank(pairs, call, now).certain)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (Status.COMPLETE, ["1", "2", "3"]),
        (Status.AWAITING_CORRECTION, ["1", "3"]),
        (Status.INELIGIBLE, ["1", "3"]),
        (Status.WITHDRAWN, ["1", "3"]),
        # It arrived on 15 April and may be complete since then: before the third, behind the first.
        (Status.NEEDS_DECISION, ["1"]),
        (Status.UNDER_REVIEW, ["1"]),
    ],
)
def test_by_completion_those_before_the_first_open_one(status: Status, expected: list[str]) -> None:
    call = call_with("completion")
    scored = [
        (one(1, "04-14 09:00"), points(0)),
        (one(2, "04-16 09:00", "04-15 09:00", status), points(0)),
        (one(3, "04-17 09:00"), points(0)),
    ]
    assert told(call, OPEN, *scored) == expected
    later = call.model_copy(update={"ranking": RankingRule(order=("completion",))})
    assert not told(later, OPEN, *scored)


def test_by_arrival_an_incomplete_one_holds_back_whoever_came_after_it() -> None:
    scored = [
        (one(1, "04-20 09:00", "04-11 09:00"), points(0)),
        (one(2, "04-20 09:00", "04-12 09:00", Status.AWAITING_CORRECTION), points(0)),
        (one(3, "04-13 09:00", "04-13 08:00"), points(0)),
    ]
    assert told(call_with("arrival"), OPEN, *scored) == ["1"]
    # A late application about which nobody asks comes before nobody.
    late = (replace(scored[1][0], status=Status.LATE), points(0))
    assert told(call_with("arrival"), OPEN, scored[0], late, scored[2]) == ["1", "3"]


def test_by_group_only_the_first_group_is_sure_while_the_call_runs() -> None:
    call = call_with("group", "completion", group=GROUP)
    scored = [
        (one(1, "04-14 09:00"), points(0)),
        (one(2, "04-16 09:00", kind="school"), points(0)),
    ]
    assert told(call, OPEN, *scored) == ["2"]
    assert told(call, CLOSED, *scored) == ["1", "2"]


def test_by_points_only_the_most_there_are_is_sure_while_the_call_runs() -> None:
    call = call_with("points", "completion")
    most = call.most_points
    full, less = (one(1, "04-14 09:00"), points(most)), (one(2, "04-13 09:00"), points(most - 1))
    assert told(call, OPEN, full, less) == ["1"]
    assert told(call, CLOSED, full, less) == ["1", "2"]
    # Points that the commission has yet to confirm make nobody sure.
    waiting = (full[0], points(most, to_verify=True))
    assert told(call, CLOSED, waiting, less) == []


def test_a_minimum_makes_unconfirmed_points_matter() -> None:
    call = call_with("completion", minimum=10)
    scored = [
        (one(1, "04-14 09:00"), points(20)),
        (one(2, "04-15 09:00"), points(20, to_verify=True)),
        (one(3, "04-16 09:00"), points(20)),
    ]
    assert told(call, OPEN, *scored) == ["1"]


STATUSES = st.sampled_from([Status.COMPLETE, Status.NEEDS_DECISION, Status.AWAITING_CORRECTION])


@given(
    st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9), st.integers(0, 20), STATUSES), max_size=6),
    st.sampled_from(
        [("completion",), ("arrival", "completion"), ("points", "completion"), ("points", "arrival")]
    ),
)
@settings(max_examples=150, deadline=None)
def test_whoever_was_told_keeps_the_place_whatever_becomes_of_the_others(
    made: list[tuple[int, int, int, Status]], order: tuple[str, ...]
) -> None:
    call = call_with(*order)
    scored = [
        (one(n, f"04-20 09:{done:02d}", f"04-10 08:{came:02d}", status), points(given))
        for n, (came, done, given, status) in enumerate(made, start=1)
    ]
    before = rank(scored, call, OPEN)
    # Everybody is decided in their favour: complete when they came (or, where asked, now), with all points.
    after = [
        pair
        if pair[0].status is Status.COMPLETE
        else (
            replace(
                pair[0],
                status=Status.COMPLETE,
                completed_at=OPEN if pair[0].status is Status.AWAITING_CORRECTION else pair[0].received_at,
            ),
            points(call.most_points),
        )
        for pair in scored
    ]
    newcomer = (replace(one(9, "04-21 00:00"), received_at=OPEN, completed_at=OPEN), points(call.most_points))
    final = rank([*after, newcomer], call, CLOSED)
    places = {row.reference: row.place for row in (*final.qualified, *final.reserve)}
    for row in (*before.qualified, *before.reserve):
        if row.reference in before.certain:
            assert places[row.reference] == row.place


def test_a_call_that_tells_after_its_close_tells_nobody_before() -> None:
    call = SWITZERLAND
    entry = entry_of((one(1, "04-14 09:00"), points(call.most_points)), call)
    assert certain([entry], [entry], call, OPEN) == frozenset()
