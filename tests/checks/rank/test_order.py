"""Rankings by other keys than points: first come first served, groups, lottery, a minimum, limits."""

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.rank.ranking import rank
from domain.application import Assessment, Fact, Status
from domain.call import Call
from domain.ranking import CriterionScore, Ranking, Score
from domain.rules.ranking.ranking_rule import PriorityGroup, Quota, RankingRule
from tests.support.facts.dossiers import SWITZERLAND, at

AFTER = at("05-20")
SEED = "Losowanie publiczne 20 maja 2026: 4 8 15 16 23 42"


def call_with(places: int = 2, **rule: object) -> Call:
    return SWITZERLAND.model_copy(update={"places": places, "ranking": RankingRule(**rule)})


def assessed(number: int, completed: str = "04-20 09:12", received: str = "04-10 08:00", **fields: object):
    return Assessment(
        reference=f"SZW-2026-{number:04d}",
        call_id="szwajcaria-2026",
        name=f"Firma {number}",
        nip=None,
        email="biuro@firma.example",
        status=Status.COMPLETE,
        received_at=at(received),
        completed_at=at(completed),
        fields={name: Fact(value) for name, value in fields.items()},
    )


def ranked(call: Call, *pairs: tuple[Assessment, int]) -> Ranking:
    scored = [(one, Score(total, (CriterionScore(1, total, "Punkty."),))) for one, total in pairs]
    return rank(scored, call, AFTER)


def numbers(rows: object) -> list[str]:
    return [row.reference[-1] for row in rows]


def test_first_come_first_served_needs_no_points() -> None:
    call = call_with(order=("completion",))
    found = ranked(
        call,
        (assessed(1, "04-20 09:12"), 0),
        (assessed(2, "04-19 09:12"), 0),
        (assessed(3, "04-21 09:12"), 90),
    )
    assert (numbers(found.qualified), numbers(found.reserve)) == (["2", "1"], ["3"])
    assert found.is_final
    assert [row.tie_break for row in found.qualified] == [None, None]


def test_arrival_is_not_completion() -> None:
    early, late = assessed(1, "04-25 12:00", "04-08 12:00"), assessed(2, "04-20 12:00", "04-09 12:00")
    assert numbers(ranked(call_with(order=("arrival",)), (early, 0), (late, 0)).qualified) == ["1", "2"]
    assert numbers(ranked(call_with(order=("completion",)), (early, 0), (late, 0)).qualified) == ["2", "1"]


def test_a_priority_group_goes_first_and_unknown_answers_keep_the_list_open() -> None:
    group = PriorityGroup(field="innovative", order=("tak", "nie"))
    call = call_with(order=("group", "points", "completion"), group=group)
    pairs = ((assessed(1, innovative=False), 90), (assessed(2, innovative=True), 10))
    found = ranked(call, *pairs)
    assert numbers(found.qualified) == ["2", "1"]
    assert found.is_final
    open_ = ranked(call, *pairs, (assessed(3), 95))
    assert numbers((*open_.qualified, *open_.reserve)) == ["2", "1", "3"]
    assert not open_.is_final
    assert open_.provisional_because == (
        "O kolejności rozstrzyga odpowiedź „innovative”, której nie znamy: SZW-2026-0003.",
    )


def test_a_tie_within_a_group_is_told_key_by_key() -> None:
    group = PriorityGroup(field="size", order=("micro",))
    call = call_with(order=("group", "points", "completion"), group=group)
    found = ranked(call, (assessed(1, size="micro"), 50), (assessed(2, "04-19 09:12", size="micro"), 50))
    assert found.qualified[0].tie_break == (
        "W tej samej grupie pierwszeństwa („micro”) zdecydowała liczba punktów, potem kolejność kompletnych "
        "zgłoszeń: 50; 19 kwietnia 2026 r., godz. 09:12:00 (SZW-2026-0002) przed 50; 20 kwietnia 2026 r., "
        "godz. 09:12:00 (SZW-2026-0001) (§ 3 ust. 2)."
    )


def test_a_lottery_waits_for_its_seed_and_can_be_replayed() -> None:
    pairs = [(assessed(number), 70) for number in range(1, 6)]
    waiting = ranked(call_with(order=("points", "lottery")), *pairs)
    assert not waiting.is_final
    assert "ziarno" in waiting.provisional_because[0]
    drawn = ranked(call_with(order=("points", "lottery"), seed=SEED), *pairs)
    assert drawn.is_final
    replayed = sorted(
        (one.reference for one, _ in pairs),
        key=lambda reference: hashlib.sha256(f"{SEED}:{reference}".encode()).hexdigest(),
    )
    assert [row.reference for row in (*drawn.qualified, *drawn.reserve)] == replayed
    other = ranked(call_with(order=("points", "lottery"), seed="inne"), *pairs)
    assert [r.reference for r in other.qualified] != [r.reference for r in drawn.qualified]


def test_fewer_points_than_the_minimum_are_on_no_list() -> None:
    call = call_with(minimum=50, minimum_source="Regulamin § 4.5")
    found = ranked(call, (assessed(1), 49), (assessed(2), 50))
    assert numbers(found.qualified) == ["2"]
    (left,) = found.not_ranked
    assert left.is_below_minimum
    assert left.reason == "Zgłoszenie ma 49 pkt, a na listę trafia się od 50 pkt (Regulamin § 4.5)."
    assert found.is_final


