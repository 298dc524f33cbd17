"""Who is named in papers of other layouts: the company, who travels, who signs, whose seat it is."""

import pytest

from tests.support.papers.foreign_answers import read, told


def test_the_signatorys_telephone_is_not_the_delegates():
    text = (
        "ZGŁOSZENIE\nOsoba delegowana na wyjazd\nImię i nazwisko: Anna Nowak\nTelefon: 600 700 811\n"
        "Osoba do kontaktu\nImię i nazwisko: Jan Maj\nTelefon: 501 222 333"
    )
    assert (told("delegate", text), told("delegate_phone", text)) == ("Anna Nowak", "600 700 811")


@pytest.mark.parametrize(
    "asked",
    [
        "Kto reprezentuje firmę (imię, nazwisko, funkcja)",
        "Osoba reprezentująca firmę: imię i nazwisko, stanowisko",
        "Firmę reprezentuje (imię, nazwisko, funkcja)",
    ],
)
def test_who_represents_the_company_is_not_who_travels(asked):
    text = f"ZGŁOSZENIE\n{asked}\tJan Maj, prezes zarządu\nNa wyjazd delegujemy Panią / Pana: Ewa Lis......\n"
    assert read(text)["delegate"].value == "Ewa Lis"
    assert read(f"ZGŁOSZENIE\n{asked}\tJan Maj, prezes zarządu\n")["delegate"].value is None


def test_what_is_less_sure_names_its_candidate():
    found = read("ZGŁOSZENIE\nOsoba reprezentująca\nImię i nazwisko: Jan Maj")["delegate"]
    assert found.state == "unclear"
    assert found.evidence is None or "Jan Maj" in found.evidence.excerpt


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Działając w imieniu firmy Mediflor Anna Sowa jako właścicielka, oświadczam", "Mediflor Anna Sowa"),
        ("Działając w imieniu wskazanego wyżej przedsiębiorcy oświadczam", "unclear"),
    ],
)
def test_in_whose_name_somebody_declares(said: str, name: str):
    text = f"OŚWIADCZENIE O STATUSIE WNIOSKODAWCY\n{said}, że firma jest mikroprzedsiębiorstwem."
    assert told("name", text, "status_declaration") == name


def test_what_stands_before_a_name_in_its_line_is_no_part_of_it():
    text = """Oświadczenie Wnioskodawcy o statusie MŚP
Wnioskodawca Drewform Meble Sp. z o.o.
Adres ul. Poznańska 61, 66-200 Świebodzin
NIP 9290000006
Oświadczam, że Wnioskodawca jest średnim przedsiębiorstwem"""
    assert told("name", text, "status_declaration") == "Drewform Meble Sp. z o.o."


LETTER = """BIOSERW Analizy Środowiska Joanna Kęska
al. Wojska Polskiego 88, 65-762 Zielona Góra, woj. lubuskie
tel. 68 320 74 19 · lab@bioserw.example
NIP 9290000006 · REGON 526120620 · CEIDG
Departament Gospodarki i Rozwoju, ul. Podgórna 7, 65-057 Zielona Góra
Formularz zgłoszeniowy przedsiębiorcy
Zgłaszamy udział firmy BIOSERW Analizy Środowiska Joanna Kęska w wyjeździe studyjnym.
a) Przedstawiciel firmy na wyjeździe: Marek Kęska, kierownik laboratorium
b) Główny kod PKD: 71.20.B
e) Firma prowadzi działalność innowacyjną: TAK / ~~NIE~~*
j) Udział w targach w ostatnich trzech latach: Analytica
Monachium, Niemcy, 2024; EuroLab Warszawa, Polska, 2026
n) Działamy w ramach Lubuskich Inteligentnych Specjalizacji: TAK / ~~NIE~~*; specjalizacja: Zielona
gospodarka, partner: Zielona Transformacja
Oświadczamy, że dane są zgodne z prawdą, nie prowadzimy działalności w sektorach wykluczonych, nikt z naszych
przedstawicieli nie jest zatrudniony w UMWL. Przyjmujemy zasady."""


def test_who_travels_stands_behind_its_point_and_not_in_the_sentences_around():
    assert told("delegate", LETTER) == "Marek Kęska"


def test_the_seat_of_who_writes_stands_in_the_head_of_their_letter():
    assert told("postal_code", LETTER) == "65-762"
    assert told("voivodeship", LETTER) == "lubuskie"
    two = LETTER.replace("tel. 68 320 74 19", "Oddział: ul. Długa 1, 66-400 Gorzów Wielkopolski")
    assert told("postal_code", two) == "unclear"


def test_where_and_when_a_paper_was_signed_is_nobody_who_travels():
    lines = "FORMULARZ ZGŁOSZENIOWY\nNazwa firmy: Alfa sp. z o.o.\nB. Kto pojedzie\n{who}\nNIP: 929-000-00-06"
    assert told("delegate", lines.format(who="Anna Maj, prezes zarządu")) == "Anna Maj"
    assert told("delegate", lines.format(who="Nowa Sól, 09.04.2026 r.")) == "unclear"


def test_a_section_of_who_is_entered_for_the_trip_asks_for_the_name():
    rows = (("Nazwisko i imię", "Adam Kujawiak"), ("Stanowisko służbowe", "główny konstruktor"))
    text = "FORMULARZ\nII. Osoba zgłoszona do wyjazdu\n" + "\n".join(map("\t".join, rows))
    assert told("delegate", text, tables=(rows,)) == "Adam Kujawiak"


def test_a_legal_form_below_ends_the_name_in_the_cell_above():
    assert told("name", "KARTA\nNazwa firmy\tMłyn Pod Lasem\nspółka jawna\nNIP\t9290000006") == (
        "Młyn Pod Lasem spółka jawna"
    )


def test_what_the_question_says_in_brackets_begins_no_name():
    text = "1. Przedsiębiorca\nNazwa firmy (jak w KRS albo CEIDG) Młyn Pod Lasem sp. j.\nNIP: 9290000006"
    assert told("name", text) in {"Młyn Pod Lasem sp. j", "Młyn Pod Lasem sp. j.", "unclear"}


def test_a_name_with_half_of_a_bracket_is_not_told():
    assert told("name", "KARTA\nNazwa firmy: Młyn Pod Lasem (osoba prowadząca\nNIP: 9290000006") == "unclear"


def test_who_is_said_to_apply_is_called_without_those_words():
    text = "KARTA\nNazwa przedsiębiorcy\nWnioskodawcą jest Młyn Pod Lasem sp. z o.o.\nNIP\n9290000006"
    assert told("name", text) in {"Młyn Pod Lasem sp. z o.o.", "unclear"}
