"""What is listed and counted in papers of other layouts: certificates, events, profiles, agreements."""

import pytest

from checks.recognise.form.answer.values import value_of
from checks.recognise.form.question.unit import Unit
from domain.document import Evidence
from tests.support.papers.foreign_answers import FORM, read, told


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("0 razy", 0), ("ani razu", 0), ("dwa razy", 2), ("raz", 1), ("2 (Dania 2023, Japonia 2024)", 2), ("☐ TAK ☒ NIE", 0),
        ("Ani razu (w 2019 r. byliśmy w Norwegii).", 0), ("kilka", "unclear"), ("2 lub 3", "unclear"),
    ],
)  # fmt: skip
def test_how_often_in_many_words(answer: str, value: object):
    text = f"ANKIETA\nIle razy firma uczestniczyła w wyjazdach organizowanych przez UMWL?\n{answer}"
    assert told("office_trips", text) == value


@pytest.mark.parametrize(
    ("answer", "items", "is_interpreted"),
    [
        ("ISO 9001, ISO 14001, ISO 45001 nr 12", ("ISO 9001", "ISO 14001", "ISO 45001 nr 12"), True),
        ("1) ISO 9001 nr 7\n2) ISO 14001 nr 7", ("ISO 9001 nr 7", "ISO 14001 nr 7"), False),
        ("w trakcie przygotowania", (), True),
        ("nie posiadamy", (), True),
        ("brak", (), False),
    ],
)
def test_certificates_on_one_line_and_none(answer: str, items: tuple[str, ...], is_interpreted: bool):
    found = read(f"ANKIETA\nPosiadane certyfikaty i patenty:\n{answer}\nNIP: 9290000006")["certificates"]
    assert (found.value, found.is_interpreted) == (items, is_interpreted)


@pytest.mark.parametrize(
    ("rows", "count", "is_interpreted"),
    [
        ((("1", "Targi ITM", "2023, 2024, 2025"),), 3, True),
        ((("1", "Targi ITM", "2024"), ("2", "CeBIT", "2025")), 2, False),
        ((("1", "brak", "–"),), 0, False),
        ((("1", "", ""), ("2", "", "")), 0, False),
    ],
)
def test_events_in_a_table(rows, count: int, is_interpreted: bool):
    table = (("Lp.", "Nazwa targów", "Rok"), *rows)
    text = "ANKIETA\nUdział w targach i wystawach:\n" + "\n".join("\t".join(row) for row in table)
    found = read(text, tables=(table,))["events"]
    if all(not any(row[1:]) for row in rows):
        assert found.state in {"empty", "unclear"}
    else:
        assert (found.value, found.is_interpreted) == (count, is_interpreted)


@pytest.mark.parametrize(
    "answer", ["w przygotowaniu", "w budowie", "planujemy uruchomić", "–", "nie dotyczy"]
)
def test_a_site_that_is_not_there_yet_is_none(answer: str):
    assert told("website_foreign", f"ANKIETA\nStrona internetowa w języku obcym: {answer}") == ()


def test_two_agreements_in_one_sentence_are_two_and_for_the_commission():
    text = "ANKIETA\nNazwy Porozumień: Porozumienie Zielona Transformacja oraz Porozumienie Smart Factory 4.0"
    found = read(text)["agreements_list"]
    assert (len(found.value), found.is_interpreted) == (2, True)


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        ("bauma (Monachium, 2025), Big 5 (Dubaj, 2024)", 2),
        ("1) bauma 2025 2) Big 5 2024", 2),
        ("bauma 2025, Monachium", 1),
        ("bauma 2024 Monachium Big 5 2025 Dubaj", "unclear"),
    ],
)
def test_events_of_one_line_are_counted_by_their_years(answer: str, count: object):
    assert (
        told("events", f"ANKIETA\nUdział w targach w ostatnich 3 latach: {answer}\nCel wyjazdu: nauka")
        == count
    )


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("LinkedIn /alfa, YouTube /AlfaTV", ("LinkedIn /alfa", "YouTube /AlfaTV")),
        ("Facebook: Alfa, Instagram: @alfa", ("Facebook: Alfa", "Instagram: @alfa")),
        ("facebook.com/alfa, LinkedIn", ("facebook.com/alfa", "LinkedIn")),
        ("Tak – LinkedIn i Facebook", ("LinkedIn", "Facebook")),
    ],
)
def test_profiles_are_told_one_by_one(answer: str, value: tuple[str, ...]):
    assert told("social_media", f"KARTA\nProfile w mediach społecznościowych: {answer}") == value


