"""XLSX: what the shown sheets say, within bounds."""

import datetime as dt
import io
import zipfile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.drawing.image import Image

from domain.document import ReadStatus
from ingest.readers import read_file
from ingest.readers.office.xlsx import read_xlsx
from tests.support.files import pdf_traps


def xlsx(*sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def test_a_sheet_is_a_page_and_a_row_is_a_line() -> None:
    file = read_file(
        xlsx([["NIP:", 9290000006], [], ["Żaba\nsp. z o.o.", None, "\uf0fe", None]], [["drugi"]]), "a.xlsx"
    )
    assert (file.format, file.status, file.reason) == ("xlsx", ReadStatus.OK, "")
    assert [page.text for page in file.pages] == ["NIP:\t9290000006\nŻaba\nsp. z o.o.\t\t☒", "drugi"]
    assert file.pages[0].tables == ((("NIP:", "9290000006"), ("Żaba\nsp. z o.o.", "", "☒")),)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (dt.datetime.fromisoformat("2026-04-14T00:00"), "14.04.2026"),
        (dt.datetime.fromisoformat("2026-04-14T10:05"), "14.04.2026 10:05"),
        (dt.date(2026, 4, 14), "14.04.2026"),
        (True, "PRAWDA"),
        (12.5, "12,5"),
        (3.0, "3"),
        ("=1+2", ""),
    ],
)  # fmt: skip
def test_values_as_excel_shows_them(value: object, shown: str) -> None:
    assert read_xlsx(xlsx([["x", value, "y"]])).pages[0].text == f"x\t{shown}\ty"


def test_zeros_that_only_the_format_knows_are_kept() -> None:
    book = openpyxl.Workbook()
    book.active.append([100111])
    book.active["A1"].number_format = "0000000000"
    assert read_xlsx(saved(book)).pages[0].text == "0000100111"


def test_f045_hidden_sheets_are_left_out() -> None:
    book = openpyxl.Workbook()
    book.active.append(["widać"])
    hidden = book.create_sheet()
    hidden.append(["ukryte"])
    hidden.sheet_state = "hidden"
    assert [page.text for page in read_xlsx(saved(book)).pages] == ["widać"]


def test_f044_a_sheet_of_pictures_has_no_text() -> None:
    book = openpyxl.Workbook()
    book.active.add_image(Image(pdf_traps.png()), "A1")
    file = read_xlsx(saved(book))
    assert (file.status, file.reason) == (ReadStatus.EMPTY_TEXT, "Arkusz zawiera tylko obrazy.")
    assert len(file.pages[0].images) == 1


def test_an_empty_workbook_says_so() -> None:
    assert read_xlsx(xlsx([])).reason == "Arkusz nie zawiera tekstu."


@pytest.mark.parametrize(("bound", "most"), [("_MAX_ROWS", 20), ("_MAX_CELLS", 60), ("_MAX_CHARACTERS", 60)])
def test_f043_a_very_large_sheet_is_cut(monkeypatch, bound: str, most: int) -> None:
    monkeypatch.setattr(f"ingest.readers.office.sheet_page.{bound}", most)
    file = read_xlsx(xlsx([["x"] * 3] * 30, [["drugi"]]))
    assert (file.status, len(file.pages)) == (ReadStatus.PARTIAL, 1)
    assert len(file.pages[0].tables[0]) == 20
    assert file.lacks


def test_f043_a_cell_far_away_costs_little() -> None:
    book = openpyxl.Workbook()
    book.active["XFD1048576"] = "daleko"
    file = read_xlsx(saved(book))
    assert file.status is ReadStatus.EMPTY_TEXT or file.lacks


def test_f043_a_huge_part_is_refused_before_it_is_unpacked() -> None:
    written = io.BytesIO(xlsx([["x"]]))
    with zipfile.ZipFile(written, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/sharedStrings.xml", b" " * 26_000_000)
    assert read_xlsx(written.getvalue()).status is ReadStatus.LIMIT


def test_a_binary_workbook_goes_to_a_person() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        for name in ("[Content_Types].xml", "xl/workbook.bin"):
            package.writestr(name, "x")
    file = read_file(written.getvalue(), "a.xlsb")
    assert (file.format, file.status) == ("xlsb", ReadStatus.UNSUPPORTED)


def test_f051_entities_are_not_resolved(tmp_path) -> None:
    secret = tmp_path / "tajne"
    secret.write_text("tajemnica")
    source, written = io.BytesIO(xlsx([["Tekst"]])), io.BytesIO()
    for prologue in (f'<!DOCTYPE x [<!ENTITY j SYSTEM "{secret.as_uri()}">]>', pdf_traps.BILLION_LAUGHS):
        with zipfile.ZipFile(source) as whole, zipfile.ZipFile(written, "w") as target:
            for entry in whole.infolist():
                content = whole.read(entry).decode()
                if entry.filename == "xl/sharedStrings.xml":
                    content = prologue + content.replace("Tekst", "Tekst &j;")
                target.writestr(entry.filename, content)
        file = read_xlsx(written.getvalue())
        assert sum(len(page.text) for page in file.pages) < 100
        assert "tajemnica" not in "".join(page.text for page in file.pages)


WHOLE = xlsx([["NIP:", 9290000006, dt.date(2026, 4, 14)], ["Żaba sp. z o.o.", True, 1.5]])


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_f053_truncated_files_are_damaged(share: float) -> None:
    file = read_file(WHOLE[: int(len(WHOLE) * share)], "a.xlsx")
    assert file.status is ReadStatus.DAMAGED


@given(st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=20))
@settings(max_examples=60, deadline=None)
def test_f054_mutated_files_get_a_typed_answer(changes: list[tuple[float, int]]) -> None:
    mutated = bytearray(WHOLE)
    for place, value in changes:
        mutated[int(place * len(mutated))] = value
    file = read_xlsx(bytes(mutated))
    assert file.status is ReadStatus.OK or file.reason


NUMBERS = ["0", "-1", "9" * 30, "1e400", "NaN", "x", "", "2958466"]


@given(
    st.sampled_from(["n", "s", "b", "d", "e", "str", "inlineStr"]),
    st.sampled_from(NUMBERS),
    st.integers(0, 30),
)
@settings(max_examples=80, deadline=None)
def test_f054_absurd_cells_get_a_typed_answer(kind: str, value: str, style: int) -> None:
    written = io.BytesIO()
    sheet = f'<row r="1"><c r="A1" s="{style}" t="{kind}"><v>{value}</v></c></row>'
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as source, zipfile.ZipFile(written, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "xl/worksheets/sheet1.xml":
                start, end = content.index(b"<sheetData>"), content.index(b"</sheetData>")
                content = content[: start + 11] + sheet.encode() + content[end:]
            target.writestr(entry.filename, content)
    file = read_xlsx(written.getvalue())
    assert file.status is ReadStatus.OK or file.reason