def test_a_limit_passes_over_and_says_why() -> None:
    call = call_with(places=3, quotas=(Quota(field="powiat", places=1, source="§ 8"),))
    found = ranked(
        call,
        (assessed(1, powiat="żarski"), 90),
        (assessed(2, powiat="Żarski"), 80),
        (assessed(3, powiat="żagański"), 70),
        (assessed(4, powiat="słubicki"), 60),
        (assessed(5, powiat="gorzowski"), 50),
    )
    assert (numbers(found.qualified), numbers(found.reserve)) == (["1", "3", "4"], ["2", "5"])
    assert [row.place for row in (*found.qualified, *found.reserve)] == [1, 2, 3, 4, 5]
    assert found.reserve[0].tie_break == "Limit dla „Żarski” (1 miejsce) jest wyczerpany (§ 8)."
    assert found.reserve[1].tie_break is None


def test_a_limit_for_one_answer_leaves_the_others_alone() -> None:
    call = call_with(places=3, quotas=(Quota(field="size", answer="medium", places=1),))
    pairs = [(assessed(n, size="medium" if n < 3 else "micro"), 100 - n) for n in range(1, 6)]
    found = ranked(call, *pairs)
    assert (numbers(found.qualified), numbers(found.reserve)) == (["1", "3", "4"], ["2", "5"])


def test_a_limit_over_two_answers_together() -> None:
    call = call_with(places=4, quotas=(Quota(field="gmina + kind", places=1, source="§ 8"),))
    told = [
        ("Żary", "klaster"),
        ("Żary", "uczelnia"),
        ("żary", "klaster"),
        ("Gubin", "klaster"),
        ("Gubin", None),
    ]
    pairs = [(assessed(n, gmina=g, kind=k), 100 - n) for n, (g, k) in enumerate(told, start=1)]
    found = ranked(call, *pairs)
    assert (numbers(found.qualified), numbers(found.reserve)) == (["1", "2", "4", "5"], ["3"])
    assert found.reserve[0].tie_break == "Limit dla „żary + klaster” (1 miejsce) jest wyczerpany (§ 8)."
    # Whose kind is not known may fill a limit: the list is provisional.
    assert "O kolejności rozstrzyga odpowiedź „kind”, której nie znamy" in found.provisional_because[0]


def test_a_limit_over_two_answers_for_one_pair_alone() -> None:
    quota = Quota(field="gmina + kind", answer="Żary + klaster", places=1)
    told = [("Żary", "klaster"), ("Żary", "klaster"), ("Gubin", "klaster"), ("Gubin", "klaster")]
    pairs = [(assessed(n, gmina=g, kind=k), 100 - n) for n, (g, k) in enumerate(told, start=1)]
    found = ranked(call_with(places=3, quotas=(quota,)), *pairs)
    assert (numbers(found.qualified), numbers(found.reserve)) == (["1", "3", "4"], ["2"])


def test_free_places_that_a_limit_leaves_are_told() -> None:
    call = call_with(places=2, quotas=(Quota(field="size", places=1),))
    found = ranked(call, (assessed(1, size="micro"), 90), (assessed(2, size="micro"), 80))
    assert (numbers(found.qualified), numbers(found.reserve)) == (["1"], ["2"])
    assert "zakwalifikowano 1 zgłoszenie" in found.notes[0]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(1, 28), st.sampled_from(["a", "b", None])), max_size=8),
    st.permutations(["points", "completion", "arrival", "group"]),
    st.randoms(),
)
def test_every_order_is_total_and_does_not_depend_on_what_came_first(rows, order, chance) -> None:
    group = PriorityGroup(field="g", order=("b", "a"))
    call = call_with(
        3, order=(*order, "lottery"), group=group, seed=SEED, quotas=(Quota(field="g", places=1),)
    )
    pairs = [
        (assessed(n, f"04-{day:02} 10:00", **({"g": g} if g else {})), total)
        for n, (total, day, g) in enumerate(rows, start=1)
    ]
    shuffled = pairs.copy()
    chance.shuffle(shuffled)
    found = ranked(call, *pairs)
    assert found == ranked(call, *shuffled)
    listed = (*found.qualified, *found.reserve)
    assert sorted(row.reference for row in listed) == sorted(one.reference for one, _ in pairs)
    assert len(found.qualified) <= 3


@pytest.mark.parametrize("order", [("points", "completion"), ("completion",), ("points",)])
def test_whom_nothing_tells_apart_waits_for_a_person(order: tuple[str, ...]) -> None:
    call = call_with(order=order)
    found = ranked(call, (assessed(1), 70), (assessed(2), 70))
    assert not found.is_final
    assert found.provisional_because[0].endswith("o kolejności musi zdecydować pracownik.")
    drawn = [(replace(assessed(n), fields={"draw": Fact(3 - n)}), 70) for n in (1, 2)]
    assert numbers(ranked(call, *drawn).qualified) == ["2", "1"]


def test_the_reserve_has_an_end() -> None:
    call = call_with(places=1, reserve=1, reserve_source="§ 7")
    found = ranked(call, (assessed(1), 90), (assessed(2), 80), (assessed(3), 70))
    assert (numbers(found.qualified), numbers(found.reserve)) == (["1"], ["2"])
    (beyond,) = found.not_ranked
    assert (beyond.reference, beyond.is_beyond_reserve) == ("SZW-2026-0003", True)
    assert beyond.reason == "Lista rezerwowa ma 1 miejsce i jest już pełna (§ 7)."
    assert found.is_final
    assert not ranked(call_with(places=1), (assessed(1), 90), (assessed(2), 80)).not_ranked
