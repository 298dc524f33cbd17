"""Lists apart: each category has its own places, its own reserve, and ties of its own."""

from checks.rank.ranking import rank
from domain.application import Assessment
from domain.call import Call
from domain.ranking import Ranking, Score
from domain.rules.ranking.ranking_rule import Categories, RankingRule
from tests.checks.rank.test_order import AFTER, assessed
from tests.support.facts.dossiers import SWITZERLAND


def call_with(places: dict[str, int], **rule: object) -> Call:
    categories = Categories(field="size", places=places)
    ranking = RankingRule(categories=categories, **rule)
    return SWITZERLAND.model_copy(update={"places": sum(places.values()), "ranking": ranking})


def ranked(call: Call, *pairs: tuple[Assessment, int]) -> Ranking:
    return rank([(one, Score(points, ())) for one, points in pairs], call, AFTER)


def shown(rows: object) -> list[tuple[str, str | None, int]]:
    return [(row.reference[-1], row.category, row.place) for row in rows]


def test_each_category_has_its_places_and_numbers() -> None:
    found = ranked(
        call_with({"micro": 1, "small": 2}, reserve=1),
        (assessed(1, size="small"), 50),
        (assessed(2, size="micro"), 10),
        (assessed(3, size="micro"), 90),
        (assessed(4, size="small"), 80),
        (assessed(5, size="small"), 70),
        (assessed(6, size="micro"), 5),
    )
    assert shown(found.qualified) == [("3", "mikro", 1), ("4", "małe", 1), ("5", "małe", 2)]
    assert shown(found.reserve) == [("2", "mikro", 2), ("1", "małe", 3)]
    # The reserve of one place is full for the third of the small list.
    assert [(one.reference[-1], one.is_beyond_reserve) for one in found.not_ranked] == [("6", True)]
    assert found.is_final
    assert found.qualified[0].tie_break == "Kategoria: mikro."


def test_equals_of_two_categories_are_no_tie() -> None:
    found = ranked(
        call_with({"micro": 1, "small": 1}),
        (assessed(1, size="micro"), 50),
        (assessed(2, size="small"), 50),
    )
    assert found.is_final
    assert [row.tie_break for row in found.qualified] == ["Kategoria: mikro.", "Kategoria: małe."]


def test_whoever_is_in_no_category_waits_for_a_person_and_is_not_lost() -> None:
    found = ranked(
        call_with({"micro": 1}),
        (assessed(1, size="micro"), 50),
        (assessed(2, size="medium"), 90),
        (assessed(3, size=None), 90),
    )
    assert shown(found.qualified) == [("1", "mikro", 1)]
    assert [one.reference[-1] for one in found.not_ranked] == ["2", "3"]
    reason = "Zgłoszenie kompletne, ale nie wiadomo, w której jest kategorii."
    assert {one.reason for one in found.not_ranked} == {reason}
    assert found.provisional_because == (
        "O kolejności rozstrzyga odpowiedź „size”, której nie znamy: SZW-2026-0003.",
        "Do żadnej kategorii nie należy: SZW-2026-0002.",
    )
