"""Answers of forms that were read from pictures: right, or unclear; never wrong, never „empty” unseen."""

from dataclasses import replace
from pathlib import Path

import pytest

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.answers import answer_of
from checks.recognise.form.answer.counted.counting import items_told
from checks.recognise.form.answer.pictures import typed_from_picture
from checks.recognise.form.question.unit import Unit
from checks.recognise.form.read_form import read_form
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import lexicon_of, profiles_of
from config.loader import load_call
from domain.document import Box, Evidence, Mark, Page, Word
from domain.rules.papers.form_rule import FormField

CALL = load_call(Path(__file__).parents[5] / "config/calls/szwajcaria-2026.toml")
RULE = CALL.documents["application_form"]
LEXICON = lexicon_of(profiles_of(CALL))

SCAN = """FORMULARZ ZGŁOSZENIOWY
Wyjazd studyjny do: ☒ _ Szwajcarii ☐ Finlandii i Estonii
1, Dane przedsiębiorcy
Pełna nazwa przedsiębiorcy: Orion Ekoenergia sp. z 0.0.
Adres siedziby: ul. Wrocławska 4, 68-200 Żary
Województwo; lubuskie
NIP: 929O237576
REGON: 38O237578
KRS / CEIDG: OOO0100111
Kod PKD przeważającej działalności: 27,11,Z
2. Dane przedstawiciela delegowanego na wyjazd
Imię i nazwisko: Tomasz Sobczak
Adres e-mail: biuroQ©orion.example
3. Wielkość przedsiębiorstwa i opis działalności
Wielkość przedsiębiorstwa: ☐ _ mikro ☒ małe ☐ średnie
Działalność innowacyjna: ☐ TAK ▨ NIE
Opis działalności: Budujemy magazyny energii.
4, Certyfikaty, atesty, patenty (wymienić i załączyć kopie)
1) Certyfikat ISO 9001:2015 nr 20039/J
2) Certyfikat ISO 14001:2015 nr 20040/S
5. Strona www i media społecznościowe
Strona www w języku polskim: https://www.orion.example
6. Doświadczenle w działaniach promocyjn0-informacyjnych z ostatnich 3 lat
Lp. Nazwa wydarzenia Kraj Rok
i Hannover Messe Niemcy 2025
2 Targi ITM Polska 2O24
7. Udział w wyjazdach organizowanych przez UMWL
Liczba wyjazdów: l
10. Działalność w ramach Lubuskich Inteligentnych Specjalizacji: ☒ TAK ☐ NIE
11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów
Kluczowych: ☐ TAK ☒ NIE
13. Oświadczenia
"""


def answers(text, **page):
    shown = Page(1, text, source="ocr", **({"confidence": 0.95} | page))
    return read_form([noisy_sheet(shown, LEXICON)], RULE)


def with_answer(label: str, said: str) -> str:
    lines = [f"{label}: {said}" if line.startswith(label) else line for line in SCAN.split("\n")]
    return "\n".join(lines)


