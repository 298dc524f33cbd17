"""What the office's blank prints, misread on the picture of its copy, hides no answer and lends none."""

import pytest

from domain.document import FieldValue, Page
from tests.checks.recognise.form.blank.copied.test_filled import FORM, read

BLANK = """FORMULARZ ZGŁOSZENIOWY na wyjazd studyjny do Szwajcarii
1. Dane przedsiębiorcy
1.1	Firma przedsiębiorcy	............
1.2	Siedziba – ulica i numer	............
1.3	Kod pocztowy i miejscowość	............
1.4	Województwo	............
1.5	Oddział w województwie lubuskim, adres, gdy siedziba jest gdzie indziej	............
1.6	NIP	............
2. Osoba delegowana na wyjazd
2.1	Imię i nazwisko	............
2.2	Funkcja w przedsiębiorstwie	............
2.3	Telefon kontaktowy	............"""
SAID = (
    "Pixora P.S.A.", "ul. Chrobrego 9/3", "66-400 Gorzów Wielkopolski", "lubuskie", "", "599-330-21-85",
    "Natalia Pilch", "kierownik projektu", "533 901 276",
)  # fmt: skip


def read_scan(*misread: tuple[str, str]) -> dict[str, FieldValue]:
    paper = BLANK
    for answer in SAID:
        paper = paper.replace("............", answer, 1)
    for printed, seen in misread:
        assert printed in paper
        paper = paper.replace(printed, seen, 1)
    rule = FORM.model_copy(update={"printed": ((Page(1, BLANK),),)})
    return read(Page(1, paper, source="ocr", confidence=0.95), rule)


@pytest.mark.parametrize("number", ["13", "1,3", "zgi"])
def test_a_misread_number_of_the_next_question_is_no_part_of_an_answer(number: str) -> None:
    found = read_scan(("1.3\t", f"{number}\t"))
    assert found["address"].value == "ul. Chrobrego 9/3, 66-400 Gorzów Wielkopolski"


def test_an_answer_that_may_hold_more_is_not_looked_for_beside_another_question() -> None:
    """Neither the branch's empty line nor anything else stands for the seat's."""
    found = read_scan(("1.3\tKod pocztowy i miejscowość", "xx\tyyyyy z zzzzzzzzzz"))
    assert found["address"].state == "unclear"
    assert found["postal_code"].state != "empty"


def test_words_of_a_label_run_together_are_its_words() -> None:
    assert read_scan(("Imię i nazwisko", "Imięi nazwisko"))["delegate"].value == "Natalia Pilch"


CHOICES = BLANK.replace(
    "2. Osoba delegowana",
    "1.7	Liczba wyjazdów organizowanych przez urząd	☐ żaden ☐ jeden ☐ dwa ☐ trzy\n2. Osoba delegowana",
)


def read_choices(*misread: tuple[str, str]) -> dict[str, FieldValue]:
    paper = CHOICES
    for answer in SAID:
        paper = paper.replace("............", answer, 1)
    for printed, seen in misread:
        assert printed in paper
        paper = paper.replace(printed, seen, 1)
    rule = FORM.model_copy(update={"printed": ((Page(1, CHOICES),),)})
    return read(Page(1, paper, source="ocr", confidence=0.95), rule)


def test_a_sign_in_the_line_below_is_no_box_of_an_option() -> None:
    offered, below = "☐ żaden ☐ jeden ☐ dwa ☐ trzy", "2. Osoba"
    assert read_choices((offered, "☐ żaden ☐ jeden ☒ dwa ☐ trzy"))["office_trips"].value == 2
    found = read_choices((offered, "☐ żaden Ojeden Q dwa Otrzy"), (below, "☒ Osoba"))
    assert found["office_trips"].state == "unclear"


def test_boxes_of_a_picture_over_the_columns_of_a_row_choose_one() -> None:
    table = (("mikro", "mały", "średni"), ("", "", ""))
    asked = "1.8 Jakim przedsiębiorcą Państwo są? (znak X pod właściwą nazwą)\nmikro\tmały\tśredni"
    blank = BLANK.replace("2. Osoba delegowana", f"{asked}\n2. Osoba delegowana")
    paper = blank
    for answer in SAID:
        paper = paper.replace("............", answer, 1)
    paper = paper.replace("mikro\tmały\tśredni", "☐ mikro\t☒ mały\t☐ średni")
    rule = FORM.model_copy(update={"printed": ((Page(1, blank, tables=(table,)),),)})
    assert read(Page(1, paper, source="ocr", confidence=0.95), rule)["size"].value == "small"


TRIPS = BLANK.replace(
    "1. Dane przedsiębiorcy",
    "Wyjazd studyjny do: ☐ SZWAJCARIA, 22–25 czerwca 2026 r. ☐ FINLANDIA I ESTONIA, wrzesień 2026 r.\n"
    "1. Dane przedsiębiorcy",
)


def scanned_trips(first: str, delegate: str, confidence: float = 0.95) -> dict[str, FieldValue]:
    paper = TRIPS.replace("☐ SZWAJCARIA,", first)
    for answer in SAID:
        paper = paper.replace("............", delegate if answer == "Natalia Pilch" else answer, 1)
    rule = FORM.model_copy(update={"printed": ((Page(1, TRIPS),),)})
    return read(Page(1, paper, source="ocr", confidence=confidence), rule)


def test_what_a_pen_wrote_or_covered_was_answered_though_nobody_could_read_it() -> None:
    found = scanned_trips("", "1a t aIia Pi1c ħ")
    for name in ("trip", "delegate"):
        assert (found[name].state, found[name].may_be_empty) == ("unclear", False), name


def test_an_empty_box_or_a_misread_letter_is_no_answer() -> None:
    found = scanned_trips("☐ SZWAJCARIA,", "|")
    for name in ("trip", "delegate"):
        assert found[name].state == "empty" or found[name].may_be_empty, name


def test_one_ticked_box_among_all_that_are_printed_tells_the_choice_of_an_unclear_page() -> None:
    assert scanned_trips("☒ SZWAJCARIA,", "Jan Maj", 0.89)["trip"].value == "szwajcaria-2026"
    assert scanned_trips("▨ SZWAJCARIA,", "Jan Maj", 0.89)["trip"].state == "unclear"


@pytest.mark.parametrize(("which", "may_be_empty"), [("Zielona gospodarka", False), ("............", True)])
def test_whoever_tells_which_has_answered_whether(which: str, may_be_empty: bool) -> None:
    asked = "10. Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?\tTAK / NIE*\nw której: ............"
    paper = BLANK
    for answer in SAID:
        paper = paper.replace("............", answer, 1)
    copy = f"{paper}\n{asked.replace('............', which)}"
    rule = FORM.model_copy(update={"printed": ((Page(1, f"{BLANK}\n{asked}"),),)})
    found = read(Page(1, copy, source="ocr", confidence=0.95), rule)["lis"]
    assert found.state != "read"
    assert (found.state == "empty" or found.may_be_empty) is may_be_empty
