"""A form whose every question is explained in a sentence of small print between it and its answer."""

from checks.page.sheet import sheet_of
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.examples import without_explanations
from checks.recognise.form.read_form import read_form
from checks.recognise.form.text import form_text
from domain.document import Page
from tests.support.facts.dossiers import SWITZERLAND

RULE = SWITZERLAND.documents["application_form"]
ASKED = (
    ("1.1 Nazwa", "Należy wpisać nazwę widniejącą w KRS.", "Composites Żagań Sp. z o.o."),
    ("1.2 NIP", "10 cyfr, bez kresek.", "5991001013"),
    ("1.5 Adres siedziby", "Ulica, numer, kod pocztowy,\nmiejscowość.", "ul. Bema 19\n68-100 Żagań"),
    ("2.1 Imię i nazwisko uczestnika", "Wyjechać może jedna osoba.", "Adrian Malinowski"),
    ("3.1 Wielkość przedsiębiorstwa", "Mikro: do 9 osób; małe: do 49 osób.", "☐ mikro ☒ małe ☐ średnie"),
    ("4.1 Strona www w języku polskim", "Pełny adres.", "https://compositeszagan.pl"),
)


def test_the_sentences_are_no_answers():
    text = "FORMULARZ ZGŁOSZENIOWY\n" + "\n".join("\n".join(one) for one in ASKED)
    read = read_form([sheet_of(Page(1, text))], RULE)
    told = {name: read[name].value for name in ("name", "nip", "delegate", "size", "website_pl", "town")}
    assert told == {
        "name": "Composites Żagań Sp. z o.o.",
        "nip": "5991001013",
        "delegate": "Adrian Malinowski",
        "size": "small",
        "website_pl": ("https://compositeszagan.pl",),
        "town": "Żagań",
    }


def test_a_sentence_alone_may_be_an_answer():
    answers = [(label, answer) for label, _, answer in ASKED[:-1]]
    lines = [*("\n".join(one) for one in answers), "\n".join(ASKED[-1])]
    text = form_text([sheet_of(Page(1, "\n".join(lines)))])
    assert without_explanations(text, wording_of(RULE.form, text.flat)) is text
