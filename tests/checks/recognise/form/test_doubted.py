"""Answers whose own words tell that they are none, and what a picture broke in names."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.answer.own_part import is_of_person
from checks.recognise.form.concept.letterhead import address_in_letterhead, name_in_letterhead
from checks.recognise.form.concept.wording import wording_of
from checks.recognise.form.doubted import doubted, without_caption
from checks.recognise.form.read_form import read_form
from checks.recognise.form.text import form_text
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import built_in_lexicon
from domain.document import Box, FieldValue, Page, Word
from tests.support.facts.dossiers import SWITZERLAND

FORM = SWITZERLAND.documents["application_form"]
FIELDS = FORM.form.fields
NAME = "Meblarnia Nadodrze Krystyna Hołub"


@pytest.mark.parametrize(
    ("said", "value"),
    [
        (f"Pełna nazwa {NAME}", NAME),
        (f"Nazwa firmy: {NAME}", NAME),
        (f"Nazwa {NAME}", NAME),
        (f"{NAME} s.c. z", f"{NAME} s.c."),
        ("Firma Handlowa Kowalski", "Firma Handlowa Kowalski"),
        (NAME, NAME),
    ],
)
def test_the_caption_that_a_cell_holds_is_no_part_of_the_name(said: str, value: str) -> None:
    assert without_caption(FieldValue("read", said), wording_of(FORM.form)).value == value


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("name", "3)"),
        ("name", "Zielona Transformacja"),
        ("name", "CEIDG"),
        ("delegate", "Projekt „Innowacyjne Lubuskie”"),
        ("name", "Urząd Marszałkowski Województwa Lubuskiego"),
        ("website_pl", ("-www.laserton.pl",)),
        ("website_foreign", ("wwwuvitralux.eu",)),
        ("certificates", ("ISO 9001:2015", "Kto wydał, numer")),
        ("social_media", ("facebook.com/alfa", "youtube.com")),
        ("social_media", ("facebook.com/alfa", "Charakter")),
        ("social_media", ("linkedin.com/alfa", "Brema, 2023")),
        ("certificates", ("W sieci",)),
        ("certificates", ("ISO 9001", "pkt (wypełnia")),
        ("name", "Alfa sp. j. Miejscowość i kod pocztowy Żary"),
        ("name", "1 Centrum Alfa Sp. z o.o."),
        ("delegate", "Wyjechać może jedna osoba. Adrian Wilk"),
        ("delegate", "osoby wyjeżdżającej Adrian Wilk"),
        ("address", "ul. Składowa 3, 67-106 Otyń, nasz numer NIP"),
    ],
)
def test_what_names_nobody_and_no_page_is_a_persons(name: str, said: object) -> None:
    assert doubted({name: FieldValue("read", said)}, FIELDS, wording_of(FORM.form))[name].state == "unclear"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("name", "3M Polska sp. z o.o."),
        ("name", "„Zielona Łąka” s.c."),
        ("delegate", "Anna Wilk-Nowak"),
        ("delegate", "prof. Anna Wilk"),
        ("website_pl", ("https://alfa.example/pl",)),
        ("website_foreign", ("alfa.dev (angielski)",)),
        ("website_foreign", ()),
        ("certificates", ("Jakość Tradycja", "FSC", "RecyClass 2024", "tytuł mistrza")),
        ("social_media", ("LinkedIn – Alfa", "YouTube @alfa", "fb.com/alfa")),
        ("address", "ul. Składowa 3, 67-106 Otyń"),
    ],
)
def test_what_may_be_one_stays(name: str, said: object) -> None:
    assert doubted({name: FieldValue("read", said)}, FIELDS, wording_of(FORM.form)) == {}


@pytest.mark.parametrize(
    ("paper", "state"),
    [("Strona okna-alfa.pl, e-mail biuro@okna-alfa.pl", "unclear"), ("www.alfa.pl, a@alfa.pl", None)],
)
def test_a_page_that_stands_only_within_a_longer_name_is_a_persons(paper: str, state: str | None) -> None:
    told = doubted({"website_pl": FieldValue("read", ("alfa.pl",))}, FIELDS, wording_of(FORM.form), paper)
    assert (told["website_pl"].state if told else None) == state


def test_a_profile_that_only_the_paper_names_is_missed() -> None:
    told = {"social_media": FieldValue("read", ("LinkedIn: Alfa",))}
    for paper in ("LinkedIn – Alfa YouTube @alfa", "LinkedIn – Alfa fb.com/alfa"):
        assert doubted(told, FIELDS, wording_of(FORM.form), paper)["social_media"].state == "unclear"


def test_a_bullet_before_an_address_is_no_part_of_it() -> None:
    text = "Nazwa przedsiębiorcy: Alfa sp. z o.o.\nStrona www w języku polskim: -www.alfa.pl\n"
    found = read_form([sheet_of(Page(1, text))], FORM)
    assert found["website_pl"].value == ("www.alfa.pl",)


HEAD = "Wodnik Sp. z 0.0.\nul. Przemysłowa 18A, 66-100 Sulechów, woj. lubuskie\ntel. 68 385 90 12\nNIP 9738474536\n"


@pytest.mark.parametrize(("sure", "is_told"), [(0.95, True), (0.5, False)])
def test_a_letters_head_on_a_picture_tells_where_its_words_are_sure(sure: float, is_told: bool) -> None:
    box = Box(0.1, 0.1, 0.2, 0.12)
    words = tuple(
        Word(word, box, sure if any(map(str.isdigit, word)) or word == "Wodnik" else 0.95)
        for word in HEAD.split()
    )
    page = Page(1, HEAD, source="ocr", confidence=0.95, words=words)
    text = form_text([noisy_sheet(page, built_in_lexicon())])
    nip = FieldValue("read", "9738474536")
    address, name = address_in_letterhead(text, nip), name_in_letterhead(text, nip, wording_of(FORM.form))
    assert (address is not None, name is not None) == (is_told, is_told)
    if address is not None and name is not None:
        assert "66-100 Sulechów" in str(address.value)
        assert str(name.value).startswith("Wodnik")


def test_a_street_goes_on_where_code_and_town_stand_alone_on_the_next_line() -> None:
    text = (
        "Zgłoszenie firmy\nNazwa firmy: Alfa sp. z o.o.\nAdres siedziby\tWojewództwo\nul. Kopernika 9\tlubuskie\n"
        "69-100 Słubice\nNIP\tREGON\n5986505705\t146195683\n"
    )
    found = read_form([sheet_of(Page(1, text))], FORM)
    assert (found["postal_code"].value, found["town"].value) == ("69-100", "Słubice")


def test_the_only_code_in_an_answer_tells_itself_beside_what_the_form_prints() -> None:
    text = (
        "Zgłoszenie firmy\nNazwa firmy: Alfa sp. z o.o.\n"
        "Przeważający rodzaj działalności: symbol z klasyfikacji PKD i słownie 28.93.Z – produkcja maszyn\n"
    )
    assert read_form([sheet_of(Page(1, text))], FORM)["pkd"].value == "28.93.Z"


def scanned(name: str, site: str, sure: float) -> FieldValue:
    lines = f"Nazwa przedsiębiorcy: {name}\nNIP: 9290000006\nStrona www w języku polskim: www.{site}.pl\n"
    box = Box(0.1, 0.1, 0.2, 0.12)
    first = name.split(maxsplit=1)[0]
    words = tuple(Word(word, box, sure if word == first else 0.95) for word in lines.split())
    page = Page(1, lines, source="ocr", confidence=0.95, words=words)
    return read_form([noisy_sheet(page, built_in_lexicon())], FORM)["name"]


@pytest.mark.parametrize(
    ("name", "site", "sure", "state"),
    [
        ("Ziotowit Barbara Mroczek", "ziolowit", 0.95, "unclear"),
        ("Ziołowit Barbara Mroczek", "ziolowit", 0.95, "read"),
        ("Ziołowit Barbara Mroczek", "barbaramroczek", 0.95, "read"),
        ("Hydropiana Ireneusz Wrona", "hydropiana", 0.3, "read"),
        ("Hydropiana Ireneusz Wrona", "wrona", 0.3, "unclear"),
    ],
)
def test_a_name_on_a_picture_is_held_against_the_companys_own_address(
    name: str, site: str, sure: float, state: str
) -> None:
    assert scanned(name, site, sure).state == state


def test_small_print_before_the_name_in_its_cell_is_no_part_of_it() -> None:
    said = "nazwa jak w rejestrze, pełny adres, numery identyfikacyjne Sylwetia Protetyka Hanna Wrześniak"
    text = f"Nazwa przedsiębiorcy: {said}\nStrona www w języku polskim: www.alfa.pl\n"
    assert read_form([sheet_of(Page(1, text))], FORM)["name"].value == "Sylwetia Protetyka Hanna Wrześniak"


@pytest.mark.parametrize(
    ("person", "state"),
    [
        ("Grzegorz Majda", "read"),
        ("Monika Gaweł", "read"),
        ("Michat Nowak", "unclear"),
        ("Nowak Michat", "unclear"),
        ("Halina laśkowiak", "unclear"),
        ("Sviwia Nabzdvk", "unclear"),
        ("dr inż. Jan Maj", "read"),
        ("Artur Śliwka stanowisko:", "read"),
    ],
)
def test_a_name_on_a_picture_has_a_given_one_and_the_letters_of_names(person: str, state: str) -> None:
    lines = f"Imię i nazwisko przedstawiciela: {person}\nStanowisko: prezes\nNIP: 9290000006\n"
    words = tuple(Word(word, Box(0.1, 0.1, 0.2, 0.12), 0.95) for word in lines.split())
    page = Page(1, lines, source="ocr", confidence=0.95, words=words)
    assert read_form([noisy_sheet(page, built_in_lexicon())], FORM)["delegate"].state == state


def test_a_ticked_trip_is_nobodys_name_and_pieces_tell_an_address_better_than_a_letterhead() -> None:
    assert not is_of_person("[X] Szwajcarii")
    text = (
        "AGENCJA ROZWOJU\nDział internacjonalizacji przedsiębiorstw\nWzór ZW-3, wydanie 2\n"
        "1. Nazwa firmy: Alfa sp. z o.o.\n4. Ulica, nr domu i lokalu: ul. Podmiejska 21a\n"
        "5. Kod pocztowy: 66-400\n6. Miejscowość: Gorzów Wielkopolski\n7. NIP: 9290000006\n"
    )
    assert read_form([sheet_of(Page(1, text))], FORM)["postal_code"].value == "66-400"


@pytest.mark.parametrize(
    ("said", "value"), [("17.21.Z", "17.21.Z"), ("17.21 7", "17.21.Z"), ("62.10 8", None), ("24.42 A8", None)]
)
def test_a_letter_that_was_lost_is_known_where_the_class_has_but_one(said: str, value: str | None) -> None:
    lines = f"Kod PKD przeważającej działalności: {said}\nNIP: 9290000006\n"
    words = tuple(Word(word, Box(0.1, 0.1, 0.2, 0.12), 0.95) for word in lines.split())
    page = Page(1, lines, source="ocr", confidence=0.95, words=words)
    assert read_form([noisy_sheet(page, built_in_lexicon())], FORM)["pkd"].value == value


@pytest.mark.parametrize(("said", "value"), [("77.72.Z", None), ("25.11.B", None), ("77.22.Z", "77.22.Z")])
def test_a_code_that_no_classification_has_was_misread_on_a_picture_alone(
    said: str, value: str | None
) -> None:
    lines = f"Kod PKD przeważającej działalności: {said}\nNIP: 9290000006\n"
    words = tuple(Word(word, Box(0.1, 0.1, 0.2, 0.12), 0.95) for word in lines.split())
    page = Page(1, lines, source="ocr", confidence=0.95, words=words)
    told = read_form([noisy_sheet(page, built_in_lexicon())], FORM)["pkd"]
    assert (told.value, told.may_be_empty) == (value, value is not None)
    assert read_form([sheet_of(Page(1, lines))], FORM)["pkd"].value == said


def test_the_question_and_what_runs_on_pages_are_no_items():
    rows = "4 Certyfikaty i patenty\nJakie certyfikaty, atesty lub patenty ma firma?\nISO 27001\n5 Internet\nStrona\tbrak"
    found = read_form([sheet_of(Page(1, f"ANKIETA\n{rows}"))], FORM)["certificates"]
    assert found.value in {None, ("ISO 27001",)}
    told = FieldValue("read", 2, None, (("BAU, 2025",), ("Lubuskie” Działanie FFWI 2021-2077",)))
    assert doubted({"events": told}, FIELDS, wording_of(FORM.form))["events"].state == "unclear"


def test_a_certificate_of_a_standard_is_an_item_of_the_list_and_no_question_in_it():
    rows = "Jakie certyfikaty, atesty lub patenty ma firma?\nISO 9001:2015\nCertyfikat EN 1090-1\nPatent PL 231\n5 Internet"
    found = read_form([sheet_of(Page(1, f"ANKIETA\n4 Certyfikaty i patenty\n{rows}\nStrona\tbrak"))], FORM)
    assert found["certificates"].value == ("ISO 9001:2015", "Certyfikat EN 1090-1", "Patent PL 231")


def test_an_event_with_its_year_is_not_the_trip_that_is_applied_for():
    items = "— Expo Drone, Zurych, 2025\n— Wizyta studyjna w Estonii (2025)"
    text = (
        "Zgłoszenie firmy na wyjazd studyjny do Szwajcarii\nKto pojedzie w imieniu firmy? Jan Maj\n"
        f"W jakich targach i wyjazdach braliśmy udział przez ostatnie trzy lata?\n{items}\n"
        "Ile wyjazdów z UMWL było dotąd?\n0\nPo co chcemy jechać?\nRozmowy z dostawcami.\n"
    )
    found = read_form([sheet_of(Page(1, text))], FORM)
    assert found["trip"].evidence is None or "Estonii" not in found["trip"].evidence.excerpt
    assert found["events"].value == 2


@pytest.mark.parametrize("item", ["ISO", "PN-EN ISO", "Certyfikat nr"])
def test_a_norm_without_its_number_is_no_certificate(item):
    told = doubted({"certificates": FieldValue("read", (item,))}, FIELDS, wording_of(FORM.form))
    assert told["certificates"].state == "unclear"
