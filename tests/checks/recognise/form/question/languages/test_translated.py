"""Papers whose questions stand there in Polish and in English."""

from checks.page.sheet import sheet_of
from checks.recognise.form.question.units import units_of
from checks.recognise.form.read_form import read_form
from checks.recognise.form.text import form_text
from domain.document import Page
from tests.checks.recognise.form.question.ruled.test_table_units import WORDING
from tests.support.facts.dossiers import SWITZERLAND

BELOW = (
    "Pełna nazwa firmy\nFull company name\nEuro Company\nNIP\nVAT number\n9290000006\n"
    "Osoba delegowana\nDelegate\nEwa Lis\nWojewództwo\nRegion (voivodeship)\nlubuskie\n"
    "Strona po polsku\nPolish website\nwww.euro.pl\nPrzedsięwzięcie horyzontalne\nHorizontal project\nnie / no\n"
    "Działalność innowacyjna\nInnovative activity\nYes. Własne laboratorium badań drewna\n"
)
BESIDE = (
    "Company name (nazwa firmy)\nTrade Delegate Sp. z o.o.\nTax ID (NIP)\n9290000006\n"
    "Head office (siedziba)\nul. Leśna 2, 66-200 Świebodzin\nPolish website (strona polska)\nwww.beta.pl\n"
    "Website in English (strona angielska)\nwww.beta.eu\nPhone (telefon)\n600 700 800\n"
    "Certificates (certyfikaty)\nNone (nie posiadamy)\nSmart Specialisations (LIS)\n☐ yes ☒ no\n"
)


def answers(text: str) -> dict[str, str]:
    sheets = [sheet_of(Page(1, text))]
    return {one.question: one.answer for one in units_of(form_text(sheets), sheets, WORDING)}


def test_a_line_that_repeats_its_question_answers_nothing():
    told = answers(BELOW)
    assert (told["Pełna nazwa firmy"], told["NIP"]) == ("Euro Company", "9290000006")
    assert (told["Osoba delegowana"], told["Województwo"]) == ("Ewa Lis", "lubuskie")
    assert told["Przedsięwzięcie horyzontalne"] == "nie"
    assert told["Działalność innowacyjna"] == "Tak. Własne laboratorium badań drewna"


def test_what_brackets_say_in_polish_asks():
    told = read_form([sheet_of(Page(1, BESIDE))], SWITZERLAND.documents["application_form"])
    assert told["name"].value == "Trade Delegate Sp. z o.o."
    assert (told["website_pl"].value, told["website_foreign"].value) == (("www.beta.pl",), ("www.beta.eu",))
    assert told["certificates"].value in (None, ())
    assert told["lis"].value is False


def test_words_in_english_on_a_polish_paper_are_answers():
    told = answers("Nazwa firmy\nSmart Business\nNIP\n9290000006\nStanowisko\nContact Person\n")
    assert (told["Nazwa firmy"], told["Stanowisko"]) == ("Smart Business", "Contact Person")


def test_cells_of_a_table_hold_a_question_in_both():
    row = ("Nazwa firmy\nCompany name", "Alfa"), ("NIP\nTax ID", "9290000006")
    more = ("Telefon\nPhone", "600 700 800"), ("Stanowisko\nPosition", "prezes")
    table = (*row, *more)
    page = Page(1, "\n".join(cell for one in table for cell in one), tables=(table,))
    sheets = [sheet_of(page)]
    told = {one.question: one.answer for one in units_of(form_text(sheets), sheets, WORDING)}
    assert told == {
        "Nazwa firmy": "Alfa",
        "NIP": "9290000006",
        "Telefon": "600 700 800",
        "Stanowisko": "prezes",
    }
