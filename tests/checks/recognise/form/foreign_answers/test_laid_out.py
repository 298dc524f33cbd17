"""Where questions and answers of other layouts stand: in cells, across tables, below or above one another."""

import pytest

from domain.document import FieldValue
from tests.support.papers.foreign_answers import read, told


def test_labels_below_their_answers():
    text = (
        "KARTA\nABC Instrument sp. z o.o.\nnazwa firmy\n929-000-00-06\nNIP\n62.01.Z\nkod PKD\nlubuskie\nwojewództwo\n"
        "Joanna Lis\nimię i nazwisko przedstawiciela\nkierownik\nstanowisko w firmie\nj.lis@abc.example.pl\nadres e-mail"
    )
    found = read(text)
    names = ("name", "nip", "pkd", "voivodeship", "delegate", "delegate_position", "delegate_email")
    assert [found[name].value for name in names] == [
        "ABC Instrument sp. z o.o.", "9290000006", "62.01.Z", "lubuskie", "Joanna Lis", "kierownik", "j.lis@abc.example.pl",
    ]  # fmt: skip


def test_a_full_line_and_the_next_question_are_two():
    text = (
        "KARTA\nProfile firmy w mediach społecznościowych: FB /alfa, LinkedIn /alfa oraz YouTube /alfa\n"
        "Doświadczenie w działaniach promocyjno-informacyjnych o charakterze międzynarodowym\n"
        "(ostatnie 3 lata): –\nTelefon: 600 100 200"
    )
    assert told("social_media", text) == ("FB /alfa", "LinkedIn /alfa", "YouTube /alfa")
    assert told("events", text) == 0


def test_an_answer_that_a_row_broke_is_whole():
    rows = (("Posiadane certyfikaty", "ISO 9001:2015"), ("", "ISO 14001:2015"), ("Województwo", "lubuskie"))
    text = "Posiadane certyfikaty ISO 9001:2015\nISO 14001:2015\nWojewództwo lubuskie"
    assert told("certificates", text, tables=(rows,)) == ("ISO 9001:2015", "ISO 14001:2015")


def test_two_columns_of_a_card_are_no_table():
    text = (
        "KARTA UCZESTNIKA\nZgłaszający\nAlfa Sp. z o.o.\nspółka z ograniczoną odpowiedzialnością\nul. Polna 3\n"
        "65-364 Zielona Góra\nwoj. lubuskie\nNumery\nNIP: 929 000 00 06\nPKD: 20.42.Z\nWielkość firmy\n"
        "mikro [ ] małe [x] średnie [ ]\nInnowacyjność\nTAK [x] NIE [ ]\nCertyfikaty i patenty\nISO 22716:2007\n"
        "Dotychczasowe wyjazdy z Urzędem\nMarszałkowskim (FEWL)\nani razu (0)\n"
        "Lubuskie Inteligentne Specjalizacje\nTAK [ ] NIE [x]\nPrzedsięwzięcie horyzontalne\nTAK [ ] NIE [x]"
    )
    cells = (
        ("Zgłaszający", "Certyfikaty i patenty"),
        ("Alfa Sp. z o.o.\nspółka z ograniczoną odpowiedzialnością\nul. Polna 3\n65-364 Zielona Góra", "ISO 22716:2007"),
        ("Wielkość firmy\nmikro [ ] małe [x] średnie [ ]", "Dotychczasowe wyjazdy z Urzędem\nMarszałkowskim (FEWL)"),
        ("Innowacyjność\nTAK [x] NIE [ ]", "ani razu (0)\nLubuskie Inteligentne Specjalizacje\nTAK [ ] NIE [x]"),
    )  # fmt: skip
    found = read(text, tables=(cells,))
    told_of = {name: found[name].value for name in ("name", "size", "innovative", "office_trips", "lis")}
    assert told_of == {
        "name": "Alfa Sp. z o.o.",
        "size": "small",
        "innovative": True,
        "office_trips": 0,
        "lis": False,
    }


def test_headings_in_a_column_of_their_own_ask_nothing():
    table = (
        ("Dane firmy", "pełna nazwa", "Alfa S.A."),
        ("", "NIP", "929-000-00-06"),
        ("", "województwo", "lubuskie"),
        ("Uczestnik", "imię i nazwisko", "Anna Maj"),
        ("", "stanowisko", "dyrektorka"),
    )
    text = "\n".join("\t".join(filter(None, row)) for row in table)
    found = read(text, tables=(table,))
    assert (found["name"].value, found["delegate"].value) == ("Alfa S.A.", "Anna Maj")


