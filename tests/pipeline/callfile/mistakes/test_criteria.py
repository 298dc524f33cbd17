"""Mistakes in the criteria that give points: each is told."""

from pathlib import Path

import pytest

from tests.support.calls.mistakes import Mistake, assert_told, odd, wrong

BANDS = "bands = [{ at_least = 4, points = 10 }, { at_least = 1, at_most = 3, points = 5 }, { at_least = 0, at_most = 0, points = 0 }]"
POINTS = [
    wrong("unknown_field", "criteria[2].field", 'field = "innovative"', 'field = "inovative"'),
    wrong("unknown_field", "criteria[4].sum_of[1].field", '{ field = "website_pl"', '{ field = "website"'),
    wrong("double_summand", "criteria[4].sum_of[2]", '{ field = "website_foreign"', '{ field = "website_pl"'),
    wrong("points_misfit", "criteria[1].choice", 'field = "size"\nchoice', 'field = "activity"\nchoice'),
    wrong("points_misfit", "criteria[2].yes_no", 'field = "innovative"', 'field = "activity"'),
    wrong("points_misfit", "criteria[3].bands", 'field = "certificates"', 'field = "activity"'),
    odd("years_without_rows", "criteria[5].last_years", 'field = "events"', 'field = "office_trips"'),
    wrong("unknown_value", "criteria[1].choice.mikro", "{ micro = 20, small", "{ mikro = 20, small"),
    odd("value_without_points", "criteria[1].choice", "small = 20, medium = 5", "small = 20"),
    wrong(
        "unknown_form_point",
        "criteria[2].form_point",
        'działalności"\nform_point = "3"',
        'działalności"\nform_point = "33"',
    ),
    wrong("negative_points", "criteria[1].choice.medium", "medium = 5", "medium = -5"),
    wrong("negative_points", "criteria[2].yes_no[2]", "yes_no = [10, 0]", "yes_no = [10, -1]"),
    wrong("negative_points", "criteria[4].sum_of[1].points", 'polskim", points = 3', 'polskim", points = -3'),
    wrong(
        "negative_points",
        "criteria[3].bands[2].points",
        "at_most = 3, points = 5",
        "at_most = 3, points = -5",
    ),
    wrong(
        "no_points", "criteria[1].choice", "choice = { micro = 20, small = 20, medium = 5 }", "choice = {}"
    ),
    wrong("no_points", "criteria[3].bands", BANDS, "bands = []"),
    odd("no_beats_yes", "criteria[2].yes_no", "yes_no = [10, 0]", "yes_no = [0, 10]"),
    odd("level_points", "criteria[2]", "yes_no = [10, 0]", "yes_no = [0, 0]"),
    wrong("empty_band", "criteria[3].bands[2]", "{ at_least = 1, at_most = 3", "{ at_least = 3, at_most = 1"),
    wrong("band_gap", "criteria[3].bands[1]", "at_least = 4, points", "at_least = 5, points"),
    wrong(
        "band_gap",
        "criteria[3].bands[2]",
        ', { at_least = 0, at_most = 0, points = 0 }]\nsource = "Regulamin, załącznik nr 1, lp. 3',
        ']\nsource = "Regulamin, załącznik nr 1, lp. 3',
    ),
    wrong("band_gap", "criteria[3].bands[1]", "at_least = 4, points", "at_least = 4, at_most = 9, points"),
    wrong("band_overlap", "criteria[3].bands[1]", "at_least = 1, at_most = 3", "at_least = 1, at_most = 4"),
    odd(
        "double_criterion",
        "criteria[2].name",
        '"Innowacyjny charakter działalności"',
        '"Wielkość przedsiębiorstwa"',
    ),
    odd("counted_twice", "criteria[6].field", 'field = "lis"', 'field = "innovative"'),
]
ASSESSED = [
    wrong(
        "broken_rule",
        "criteria[2].assessed.at_most",
        "yes_no = [10, 0]",
        "assessed = { at_least = 5, at_most = 5 }",
    ),
    odd("idle_field", "criteria[2].field", "yes_no = [10, 0]", "assessed = { at_most = 10 }"),
    wrong(
        "too_small",
        "criteria[2].assessed.assessors",
        "yes_no = [10, 0]",
        "assessed = { at_most = 10, assessors = 0 }",
    ),
    wrong("broken_rule", "criteria[2]", "yes_no = [10, 0]", "yes_no = [10, 0]\nassessed = { at_most = 10 }"),
]

FRACTIONS = [
    wrong("not_points", "criteria[2].yes_no[1]", "yes_no = [10, 0]", 'yes_no = ["7,5", 0]'),
    wrong("not_points", "criteria[2].yes_no[1]", "yes_no = [10, 0]", "yes_no = [nan, 0]"),
    wrong("too_fine", "criteria[2].yes_no[1]", "yes_no = [10, 0]", "yes_no = [7.555, 0]"),
    wrong("too_small", "criteria[2].weight", "yes_no = [10, 0]", "yes_no = [10, 0]\nweight = 0.0"),
    wrong(
        "broken_rule",
        "criteria[2].assessed.at_most",
        "yes_no = [10, 0]",
        "assessed = { at_most = 10, step = 3 }",
    ),
    wrong(
        "unknown_word",
        "criteria[2].assessed.rounding",
        "yes_no = [10, 0]",
        'assessed = { at_most = 10, assessors = 2, rounding = "half" }',
    ),
    odd(
        "idle_rounding",
        "criteria[2].assessed.round_to",
        "yes_no = [10, 0]",
        'assessed = { at_most = 10, assessors = 2, result = "sum", round_to = 0.5 }',
    ),
    wrong(
        "band_of_fractions", "criteria[3].bands[1].at_least", "at_least = 4, points", "at_least = 3.5, points"
    ),
    wrong("total_exceeded", "points_total", "places = 5", "points_total = 99.5\nplaces = 5"),
    wrong("too_large", "criteria[2].yes_no[1]", "yes_no = [10, 0]", "yes_no = [1e99, 0]"),
]
SLIPS = [
    odd(
        "many_assessors",
        "criteria[2].assessed.assessors",
        "yes_no = [10, 0]",
        "assessed = { at_most = 10, assessors = 30 }",
    ),
    wrong(
        "rounding_off_scale",
        "criteria[2].assessed.round_to",
        "yes_no = [10, 0]",
        "assessed = { at_most = 10, assessors = 2, round_to = 50 }",
    ),
    odd(
        "odd_rounding",
        "criteria[2].assessed.round_to",
        "yes_no = [10, 0]",
        "assessed = { at_most = 10, assessors = 2, round_to = 0.3 }",
    ),
    odd("odd_weight", "criteria[2].weight", "yes_no = [10, 0]", "yes_no = [10, 0]\nweight = 60"),
    odd(
        "criterion_not_required",
        "criteria[6].field",
        'Inteligentnych Specjalizacji"], type = "yes_no", required = true',
        'Inteligentnych Specjalizacji"], type = "yes_no"',
    ),
]
MISTAKES = [*SLIPS, *POINTS, *ASSESSED, *FRACTIONS]


@pytest.mark.parametrize("mistake", MISTAKES, ids=str)
def test_a_mistake_is_told(calls_folder: Path, mistake: Mistake) -> None:
    assert_told(mistake, calls_folder)
