"""Tables to fill in that stand among a form's questions in one table, its cells merged, as offices draw them."""

from domain.document import Box, FieldValue, Mark, Page, Word
from domain.rules.papers.form_rule import FormRule
from tests.checks.recognise.form.blank.copied.test_filled import FORM, read

RULE = FormRule.model_validate(
    {
        "fields": [
            {"name": "nip", "labels": ["NIP"], "type": "nip", "required": True},
            {"name": "activity", "labels": ["Opis działalności"]},
            {"name": "certificates", "labels": ["Certyfikaty i patenty"], "type": "list"},
            {"name": "events", "labels": ["Udział w targach"], "type": "rows"},
            {"name": "languages", "labels": ["Znajomość języków"]},
        ]
    }
)
HEADS = ("Lp.", "Wydarzenie", "Miejsce i rok"), ("Lp.", "Nazwa dokumentu", "Wystawca, numer")


def rows(events, certificates, languages="", activity=""):
    return (
        ("1.", "Dane firmy"),
        ("a", "NIP", "9290000006" if languages else ""),
        ("2.", "Opis działalności"),
        ("", activity),
        ("4.", "Certyfikaty i patenty"),
        HEADS[1],
        *((f"{at}.", *(certificates[at - 1] if at <= len(certificates) else ("", ""))) for at in (1, 2)),
        ("6.", "Udział w targach w ostatnich 3 latach"),
        HEADS[0],
        *((str(at), *(events[at - 1] if at <= len(events) else ("", ""))) for at in (1, 2, 3)),
        ("9.", "Znajomość języków (język, poziom)"),
        ("", languages),
    )


def page(table, **more):
    text = "\n".join("\t".join(cell for cell in row if cell) for row in table if any(row))
    return Page(1, text, **(more or {"tables": (table,)}))


def told(paper: Page) -> dict[str, FieldValue]:
    return read(paper, FORM.model_copy(update={"form": RULE, "printed": ((page(rows((), ())),),)}))


EVENTS = ("Hannover Messe", "Hanower, 2025"), ("Intergeo", "Stuttgart, 2024")
CERTIFICATES = (("ISO 9001:2015", "DEKRA, ważny do 06.2027"), ("ISO 14001:2015", "DEKRA"))


def test_rows_below_a_header_within_the_forms_table_are_read():
    found = told(page(rows(EVENTS, CERTIFICATES[:1], "angielski C1")))
    assert found["events"].value == 2
    assert found["certificates"].value == ("ISO 9001:2015 DEKRA, ważny do 06.2027",)
    assert found["languages"].value == "angielski C1"


def test_rows_with_nothing_in_them_are_none():
    found = told(page(rows((("brak", ""),), (("nie dotyczy", ""),), "angielski C1")))
    assert (found["events"].value, found["certificates"].value) == (0, ())


def test_on_a_picture_neither_the_header_nor_a_mark_on_it_hides_the_list():
    paper = page(rows(EVENTS, CERTIFICATES, "angielski C1"), source="ocr", confidence=0.95)
    header = Box(0.1, 0.3, 0.2, 0.32)
    words = tuple(
        Word(word, header if word == "Lp." else Box(0.1, 0.5, 0.2, 0.52), 0.95) for word in paper.text.split()
    )
    marked = Page(1, paper.text, source="ocr", confidence=0.95, words=words, marks=(Mark(header, 0.53),))
    assert told(marked)["certificates"].value == (
        "ISO 9001:2015 DEKRA, ważny do 06.2027",
        "ISO 14001:2015 DEKRA",
    )


def test_a_figure_in_an_answer_is_not_the_number_of_the_next_question():
    said = "Sprzedajemy w 4 krajach Europy"
    found = told(page(rows(EVENTS, CERTIFICATES, "angielski C1", said)))
    assert (found["activity"].value, len(found["certificates"].value)) == (said, 2)
