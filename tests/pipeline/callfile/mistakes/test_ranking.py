"""Mistakes in the order, the lists apart and what is divided: each is told."""

from pathlib import Path

import pytest

from tests.support.calls.mistakes import Mistake, assert_told, odd, wrong

RANKING = [
    wrong("unreachable_total", "points_total", "places = 5 ", "points_total = 110\nplaces = 5 "),
    wrong("total_exceeded", "points_total", "places = 5 ", "points_total = 90\nplaces = 5 "),
    wrong("unreachable_minimum", "ranking.minimum", "[thresholds]", "[ranking]\nminimum = 101\n[thresholds]"),
    wrong("too_small", "ranking.minimum", "[thresholds]", "[ranking]\nminimum = -1\n[thresholds]"),
    wrong("unknown_word", "ranking.order[1]", "[thresholds]", '[ranking]\norder = ["point"]\n[thresholds]'),
    wrong(
        "broken_rule",
        "ranking.order",
        "[thresholds]",
        '[ranking]\norder = ["points", "points"]\n[thresholds]',
    ),
    wrong(
        "broken_rule",
        "ranking.order",
        "[thresholds]",
        '[ranking]\norder = ["lottery", "points"]\n[thresholds]',
    ),
    wrong(
        "broken_rule", "ranking.group", "[thresholds]", '[ranking]\norder = ["group", "points"]\n[thresholds]'
    ),
    wrong("broken_rule", "ranking.seed", "[thresholds]", '[ranking]\nseed = "4 8 15"\n[thresholds]'),
    wrong(
        "unknown_field",
        "ranking.quotas[1].field",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "powiat", places = 1 }]\n[thresholds]',
    ),
    wrong(
        "unknown_value",
        "ranking.quotas[1].answer",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "size", answer = "mikro", places = 1 }]\n[thresholds]',
    ),
    wrong(
        "unknown_field",
        "ranking.quotas[1].field",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "size + powiat", places = 1 }]\n[thresholds]',
    ),
    wrong(
        "broken_rule",
        "ranking.quotas[1].answer",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "size + lis", answer = "micro", places = 1 }]\n[thresholds]',
    ),
    wrong(
        "broken_rule",
        "ranking.quotas[1].field",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "size + size", places = 1 }]\n[thresholds]',
    ),
    wrong(
        "group_misfit",
        "ranking.quotas[1].field",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "certificates", places = 1 }]\n[thresholds]',
    ),
    odd(
        "idle_quota",
        "ranking.quotas[1].places",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "size", places = 5 }]\n[thresholds]',
    ),
    odd("criteria_unused", "ranking.order", "[thresholds]", '[ranking]\norder = ["arrival"]\n[thresholds]'),
]
RANKING += [
    odd(
        "at_once_by_points", "ranking.results", "[thresholds]", '[ranking]\nresults = "at_once"\n[thresholds]'
    ),
    wrong(
        "broken_rule",
        "ranking.results",
        "[thresholds]",
        '[ranking]\norder = ["completion", "lottery"]\nresults = "at_once"\n[thresholds]',
    ),
    odd(
        "idle_reserve_source",
        "ranking.reserve_source",
        "[thresholds]",
        '[ranking]\nreserve_source = "§ 7"\n[thresholds]',
    ),
    wrong("too_small", "criteria[2].weight", "yes_no = [10, 0]", "yes_no = [10, 0]\nweight = 0"),
    wrong("unreachable_total", "points_total", "places = 5 ", "points_total = 101\nplaces = 5 "),
]
DIVIDED = '[resource]\nfield = "office_trips"\ntotal = 80\n{}\n[thresholds]'
LISTS = '[ranking.categories]\nfield = "{}"\nplaces = {{ {} }}\n[thresholds]'
CATEGORIES = [
    wrong("unknown_field", "ranking.categories.field", "[thresholds]", LISTS.format("rodzaj", "a = 5")),
    wrong(
        "unknown_value",
        "ranking.categories.places",
        "[thresholds]",
        LISTS.format("size", "mikro = 2, micro = 1, small = 1, medium = 1, large = 0"),
    ),
    wrong(
        "category_without_places",
        "ranking.categories.places",
        "[thresholds]",
        LISTS.format("size", "micro = 2, small = 3"),
    ),
    wrong(
        "category_sum",
        "ranking.categories.places",
        "[thresholds]",
        LISTS.format("size", "micro = 2, small = 2, medium = 2, large = 0"),
    ),
    wrong("broken_rule", "rolling", "places = 5 ", "rolling = true\nplaces = 5 "),
    wrong(
        "broken_rule",
        "resource",
        "[thresholds]",
        DIVIDED.format("").replace("[thresholds]", LISTS.format("size", "micro = 5")),
    ),
]
RESOURCE = [
    wrong(
        "unknown_field", "resource.field", "[thresholds]", DIVIDED.format("").replace("office_trips", "osoby")
    ),
    wrong(
        "resource_misfit",
        "resource.field",
        "[thresholds]",
        DIVIDED.format("").replace("office_trips", "activity"),
    ),
    wrong(
        "resource_limits",
        "resource.at_least",
        "[thresholds]",
        DIVIDED.format('at_least = 90\nwhen_short = "rest"'),
    ),
    odd("idle_resource_limit", "resource.at_most", "[thresholds]", DIVIDED.format("at_most = 80")),
    odd("idle_resource_minimum", "resource.at_least", "[thresholds]", DIVIDED.format("at_least = 5")),
    wrong("unknown_word", "resource.when_short", "[thresholds]", DIVIDED.format('when_short = "nxt"')),
]

SLIPS = [
    odd("idle_minimum", "ranking.minimum", "[thresholds]", "[ranking]\nminimum = 0\n[thresholds]"),
    odd(
        "idle_source", "ranking.stage_source", "[thresholds]", '[ranking]\nstage_source = "§ 9"\n[thresholds]'
    ),
    odd(
        "idle_source",
        "ranking.minimum_source",
        "[thresholds]",
        '[ranking]\nminimum_source = "§ 9"\n[thresholds]',
    ),
]
MISTAKES = [*SLIPS, *RANKING, *CATEGORIES, *RESOURCE]


@pytest.mark.parametrize("mistake", MISTAKES, ids=str)
def test_a_mistake_is_told(calls_folder: Path, mistake: Mistake) -> None:
    assert_told(mistake, calls_folder)
