"""A PDF's text with the rows of its tables as lines of cells."""

from checks.page.sheet import sheet_of
from checks.recognise.form.question.ruled.cells import text_of_cells
from checks.recognise.form.text import form_text
from domain.document import Page

TABLE = (
    ("Nazwa\nfirmy", "Alfa i Wspólnicy\nsp. z o.o.", "NIP", "9290000006"),
    ("Delegat", "Jan Nowak-\nZieliński", "E-mail", ""),
)
RUN_TOGETHER = "Karta\nNazwa Alfa i Wspólnicy NIP 9290000006\nfirmy sp. z o.o.\nDelegat Jan Nowak- E-mail\nZieliński\nPodpis"


def test_rows_become_lines_of_cells():
    sheets = [sheet_of(Page(1, RUN_TOGETHER, tables=(TABLE,)))]
    assert text_of_cells(form_text(sheets), sheets).raw.split("\n") == [
        "Karta",
        "Nazwa firmy\tAlfa i Wspólnicy sp. z o.o.\tNIP\t9290000006",
        "Delegat\tJan Nowak-Zieliński\tE-mail",
        "Podpis",
    ]


def test_text_without_tables_or_with_rows_stays():
    for page in (Page(1, RUN_TOGETHER), Page(1, "a\tb", tables=((("a", "b"),),)), Page(1, "a", source="ocr")):
        sheets = [sheet_of(page)]
        text = form_text(sheets)
        assert text_of_cells(text, sheets) is text


def test_cells_read_line_by_line_side_by_side_are_parted():
    table = (("Posiadane certyfikaty\n(proszę załączyć\nkopie)", "1) ISO 9001\n2) ISO 14001\n☐ brak"),)
    mixed = "Posiadane certyfikaty\t1) ISO 9001\n(proszę załączyć 2) ISO 14001\nkopie)\t☐ brak"
    sheets = [sheet_of(Page(1, mixed, tables=(table,)))]
    assert text_of_cells(form_text(sheets), sheets).raw.split("\n") == [
        "Posiadane certyfikaty (proszę załączyć kopie)\t1) ISO 9001",
        "2) ISO 14001",
        "☐ brak",
    ]
