"""What was read of a file, with its place."""

from domain.document import (
    Box,
    Document,
    Evidence,
    FieldValue,
    Mark,
    Page,
    Reading,
    ReadStatus,
    Signing,
    Word,
)
from tests.support.offices.desk import swiss_call
from views.spots import by_group, placed, spots_of


def word(text: str, column: int, row: int = 1) -> Word:
    return Word(text, Box(column / 10, row / 10, column / 10 + 0.08, row / 10 + 0.03), 1.0)


NIP = FieldValue("read", "9290000006", Evidence("9290000006", 2))
FORM = Document("application_form", 0.9, 1, 2, fields={"nip": NIP, "size": FieldValue("unclear")})
READING = Reading("ab" * 32, "pdf", ReadStatus.OK, "", 2, (FORM,))


def test_what_stands_on_another_page_has_no_place_here() -> None:
    spots = spots_of(READING, (), swiss_call())
    words = [word("NIP:", 1), word("9290000006", 2)]
    here, there = (placed(spots, number, words, None) for number in (2, 1))
    assert [spot.boxes != () for spot in here] == [True, False]
    assert [spot.boxes for spot in there] == [(), ()]
    assert [spot.label for spot in here] == ["NIP", "Wielkość przedsiębiorstwa"]


def test_what_nobody_could_read_is_not_sure() -> None:
    nip, size = spots_of(READING, (), swiss_call())
    assert (nip.is_sure, size.is_sure, size.value) == (True, False, "nieczytelne")


def test_ticks_are_told_with_the_words_behind_them() -> None:
    words = [word("☒", 1), word("TAK", 2), word("☐NIE", 3), word("▨", 1, 3), word("nie", 2, 5)]
    ticks = placed([], 1, words, None)
    assert [(spot.label, spot.value) for spot in ticks] == [
        ("TAK", "zaznaczone"),
        ("NIE", "puste"),
        ("(bez słów obok)", "niepewne"),
    ]


def test_marks_of_a_hand_are_signatures() -> None:
    page = Page(1, "", source="ocr", marks=(Mark(Box(0.6, 0.8, 0.8, 0.86), 0.9),))
    document = Document(
        "application_form", 0.9, signing=Signing("image", "pismo w miejscu podpisu", confidence=0.9)
    )
    spots = spots_of(Reading("ab" * 32, "pdf", ReadStatus.OK, "", 1, (document,)), (), swiss_call())
    groups = by_group(placed(spots, 1, (), page))
    assert [(number, spot.value) for number, spot in groups["signature"]] == [
        (1, "pewność 90%"),
        (2, "podpis lub parafa (90%)"),
    ]


def test_a_choice_is_told_in_the_words_of_the_form() -> None:
    call = swiss_call()
    assert call.form_kind is not None
    form = call.documents[call.form_kind].form
    assert form is not None
    asked = next(one for one in form.fields if one.name == "specialisation")
    code, words = next(iter(asked.options.items()))
    document = Document(call.form_kind, 0.9, fields={asked.name: FieldValue("read", code)})
    (spot,) = spots_of(Reading("ab" * 32, "pdf", ReadStatus.OK, "", 1, (document,)), (), call)
    assert spot.value == words[0] != code