def test_a_scanned_form_reads_back():
    found = {name: value.value for name, value in answers(SCAN).items() if value.state == "read"}
    expected = {
        "trip": "szwajcaria-2026",
        "name": "Orion Ekoenergia sp. z o.o.",
        "postal_code": "68-200",
        "town": "Żary",
        "voivodeship": "lubuskie",
        "nip": "9290237576",
        "regon": "380237578",
        "krs": "0000100111",
        "pkd": "27.11.Z",
        "delegate": "Tomasz Sobczak",
        "delegate_email": "biuro@orion.example",
        "size": "small",
        "certificates": ("Certyfikat ISO 9001:2015 nr 20039/J", "Certyfikat ISO 14001:2015 nr 20040/S"),
        "events": 2,
        "office_trips": 1,
        "lis": True,
        "in_agreements": False,
    }
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("label", "said", "name"),
    [
        ("Strona www w języku polskim", "wwwuorion.pl", "website_pl"),
        ("Imię i nazwisko", "Kornel RM Reszka", "delegate"),
        ("NIP", "9290237575", "nip"),
        ("NIP", "92902375", "nip"),
        ("NIP", "929O23757S", "nip"),
        ("REGON", "380237579", "regon"),
        ("KRS / CEIDG", "1000100111", "krs"),
        ("Kod PKD przeważającej działalności", "62.10.§", "pkd"),
        ("Adres e-mail", "biuroorion.example", "delegate_email"),
        ("Adres e-mail", "Biuro Orion example", "delegate_email"),
        ("Adres e-mail", "biuro@fotonikal11.example", "delegate_email"),
        ("Działalność innowacyjna", "☐ TAK ▨ NIE", "innovative"),
        ("Działalność innowacyjna", "☒ TAK ☒ NIE", "innovative"),
        ("Działalność innowacyjna", "x TAK O NIE", "innovative"),
        ("Działalność innowacyjna", "☐ TAK NIE", "innovative"),
        ("Działalność innowacyjna", "(TAKD / NIE", "innovative"),
        ("Działalność innowacyjna", "TAK / ONIEJ", "innovative"),
        ("Działalność innowacyjna", "", "innovative"),
        ("Wielkość przedsiębiorstwa", "▨ mikro ☒ małe ☐ średnie", "size"),
        ("Strona www w języku polskim", "https://www.orion. „example", "website_pl"),
        ("Strona www w języku polskim", "https://www. ori. -on.example/en", "website_pl"),
        ("Strona www w języku polskim", "https://www.wekto rplus-fotonika", "website_pl"),
        ("Imię i nazwisko", "5 AK NIE", "delegate"),
        ("Imię i nazwisko", "Anna ☐ TAK", "delegate"),
        ("Pełna nazwa przedsiębiorcy", "Orion sp. z", "name"),
        ("Liczba wyjazdów", "", "office_trips"),
        ("Liczba wyjazdów", "?", "office_trips"),
        ("Liczba wyjazdów", "16. w ramach FEWL, w których firma brała udział", "office_trips"),
        ("1)", "ISO 900 GE", "certificates"),
        ("1)", "x\n3) Certyfikat", "certificates"),
        ("1)", "* 180 9001:2015", "certificates"),
        ("2 Targi ITM", "Polska", "events"),
    ],
)
def test_what_cannot_be_told_is_unclear(label, said, name):
    assert answers(with_answer(label, said))[name].state == "unclear"


def test_a_row_that_was_lost_leaves_their_number_unclear():
    assert answers(SCAN.replace("2 Targi", "3 Targi"))["events"].state == "unclear"


def test_what_is_empty_on_a_well_read_page_is_empty():
    found = answers(with_answer("Imię i nazwisko", ""))
    assert found["delegate"].state == "empty"
    assert answers(with_answer("Imię i nazwisko", ""), confidence=0.6)["delegate"].state == "unclear"


def test_f_what_a_hand_wrote_beside_a_label_is_not_empty():
    label = [Word("Imię", Box(0.1, 0.3, 0.15, 0.32), 0.9), Word("nazwisko:", Box(0.17, 0.3, 0.25, 0.32), 0.9)]
    text = "2. Dane przedstawiciela delegowanego na wyjazd\nImię i nazwisko:\nStanowisko: Prezes"
    written = Mark(Box(0.3, 0.29, 0.5, 0.33), 0.8)
    elsewhere = replace(written, box=Box(0.3, 0.6, 0.5, 0.7))
    assert answers(text, words=tuple(label), marks=(written,))["delegate"].state == "unclear"
    assert answers(text, words=tuple(label), marks=(elsewhere,))["delegate"].state == "empty"


def test_answers_name_the_place_where_they_stand():
    words = [Word("NIP:", Box(0.1, 0.3, 0.15, 0.32), 0.9), Word("9290237576", Box(0.2, 0.29, 0.4, 0.33), 0.9)]
    evidence = answers("1. Dane przedsiębiorcy\nNIP: 9290237576", words=tuple(words))["nip"].evidence
    assert evidence.excerpt == "9290237576"
    assert evidence.box == Box(0.1, 0.29, 0.4, 0.33)


def test_lines_that_run_on_every_page_are_no_answers():
    header = "Zadanie współfinansowane ze środków Unii Europejskiej w ramach projektu „Innowacyjne Lubuskie”"
    noisy = header.replace("środków", "srodkow").replace("Unii", "Unli")
    first = Page(1, f"{header}\n4. Certyfikaty, atesty, patenty\n1) ISO 9001", source="ocr")
    second = Page(2, f"{noisy}\n2) ISO 14001\n5. Strona www i media społecznościowe", source="ocr")
    found = read_form([noisy_sheet(page, LEXICON) for page in (first, second)], RULE)
    assert found["certificates"].value == ("ISO 9001", "ISO 14001")


