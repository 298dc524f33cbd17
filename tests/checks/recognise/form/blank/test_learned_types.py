"""Which kind of answer a foreign blank's questions want, by their words."""

import io

import docx
import pytest

from checks.recognise.form.blank.learning import learn
from domain.rules.papers.form_rule import FormField
from pipeline.read.blanks import pages_of


def learned(*lines: str) -> tuple[FormField, ...]:
    word = docx.Document()
    word.add_heading("Wniosek o bon", 1)
    for line in lines:
        word.add_paragraph(line)
    out = io.BytesIO()
    word.save(out)
    found = learn(pages_of(out.getvalue(), "wniosek.docx"))
    assert found is not None
    return found.rule.fields


@pytest.mark.parametrize(
    ("question", "kind", "currency"),
    [
        ("Powierzchnia zakładu w m²", "number", "PLN"),
        ("Wartość planowanych zakupów brutto", "amount", "PLN"),
        ("Kwota wnioskowana w EUR", "amount", "EUR"),
        ("Początek projektu", "date", "PLN"),
        ("Wartości firmy", "text", "PLN"),
    ],
)
def test_the_words_tell_the_kind(question: str, kind: str, currency: str) -> None:
    (field,) = learned(f"{question}: ..............................")
    assert (field.type, field.currency) == (kind, currency)


def test_yes_and_no_in_two_languages_is_no_choice() -> None:
    (field,) = learned("Czy projekt jest wspólny?  ☐ tak / ja  ☐ nie / nein")
    assert (field.type, field.options) == ("yes_no", {"yes": ("tak / ja",), "no": ("nie / nein",)})
    (plain,) = learned("Czy projekt jest wspólny?  ☐ TAK  ☐ NIE")
    assert (plain.type, plain.options) == ("yes_no", {})


def test_a_question_of_several_ticks_and_the_columns_of_a_table_are_proposed() -> None:
    word = docx.Document()
    word.add_heading("Wniosek o grant", 1)
    word.add_paragraph("Odbiorcy zadania (można zaznaczyć kilka): ☐ dzieci ☐ seniorzy ☐ inni")
    word.add_paragraph("Budżet zadania:")
    table = word.add_table(rows=3, cols=4)
    header = ("Lp.", "Nazwa wydatku", "Koszt w zł", "Data zakupu")
    for cell, words in zip(table.rows[0].cells, header, strict=True):
        cell.text = words
    for number, row in enumerate(table.rows[1:], 1):
        row.cells[0].text = f"{number}."
    out = io.BytesIO()
    word.save(out)
    found = learn(pages_of(out.getvalue(), "wniosek.docx"))
    assert found is not None
    ticks, budget = found.rule.fields
    assert (ticks.type, list(ticks.options)) == ("choices", ["dzieci", "seniorzy", "inni"])
    assert [(one.name, one.type) for one in budget.columns] == [
        ("nazwa_wydatku", "text"),
        ("koszt_w_zl", "amount"),
        ("data_zakupu", "date"),
    ]
