"""Rows of dues that take a denial back, and cells that were left empty."""

import pytest

from tests.support.papers.zus_letter import DENIAL, verdict


@pytest.mark.parametrize(
    "said",
    [
        "Nie posiada zaległości na:\n- ubezpieczenia społeczne – tak\n- Fundusz Pracy – nie",
        "Brak zaległości: FUS – tak, FGŚP – nie",
        "Rodzaj składki\tBrak zaległości\nFundusz Pracy\ttak\nubezpieczenie zdrowotne\tnie",
        "Brak zaległości:\nFUS potwierdzono\nFEP nie potwierdzono",
    ],
)
def test_a_row_that_answers_no_takes_the_denial_back(said):
    assert verdict(said) != "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "Brak zaległości:\nFUS tak\nFGŚP tak",
        f"{DENIAL}Umowa ratalna: nie\nEgzekucja: nie",
    ],
)
def test_rows_that_answer_as_the_denial_does_change_nothing(said):
    assert verdict(said) == "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "Fundusz\tStan\nFUS\tbrak zaległości\nFundusz Pracy\t\nFGŚP\tbrak zaległości",
        "Zaległości na FP: brak\nZaległości na FGŚP:\nZaległości na FEP: brak",
        "Fundusz Zaległość (zł) Odsetki (zł)\nFUS 0,00 0,00\nFP 0,00\nFGŚP 0,00 0,00",
        "Fundusz Zaległość (zł) Odsetki (zł)\nFUS 0,00 0,00\nFP\nFGŚP 0,00 0,00",
    ],
)
def test_a_cell_left_empty_among_rows_of_nothing_is_nobodys_proof(said):
    assert verdict(said) != "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "Fundusz Zaległość (zł) Odsetki (zł)\nFUS 0,00 0,00\nFP 0,00 0,00\nFGŚP 0,00 0,00\nRazem 0,00",
        "Fundusz Zaległość (zł) Odsetki (zł)\nFUS 0,00 0,00\nFP 0,00 0,00\nFGŚP 0,00 0,00\nZaległości brak.",
        f"{DENIAL}Fundusz\tStan\nFUS\tbrak zaległości\nFEP\t\nFGŚP\tbrak zaległości",
    ],
)
def test_a_sum_or_a_fund_that_the_sentence_covers_may_be_empty(said):
    assert verdict(said) == "no_arrears"