def test_what_an_answer_denies_is_no_heading_of_a_column():
    text = "KARTA\nLiczba wyjazdów organizowanych przez UMWL, w których firma brała udział: nie brała udziału"
    assert told("office_trips", text) == 0


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("3. Działalność innowacyjna TAK ☒ NIE ☐ nowy filament", "innovative", True),
        ("9. Lubuskie Inteligentne Specjalizacje TAK ☐ NIE ☒", "lis", False),
        ("1.5. Wielkość – małe przedsiębiorstwo (23 zatrudnionych)", "size", "small"),
        ("Wielkość firmy – mała", "size", "small"),
        ("Media społecznościowe – LinkedIn: Alfa, Instagram: @alfa", "social_media", ("LinkedIn: Alfa", "Instagram: @alfa")),
        ("Media społecznościowe\nFacebook: Alfa Meble", "social_media", ("Facebook: Alfa Meble",)),
        ("Strona www w językach obcych: www.alfa-\nbeta.pl/en", "website_foreign", ("www.alfa-beta.pl/en",)),
    ],
)  # fmt: skip
def test_answers_behind_dashes_boxes_and_networks(line: str, name: str, value: object):
    text = f"ANKIETA\nNazwa firmy – Alfa sp. z o.o.\nNIP – 929-000-00-06\nKod PKD – 31.09.Z\n{line}"
    assert told(name, text) == value


def test_what_heads_a_column_is_no_item_of_a_list():
    text = "ANKIETA\nCertyfikaty, atesty, patenty:\nIp.\nRodzaj dokumentu, numer Kopia w załączeniu"
    assert told("certificates", text) == "unclear"


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("Targi zagraniczne: brak\nWyjazdy z UMWL (FEWL 2021–2027): 1) Dania, maj 2024 r. 2) Japonia, 2025 r.\nCel wyjazdu: kontakty", "office_trips", 2),
        ("Wyjazdy z UMWL: Dania i Japonia\nCel wyjazdu: kontakty", "office_trips", "unclear"),
        ("Adres siedziby: ul. Polna 3, 68-100 Żagań, województwo ....... lubuskie", "voivodeship", "lubuskie"),
        ("Kogo wysyłamy: Robert Szulc (dyrektor techniczny)", "delegate", "Robert Szulc"),
        ("Promocja zagraniczna 2023–2026\n5.11.2024: IFAT, Monachium\n26.05.2025: Ligna, Hanower", "events", 2),
    ],
)  # fmt: skip
def test_what_only_a_list_an_address_or_a_heading_tells(line: str, name: str, value: object):
    text = f"ANKIETA\nNazwa firmy: Alfa sp. z o.o.\nNIP: 929-000-00-06\nKod PKD: 31.09.Z\n{line}"
    assert told(name, text) == value


def test_a_list_keeps_items_that_say_how_long_they_are_valid():
    text = (
        "D. CERTYFIKATY, ATESTY I PATENTY FIRMY\n1) Certyfikat instalatora - UDT, OZE-A/27, ważny do: 12.2027\n"
        "2) ISO 9001:2015 - DNV, C612204, ważny do: 5.05.2027\nE. Strona www w języku polskim: alfa.pl"
    )
    assert told("certificates", text) == (
        "Certyfikat instalatora - UDT, OZE-A/27, ważny do: 12.2027",
        "ISO 9001:2015 - DNV, C612204, ważny do: 5.05.2027",
    )


def test_semicolons_in_brackets_part_nothing():
    text = "Certyfikaty i patenty:\nISO 9001 (wystawca: TÜV; nr Q1)\nISO 14001 (wystawca: TÜV; nr Q2)"
    assert told("certificates", text) == (
        "ISO 9001 (wystawca: TÜV; nr Q1)",
        "ISO 14001 (wystawca: TÜV; nr Q2)",
    )


def test_figures_in_squares_are_one_number():
    table = (("1.", "Nazwa", "Alfa S.A."), ("2.", "NIP", *"9290000006"))
    table = tuple((*row, *[""] * (12 - len(row))) for row in table)
    text = "1.\tNazwa\tAlfa S.A.\n2.\tNIP\t" + "\t".join("9290000006")
    assert told("nip", text, tables=(table,)) == "9290000006"


