"""Items of a list whose numbers look like those of the form's own questions."""

from checks.page.sheet import sheet_of
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.question.units import units_of
from checks.recognise.form.text import form_text
from domain.document import Page
from tests.support.facts.dossiers import SWITZERLAND

WORDING = wording_of(SWITZERLAND.documents["application_form"].form)


def answers_of(text: str) -> dict[str, str]:
    sheets = [sheet_of(Page(1, text))]
    return {one.number: one.answer for one in units_of(form_text(sheets), sheets, WORDING)}


def test_what_goes_on_with_a_lists_numbers_is_its_item_whatever_signs_it_holds():
    told = answers_of(
        "6) W jakich targach firma brała udział w ostatnich trzech latach?\n"
        "1) Warsaw IT Days, Warszawa, Polska, 2024\n2) re:publica, Berlin, Niemcy, 2024\n"
        "3) OMR Festival, Hamburg, Niemcy, 2025\n7) Po co firmie ten wyjazd?\nSzukamy klientów.\n"
    )
    assert [line[:6] for line in told["6)"].split("\n")] == ["1) War", "2) re:", "3) OMR"]
    assert told["7)"] == "Szukamy klientów."


def test_the_forms_next_question_ends_a_table_without_numbers():
    told = answers_of(
        "4) Jakie certyfikaty, atesty lub patenty ma firma?\nNazwa dokumentu\tKto wydał, numer\n"
        "FSC C-188204\tSGS, 12\nISO 9001:2015\tDEKRA, 44\n"
        "5a) Adres strony internetowej po polsku\twww.alfa.pl\n"
    )
    assert "www.alfa.pl" in told["5a)"]


def test_an_item_in_a_questions_own_words_is_an_item_where_the_list_has_begun():
    told = answers_of(
        "4. Certyfikaty, atesty, patenty (kopie w załączeniu)\n1. Certyfikat badania typu UE 2291/25\n"
        "2. ISO/IEC 27001:2022\n3. Certyfikat „Cyberbezpieczny Produkt” 18/2025\n5. Cel udziału w wyjeździe: nauka\n"
    )
    assert told["4."].count("\n") == 2
    assert told["5."] == "nauka"
