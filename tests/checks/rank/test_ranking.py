import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.rank.ranking import rank
from domain.acts.on_documents import SetField
from domain.acts.question_code import QuestionCode
from domain.application import Assessment, Fact, FromDecision, Question, Status
from domain.ranking import CriterionScore, Score
from tests.support.facts.dossiers import SWITZERLAND, at, decision

AFTER = at("05-20")


def assessed(
    number: int, completed: str | None = "04-20 09:12", status: Status = Status.COMPLETE, **more
) -> Assessment:
    return Assessment(
        reference=f"SZW-2026-{number:04d}",
        call_id="szwajcaria-2026",
        name=f"Firma {number}",
        nip=None,
        email="biuro@firma.example",
        status=status,
        received_at=at(completed or "04-20"),
        completed_at=at(completed) if completed else None,
        **more,
    )


def points(total: int | None) -> Score:
    return Score(total, (CriterionScore(1, total, "Punkty."),))


def ranked(*pairs, now=AFTER):
    return rank([(a, points(p)) for a, p in pairs], SWITZERLAND, now)


def references(rows):
    return [row.reference[-1] for row in rows]


def test_points_decide_and_the_rest_is_the_reserve():
    found = ranked(*[(assessed(n), 10 * n) for n in range(1, 8)])
    assert references(found.qualified) == ["7", "6", "5", "4", "3"]
    assert references(found.reserve) == ["2", "1"]
    assert [row.place for row in (*found.qualified, *found.reserve)] == [1, 2, 3, 4, 5, 6, 7]
    assert found.is_final
    assert all(row.tie_break is None for row in found.qualified)


def test_equal_points_are_decided_by_the_order_of_complete_applications():
    found = ranked((assessed(1, "04-20 09:12"), 70), (assessed(2, "04-19 23:59"), 70), (assessed(3), 50))
    assert references(found.qualified) == ["2", "1", "3"]
    sentence = (
        "Przy równej liczbie punktów (70) zdecydowała kolejność kompletnych zgłoszeń: "
        "19 kwietnia 2026 r., godz. 23:59:00 (SZW-2026-0002) przed 20 kwietnia 2026 r., godz. 09:12:00 "
        "(SZW-2026-0001) (§ 3 ust. 2)."
    )
    assert [row.tie_break for row in found.qualified] == [sentence, sentence, None]
    assert found.is_final


def test_a_long_tie_is_told_by_those_who_stand_nearest():
    found = ranked(*[(assessed(n, f"04-{n:02} 12:00"), 70) for n in range(1, 29)])
    listed = [*found.qualified, *found.reserve]
    told = [re.findall(r"SZW-2026-00(\d\d)", row.tie_break or "") for row in listed]
    assert [int(one) for one in told[0]] == [1, 2]
    assert [int(one) for one in told[13]] == [13, 14, 15]
    assert [int(one) for one in told[27]] == [27, 28]
    assert "zgłoszeń: … 13 kwietnia" in (listed[13].tie_break or "")
    assert (listed[13].tie_break or "").endswith(
        "(SZW-2026-0015) … (§ 3 ust. 2). To 14. z 28 zgłoszeń z taką liczbą punktów."
    )


@pytest.mark.parametrize("count", [5, 100])
def test_the_reason_of_a_tie_does_not_grow_with_the_tie(count):
    found = ranked(*[(assessed(n, "04-20 12:00"), 70) for n in range(1, count + 1)])
    assert all(len(row.tie_break or "") < 500 for row in (*found.qualified, *found.reserve))


def test_f107_the_same_second_waits_for_a_person():
    first, second = assessed(2), assessed(1)
    later = Assessment(
        **{f: getattr(first, f) for f in first.__slots__}
        | {"completed_at": first.completed_at + timedelta(milliseconds=400)}
    )
    found = ranked((later, 70), (second, 70))
    assert references(found.qualified) == ["1", "2"]
    assert not found.is_final
    assert "od tej samej sekundy" in found.provisional_because[0]
    assert "czekają na decyzję" in (found.qualified[0].tie_break or "")


def test_f107_a_draw_settles_the_same_second():
    drawn = [
        assessed(
            n,
            fields={
                "draw": Fact(
                    d, origin=FromDecision(decision(SetField("draw", d), "05-12", reason="losowanie"))
                )
            },
        )
        for n, d in ((1, 2), (2, "1"))
    ]
    found = ranked(*[(a, 70) for a in drawn])
    assert references(found.qualified) == ["2", "1"]
    assert found.is_final
    assert "losowanie" in (found.qualified[0].tie_break or "")


