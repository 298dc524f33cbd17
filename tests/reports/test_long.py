"""A long ranking is written while it is read, and says the same as a short one made whole."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from checks.rank.rows import AsLookedAt
from domain.ranking import RankedRow, Ranking
from reports.write import write_ranking
from tests.reports.test_written import ranking, row
from tests.support.facts.dossiers import SWITZERLAND

MANY = 1_000
_BODY = "word/document.xml"


class Watched:
    """Makes rows, and knows how many of them were made together."""

    def __init__(self) -> None:
        self.most = 0

    def __call__(self, positions: range) -> list[RankedRow]:
        self.most = max(self.most, len(positions))
        return [row(at + 1, f"Firma & Syn {at}", tie=f"Remis {at // 2}.") for at in positions]


def long_one() -> tuple[Ranking, Watched]:
    watched = Watched()
    return replace(ranking(), reserve=AsLookedAt(range(MANY), watched)), watched


@pytest.mark.parametrize("name", ["ranking-{}.xlsx", "ranking-{}.docx", "ranking-{}.html"])
def test_it_is_written_a_few_rows_at_a_time(tmp_path: Path, name: str) -> None:
    made, watched = long_one()
    (path,) = write_ranking(made, SWITZERLAND, tmp_path, only=name.format(SWITZERLAND.id))
    assert path.stat().st_size > 10_000
    assert watched.most <= 200


def test_the_document_holds_every_row_and_reason_once(tmp_path: Path) -> None:
    from docx import Document

    made, _watched = long_one()
    made = replace(made, reserve=made.reserve[:20])
    (path,) = write_ranking(made, SWITZERLAND, tmp_path, only=f"ranking-{SWITZERLAND.id}.docx")
    document = Document(str(path))
    reserve = document.tables[1]
    assert [line.cells[2].text for line in reserve.rows[1:]] == [f"Firma & Syn {at}" for at in range(20)]
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert [text for text in texts if text.startswith("Remis")] == [
        "Remis rozstrzygnięto.",
        *(f"Remis {at}." for at in range(10)),
    ]
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 3"]
    assert headings[-1] == "20. Firma & Syn 19 (SZW-2026-0020) – 70 pkt"
    assert len(document.tables) == 2 + len(headings) + 1
    assert [len(table.rows) for table in document.tables[2:-1]] == [10] * len(headings)
    with zipfile.ZipFile(path) as parts:
        assert "\ue000" not in parts.read(_BODY).decode()
