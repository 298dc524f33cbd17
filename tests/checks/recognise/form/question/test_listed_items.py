"""Items of a list whose numbers look like those of the form's own questions."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.question.units import units_of
from checks.recognise.form.read_form import read_form
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


def test_letters_count_the_items_of_a_list_below_its_question():
    told = answers_of(
        "10. Jakie certyfikaty, patenty lub świadectwa posiada firma?\na. ISO 13485:2016\n"
        "b. patent krajowy PL 241882\nc. świadectwo ochronne na znak towarowy\n"
        "11. Adres strony internetowej po polsku: www.alfa.pl\n"
    )
    assert told["10."].count("\n") == 2
    assert told["11."] == "www.alfa.pl"


def test_a_letter_below_answers_by_what_a_line_offers():
    told = answers_of(
        "7. Do której grupy należy firma?\na) mikroprzedsiębiorstwa   b) małe   c) średnie przedsiębiorstwa\n"
        "odpowiedź: b\n8. Czym zajmuje się firma?\nSzyje namioty.\n"
    )
    assert told["7."].endswith("\nb")
    assert told["8."] == "Szyje namioty."


def test_yes_above_the_list_of_which_is_part_of_the_answer():
    told = answers_of(
        "17. Czy firma jest stroną Porozumień na rzecz Rozwoju Obszarów Kluczowych?\nTak:\n1) Alfa\n2) InnoFood\n"
    )
    assert told["17."].split("\n") == ["Tak", "1) Alfa", "2) InnoFood"]


def test_a_question_that_begs_is_no_hint_to_the_one_before_it():
    page = Page(1, "Proszę podać NIP.\n9256855346\nProszę podać swoje hobby.\nżagle\n")
    sheets = [sheet_of(page)]
    told = units_of(form_text(sheets), sheets, WORDING)
    assert [one.answer for one in told] == ["9256855346", "żagle"]


def test_a_name_goes_on_in_the_line_that_has_its_legal_form():
    sheets = [
        sheet_of(Page(1, "Nazwa firmy: Hurtownia Tuptuś\nRenata i Adam Siwek sp.j.\nUlica: Topolowa 3\n"))
    ]
    assert (
        units_of(form_text(sheets), sheets, WORDING)[0].answer
        == "Hurtownia Tuptuś\nRenata i Adam Siwek sp.j."
    )


def test_a_list_that_goes_on_below_the_answer_beside_it_is_not_whole():
    sheets = [
        sheet_of(
            Page(
                1,
                "Targi zagraniczne z trzech lat\tWyjazdy z UMWL (liczba)\n"
                "1. Eurobike, Frankfurt, 2023\t2\n2. Eurobike, Frankfurt, 2024\n3. Velo, Berlin, 2025\n",
            )
        )
    ]
    told = [
        one for one in units_of(form_text(sheets), sheets, WORDING) if one.answer.startswith("1. Eurobike")
    ]
    assert [one.is_cut for one in told] == [True]


@pytest.mark.parametrize("heading", ["Aktywność międzynarodowa", "Promocja"])
def test_a_heading_in_words_of_other_questions_is_no_item(heading):
    told = answers_of(
        "7. Dokumenty jakości i własność przemysłowa\nISO 27001:2022\nWyrób medyczny klasy IIa\n"
        f"{heading}\n8. Targi i konferencje (36 miesięcy)\nMEDICA, Düsseldorf, 2025\n"
    )
    assert told["7."] == "ISO 27001:2022\nWyrób medyczny klasy IIa"


def test_a_step_of_a_questionnaire_is_its_part():
    told = answers_of(
        "4. Certyfikaty, atesty i patenty firmy\nISO 9001:2015\nMDR – deklaracja CE\n"
        "Krok 3 z 4: Promocja i kontakty\n5. Strona internetowa po polsku\nwww.alfa.pl\n"
    )
    assert told["4."] == "ISO 9001:2015\nMDR – deklaracja CE"


@pytest.mark.parametrize(
    ("begun", "rest"),
    [
        ("Uprawnienia i", "certyfikaty"),
        ("Certyfikaty (od 2024", "roku)"),
        ("Certyfikaty z lat 2024–", "2026"),
    ],
)
def test_what_answers_a_question_of_two_lines_stands_beside_both(begun, rest):
    page = Page(1, f"{begun}\tCertyfikat STS\n{rest}\tŚwiadectwo BVLOS\nNIP\t9290000006")
    sheets = [sheet_of(page)]
    told = [one.answer for one in units_of(form_text(sheets), sheets, WORDING)]
    assert told == ["Certyfikat STS\nŚwiadectwo BVLOS", "9290000006"]


def test_letters_before_items_in_a_cell_stay_with_them():
    row = "a) ISO 9001:2015, ważny do 11.2027\nb) znak CE – deklaracja nr 14/2025"
    table = (("IV. Certyfikaty, atesty, patenty", ""), (row, ""), ("V. Cel wyjazdu", ""), ("Nauka.", ""))
    text = "\n".join(cell for cells in table for cell in cells if cell)
    sheets = [sheet_of(Page(1, text, tables=(table,)))]
    told = read_form(sheets, SWITZERLAND.documents["application_form"])["certificates"]
    assert told.value == ("ISO 9001:2015, ważny do 11.2027", "znak CE – deklaracja nr 14/2025")


def test_what_stands_under_the_heads_of_columns_right_below_is_not_left_out():
    asked = "Udział w targach i misjach zagranicznych (ostatnie 3 lata)"
    table = (("6", asked, "", ""), ("Nazwa", "", "Kraj", "Rok"), ("Targi Mody Brno", "", "Czechy", "2024"))
    text = f"6 {asked}\nNazwa\tKraj\tRok\nTargi Mody Brno\tCzechy\t2024"
    told = read_form([sheet_of(Page(1, text, tables=(table,)))], SWITZERLAND.documents["application_form"])
    assert told["events"].value in (None, 1)
    assert told["events"].state != "empty"
