"""Names above their captions, and without the end of their question."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.named_above import above_caption, without_asking
from domain.document import FieldValue, Page

HEAD = "Krosno Odrzańskie, dnia 17.04.2026"
EMPTY = FieldValue("empty")


def told(*lines, answer=EMPTY):
    return above_caption([sheet_of(Page(1, "\n".join(lines)))], answer)


@pytest.mark.parametrize("answer", [EMPTY, FieldValue("read", "Hurt Detal Jerzy Baran")])
def test_a_name_of_two_lines_above_its_dots_and_caption_is_whole(answer):
    found = told(
        HEAD, "FHU BUDOMAX", "Hurt Detal Jerzy Baran", "........", "(nazwa przedsiębiorcy)", answer=answer
    )
    assert (found.state, found.value) == ("read", "FHU BUDOMAX Hurt Detal Jerzy Baran")


def test_a_name_of_one_line_is_as_it_was_read():
    read = FieldValue("read", "Iskra s.c.")
    assert told(HEAD, "Iskra s.c.", "(nazwa firmy)", answer=read) is None
    assert told(HEAD, "Iskra s.c.", "......", "(nazwa firmy)").value == "Iskra s.c."


def test_nothing_above_a_caption_is_no_name():
    assert told(HEAD, "........", "(nazwa firmy)") is None
    assert told("........", "(nazwa firmy)") is None


def test_of_more_lines_a_person_tells_the_name():
    assert told("Grupa", "FHU BUDOMAX", "Jerzy Baran", "(nazwa firmy)").state == "unclear"


@pytest.mark.parametrize(
    ("read", "name"),
    [
        ("ubiegającego się o pomoc Karton-Lub Sp. z o.o.", "Karton-Lub Sp. z o.o."),
        ("Pomoc Sąsiedzka s.c.", "Pomoc Sąsiedzka s.c."),
        ("eLas o pomoc", "eLas o pomoc"),
    ],
)
def test_the_end_of_a_question_is_no_part_of_a_name(read, name):
    assert without_asking(FieldValue("read", read)).value == name
