"""Who travels, where an answer names several persons or goes on to who signs."""

import pytest

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.answer_text import AnswerText
from checks.recognise.form.answer.own_part import own_words, person_alone, voivodeship_alone
from domain.document import Evidence, FieldValue
from tests.support.facts.dossiers import SWITZERLAND

DELEGATE = next(
    one for one in SWITZERLAND.documents["application_form"].form.fields if one.name == "delegate"
)


def told(raw: str) -> object:
    own = own_words(DELEGATE, AnswerText(raw, fold_evenly(raw), Evidence(raw)))
    return person_alone(FieldValue("read", own.raw)).value


@pytest.mark.parametrize(
    ("raw", "person"),
    [
        ("Anna Maj, kierownik działu, tel. 68 451 20 17\nZgłaszam firmę do udziału.\nJan Nowak", "Anna Maj"),
        ("Anna Maj, kierownik, Jan Nowak", None),
        ("Anna Maj\nJan Nowak", None),
        ("Anna Maj lub Jan Nowak", None),
        ("Anna Maria Maj-Nowak – prezes", "Anna Maria Maj-Nowak"),
    ],
)
def test_one_person_travels(raw, person):
    assert told(raw) == person


def test_a_voivodeship_in_another_case_is_told_by_its_name():
    assert voivodeship_alone(FieldValue("read", "lubuskim")).value == "lubuskie"
    assert voivodeship_alone(FieldValue("read", "woj. zachodniopomorskiego")).value == "zachodniopomorskie"