def test_words_hardly_legible_are_unclear():
    words = [
        Word("Stanowisko:", Box(0.1, 0.3, 0.15, 0.32), 0.9),
        Word("Prezcs", Box(0.2, 0.3, 0.3, 0.32), 0.4),
    ]
    text = "2. Dane przedstawiciela delegowanego na wyjazd\nStanowisko: Prezcs"
    assert answers(text, words=tuple(words))["delegate_position"].state == "unclear"
    sure = (words[0], replace(words[1], confidence=0.9))
    assert answers(text, words=sure)["delegate_position"].value == "Prezcs"


@pytest.mark.parametrize(("said", "sure", "state"), [("4", 0.73, "unclear"), ("4", 0.9, "read")])
def test_a_figure_that_is_the_whole_answer_is_read_surely_or_not_at_all(said, sure, state):
    words = (
        Word("wyjazdów:", Box(0.1, 0.3, 0.15, 0.32), 0.96),
        Word(said, Box(0.2, 0.3, 0.22, 0.32), sure),
    )
    text = f"7. Udział w wyjazdach organizowanych przez UMWL\nLiczba wyjazdów: {said}"
    assert answers(text, words=words)["office_trips"].state == state


@pytest.mark.parametrize(("said", "state"), [("38 12.Z", "unclear"), ("38.12.Z", "read")])
def test_a_code_without_its_stop_may_have_lost_more(said, state):
    words = tuple(
        Word(word, Box(0.1 + at / 10, 0.3, 0.18 + at / 10, 0.32), 0.85)
        for at, word in enumerate(f"Kod PKD: {said}".split())
    )
    text = f"1. Dane przedsiębiorcy\nKod PKD: {said}"
    assert answers(text, words=words)["pkd"].state == state


def test_a_box_that_was_lost_leaves_the_point_unclear_however_its_option_was_read() -> None:
    """Once „☒ Zdrowie i jakość życia” was read as „SĘ Zdrowie ijakość życia”, and the point seemed empty."""
    boxes = "☐ Zielona gospodarka SĘ Zdrowie ijakość życia ☐ Innowacyjny przemysł"
    text = SCAN.replace("11. Działalność", f"Specjalizacja: {boxes}\n11. Działalność")
    assert answers(text)["specialisation"].state == "unclear"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("stwa Orion Ekoenergia sp. z o.o.", None),  # the end of the label's „przedsiębior-stwa”
        ("Orion Ekoenergia sp. z o.o. Forma prawna spółka z ograniczoną", "Orion Ekoenergia sp. z o.o."),
        ("Orion sp. z o.o., KRS 0000661290. Siedziba znajduje się w województwie", "Orion sp. z o.o."),
    ],
)
def test_a_name_on_a_picture_holds_nothing_of_the_questions_around_it(said, name):
    assert answers(with_answer("Pełna nazwa przedsiębiorcy", said))["name"].value == name


def test_an_option_whose_box_is_doubtful_is_no_item_of_a_list():
    text = (
        "Nazwa: Alfa sp. z o.o.\n11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych L ☒\n"
        "▨ NIE ☐ TAK, w jednym Porozumieniu ☐ TAK, w więcej niż jednym\nKtórych:\nnie dotyczy\n"
        "12. Firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu\n☐ TAK ☒ NIE"
    )
    told = answers(text)
    assert (told["agreements_list"].state, told["in_agreements"].state) == ("unclear", "unclear")


@pytest.mark.parametrize(("said", "name"), [("Michat Hatas", None), ("Michał Hałas", "Michał Hałas")])
def test_a_person_whose_given_name_was_misread_is_unclear(said, name):
    told = answers(with_answer("Imię i nazwisko", said))["delegate"]
    assert (told.value, told.may_be_empty and name is None) == (name, False)


@pytest.mark.parametrize(
    ("field", "said", "code"),
    [
        ("pkd", "16:23.Z – produkcja wyrobów stolarskich", "16.23.Z"),
        ("pkd", "16.23 – produkcja wyrobów stolarskich", "16.23.Z"),
        ("pkd", "62.10 – działalność w zakresie programowania", None),
        ("class", "16.23 Produkcja wyrobów stolarskich", "16.23"),
        ("class", "16.23 7", None),
        ("pkd", "np. 12.34.Z\n43.21.Z", "43.21.Z"),
        ("pkd", "np. 12.34.Z", None),
    ],
)
def test_a_code_of_pkd_is_whole_unless_its_class_is_asked_for(field, said, code):
    labels = ("Klasa działalności zgodnie z PKD",) if field == "class" else ("Kod PKD",)
    asked = FormField(name="pkd", labels=labels, type="pkd")
    answer = answer_of(said, fold_evenly(said), Evidence(said), keeps_label_rest=False)
    assert typed_from_picture(asked, answer, is_sure=True, is_legible=True).value == code


