"""Mistakes about named columns of tables, and about questions of several ticks: each is told."""

from pathlib import Path

import pytest

from tests.support.calls.mistakes import EVENTS, Mistake, assert_told, odd, wrong

ROWS = 'promocyjno-informacyjnych"], type = "rows"'
TWO = (
    '{ name = "what", labels = ["Nazwa wydarzenia"] }, { name = "cost", labels = ["Kwota"], type = "amount" }'
)
TICKS = 'labels = ["Liczba wyjazdów"], type = "choices"'
OPTIONS = 'options = { a = ["jeden"], b = ["dwa"] }'
COUNT = 'labels = ["Liczba wyjazdów"], type = "count"'
POINTS_OF_TRIPS = 'field = "office_trips"\nbands'


def columns(*each: str, kind: str = "rows") -> str:
    return f'promocyjno-informacyjnych"], type = "{kind}", columns = [{", ".join(each)}]'


COLUMNS = [
    wrong("idle_columns", f"{EVENTS}[21].columns", ROWS, columns(TWO, kind="list")),
    wrong("double_field", f"{EVENTS}[21].columns[2].name", ROWS, columns(TWO.replace("cost", "what"))),
    wrong("bad_field_name", f"{EVENTS}[21].columns[1].name", ROWS, columns(TWO.replace("what", "Co to"))),
    wrong(
        "no_label", f"{EVENTS}[21].columns[1].labels", ROWS, columns(TWO.replace('"Nazwa wydarzenia"', '" "'))
    ),
    wrong(
        "double_label",
        f"{EVENTS}[21].columns[2].labels",
        ROWS,
        columns(TWO.replace("Kwota", "nazwa wydarzenia:")),
    ),
    wrong("no_options", f"{EVENTS}[21].columns[2]", ROWS, columns(TWO.replace("amount", "choice"))),
    odd(
        "idle_options",
        f"{EVENTS}[21].columns[2].options",
        ROWS,
        columns(TWO.replace('"amount"', '"amount", options = { a = ["b"] }')),
    ),
    odd(
        "idle_currency",
        f"{EVENTS}[21].columns[2].currency",
        ROWS,
        columns(TWO.replace('"amount"', '"count", currency = "EUR"')),
    ),
    wrong(
        "broken_rule",
        f"{EVENTS}[21].columns[2].result",
        ROWS,
        columns(TWO.replace('"amount"', '"text", result = "sum"')),
    ),
    wrong(
        "broken_rule",
        f"{EVENTS}[21].columns[2].result",
        ROWS,
        columns(TWO.replace('"amount"', '"choice", result = "highest"')),
    ),
    wrong("unknown_word", f"{EVENTS}[21].columns[2].type", ROWS, columns(TWO.replace("amount", "rows"))),
    wrong("unknown_field", "criteria[6].field", 'field = "lis"', 'field = "events.cost"'),
]
SEVERAL = [
    wrong("no_options", f"{EVENTS}[22]", COUNT, TICKS),
    odd("one_option", f"{EVENTS}[22].options", COUNT, f'{TICKS}, options = {{ a = ["jeden"] }}'),
    wrong(
        "points_misfit",
        "criteria[1].each",
        "choice = { micro = 20, small = 20, medium = 5 }",
        "each = { micro = 20 }",
    ),
    wrong("points_misfit", "criteria[2].choice", "yes_no = [10, 0]", "choice = { tak = 10 }"),
    wrong("broken_rule", "criteria[2].at_most", "yes_no = [10, 0]", "yes_no = [10, 0]\nat_most = 5"),
    odd("idle_most", "criteria[4].at_most", "sum_of = [", "at_most = 500\nsum_of = ["),
    wrong("too_small", "criteria[4].at_most", "sum_of = [", "at_most = 0\nsum_of = ["),
    wrong("broken_rule", "criteria[2]", "yes_no = [10, 0]", "yes_no = [10, 0]\neach = { a = 1 }"),
]


@pytest.mark.parametrize("mistake", [*COLUMNS, *SEVERAL], ids=str)
def test_a_mistake_is_told(calls_folder: Path, mistake: Mistake) -> None:
    assert_told(mistake, calls_folder)