def test_a_heading_across_the_table_is_answered_beside_its_instruction():
    table = (
        ("D. CERTYFIKATY, PATENTY, ATESTY", ""),
        ("Proszę wymienić posiadane dokumenty; kopie należy dołączyć", "1. ISO 9001:2015\n2. Atest PZH"),
        ("Strona www po polsku", "alfa.pl"),
    )
    text = "\n".join("\t".join(filter(None, row)) for row in table)
    assert told("certificates", text, tables=(table,)) == ("ISO 9001:2015", "Atest PZH")


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        (
            "voivodeship",
            "§ 2. Województwo, w którym znajduje się siedziba lub zarejestrowany oddział\nlubuskie",
            "lubuskie",
        ),
        ("size", "Wielkość przedsiębiorstwa: ⊠ mikro □ małe □ średnie", "micro"),
        ("delegate", "Uczestnik wyjazdu: Rozwoju Obszarów Kluczowych", "unclear"),
    ],
)
def test_signs_and_numbers_of_other_offices(name, text, value):
    assert told(name, text) == value


def test_the_answer_to_one_question_may_begin_the_line_of_the_next():
    text = """KWESTIONARIUSZ FIRMY
Czy działają Państwo w obszarze Lubuskich Inteligentnych Specjalizacji?
TAK / ~~NIE~~ Specjalizacja: Innowacyjny przemysł
Cel wyjazdu: nauka"""
    assert (told("lis", text), told("specialisation", text)) == (True, "industry")


RUN_IN = """FORMULARZ ZGŁOSZENIOWY
Nazwa firmy Alfa sp. z o.o.
NIP 929-000-00-06
Województwo lubuskie
Certyfikaty, atesty, patenty Green Key
Media społecznościowe facebook.com/alfa, instagram.com/alfa
Targi i wyjazdy zagraniczne w ostatnich 3 latach ITB Berlin 2025, TT Warsaw 2024
Stanowisko dyrektorka
Lubuskie Inteligentne Specjalizacje tak, Zdrowie i jakość życia
Przedsięwzięcie horyzontalne nie
Cel wyjazdu turystyka zdrowotna"""


def test_questions_and_answers_without_a_sign_between_them():
    assert (told("certificates", RUN_IN), told("events", RUN_IN)) == (("Green Key",), 2)
    assert told("purpose", RUN_IN) == "turystyka zdrowotna"
    profiles = "facebook.com/alfa, instagram.com/alfa"
    chosen = RUN_IN.replace("NIP", "Wielkość firmy mikro\nNIP").replace(profiles, "Facebook, LinkedIn")
    with_table = f"{chosen}\nOświadczenie\ttak"
    assert told("size", with_table) == "micro"
    assert told("social_media", with_table) == ("Facebook", "LinkedIn")


def test_a_heading_whose_question_stands_below_it_is_not_asked_in_vain():
    rows = (("Ile razy firma brała udział?", "2"), ("Jakie to były wyjazdy?", "Dania 2024, Szwecja 2025"))
    text = """FORMULARZ
G. Wcześniejsze wyjazdy z Urzędem Marszałkowskim finansowane z FEWL 2021–2027
""" + "\n".join("\t".join(row) for row in rows)
    assert told("office_trips", text, tables=(rows,)) == 2


def test_lines_of_an_answer_that_ask_for_themselves():
    row = (
        "Strona www oraz aktywność w mediach społecznościowych",
        "www w języku polskim: www.alfa.pl\nwww w języku obcym: www.alfa.de\nmedia społecznościowe: Facebook, Instagram",
    )
    text = "FORMULARZ\n" + "\t".join(row)
    found = [told(name, text, tables=((row,),)) for name in ("website_pl", "website_foreign", "social_media")]
    assert found == [("www.alfa.pl",), ("www.alfa.de",), ("Facebook", "Instagram")]


def test_questions_behind_their_numbers_are_answered_below():
    text = """KARTA FIRMY
1\tWielkość przedsiębiorstwa
~~mikro~~ / małe / ~~średnie~~
2\tAdres strony internetowej w języku polskim
alfa.pl
3\tUdział w wyjazdach organizowanych przez UMWL ze środków FEWL 2021–2027
nie braliśmy udziału"""
    assert [told(name, text) for name in ("size", "website_pl", "office_trips")] == ["small", ("alfa.pl",), 0]


def test_a_column_of_remarks_is_none_where_nothing_else_would_ask():
    rows = (
        ("Kryterium", "Odpowiedź przedsiębiorcy", "Uwagi / dowody"),
        ("Certyfikaty, atesty, patenty", "ISO 9001:2015; patent 246001", "kopie 2 szt."),
        ("Media społecznościowe", "linkedin.com/company/alfa", "–"),
    )
    text = "FORMULARZ\n" + "\n".join("\t".join(row) for row in rows)
    assert told("certificates", text, tables=(rows,)) == ("ISO 9001:2015", "patent 246001")
    assert told("social_media", text, tables=(rows,)) == ("linkedin.com/company/alfa",)


