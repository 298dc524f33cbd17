"""Who goes is told from who represents the firm, or not at all."""

import pytest

from tests.support.papers.questionnaire import answer_of


@pytest.mark.parametrize(
    ("lines", "person"),
    [
        ("Reprezentant firmy: Jan Maj\nUczestnik wyjazdu: Ewa Lis", "Ewa Lis"),
        ("Uczestnik wyjazdu: Ewa Lis\nPrzedstawiciel przedsiębiorcy: Jan Maj", "Ewa Lis"),
        ("Reprezentant firmy: Jan Maj\nPrzedstawiciel: Ewa Lis", "unclear"),
        ("Przedstawiciel firmy: Jan Maj", "Jan Maj"),
    ],
)
def test_who_goes_is_told_from_who_represents(lines: str, person: str):
    assert answer_of("delegate", lines) == person
