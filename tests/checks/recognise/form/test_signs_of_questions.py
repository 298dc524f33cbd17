"""What tells a question from what stands beside it, whatever its words: arrows, letters, boxes, names of a region."""

import pytest

from tests.support.papers.foreign_answers import told

ARROWS = "ZAPIS\n➤ Kto zgłasza: Galwa sp. z o.o.\n➤ NIP: 929-000-00-06\n➤ Czy firma działa w ramach LIS?\ntak [ ]\nnie [x]"
LETTERED = (
    "ANKIETA\nPytanie 1. Czy firma ma stronę po polsku? (pozostałe odpowiedzi skreślić)\n"
    "a) tak, adres: www.alfa.pl\nb) ~~nie~~\nPytanie 2. Czy firma działa w ramach LIS?\na) ~~tak~~\nb) nie"
)
BOXED = (
    "KARTA\nFirma w Porozumieniach: (X) nie ( ) tak, w jednym ( ) tak, w kilku\n"
    "Czas dojazdu do lotniska: ( ) godzina (X) dłużej"
)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("name", ARROWS, "Galwa sp. z o.o."),
        ("nip", ARROWS, "9290000006"),
        ("lis", ARROWS, False),
        ("in_agreements", BOXED, False),
        ("voivodeship", "KARTA\nNIP: 1\nRegion siedziby: województwo lubuskie", "lubuskie"),
    ],
)
def test_a_question_is_told_by_its_sign(name: str, text: str, value: object):
    assert told(name, text) == value


@pytest.mark.parametrize("name", ["website_pl", "lis"])
def test_an_answer_behind_a_letter_is_not_left_out(name: str):
    assert told(name, LETTERED) != "empty"


def test_the_last_of_what_is_offered_is_no_answer():
    text = (
        "DANE\nNIP: 929-000-00-06\nCzy przedsiębiorstwo jest mikro, małe, czy średnie\nTelefon: 600 100 200"
    )
    assert told("size", text) != "medium"


def test_a_drawn_line_is_no_answer():
    text = "KARTA\nMedia społecznościowe:\n--------------------\nDOŚWIADCZENIE\nNIP: 929-000-00-06"
    assert told("social_media", text) != ("--------------------",)


@pytest.mark.parametrize(
    ("name", "asked", "value"),
    [
        ("in_agreements", "Czy firma jest stroną Porozumień: tak", True),
        ("social_media", "Aktywne profile: Facebook, LinkedIn", ("Facebook", "LinkedIn")),
        ("voivodeship", "W którym województwie zarejestrowano firmę: w lubuskim", "lubuskie"),
        ("size", "Do której grupy należy firma: mikro", "micro"),
        ("activity", "Co firma robi: Chromowanie techniczne i niklowanie.", "Chromowanie techniczne i niklowanie"),
        ("delegate", "Imię i nazwisko / Full name: Paweł Zaremba", "Paweł Zaremba"),
        ("specialisation", "Nazwa LIS: Innowacyjny przemysł", "industry"),
        ("website_foreign", "Strona w języku innym niż polski: www.alfa.pl/en", ("www.alfa.pl/en",)),
        ("innovative", "Jednostka innowacyjna: TAK", True),
    ],
)  # fmt: skip
def test_what_is_asked_in_many_words(name: str, asked: str, value: object):
    assert told(name, f"KARTA\nNIP: 929-000-00-06\n{asked}\nTelefon: 600 100 200") == value


def test_what_another_question_denies_is_no_agreement_denied():
    text = (
        "PISMO\nPorozumienia: InnoFood.\nFirma ~~realizuje~~ / nie realizuje przedsięwzięcia horyzontalnego."
    )
    assert told("agreements_list", text) != ()
    assert told("in_agreements", text) is not False


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("name", "Pytanie 4 *\nNazwa firmy\nAlfa sp. z o.o.\nPytanie 5 *\nNIP\n929-000-00-06", "Alfa sp. z o.o."),
        ("certificates", "Certyfikaty: ISO 9001\n--- CO JESZCZE ---\nNIP: 929-000-00-06", ("ISO 9001",)),
        ("pkd", "NIP: 929-000-00-06\nPKD kandydata – 28.99.Z", "28.99.Z"),
        ("website_pl", "NIP: 929-000-00-06\n– strona po polsku → alfa.pl\nTelefon: 600 100 200", ("alfa.pl",)),
        ("social_media", "Profile firmy: Facebook, LinkedIn\nProszę wypełnić tabelę targów zagranicznych\nITM 2025",
         ("Facebook", "LinkedIn")),
    ],
)  # fmt: skip
def test_what_parts_questions_is_no_answer(name: str, text: str, value: object):
    assert told(name, f"KARTA\n{text}\n") == value


def test_a_person_with_a_position_is_no_company():
    assert (
        told("name", "KARTA\nFirmę reprezentuje: Dorota Wilk (członek zarządu)\nNIP: 929-000-00-06")
        == "unclear"
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("certificates", "Certyfikaty: kopie w załączeniu\nNIP: 929-000-00-06"),
        ("certificates", "Certyfikaty: następujące\nNIP: 929-000-00-06"),
        (
            "address",
            "Adres siedziby: ulica, numer, kod, poczta, Polna 3, 66-132 Trzebiechów\nNIP: 929-000-00-06",
        ),
    ],
)
def test_what_a_form_says_of_an_answer_is_none(name: str, text: str):
    assert told(name, f"KARTA\n{text}\n") in {"unclear", ()}


def test_a_footnote_is_no_answer():
    text = "KARTA\nCertyfikaty²:\nISO 9001\n² ksero dołączyć do zgłoszenia\nNIP: 929-000-00-06"
    assert "² ksero dołączyć do zgłoszenia" not in told("certificates", text)
