"""A denial that names another NIP or company than the payer whom the paper is for."""

import pytest

from tests.support.papers.zus_letter import verdict


@pytest.mark.parametrize(
    "said",
    [
        "Zaświadcza się, że Delta S.A., NIP 949-17-68-228, nie zalega z opłacaniem składek.",
        "Zaświadcza się, że Delta spółka akcyjna z siedzibą w Żarach nie zalega z opłacaniem składek.",
        "Stwierdza się, że podatnik o numerze NIP 9491768228 nie zalega z opłacaniem składek.",
        "Gamma sp.k. nie zalega z opłacaniem składek.",
    ],
)
def test_a_denial_of_another_payer_is_a_persons(said):
    assert verdict(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "Zaświadcza się, że Beta sp. z o.o., NIP 9290000006, nie zalega z opłacaniem składek.",
        "Zaświadcza się, że BETA spółka z ograniczoną odpowiedzialnością nie zalega z opłacaniem składek.",
        (
            "Na wniosek, który złożyła Kancelaria Delta S.A., NIP 949-17-68-228, zaświadcza się, że płatnik"
            " nie zalega z opłacaniem składek."
        ),
        "Zaświadcza się, że reprezentowany przez Delta S.A. płatnik nie zalega z opłacaniem składek.",
    ],
)
def test_a_denial_of_the_payer_stays_one_whoever_else_is_named(said):
    assert verdict(said) == "no_arrears"