@pytest.mark.parametrize(
    ("kind", "said"),
    [("list", "JANIE"), ("list", "MNIE"), ("text", "[]NIE"), ("choice", "LI] dużym"), ("choice", "EJ dużym")],
)
def test_what_a_box_was_read_as_is_no_answer(kind, said):
    options = {"small": ("małym",), "large": ("dużym",)} if kind == "choice" else {}
    asked = FormField(name="asked", labels=("Pytanie",), type=kind, options=options)
    answer = answer_of(said, fold_evenly(said), Evidence(said), keeps_label_rest=False)
    assert typed_from_picture(asked, answer, is_sure=True, is_legible=True).state == "unclear"


@pytest.mark.parametrize(("said", "number"), [("O", 0), ("©", 0), ("Ø", 0), ("l", 1)])
def test_a_figure_that_was_read_as_a_letter_or_a_sign_is_counted(said, number):
    asked = FormField(name="trips", labels=("Liczba wyjazdów",), type="count")
    answer = answer_of(said, fold_evenly(said), Evidence(said), keeps_label_rest=False)
    assert typed_from_picture(asked, answer, is_sure=True, is_legible=True).value == number


def test_a_telephone_number_that_lost_a_group_is_none():
    field = next(one for one in RULE.form.fields if one.name == "delegate_phone")
    for said, state in (("68 348 28 84", "read"), ("68 28 84", "unclear")):
        answer = answer_of(said, fold_evenly(said), Evidence(said, 1, None), keeps_label_rest=False)
        assert typed_from_picture(field, answer, is_sure=True, is_legible=True).state == state


def test_a_list_of_one_sign_is_no_item():
    field = FormField(name="agreements_list", labels=("Porozumienia",), type="list")
    said = answer_of("Q", "q", Evidence("Q", 1, None), keeps_label_rest=False)
    assert items_told(field, Unit("Porozumienia", "", "Q", said.evidence), said).state == "unclear"


@pytest.mark.parametrize(
    "said",
    [
        "GAB / NIE",
        "OB b) nie",
        "a) tak (Gie",
        "O'nie",
        "I NIE",
        "TAK I N1E",
        "Ta NIE ☒ I ☐",
        "I tak nie\n☒ ☐",
        "NIE ☐",
    ],
)
def test_what_is_left_of_two_answers_is_none(said):
    asked = FormField(name="asked", labels=("Pytanie",), type="yes_no")
    answer = answer_of(said, fold_evenly(said), Evidence(said), keeps_label_rest=False)
    assert typed_from_picture(asked, answer, is_sure=True, is_legible=True).state == "unclear"


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Szwajcarii 4<Hinlandii i Estonii _—>", None),
        ("a) Szwajcarii (O i Estonii", None),
        ("Szwaicarii / Finlandii i Estonii", None),
        ("Szwajcarii", "ch"),
        ("do Szwajcarii (22–25 czerwca 2026 r.)", "ch"),
        ("☐ Szwajcarii ☒ Finlandii i Estonii", "fi"),
    ],
)
def test_the_only_option_that_was_read_is_no_choice_among_others(said, value):
    trips = {"ch": ("Szwajcarii",), "fi": ("Finlandii i Estonii",)}
    asked = FormField(name="trip", labels=("Wyjazd",), type="choice", options=trips)
    answer = answer_of(said, fold_evenly(said), Evidence(said), keeps_label_rest=False)
    assert typed_from_picture(asked, answer, is_sure=True, is_legible=True).value == value


