"""Words that letters are put together from."""

import pytest

from domain.rules.term import Term
from notify.wording import basis_text, discreet, term_text
from tests.support.facts.applications import meeting


@pytest.mark.parametrize(
    ("length", "unit", "text"),
    [
        (1, "workdays", "1 dnia roboczego"),
        (5, "workdays", "5 dni roboczych"),
        (22, "workdays", "22 dni roboczych"),
        (1, "days", "1 dnia"),
        (14, "days", "14 dni"),
    ],
)
def test_the_length_of_a_term(length: int, unit: str, text: str) -> None:
    call = meeting()
    term = Term(length=length, unit=unit, source="Zasady")
    assert term_text(call.model_copy(update={"term": term})) == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Regulamin § 4", "§ 4 Regulaminu"),
        ("Regulamin § 4.4", "§ 4 ust. 4 Regulaminu"),
        ("Regulamin § 4.3 a", "§ 4 ust. 3 lit. a Regulaminu"),
        ("Regulamin, załącznik nr 4; art. 37", "Regulamin, załącznik nr 4; art. 37"),
        ("Zasady § 4", "Zasady § 4"),
    ],
)
def test_a_rule_is_cited_as_lawyers_do(source: str, text: str) -> None:
    assert basis_text(source) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("PESEL 80010112345", "PESEL […]"),
        ("NIP 9290000006, REGON 97000000300000", "NIP 9290000006, REGON 97000000300000"),
        ("zaległość 12 345,67 zł i 5 PLN", "zaległość […] i […]"),
        ("12.345,67 ZŁ", "[…]"),
        ("dwa\nwiersze", "dwa wiersze"),
    ],
)
def test_no_pesel_and_no_amount_is_repeated(text: str, shown: str) -> None:
    assert discreet(text) == shown
