"""Quotation marks nest, in findings, questions and letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.acts.question_code import QuestionCode
from domain.application import Finding, Question
from domain.words.quotation import nested


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("„a „b” c”", "„a «b» c”"),
        ("„a «b» c”", "„a «b» c”"),
        ("„a „b „c” d” e”", "„a «b „c” d» e”"),
        ("„a” i „b”", "„a” i „b”"),
        ("bez „pary", "bez „pary"),
        ("zamknięty” „przed”", "zamknięty” „przed”"),
        ('"a" i "b"', '"a" i "b"'),
    ],
)
def test_inner_quotations_have_marks_of_their_own(text: str, told: str) -> None:
    assert nested(text) == told


def test_markup_keeps_its_marks() -> None:
    assert nested('<td>„<b class="x">a „b”</b>”</td>', is_markup=True) == '<td>„<b class="x">a «b»</b>”</td>'


@given(st.text(alphabet='„”«»"ab ', max_size=30))
def test_only_marks_change_and_a_second_time_nothing_does(text: str) -> None:
    once = nested(text)
    assert [c for c in once if c.isalpha()] == [c for c in text if c.isalpha()]
    assert len(once) == len(text)
    assert nested(once) == once


def test_findings_and_questions_are_told_with_nested_marks() -> None:
    found = Finding("unsigned", "x", "Dokument „Zgoda „A”” nie jest podpisany.", "Wzór „Zgoda „A””.")
    assert (found.message, found.remedy) == ("Dokument „Zgoda «A»” nie jest podpisany.", "Wzór „Zgoda «A»”.")
    assert Question(QuestionCode.parse("unsure"), "Czy „Zgoda „A””?").text == "Czy „Zgoda «A»”?"
