"""Fields, lists and amounts that tell of no arrears without a verb of their own."""

import pytest

from tests.support.papers.zus_letter import DENIAL, verdict


@pytest.mark.parametrize(
    "said",
    [
        "Stan zaległości sprawdzono na: 17.04.2026\n" + DENIAL,
        "2) Stan zadłużenia ustalony na dzień 17.04.2026 r.\n" + DENIAL,
        (
            "Płatnik nie zalega z zapłatą: 1) składek na ubezpieczenia społeczne, 2) składek zdrowotnych,"
            " 3) pozostałych należności."
        ),
        (
            "Konto płatnika w dniu 20.04.2026 r.: zadłużenie 0,00 zł, odsetki za zwłokę 0,00 zł i koszty"
            " upomnienia 0,00 zł."
        ),
    ],
)
def test_nothing_is_owed(said):
    assert verdict(said) == "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "Stan zaległości sprawdzono na: 1 700,00 zł\n" + DENIAL,
        "Płatnik nie zalega z zapłatą składek z wyjątkiem: 1) składek zdrowotnych, 2) pozostałych należności.",
        "Konto płatnika: zadłużenie 0,00 zł, odsetki za zwłokę 7,00 zł, koszty upomnienia 0,00 zł.",
        "Konto płatnika: zadłużenie ponad 0,00 zł, odsetki 0,00 zł.",
    ],
)
def test_something_may_be(said):
    assert verdict(said) != "no_arrears"
