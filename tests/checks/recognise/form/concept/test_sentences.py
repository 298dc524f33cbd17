"""What running text says plainly."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.concept.by_concept import read_by_concept
from checks.recognise.form.text import form_text
from domain.document import Page
from tests.support.facts.dossiers import SWITZERLAND

FORM = SWITZERLAND.documents["application_form"].form


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "1. Zgłaszającym jest ALFA Software Jan Maj, NIP 929 000 00 06, REGON 970000003.",
            "ALFA Software Jan Maj",
        ),
        ("Wnioskodawcą jest firma Beta Sp. z o.o., NIP 9290000006.", "Beta Sp. z o.o."),
        ("Wnioskodawcą jest mikroprzedsiębiorca, NIP 9290000006.", None),
    ],
)
def test_who_applies_stands_before_the_nip(sentence, name):
    text = (
        f"Zgłoszenie na wyjazd studyjny do Szwajcarii\n{sentence}\n2. Siedziba mieści się w Zielonej Górze."
    )
    sheets = [sheet_of(Page(1, text))]
    found = read_by_concept(form_text(sheets), sheets, FORM, 0.75).get("name")
    assert (found.value.value if found is not None else None) == name


@pytest.mark.parametrize(
    ("sentence", "voivodeship"),
    [
        (
            "Zgłaszamy udział firmy Drewterm Sp. z o.o. z siedzibą w województwie lubuskim w wyjeździe.",
            "lubuskie",
        ),
        ("Zapraszamy do udziału przedsiębiorców z siedzibą w województwie lubuskim.", None),
        (
            "Zgłaszamy firmę Alfa z oddziałem w Żarach. Nabór jest dla MŚP z siedzibą w województwie lubuskim.",
            None,
        ),
    ],
)
def test_where_the_firm_sits_is_told_by_its_own_sentence(sentence: str, voivodeship: str | None):
    sheets = [
        sheet_of(Page(1, f"Zgłoszenie na wyjazd studyjny do Szwajcarii\n{sentence}\nKto pojedzie? Anna Maj"))
    ]
    found = read_by_concept(form_text(sheets), sheets, FORM, 0.75).get("voivodeship")
    assert (found.value.value if found is not None else None) == voivodeship