def test_numbered_cells_are_cards_with_their_answers_below():
    rows = (
        ("D1. WWW – polska wersja\nlumigra.pl", "D2. WWW – wersja angielska lub inna\nlumigra.eu"),
        ("D3. Aktywne profile społecznościowe\nLinkedIn: Lumigra; Facebook: Lumigra", ""),
        ("F1. Liczba wyjazdów finansowanych z FEWL\n2021–2027\n0", "F2. Jakie wyjazdy\nbrak udziału"),
    )
    text = "ANKIETA\n" + "\n".join(cell for row in rows for cell in row if cell)
    found = [
        told(name, text, tables=(rows[:2], rows[2:]))
        for name in ("website_pl", "website_foreign", "social_media")
    ]
    assert found == [("lumigra.pl",), ("lumigra.eu",), ("LinkedIn: Lumigra", "Facebook: Lumigra")]
    assert told("office_trips", text, tables=(rows[:2], rows[2:])) == 0


def test_a_narrow_cell_that_breaks_its_question_has_its_answer_beside_it():
    rows = (
        ("1) Identyfikator\npodatkowy NIP\npodmiotu", "9 2 9 0 0 0 0 0 0 6"),
        ("2) Imię i\nnazwisko albo\nnazwa\npodmiotu", "KOMPOZYT ŻAGAŃ S.A."),
        ("3) Adres\nsiedziby\npodmiotu", "ul. Asnyka 25, 68-100 Żagań"),
        ("4) Identyfikator\ngminy", "0810021"),
        ("7) Klasa\ndziałalności\nzgodnie z PKD", "22.26.Z"),
        ("8) Data\nutworzenia\npodmiotu", "12.12.2006"),
    )
    text = "INFORMACJE przy ubieganiu się o pomoc de minimis\n" + "\n".join(map("\t".join, rows))
    found = [told(name, text, "de_minimis_form", tables=(rows,)) for name in ("nip", "name", "pkd")]
    assert found == ["9290000006", "KOMPOZYT ŻAGAŃ S.A.", "22.26.Z"]


def test_the_end_of_a_question_is_no_label_of_the_form():
    text = "Realizowane przedsięwzięcie horyzontalne z\nPorozumienia*: ~~TAK~~ / NIE\n* niepotrzebne skreślić"
    assert told("agreements_list", f"KARTA\n{text}") == "unclear"


HEADING = "7. CERTYFIKATY, ATESTY, PATENTY FIRMY"


def across(*rows: str) -> dict[str, FieldValue]:
    """A table of two columns of which headings and answers take a whole row each."""
    table = tuple((row, "") if isinstance(row, str) else row for row in (HEADING, *rows))
    table = (*table, ("8. CEL WYJAZDU", ""), ("Poznanie dostawców", ""), ("NIP", "9290000006"))
    return read("\n".join(" ".join(row) for row in table), tables=(table,))


@pytest.mark.parametrize(
    ("row", "value"),
    [
        ("a) HACCP, wydany w 2021 r.\nb) GMP+ nr 2177\nc)", ("HACCP, wydany w 2021 r.", "GMP+ nr 2177")),
        ("Nazwa i numer dokumentu; kopie dołączyć.\n1. ISO 9001 nr 31\n2.", ("ISO 9001 nr 31",)),
        ("Nie posiadamy", ()),
    ],
)
def test_an_answer_across_a_table_below_its_heading_is_read(row: str, value: object):
    assert across(row)["certificates"].value == value


def test_a_heading_in_capitals_is_not_the_question_that_is_answered_below_it():
    rows = (("1. PRZEDSIĘBIORCA", ""), ("Firma", "Młyn Pod Lasem\nJadwiga Żyto"), ("NIP", "9290000006"))
    text = "\n".join(" ".join(row).replace("\n", " ") for row in rows)
    assert told("name", text, tables=(rows,)) == "Młyn Pod Lasem Jadwiga Żyto"


def test_an_answer_in_small_letters_is_no_help_of_the_form():
    asked = "Nazwa firmy *\nMłyn\nNIP *\n9290000006\nWojewództwo *\nlubuskie\nProfile społecznościowe *\n"
    found = read(f"{asked}nie posiadamy\nStrona www po polsku *\nmlyn.pl\nKod PKD *\n10.61.Z")
    assert (found["voivodeship"].value, found["social_media"].value) == ("lubuskie", ())


def test_the_last_word_of_a_question_that_a_narrow_column_broke_asks_nothing():
    asked = "Czy firma realizuje przedsięwzięcie\nhoryzontalne opisane w\nPorozumieniu\n☐ tak ☒ nie"
    found = read(f"KARTA\nPorozumienia, w których firma działa: InnoFood\n{asked}\nTelefon: 600 100 200")
    assert found["in_agreements"].value is not False
