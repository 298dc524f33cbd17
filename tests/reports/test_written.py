from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from checks.rank.ranking import rank
from domain.application import Status
from domain.ranking import CriterionScore, NotRanked, RankedRow, Ranking, Score
from errors import ConfigError
from reports.write import write_ranking
from tests.support.facts.dossiers import SWITZERLAND, at

FORMULA = '=HYPERLINK("http://evil.example","klik")'
NASTY = "<script>alert(1)</script> & Spółka"


def row(place: int, name: str, total: int = 70, tie: str | None = None) -> RankedRow:
    criteria = tuple(
        CriterionScore(
            c.number, c.max_points if total > 50 else 0, f"Punkt {c.form_point}: „{c.name}”.", c.to_verify
        )
        for c in SWITZERLAND.criteria
    )
    completed = at("04-20 09:12") + timedelta(seconds=place)
    return RankedRow(place, f"SZW-2026-{place:04d}", name, Score(total, criteria), completed, tie)


def ranking(*, is_final: bool = True) -> Ranking:
    names = [
        "Żółta Łódź sp. z o.o.",
        FORMULA,
        NASTY,
        "Firma\x0bz\u202eznakami\uffff",
        "+48 Firma",
        "Rezerwa S.A.",
    ]
    rows = [
        row(n, name, tie="Remis rozstrzygnięto." if n == 2 else None) for n, name in enumerate(names, start=1)
    ]
    return Ranking(
        call_id=SWITZERLAND.id,
        as_of=at("05-20 08:00"),
        is_final=is_final,
        places=5,
        qualified=tuple(rows[:5]),
        reserve=tuple(rows[5:]),
        not_ranked=(
            NotRanked("SZW-2026-0099", "Tajna Firma", Status.INELIGIBLE, "@SUM(A1) poza województwem"),
        ),
        provisional_because=() if is_final else ("Na decyzję czeka: 1 zgłoszenie (SZW-2026-0050).",),
        to_confirm=sum(c.to_verify for one in rows for c in one.score.criteria),
    )


@pytest.fixture
def written(tmp_path: Path) -> dict[str, Path]:
    return {path.name: path for path in write_ranking(ranking(), SWITZERLAND, tmp_path / "lista")}


def test_the_names_of_the_files_are_stable(written):
    assert list(written) == [
        "ranking-szwajcaria-2026.xlsx",
        "ranking-szwajcaria-2026.docx",
        "ranking-szwajcaria-2026.html",
        "lista-zakwalifikowanych-szwajcaria-2026.html",
    ]


def test_f107_the_same_ranking_gives_the_same_files(written, tmp_path):
    for path in write_ranking(ranking(), SWITZERLAND, tmp_path / "znowu"):
        if path.suffix == ".html":
            assert path.read_bytes() == written[path.name].read_bytes()


def test_f097_nothing_in_the_workbook_is_a_formula(written):
    from openpyxl import load_workbook

    book = load_workbook(written["ranking-szwajcaria-2026.xlsx"])
    cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line]
    assert all(cell.data_type != "f" for cell in cells)
    assert all(cell.hyperlink is None for cell in cells)
    values = {cell.value for cell in cells}
    assert FORMULA in values
    assert "+48 Firma" in values
    assert "@SUM(A1) poza województwem" in values


def test_the_workbook_holds_lists_reasons_and_the_internal_part(written):
    from openpyxl import load_workbook

    book = load_workbook(written["ranking-szwajcaria-2026.xlsx"])
    assert book.sheetnames == ["Ranking", "Uzasadnienie punktów", "Poza listami (wewnętrzne)"]
    sheet = book["Ranking"]
    heads = [cell.value for cell in sheet[5]]
    assert heads[:4] == ["Miejsce", "Lista", "Numer", "Przedsiębiorca"]
    first = dict(zip(heads, [cell.value for cell in sheet[6]], strict=True))
    assert (first["Miejsce"], first["Suma"], first["Lista"]) == (1, 70, "zakwalifikowani")
    assert first["Kompletne od"].isoformat() == "2026-04-20T09:12:01"
    assert first["Kryteria do potwierdzenia przez komisję"] == "2, 4, 7"
    assert sheet["B11"].value == "rezerwowa, poz. 1"
    assert book["Uzasadnienie punktów"].max_row == 1 + 6 * 9
    assert "Tajna Firma" in {c.value for c in book["Poza listami (wewnętrzne)"]["B"]}