def test_a_list_whose_first_row_is_set_otherwise_is_no_shorter_list():
    text = """ANKIETA
Targi i misje z ostatnich 3 lat:
1 9-12.09.2025 Gastech Mediolan, Włochy
2\t20-23.05.2025\tees Europe\tMonachium, Niemcy
3\t7-9.05.2024\ttargi ExpoGas\tKielce
Cel wyjazdu: nauka"""
    assert told("events", text) in {3, "unclear"}


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("Linkodin\nFacebook", "unclear"),
        ("Linkedln\nFacebook", ("LinkedIn", "Facebook")),
        ("Glina i Len\nInstagram: @glina", "unclear"),
        ("LinkedIn\nFacebook", ("LinkedIn", "Facebook")),
    ],
)
def test_a_profile_that_was_not_understood_is_not_left_out(answer: str, value: object):
    row = ("Media społecznościowe", answer)
    assert told("social_media", "FORMULARZ\n" + "\t".join(row), tables=((row,),)) == value


def test_a_year_is_no_code_of_activity():
    assert told("pkd", "Kod PKD: Składka za 2026 r. opłacona") == "unclear"


def test_a_nought_that_is_explained_is_told_whatever_follows_overleaf():
    field = next(one for one in FORM.form.fields if one.name == "office_trips")
    said = "0 – firma nie uczestniczyła"
    assert value_of(field, Unit("Ile razy", "", said, Evidence(said, 1), is_cut=True)).value == 0


def test_events_behind_bullets_may_go_on_in_lines_without_one():
    lines = ("• Hannover Messe, Hanower, Niemcy, 2024", "• SPS – Smart Production Solutions,", "Norymberga, listopad 2025",
             "• Warsaw Industry Week, Nadarzyn, Polska, 2025")  # fmt: skip
    assert told("events", "Udział w targach zagranicznych w ostatnich 3 latach:\n" + "\n".join(lines)) == 3


def test_none_in_the_narrow_cell_of_a_row_s_number_says_that_there_were_none():
    rows = (("Lp.", "Targi lub misja", "Miejsce", "Rok"), ("brak", "", "", ""))
    text = "Udział w targach zagranicznych (3 lata)\n" + "\n".join("\t".join(row).strip() for row in rows)
    assert told("events", text, tables=(rows,)) == 0


def test_how_to_list_is_no_item_where_it_goes_on_in_the_next_line():
    asked = "Certyfikaty, atesty i patenty firmy"
    answer = "– każdy od nowej linii – oraz załączyć\nich kopie\nISO 9001:2015\nGMP+ FSA"
    assert told("certificates", f"KARTA\n{asked}:\n{answer}\nTelefon: 600 100 200") == (
        "ISO 9001:2015",
        "GMP+ FSA",
    )


def test_numbers_that_their_narrow_column_broke_count_questions():
    rows = (("5.\n1", "Strona po polsku", "mlyn.pl"), ("5.\n2", "Strona w języku obcym", "mlyn.pl/en"))
    text = "\n".join(" ".join(row).replace("\n", " ") for row in rows)
    assert told("website_pl", text, tables=(rows,)) == ("mlyn.pl",)


def test_the_next_question_in_a_table_s_last_row_is_no_event():
    rows = (("Lp.", "Wydarzenie", "Miejsce"), ("1", "Polagra 2024", "Poznań"),
            ("2", "Udział w wyjazdach organizowanych przez UMWL", ""))  # fmt: skip
    text = "6. Udział w targach (3 lata)\n" + "\n".join("\t".join(row) for row in rows)
    assert told("events", text, tables=(rows,)) in {1, "unclear"}


def test_how_to_list_in_the_form_s_own_sentence_is_no_item():
    hint = (
        "Kopie wszystkich wpisanych dokumentów prosimy dołączyć do karty. Zaświadczeń z ZUS nie podaje się."
    )
    asked = f"KARTA\nCertyfikaty, atesty, patenty firmy\n{hint}\n1. HACCP\n2.\nTelefon: 600 100 200"
    assert told("certificates", asked) in {("HACCP",), "unclear"}
