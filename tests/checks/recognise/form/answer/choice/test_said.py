"""Sentences that are their own answers."""

import pytest

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.answer_text import AnswerText
from checks.recognise.form.answer.choice.said import said_by_itself
from domain.document import Evidence
from domain.rules.papers.form_rule import FormField


@pytest.mark.parametrize(
    ("kind", "sentence", "said"),
    [
        ("yes_no", "Przedsięwzięcia horyzontalnego nie realizujemy.", "nie"),
        ("yes_no", "Prowadzimy działalność innowacyjną.", "tak"),
        ("list", "Nie posiadamy certyfikatów. Pracujemy nad nimi.", "brak"),
        ("list", "Industry4Future. Przedsięwzięcia horyzontalnego nie realizujemy.", None),
        ("yes_no", "Należymy do Industry4Future. Przedsięwzięcia nie realizujemy.", None),
    ],
)
def test_what_a_second_sentence_denies_is_no_answer_to_the_first(kind, sentence, said):
    field = FormField(name="asked", labels=("pytanie",), type=kind)
    answer = AnswerText(sentence, fold_evenly(sentence), Evidence(sentence))
    found = said_by_itself(field, sentence, answer)
    assert (found and found.raw) == said


@pytest.mark.parametrize(
    ("kind", "sentence", "said"),
    [
        ("yes_no", "Zgłaszający wdraża / ~~nie wdraża~~ innowacje.", "tak"),
        ("yes_no", "Zgłaszający ~~wdraża~~ / nie wdraża innowacji.", "nie"),
        ("yes_no", "Zgłaszający wdraża / nie wdraża innowacji.", None),
        ("yes_no", "Firma należy lub nie należy do klastra.", None),
        ("yes_no", "▨ Zgłaszający wdraża innowacje.", None),
        ("list", "Firma ~~posiada~~ / nie posiada certyfikatów.", "brak"),
        ("list", "Firma posiada / ~~nie posiada~~ certyfikatów.", None),
        ("count", "Firma uczestniczyła / nie uczestniczyła w wyjazdach.", None),
    ],
)
def test_what_is_struck_out_of_a_choice_of_verbs_says_nothing(kind, sentence, said):
    field = FormField(name="asked", labels=("pytanie",), type=kind)
    answer = AnswerText("", "", Evidence(sentence))
    found = said_by_itself(field, sentence, answer)
    assert (found and found.raw) == said
