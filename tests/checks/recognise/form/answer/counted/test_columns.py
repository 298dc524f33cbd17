"""Named columns of a table: sums, lists and highest answers of what was read whole, else a person's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.page.sheet import sheet_of
from checks.recognise.form.answer.counted.columns import column_answers
from checks.recognise.form.read_form import pages_to_lay_out
from domain.document import FieldValue, Page, Row, Word
from domain.rules.papers.column_rule import Column
from domain.rules.papers.document_rule import DocumentRule
from domain.rules.papers.form_rule import FormField, FormRule

ITEM = Column(name="item", labels=("Wydatek",))
AMOUNT = Column(name="amount", labels=("Kwota", "Betrag"), type="amount", required=True)
UNCLEAR = FieldValue("unclear")
HEADER = ("Lp.", "Wydatek", "Kwota (w zł)")


def table_field(*columns: Column, required: bool = False) -> FormField:
    return FormField(name="t", labels=("Tabela",), type="rows", columns=columns, required=required)


def read(
    rows: tuple[Row, ...],
    *columns: Column,
    own: FieldValue = UNCLEAR,
    pages: tuple[Page, ...] = (),
    required: bool = False,
) -> dict[str, FieldValue]:
    form = FormRule(
        fields=(table_field(*columns, required=required), FormField(name="next", labels=("Dalej",)))
    )
    sheets = [sheet_of(page) for page in (Page(1, "Tabela", tables=(rows,)), *pages)]
    return column_answers({"t": own}, sheets, form)


def told(found: dict[str, FieldValue], name: str) -> tuple[str, object]:
    return found[f"t.{name}"].state, found[f"t.{name}"].value


def test_amounts_are_added_up_and_texts_listed() -> None:
    rows = (
        HEADER,
        ("1", "2", "3"),
        ("1.", "Autokar", "2 400,50"),
        ("2.", "Bilety", "600 zł"),
        ("3.", "", ""),
    )
    found = read(rows, ITEM, AMOUNT)
    assert told(found, "amount") == ("read", "3 000,50 PLN")
    assert told(found, "item") == ("read", ("Autokar", "Bilety"))
    assert (found["t"].value, found["t"].rows) == (2, (("Autokar", "2 400,50"), ("Bilety", "600 zł")))


@pytest.mark.parametrize(
    ("last", "state"),
    [
        (("", "Razem", "300"), "read"),
        (("", "RAZEM:", "300,00 zł"), "read"),
        (("", "Razem", "310"), "unclear"),
        (("", "Razem", "trzysta"), "unclear"),
        (("", "Razem", "...."), "read"),
        (("3.", "Suma ubezpieczenia", "0"), "read"),
        (("3.", "Hotel", "ok. 1 tys. zł"), "unclear"),
        (("3.", "Hotel", "70 EUR"), "unclear"),
        (("3.", "Hotel", ""), "empty"),
        (("Dalej", "100", "5"), "read"),
    ],
)
def test_a_sum_is_told_only_where_every_cell_was_read(last: Row, state: str) -> None:
    found = read((HEADER, ("1.", "Autokar", "100"), ("2.", "Bilety", "200"), last), ITEM, AMOUNT)
    assert found["t.amount"].state == state
    assert found["t.amount"].value == ("300 PLN" if state == "read" else None)


def test_a_missing_cell_of_an_optional_column_is_no_fault() -> None:
    note = Column(name="note", labels=("Uwagi",))
    rows = (("Wydatek", "Uwagi"), ("Autokar", ""), ("Bilety", "ulgowe"))
    assert told(read(rows, ITEM, note), "note") == ("read", ("ulgowe",))


def test_an_amount_that_nobody_wrote_in_an_optional_column_is_none() -> None:
    own = Column(name="own", labels=("Wkład",), type="amount")
    found = read((("Wydatek", "Wkład"), ("Autokar", ""), ("Bilety", "")), ITEM, own)
    assert told(found, "own") == ("read", "0 PLN")


def test_a_page_whose_text_does_not_show_the_columns_is_laid_out() -> None:
    rule = DocumentRule(
        name="Formularz",
        reads_as="form",
        remedy="Prosimy.",
        source="§ 1",
        form=FormRule(fields=(table_field(ITEM, AMOUNT),)),
    )
    text = "Tabela:\nLp. Wydatek Kwota\n1. Autokar 100\n2. Bilety 200"
    assert pages_to_lay_out([sheet_of(Page(1, text))], rule) == {1}
    laid = Page(1, text, tables=((HEADER, ("1.", "Autokar", "100")),))
    assert pages_to_lay_out([sheet_of(laid)], rule) == set()


def test_another_sum_stands_beside_the_cells_for_whoever_looks() -> None:
    rows = (HEADER, ("1.", "Autokar", "100"), ("", "Razem", "310"))
    evidence = read(rows, ITEM, AMOUNT)["t.amount"].evidence
    assert evidence is not None
    assert evidence.excerpt == "100 (w ostatnim wierszu razem: 310)"


def test_dates_and_numbers_have_a_highest_and_a_lowest() -> None:
    rows = (("Wydatek", "Data", "Sztuk"), ("A", "1 maja 2012 r.", "3"), ("B", "02.03.2011", "4,5"))
    born = Column(name="born", labels=("Data",), type="date", result="highest")
    first = Column(name="first", labels=("Sztuk",), type="number", result="lowest")
    found = read(rows, born, first)
    assert told(found, "born") == ("read", "2012-05-01")
    assert told(found, "first") == ("read", 3)
    whole = Column(name="whole", labels=("Sztuk",), type="count")
    assert told(read(rows, whole), "whole") == ("unclear", None)


def test_choices_and_yes_and_no_in_cells_are_told_by_their_codes() -> None:
    role = Column(
        name="role", labels=("Rola",), type="choice", options={"p": ("uczeń",), "t": ("nauczyciel",)}
    )
    agreed = Column(name="agreed", labels=("Zgoda",), type="yes_no")
    rows = (("Rola", "Zgoda"), ("uczeń", "TAK"), ("Nauczyciel", "nie"))
    found = read(rows, role, agreed)
    assert told(found, "role") == ("read", ("p", "t"))
    assert told(found, "agreed") == ("read", ("tak", "nie"))
    assert told(read((*rows, ("dyrektor", "TAK")), role, agreed), "role") == ("unclear", None)


def test_of_a_pesel_number_nothing_is_kept() -> None:
    number = Column(name="pesel", labels=("PESEL",), type="pesel")
    found = read((("Wydatek", "PESEL"), ("Jan", "44051401359"), ("Ewa", "44051401358")), ITEM, number)
    assert told(found, "pesel") == ("read", ("podany", "błędny"))
    assert "440514" not in str(found)


def test_a_table_without_rows_is_none_and_one_that_is_not_found_is_a_persons() -> None:
    nought = FieldValue("read", 0)
    assert told(read((("A", "B"),), ITEM, AMOUNT, own=nought), "amount") == ("read", "0 PLN")
    assert told(read((HEADER, ("1.", "brak", "-")), ITEM, AMOUNT), "amount") == ("read", "0 PLN")
    empty = FieldValue("empty")
    assert told(read((HEADER, ("1.", "", "")), ITEM, AMOUNT, own=empty), "item") == ("empty", None)
    unknown = read((("Lp.", "Wydatek"), ("1.", "Autokar")), ITEM, AMOUNT, own=FieldValue("read", 1))
    assert told(unknown, "amount") == ("unclear", None)


def test_a_table_goes_on_overleaf_and_two_of_one_header_on_a_page_are_a_persons() -> None:
    first = (HEADER, ("1.", "Autokar", "100"))
    more = (Page(2, "", tables=((("2.", "Bilety", "200"), ("", "Razem", "300")),)),)
    assert told(read(first, ITEM, AMOUNT, pages=more), "amount") == ("read", "300 PLN")
    again = (Page(2, "", tables=((HEADER, ("2.", "Bilety", "200")),)),)
    assert told(read(first, ITEM, AMOUNT, pages=again), "amount") == ("read", "300 PLN")
    form = FormRule(fields=(table_field(ITEM, AMOUNT),))
    twice = sheet_of(Page(1, "Tabela", tables=(first, first)))
    assert column_answers({}, [twice], form)["t.amount"].state == "unclear"


def scan(confidence: float) -> Page:
    text = "Tabela\nLp.\tWydatek\tKwota\n1.\tAutokar\t100\n2.\tBilety\t200\nKoniec"
    words = tuple(Word(word, None, confidence) for word in text.split())  # type: ignore[arg-type]
    return Page(1, text, source="ocr", confidence=confidence, words=words)


def test_a_scanned_table_is_told_by_its_cells_and_confirmed_by_a_person() -> None:
    form = FormRule(fields=(table_field(ITEM, AMOUNT),))
    found = column_answers({}, [sheet_of(scan(0.96))], form)
    assert (found["t.amount"].value, found["t.amount"].is_interpreted) == ("300 PLN", True)
    assert column_answers({}, [sheet_of(scan(0.3))], form)["t.amount"].state == "unclear"


@given(st.lists(st.integers(0, 99_999_99), min_size=1, max_size=12), st.booleans())
def test_a_sum_is_that_of_its_cells_and_never_another(cents: list[int], with_total: bool) -> None:
    def money(amount: int) -> str:
        return f"{amount // 100},{amount % 100:02d} zł"

    rows = [HEADER, *((f"{at}.", f"Wydatek {at}", money(one)) for at, one in enumerate(cents, 1))]
    rows += [("", "Razem", money(sum(cents)))] if with_total else []
    found = read(tuple(rows), ITEM, AMOUNT)["t.amount"]
    assert found.state == "read"
    said = str(found.value).removesuffix(" PLN").replace(" ", "")
    whole, _, part = said.partition(",")
    assert int(whole) * 100 + int(part or 0) == sum(cents)
