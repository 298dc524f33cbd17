"""An address from its pieces."""

import pytest

from tests.support.papers.questionnaire import answer_of


@pytest.mark.parametrize(
    ("pieces", "address"),
    [
        ("Ulica: Polna\nNumer domu: 3\nKod pocztowy: 65-364\nMiejscowość: Zielona Góra",
         "Polna 3, 65-364 Zielona Góra"),
        ("Adres: ul. Polna 3\nKod pocztowy: 65-364\nMiejscowość: Zielona Góra",
         "ul. Polna 3, 65-364 Zielona Góra"),
        ("Miejscowość: Zielona Góra", "unclear"),
    ],
)  # fmt: skip
def test_an_address_is_put_together_of_what_was_asked_for(pieces: str, address: str):
    assert answer_of("address", pieces) == address
