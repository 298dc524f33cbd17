"""Photographs of single pages put together as documents."""

import random
from dataclasses import replace

import pytest

from checks.page.file_series import series_name
from checks.recognise.joining import completing, join_order
from domain.document import Box, FileContent, Page, ReadStatus

PROSE = "Wykonawca przedstawi szczegółowy opis przebiegu prac wraz z ich terminami oraz kosztami.\n"
FORM = (
    "FORMULARZ ZGŁOSZENIOWY\ndo udziału w wyjeździe\nPełna nazwa przedsiębiorcy: X\nStrona 1 z 3",
    f"7. Udział w wyjazdach\n{PROSE}Strona 2 z 3",
    f"13. Oświadczenia\n{PROSE}Data i podpis osoby uprawnionej\nStrona 3 z3",
)
CONTRACT = (
    f"Umowa o dofinansowanie uczestnictwa przedsiębiorcy\n§ 1\n{PROSE}Strona 1 z 3",
    f"$ 2\n{PROSE}Strona 2z3",
    f"$ 3\n{PROSE}Strona 3 z 3",
)
ZUS = "Zakład Ubezpieczeń Społecznych\nZaśwladczenie o niezaleganiu w opłacaniu składek\nNIP: 9290000006"
PATENT = f"URZĄD PATENTOWY\nDOKUMENT PATENTOWY\n{PROSE}"
CONTINUED = f"Opis wynalazku i zastrzeżenia patentowe.\n{PROSE}{PROSE}"
BLANK = ""


def file(name: str, text: str) -> tuple[str, FileContent]:
    return name, FileContent("jpeg", ReadStatus.OK, (Page(1, text, source="ocr"),))


def joined(*files: tuple[str, str]) -> tuple[tuple[int, ...], ...]:
    return join_order([file(*one) for one in files])


def camera(*texts: str) -> tuple[tuple[int, ...], ...]:
    return joined(*((f"IMG_{number:04}.jpg", text) for number, text in enumerate(texts, start=12)))


def test_pages_go_behind_the_page_that_begins():
    assert camera(*FORM, ZUS, *CONTRACT) == ((0, 1, 2), (3,), (4, 5, 6))


def test_a_last_page_may_hold_but_a_name_and_its_number():
    first = FORM[0].replace("Strona 1 z 3", "str. 1")
    assert camera(first, "Gubin, 15.04.2026\nDariusz Bujak\nstr. 2", ZUS) == ((0, 1), (2,))
    assert camera(first, "Gubin, 15.04.2026\nDariusz Bujak", ZUS) == ((0,), (1,), (2,))


def test_printed_numbers_come_before_the_names_and_the_order_of_sending():
    assert camera(FORM[2], FORM[0], FORM[1]) == ((1, 2, 0),)


def test_a_page_number_whose_words_ran_together_is_no_number_of_hundreds():
    first = CONTRACT[0].replace("Strona 1 z 3", "projekt * str. 123")
    assert camera(CONTRACT[1], first, CONTRACT[2]) == ((1, 0, 2),)


def test_a_number_that_ran_together_with_its_total_is_told_by_the_pages_of_the_same_name():
    first = (
        CONTRACT[0].replace("Strona 1 z 3", "strona 13").replace("Umowa o dofinansowanie", "o dofinansowaniu")
    )
    pages = [("oświadczenie.jpg", ZUS), ("umowa-1.jpg", first), ("umowa-2.jpg", CONTRACT[1])]
    assert joined(*pages, ("umowa-3.jpg", CONTRACT[2])) == ((0,), (1, 2, 3))


def test_a_page_named_otherwise_goes_with_no_paper_for_the_line_over_both():
    head = "Innowacyjne Lubuskie Fundusze Europejskie dla Lubuskiego\n"
    named = [("status.jpg", head + ZUS), ("umowa-2.jpg", f"{head}{CONTRACT[1]}")]
    assert joined(*named) == ((0,), (1,))


def test_documents_of_as_many_pages_are_told_apart_by_what_is_on_them():
    assert camera(CONTRACT[0], FORM[0], CONTRACT[1], FORM[1], CONTRACT[2], FORM[2]) == ((0, 2, 4), (1, 3, 5))


def test_names_order_pages_without_printed_numbers():
    files = [("skan (2).jpg", CONTINUED), ("skan.jpg", PATENT), ("skan (3).jpg", ZUS)]
    assert joined(*files) == ((1, 0), (2,))


def test_the_order_of_sending_is_the_last_resort():
    assert joined(("image.jpg", PATENT), ("image.jpg", CONTINUED), ("image.jpg", ZUS)) == ((0, 1), (2,))


def test_every_page_of_a_patent_but_not_the_next_companys():
    named = [("patent 1.jpg", PATENT), ("patent 2.jpg", CONTINUED), ("zus.jpg", ZUS), ("logo.jpg", CONTINUED)]
    assert joined(*named) == ((0, 1), (2,), (3,))


