"""A line that the blank itself prints is no item of a list on its copy."""

import pytest

from domain.document import Emphasis, FieldValue, Page
from domain.rules.papers.form_rule import FormRule
from tests.checks.recognise.form.blank.copied.test_filled import FORM, read

BLANK = (
    "Załącznik nr 2 do Regulaminu\nFORMULARZ\nNazwa przedsiębiorcy: {name}\n"
    "Certyfikaty, atesty i patenty (wymienić):\n{certificates}\nCel udziału w wyjeździe: {purpose}\n"
)
DOTS = {"name": "……………………", "certificates": "……………………", "purpose": "……………………"}
WRITTEN = {"name": "Fotonika Odra sp. z o.o.", "purpose": "kontakty z producentami optyki"}


def certificates_read(named: str, places: str = DOTS["certificates"]) -> FieldValue:
    fields = [
        {"name": "name", "labels": ["Nazwa przedsiębiorcy"], "required": True},
        {"name": "certificates", "labels": ["Certyfikaty, atesty i patenty"], "type": "list"},
        {"name": "purpose", "labels": ["Cel udziału w wyjeździe"], "required": True},
    ]
    form = FormRule.model_validate({"fields": fields})
    blank = BLANK.format(**DOTS | {"certificates": places})
    rule = FORM.model_copy(update={"form": form, "printed": ((Page(1, blank),),)})
    return read(Page(1, BLANK.format(**WRITTEN, certificates=named)), rule)["certificates"]


def test_what_the_firm_names_is_listed() -> None:
    assert certificates_read("1. ISO 9001:2015\n2. ISO 14001:2015").value == (
        "ISO 9001:2015",
        "ISO 14001:2015",
    )


@pytest.mark.parametrize(
    "numbers", ["1. {}\n2. {}\n3. {}\n", "1) {}\n2) {}\n3) {}\n", "a) {}\nb) {}\nc) {}\n"]
)
def test_numbers_and_letters_that_the_blank_prints_part_its_items(numbers: str) -> None:
    listed = ("ISO 9001:2015, certyfikat nr NK/2750/2025", "Patent nr 249003 „Chwytak”", "Atest PZH")
    assert certificates_read(numbers.format(*listed), numbers.format("……", "……", "……")).value == listed


def test_items_numbered_within_their_point_keep_their_numbers_whole() -> None:
    numbers = "4.1\t{}\n4.2\t{}\n4.3\t{}\n"
    told = certificates_read(
        numbers.format("ISO 9001:2015 nr 2024/118", "Atest PZH", ""), numbers.format("", "", "")
    )
    assert told.value == ("ISO 9001:2015 nr 2024/118", "Atest PZH")


def test_a_head_of_the_page_among_the_items_leaves_the_list_to_a_person() -> None:
    told = certificates_read("1. ISO 9001:2015\n2. Załącznik nr 2 do Regulaminu")
    assert (told.state, told.may_be_empty) == ("unclear", False)


LINES = ("Czy firma eksportuje?", "TAK / NIE", "Czy firma prowadzi badania?", "TAK / NIE")


@pytest.mark.parametrize(("first", "second"), [("TAK", "NIE"), ("NIE", "TAK")])
def test_lines_alike_are_told_apart_by_the_one_above(first: str, second: str) -> None:
    fields = [
        {"name": "exports", "labels": ["Czy firma eksportuje"], "type": "yes_no", "required": True},
        {"name": "research", "labels": ["Czy firma prowadzi badania"], "type": "yes_no", "required": True},
        {"name": "name", "labels": ["Nazwa przedsiębiorcy"], "required": True},
    ]
    form = FormRule.model_validate({"fields": fields})
    blank = "\n".join((*LINES, "Nazwa przedsiębiorcy: {name}"))
    rule = FORM.model_copy(update={"form": form, "printed": ((Page(1, blank.format(name="…………")),),)})
    marks = tuple(
        Emphasis("TAK / NIE", words, "underlined", above=LINES[at]) for at, words in ((0, first), (2, second))
    )
    told = read(Page(1, blank.format(name=WRITTEN["name"]), emphasised=marks), rule)
    assert [told[name].value for name in ("exports", "research")] == [first == "TAK", second == "TAK"]


def test_below_a_heading_the_sentence_that_asks_to_list_is_its_question() -> None:
    fields = [
        {"name": "name", "labels": ["Nazwa przedsiębiorcy"], "required": True},
        {"name": "certificates", "labels": ["Certyfikaty, atesty, patenty"], "type": "list"},
        {"name": "purpose", "labels": ["Cel udziału w wyjeździe"], "required": True},
    ]
    blank = (
        "Załącznik nr 2 do Regulaminu\nFORMULARZ\n1. Nazwa przedsiębiorcy: {}\n2. Certyfikaty, atesty, patenty "
        "dotyczące firmy\nProsimy wymienić i załączyć kopie.\n1. {}\n2. {}\n3. {}\n3. Cel udziału w wyjeździe: {}\n"
    )
    printed = ((Page(1, blank.format("……………", "……", "……", "……", "……………")),),)
    rule = FORM.model_copy(update={"form": FormRule.model_validate({"fields": fields}), "printed": printed})
    told = read(Page(1, blank.format("Fotonika Odra", "ISO 9001:2015", "Patent nr 7", "", "rozmowy")), rule)
    assert told["certificates"].value == ("ISO 9001:2015", "Patent nr 7")


def test_small_print_between_a_heading_and_its_items_asks_nothing() -> None:
    note = "CERTYFIKATY, ATESTY I PATENTY FIRMY\nKopie prosimy dołączyć. Jeśli firma nie posiada – wpisać „brak”."
    blank = BLANK.replace("Certyfikaty, atesty i patenty (wymienić):", note)
    assert note in blank
    fields = [
        {"name": "name", "labels": ["Nazwa przedsiębiorcy"], "required": True},
        {"name": "certificates", "labels": ["Certyfikaty, atesty, patenty"], "type": "list"},
        {"name": "purpose", "labels": ["Cel udziału w wyjeździe"], "required": True},
    ]
    places = blank.format(**DOTS | {"certificates": "a) ………\nb) ………\nc) ………"})
    rule = FORM.model_copy(
        update={"form": FormRule.model_validate({"fields": fields}), "printed": ((Page(1, places),),)}
    )
    told = read(Page(1, blank.format(**WRITTEN, certificates="a) ISO 9001:2015\nb) Patent nr 7\nc)")), rule)
    assert told["certificates"].value == ("ISO 9001:2015", "Patent nr 7")
