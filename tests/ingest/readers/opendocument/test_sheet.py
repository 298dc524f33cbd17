"""ODS: what the shown sheets say, within bounds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.document import ReadStatus
from ingest.readers import read_file
from ingest.readers.opendocument.sheet import read_ods
from tests.support.files.opendocument import ENCRYPTED_MANIFEST, SHEET, ods, packed


def cell(text: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>"


def table(*rows: str, attributes: str = "") -> str:
    return f"<table:table {attributes}>{''.join(f'<table:table-row>{row}</table:table-row>' for row in rows)}</table:table>"


BLANK_REST = (
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/>'
    "</table:table-row>"
)


def test_a_sheet_is_a_page_and_a_row_is_a_line() -> None:
    first = (
        table(cell("NIP:") + cell("9290000006"), cell("\uf0fe"))[: -len("</table:table>")]
        + BLANK_REST
        + "</table:table>"
    )
    file = read_file(ods(first + table(cell("drugi"))), "a.ods")
    assert (file.format, file.status, file.reason) == ("ods", ReadStatus.OK, "")
    assert [page.text for page in file.pages] == ["NIP:\t9290000006\n☒", "drugi"]
    assert file.pages[0].tables == ((("NIP:", "9290000006"), ("☒",)),)


def test_repeated_cells_and_rows_stand_so_often() -> None:
    cells = cell("a", 'table:number-columns-repeated="3"')
    rows = f'<table:table-row table:number-rows-repeated="2">{cells}</table:table-row>'
    assert read_ods(ods(f"<table:table>{rows}</table:table>")).pages[0].text == "a\ta\ta\na\ta\ta"


def test_comments_are_left_out_and_grouped_rows_are_not() -> None:
    noted = "<table:table-cell><office:annotation><text:p>uwaga</text:p></office:annotation><text:p>a</text:p><text:p>b</text:p></table:table-cell>"
    group = f"<table:table-row-group><table:table-row>{noted}</table:table-row></table:table-row-group>"
    assert read_ods(ods(f"<table:table>{group}</table:table>")).pages[0].text == "a\nb"


def test_f043_repetition_is_not_believed_without_end() -> None:
    wide = cell("x", 'table:number-columns-repeated="999999"')
    row = f'<table:table-row table:number-rows-repeated="999999">{wide * 100}</table:table-row>'
    file = read_ods(ods(f"<table:table>{row * 50}</table:table>"))
    assert file.status is ReadStatus.PARTIAL
    assert len(file.pages[0].text) < 2_000_000


def test_f035_an_encrypted_workbook_says_so() -> None:
    file = read_file(ods("", **{"META-INF/manifest.xml": ENCRYPTED_MANIFEST}), "a.ods")
    assert (file.format, file.status) == ("ods", ReadStatus.ENCRYPTED)


@pytest.mark.parametrize("members", [{}, {"content.xml": "<a/>"}, {"content.xml": "x"}])
def test_f053_a_package_without_sheets_is_damaged(members) -> None:
    assert read_file(packed(SHEET, members), "a.ods").status is ReadStatus.DAMAGED


def test_f043_a_huge_part_is_refused_before_it_is_unpacked() -> None:
    assert read_ods(ods("", **{"meta.xml": b" " * 26_000_000})).status is ReadStatus.LIMIT


WHOLE = ods(table(cell("NIP:") + cell("9290000006")))


@given(st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=20))
@settings(max_examples=60)
def test_f054_mutated_files_get_a_typed_answer(changes: list[tuple[float, int]]) -> None:
    mutated = bytearray(WHOLE)
    for place, value in changes:
        mutated[int(place * len(mutated))] = value
    file = read_ods(bytes(mutated))
    assert file.status is ReadStatus.OK or file.reason