def test_a_paper_with_a_title_of_its_own_carries_nothing_on():
    award = f"GAZELE BIZNESU\nCERTYFIKAT UCZESTNICTWA W RANKINGU\n{PROSE}"
    part = f"C. INFORMACJE DOTYCZĄCE DZIAŁALNOŚCI\n{PROSE}"
    assert camera(PATENT, award, CONTINUED) == ((0,), (1, 2))
    assert camera(PATENT, part) == ((0, 1),), "a counted heading goes on"
    assert camera(PATENT, f"CZĘŚĆ E. OSOBA UPRAWNIONA\n{PROSE}") == ((0, 1),)


def test_folders_are_about_different_things():
    named = [("umowa/IMG_1.jpg", PATENT), ("oferta/IMG_1.jpg", CONTINUED), ("umowa/IMG_2.jpg", CONTINUED)]
    assert joined(*named) == ((0, 2), (1,))
    assert joined(("a/1.jpg", FORM[0]), ("b/2.jpg", FORM[1]), ("b/3.jpg", FORM[2])) == ((0, 1, 2),), (
        "numbers first"
    )


def test_a_whole_document_is_not_carried_on():
    assert camera(*FORM, CONTINUED) == ((0, 1, 2), (3,))


@pytest.mark.parametrize("text", [BLANK, "~ | _", "LOGO"])
def test_a_picture_without_text_stays_alone(text):
    assert camera(PATENT, text, ZUS) == ((0,), (1,), (2,))


def test_a_page_photographed_twice_stands_alone():
    assert camera(FORM[0], FORM[1], FORM[1], FORM[2]) == ((0, 1, 3), (2,))


def test_pages_without_their_beginning_still_belong_together():
    assert camera(CONTRACT[1], CONTRACT[2], ZUS) == ((0, 1), (2,))


def test_a_page_goes_with_no_paper_that_came_after_it():
    assert camera(FORM[0].replace("1 z 3", "172"), CONTRACT[1], BLANK, ZUS) == ((0,), (1,), (2,), (3,))


def test_every_file_is_in_exactly_one_group():
    texts = [*FORM, *CONTRACT, ZUS, PATENT, CONTINUED, BLANK, FORM[1]]
    for seed in range(20):
        shuffled = random.Random(seed).sample(texts, len(texts))
        groups = camera(*shuffled)
        assert sorted(index for group in groups for index in group) == list(range(len(texts)))
    assert join_order([]) == ()


@pytest.mark.parametrize(
    ("filename", "words", "numbers"),
    [
        ("IMG_0012.jpg", "", (12,)),
        ("IMG_20260412_101530.jpg", "", (20260412, 101530)),
        ("Umowa str 3.jpg", "umowa", (3,)),
        ("scan(2).png", "", (2,)),
        ("WhatsApp Image 2026-04-12 at 10.15.30.jpeg", "", (2026, 4, 12, 10, 15, 30)),
        ("Zaświadczenie ZUS.jpg", "zaswiadczenie zus", ()),
        ("formularz_strona_2.tif", "formularz", (2,)),
        ("bez kropki", "bez kropki", ()),
    ],
)
def test_what_names_say(filename, words, numbers):
    found = series_name(filename)
    assert (found.words, found.numbers) == (words, numbers)


def paged(*feet: str) -> FileContent:
    return FileContent(
        "pdf", ReadStatus.OK, tuple(Page(n, f"{PROSE}{foot}") for n, foot in enumerate(feet, 1))
    )


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ([paged("Strona 1 z 3", "Strona 2 z 3"), paged("Strona 3 z 3")], ((0, 1),)),
        ([paged("Strona 3 z 3"), paged("Zaświadczenie"), paged("Strona 1 z 3", "Strona 2 z 3")], ((2, 0),)),
        ([paged("Strona 1 z 4", "Strona 3 z 4"), paged("Strona 4 z 4", "Strona 2 z 4")], ((0, 1),)),
        ([paged("Strona 1 z 2"), paged("Strona 2 z 2"), paged("Strona 1 z 2", "Strona 2 z 2")], ((0, 1),)),
        ([paged("Strona 1 z 3"), paged("Strona 3 z 3")], ()),
        ([paged("Strona 1 z 2"), paged("Strona 2 z 2"), paged("Strona 2 z 2")], ()),
        ([paged("Strona 1 z 3", "Strona 2 z 3"), paged("Strona 3 z 4")], ()),
        ([paged("Strona 1 z 3", ""), paged("Strona 3 z 3")], ()),
        ([paged("Strona 1"), paged("Strona 2")], ()),
        ([], ()),
    ],
)
def test_files_that_complete_each_other_are_one_document(files, expected):
    assert completing(files) == expected


def test_a_last_page_with_little_but_a_place_for_a_signature_goes_with_the_name_before():
    labels = {"data i podpis": Box(0.1, 0.1, 0.2, 0.12)}
    place = Page(1, "Numer telefonu 507 662 118\nData i podpis", label_boxes=labels)
    last = FileContent("jpeg", ReadStatus.OK, (replace(place, source="ocr"),))
    first = file("IMG_2050-1.jpg", FORM[0].replace("Strona 1 z 3", ""))
    assert join_order([first, ("IMG_2050-2.jpg", last)]) == ((0, 1),)
    assert join_order([first, ("IMG_2055-2.jpg", last)]) == ((0,), (1,))
