"""Points that several persons give: known when all have judged, by the newest word of each."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.judge.acts.decisions import Decisions
from checks.rank.assessing import assessed
from checks.rank.scoring import score
from domain.acts.decision import Decision
from domain.acts.on_points import SetPoints
from domain.rules.ranking.assessed_rule import AssessedRule
from domain.rules.ranking.criterion import Criterion
from tests.support.facts.dossiers import SWITZERLAND, assess, at, complete, facts


def criterion(**rule: object) -> Criterion:
    return Criterion(
        number=2,
        name="Prezentacja",
        form_point="–",
        source="§ 6",
        assessed=AssessedRule(**{"at_most": 30, "assessors": 2, **rule}),
    )


def judged(of: Criterion, *words: tuple[str, int]) -> tuple[int | None, str]:
    made = [
        Decision(number, at("05-01") + timedelta(minutes=number), by, "Ocena.", SetPoints(2, points))
        for number, (by, points) in enumerate(words, start=1)
    ]
    other = replace(made[0], id=99, act=SetPoints(1, 30)) if made else None
    found = assessed(of, of.assessed, Decisions.of([*made, *([other] if other else [])]))
    return found.points, found.evidence


@pytest.mark.parametrize(
    ("words", "points", "evidence"),
    [
        ((), None, "Oceniło: 0 osób z 2; czeka na pozostałe oceny."),
        ((("A", 20),), None, "Oceniło: 1 osoba z 2 (A 20 pkt); czeka na pozostałe oceny."),
        (
            (("A", 20), ("B", 25)),
            23,
            "23 pkt (średnia zaokrąglona do pełnych punktów). Oceniło: 2 osoby z 2 (A 20 pkt; B 25 pkt).",
        ),
        # A's newest points count; what lies outside the range does not.
        (
            (("A", 20), ("B", 25), ("A", 10), ("B", 31)),
            18,
            "18 pkt (średnia zaokrąglona do pełnych punktów). Oceniło: 2 osoby z 2 (A 10 pkt; B 25 pkt).",
        ),
    ],
)
def test_what_is_known(words: tuple[tuple[str, int], ...], points: int | None, evidence: str) -> None:
    assert judged(criterion(), *words) == (points, evidence)


def test_more_persons_than_the_call_has_are_told() -> None:
    points, evidence = judged(criterion(), ("A", 20), ("B", 25), ("C", 30))
    assert points is None
    assert evidence.endswith("to więcej, niż przewiduje nabór, więc jedną ocenę trzeba cofnąć.")


def test_a_sum_and_its_most() -> None:
    of = criterion(result="sum", at_least=1)
    assert judged(of, ("A", 20), ("B", 25))[0] == 45
    assert (of.max_points, of.most_by_one, of.least_by_one) == (60, 30, 1)
    assert judged(of, ("A", 0), ("B", 25))[0] is None


def test_one_person_needs_no_mean() -> None:
    assert judged(criterion(assessors=1), ("A", 7)) == (7, "7 pkt. Oceniło: 1 osoba z 1 (A 7 pkt).")


def test_a_weight_counts_points_several_times() -> None:
    of = criterion(assessors=1).model_copy(update={"weight": 3})
    call = SWITZERLAND.model_copy(update={"criteria": (of,)})
    given = Decision(1, at("05-01"), "A", "Ocena.", SetPoints(2, 7))
    application = facts(complete(), decisions=(given,))
    found = score(assess(application, call=call), application, call).criteria[0]
    assert (found.points, of.max_points, of.most_by_one) == (21, 90, 30)
    assert found.evidence == "7 pkt. Oceniło: 1 osoba z 1 (A 7 pkt). Waga 3: razem 21 pkt."


@given(st.lists(st.integers(0, 30), min_size=1, max_size=7))
def test_a_mean_lies_within_half_a_point_and_among_what_was_given(points: list[int]) -> None:
    mean = AssessedRule(at_most=30, assessors=len(points)).together(tuple(points))
    assert abs(mean - sum(points) / len(points)) <= 0.5
    assert min(points) <= mean <= max(points)
