"""Events that a form asks for sort by sort."""

import pytest

from tests.support.papers.questionnaire import answer_of

FAIRS = "Konferencje i targi: Ligna Hanower 2025"


@pytest.mark.parametrize(
    ("below", "count"),
    [
        ("Misje gospodarcze: nie dotyczy", 1),
        ("Szkolenia eksportowe: PAIH Warszawa 2024\nMisje gospodarcze: Kijów 2025", 3),
        ("Wyjazdy studyjne z UMWL: Belgia 2024", 1),
        ("Misje gospodarcze: kilka, w latach 2023–2025", "unclear"),
    ],
)
def test_the_events_of_all_sorts_are_counted_together(below: str, count: object):
    assert answer_of("events", f"{FAIRS}\n{below}\nNumer telefonu: 600 100 200") == count


def test_none_of_one_sort_does_not_say_that_there_were_none():
    asked = "Targi zagraniczne: brak\nTargi krajowe: brak\nWizyty studyjne: Estonia 2025"
    assert answer_of("events", f"{asked}\nNumer telefonu: 600 100 200") == 1