def test_the_document_has_headings_header_rows_and_speaks_polish(written):
    from docx import Document
    from docx.oxml.ns import qn

    document = Document(str(written["ranking-szwajcaria-2026.docx"]))
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert headings[:3] == [
        "Lista rankingowa: Wyjazd studyjny do Szwajcarii",
        "Lista przedsiębiorców zakwalifikowanych",
        "Lista rezerwowa",
    ]
    assert headings[-1] == "Część wewnętrzna – nie podlega publikacji"
    assert all(table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None for table in document.tables)
    assert {lang.get(qn("w:val")) for lang in document.styles.element.iter(qn("w:lang"))} == {"pl-PL"}
    assert document.core_properties.language == "pl-PL"
    assert [cell.text for cell in document.tables[0].rows[1].cells][:3] == [
        "1",
        "SZW-2026-0001",
        "Żółta Łódź sp. z o.o.",
    ]
    assert "10 (K)" in [cell.text for cell in document.tables[0].rows[1].cells]
    assert any(p.text == "Remis rozstrzygnięto." for p in document.paragraphs)


class Outline(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.lang: str | None = None
        self.tables = self.captions = 0
        self.unscoped: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        found = dict(attrs)
        if tag == "html":
            self.lang = found.get("lang")
        self.tables += tag == "table"
        self.captions += tag == "caption"
        if tag == "th" and found.get("scope") not in {"col", "row"}:
            self.unscoped.append(str(attrs))


@pytest.mark.parametrize(
    "name", ["ranking-szwajcaria-2026.html", "lista-zakwalifikowanych-szwajcaria-2026.html"]
)
def test_f096_pages_are_accessible_and_strangers_words_are_only_words(written, name):
    text = written[name].read_text(encoding="utf-8")
    outline = Outline()
    outline.feed(text)
    assert outline.lang == "pl"
    assert outline.tables == outline.captions > 0
    assert outline.unscoped == []
    assert "script" not in outline.tags
    assert "&lt;script&gt;" in text
    assert "\u202e" not in text


def test_the_commissions_page_shows_points_reasons_and_marks_in_words(written):
    text = written["ranking-szwajcaria-2026.html"].read_text(encoding="utf-8")
    assert "20 kwietnia 2026 r., godz. 09:12:01" in text
    assert "Remis rozstrzygnięto." in text
    assert "10 (K)" in text
    assert "do potwierdzenia przez komisję" in text
    assert "nie spełnia kryteriów formalnych" in text
    assert "Lista wstępna: " in text, "points wait for the commission"


def test_the_published_list_names_only_those_qualified(written):
    text = written["lista-zakwalifikowanych-szwajcaria-2026.html"].read_text(encoding="utf-8")
    assert "Żółta Łódź sp. z o.o." in text
    for hidden in ("Rezerwa S.A.", "Tajna Firma", "SZW-2026", "70", "pkt", "kryteri"):
        assert hidden not in text.partition("<main>")[2].partition("</main>")[0]


def test_a_provisional_list_says_so_and_is_not_for_publication(tmp_path):
    paths = {
        p.name: p.read_text(encoding="utf-8")
        for p in write_ranking(ranking(is_final=False), SWITZERLAND, tmp_path)
        if p.suffix == ".html"
    }
    assert "Na decyzję czeka: 1 zgłoszenie (SZW-2026-0050)." in paths["ranking-szwajcaria-2026.html"]
    assert "nie do publikacji" in paths["lista-zakwalifikowanych-szwajcaria-2026.html"]


def test_an_empty_ranking_is_written_too(tmp_path):
    empty = rank([], SWITZERLAND, at("05-20"))
    assert len(write_ranking(empty, SWITZERLAND, tmp_path)) == 4


def test_a_directory_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "plik").write_text("x", encoding="utf-8")
    with pytest.raises(ConfigError, match="nie można zapisać rankingu"):
        write_ranking(ranking(), SWITZERLAND, tmp_path / "plik" / "lista")