@pytest.mark.parametrize(
    ("status", "final", "words"),
    [
        (Status.UNDER_REVIEW, False, "sprawdzane"),
        (Status.NEEDS_DECISION, False, "decyzję"),
        (Status.AWAITING_CORRECTION, False, "piątku 8 maja 2026"),
        (Status.CORRECTION_OVERDUE, True, "upłynął (piątek, 8 maja 2026 r.)"),
        (Status.INELIGIBLE, True, "kryteriów formalnych"),
        (Status.LATE, False, "nie wpłynął"),
        (Status.EARLY, True, "przed otwarciem"),
        (Status.WITHDRAWN, True, "zrezygnował"),
    ],
)
def test_what_is_on_neither_list_says_why(status, final, words):
    one = assessed(
        1,
        None,
        status,
        correction_due_on=date(2026, 5, 8),
        questions=(Question(QuestionCode.parse("unsure"), "Czy to jest podpis?"),),
    )
    found = ranked((one, None))
    assert found.qualified == found.reserve == ()
    (left,) = found.not_ranked
    assert left.status == status.value
    assert words in left.reason
    assert found.is_final is final
    assert bool(found.provisional_because) is not final


def test_nobody_is_said_to_have_resigned_of_whom_nothing_is_known():
    (left,) = ranked((replace(assessed(1, None, Status.WITHDRAWN), name=None), None)).not_ranked
    assert left.reason == "Zgłoszenie wycofane."


def test_a_late_application_names_its_arrival():
    (left,) = ranked((assessed(1, "05-08 00:03", Status.LATE), 70)).not_ranked
    assert left.reason == "Wpłynęło po zamknięciu naboru: 8 maja 2026 r., godz. 00:03."


def test_f106_unknown_points_keep_an_application_off_the_list_and_the_list_provisional():
    found = ranked((assessed(1), None), (assessed(2), 50))
    assert references(found.qualified) == ["2"]
    assert found.not_ranked[0].reason == "Zgłoszenie kompletne, ale nie są znane punkty w kryteriach: 1."
    assert not found.is_final


def test_while_the_call_is_open_the_list_is_provisional():
    found = ranked((assessed(1), 50), now=at("05-08 00:00"))
    assert not found.is_final
    assert found.provisional_because == ("Nabór trwa do: 7 maja 2026 r., godz. 24:00.",)


def test_fewer_than_places_are_noted():
    found = ranked((assessed(1), 50))
    assert found.notes == (
        "Na 5 miejsc zakwalifikowano 1 zgłoszenie; o dalszym postępowaniu decyduje organizator.",
    )
    assert found.is_final
    assert ranked(*[(assessed(n), n) for n in range(1, 6)]).notes == ()


PAIRS = st.lists(
    st.tuples(
        st.integers(1, 40),
        st.sampled_from(["04-20 09:12", "04-20 09:13", "04-21 00:00"]),
        st.sampled_from([Status.COMPLETE] * 6 + [Status.LATE, Status.NEEDS_DECISION]),
        st.one_of(st.none(), st.sampled_from([0, 50, 70, 100])),
    ),
    max_size=12,
    unique_by=lambda row: row[0],
)


@settings(max_examples=100)
@given(PAIRS, st.randoms(use_true_random=False))
def test_f107_the_same_facts_give_the_same_list_in_whatever_order(rows, random):
    pairs = [(assessed(n, completed, status), points(p)) for n, completed, status, p in rows]
    shuffled = random.sample(pairs, len(pairs))
    found = rank(pairs, SWITZERLAND, AFTER)
    assert rank(shuffled, SWITZERLAND, AFTER) == found
    assert rank(iter(shuffled), SWITZERLAND, AFTER) == found


@settings(max_examples=100)
@given(PAIRS)
def test_every_application_stands_on_exactly_one_list_in_order(rows):
    found = rank([(assessed(n, c, s), points(p)) for n, c, s, p in rows], SWITZERLAND, AFTER)
    listed = [*found.qualified, *found.reserve]
    assert sorted([r.reference for r in listed] + [n.reference for n in found.not_ranked]) == sorted(
        f"SZW-2026-{row[0]:04d}" for row in rows
    )
    keys = [(-row.total, row.completed_at) for row in listed]
    assert keys == sorted(keys)
    assert len(found.qualified) <= SWITZERLAND.places
    assert not found.reserve or len(found.qualified) == SWITZERLAND.places
    for row in listed:
        assert (row.tie_break is not None) is ([r.total for r in listed].count(row.total) > 1)