def test_options_one_a_line_whose_signs_are_letters_are_no_answer():
    sizes = {"micro": ("mikroprzedsiębiorca", "mikro"), "small": ("mały przedsiębiorca", "małe")}
    asked = FormField(name="size", labels=("Wielkość podmiotu",), type="choice", options=sizes)
    said = "o mikroprzedsiębiorstwo\ne małe przedsiębiorstwo\nKlasa PKD 25.53\nupadłość\n☐ tak ☒ nie"
    answer = answer_of(said, fold_evenly(said), Evidence(said), keeps_label_rest=False)
    assert typed_from_picture(asked, answer, is_sure=True, is_legible=True).state == "unclear"


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("☒ nie ☐ tak, w jednym\nNazwa Porozumienia\n▨\t", "read"),
        ("☐ nie ☒ tak\n▨", "read"),
        ("☐ nie ▨ tak", "unclear"),
    ],
)
def test_the_unread_number_of_the_next_row_is_no_box_of_the_answer_before(answer, told):
    field = next(one for one in RULE.form.fields if one.name == "in_agreements")
    own = answer_of(answer, fold_evenly(answer), Evidence(""), keeps_label_rest=True)
    assert typed_from_picture(field, own, is_sure=True, is_legible=True).state == told


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("68 363 12 00", "68 363 12 00"),
        ("68 363 12 00 wew. 14", "68 363 12 00 wew. 14"),
        ("68 363 12 00 e-mail: biuroQpasieka.example Nazwa banku", None),
    ],
)
def test_a_telephone_with_another_answer_behind_it_is_unclear(said, value):
    asked = FormField(name="phone", labels=("Telefon",), type="text")
    answer = answer_of(said, fold_evenly(said), Evidence(said), keeps_label_rest=False)
    assert typed_from_picture(asked, answer, is_sure=True, is_legible=True).value == value


def test_a_postal_code_with_letters_leaves_its_address_unclear():
    assert answers(with_answer("Adres siedziby", "Rynek 2, 67-1OI Sława"))["address"].state == "unclear"
    assert answers(with_answer("Adres siedziby", "Rynek 2, 67-410 Sława"))["address"].state == "read"


def test_a_profile_whose_name_goes_on_behind_a_ruling_is_unclear():
    asked = "Profile w mediach społecznościowych: facebook.com/pasi"
    text = f"5. Strona www i media społecznościowe\n{asked}\neka\n8. Oczekiwania"
    assert answers(text)["social_media"].state == "unclear"
    assert answers(text.replace("\neka", ""))["social_media"].value == ("facebook.com/pasi",)


def web(said, sure, email="ania@pasieka.example", email_sure=0.9):
    """What is told of a website that was read so surely, beside a mailbox."""
    words = [
        Word("polskim:", Box(0.1, 0.3, 0.2, 0.31), 0.95),
        Word(said, Box(0.25, 0.3, 0.5, 0.31), sure),
        Word("e-mail:", Box(0.1, 0.4, 0.2, 0.41), 0.95),
        Word(email, Box(0.25, 0.4, 0.5, 0.41), email_sure),
    ]
    text = (
        f"5. Strona www i media społecznościowe\nStrona www w języku polskim: {said}\nAdres e-mail: {email}"
    )
    return answers(text, words=tuple(words))["website_pl"]


def test_a_website_that_a_pen_may_have_written_stands_only_where_another_address_confirms_it():
    assert web("www.pasieka.example", 0.95).value == ("www.pasieka.example",)
    assert web("www.pasieka.example", 0.8).value == ("www.pasieka.example",), "the mailbox is of this site"
    assert web("www.paseka.example", 0.8, email="ania@wp.example").state == "unclear"
    assert web("..w.ww.pasieka.example", 0.8, email="aniaQpasieka.example").value == ("www.pasieka.example",)
    assert web("..brak", 0.7).value == ()


def test_a_website_with_a_stop_too_many_beside_its_mailbox_is_unclear():
    told = web("www.pas.ieka.example", 0.95, email="aniaQpasieka,example", email_sure=0.6)
    assert told.state == "unclear"


@pytest.mark.parametrize(
    ("said", "items"),
    [
        (
            "3\tHACCP\n2.\tFSC C123\n3.\tpatent PL 1\n* niepotrzebne skreślić",
            ("HACCP", "FSC C123", "patent PL 1"),
        ),
        ("2.\tFSC C123\n3.\tpatent PL 1", None),
        ("1.\tHACCP\n3.\tFSC C123", None),
    ],
)
def test_a_list_s_first_number_may_be_misread_and_a_note_at_the_pages_foot_is_no_item(said, items):
    asked = FormField(name="certificates", labels=("Certyfikaty",), type="list")
    answer = answer_of(said, fold_evenly(said), Evidence(said), keeps_label_rest=True)
    assert typed_from_picture(asked, answer, is_sure=True, is_legible=True).value == items
