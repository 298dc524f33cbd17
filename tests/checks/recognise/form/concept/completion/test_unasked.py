"""What the words behind a PKD code say, and whom a heading names."""

import pytest

from tests.support.papers.questionnaire import answer_of


@pytest.mark.parametrize(
    ("line", "person"),
    [
        (
            "VIII. Przedstawiciel delegowany na wyjazd\nJan Maj – kierownik, adres e-mail: maj@firma.pl",
            "Jan Maj",
        ),
        ("Kto pojedzie w imieniu firmy i czym się w niej zajmuje?\nJan Maj, kierownik", "Jan Maj"),
        ("Uczestnik wyjazdu\nosoba\tJan Maj\nstanowisko\tkierownik", "Jan Maj"),
        (
            "VIII. Przedstawiciel delegowany na wyjazd\nwłaściciel albo kierownik, adres e-mail: maj@firma.pl",
            "unclear",
        ),
    ],
)
def test_one_person_below_a_heading_is_who_travels(line: str, person: str):
    assert answer_of("delegate", line) == person


@pytest.mark.parametrize(
    ("answer", "activity"),
    [
        ("33.12.Z - naprawa i konserwacja maszyn", "naprawa i konserwacja maszyn"),
        ("18.12.Z (pozostałe drukowanie)", "pozostałe drukowanie"),
        ("25.50.Z – kucie, prasowanie i walcowanie", "kucie, prasowanie i walcowanie"),
        ("33.12.Z", "unclear"),
    ],
)
def test_words_behind_a_code_tell_what_a_company_does(answer: str, activity: str):
    assert answer_of("activity", f"Przeważający rodzaj działalności wg PKD: {answer}") == activity


def test_a_part_s_heading_is_no_item_and_no_name():
    assert (
        answer_of("certificates", "Certyfikaty / atesty / patenty\tW sieci\nCel wyjazdu: rozmowy")
        == "unclear"
    )


def test_profiles_below_a_cell_go_on_with_it():
    told = answer_of(
        "social_media", "telefon\t600 700 800\nsocial media\tLinkedIn – Alfa\nYouTube @alfa\nfb.com/alfa"
    )
    assert told == ("LinkedIn: Alfa", "YouTube @alfa", "fb.com/alfa")


def test_a_town_and_a_profile_that_a_card_s_edge_broke_are_whole():
    card = "Siedziba: ul. Polna 1, 65-018 Zielona\nGóra\nSocial media: LinkedIn: Alfa\nSoftware; X: @alfa\nNIP: 9290000006"
    assert answer_of("address", card) == "ul. Polna 1, 65-018 Zielona Góra"
    assert answer_of("social_media", card) != ("LinkedIn: Alfa",)


def test_a_numbered_heading_above_its_points_is_no_question_left_empty():
    points = "Część 2. Opisz działalność\n2.1 Wielkość: małe\n2.2 Działalność innowacyjna: NIE\nCel wyjazdu: rozmowy"
    assert answer_of("activity", points) == "unclear"
