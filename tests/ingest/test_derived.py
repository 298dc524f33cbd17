"""What was worked out of a file is kept by content and never half-written."""

from pathlib import Path

import pytest

from domain.document import Box, Mark, Page, Word
from ingest.derived import OCR_VERSION, Derived

SHA = "ab" * 32
PAGE = Page(
    3,
    "NIP: 929-000-00-06",
    source="ocr",
    confidence=0.93,
    words=(Word("NIP:", Box(0.1, 0.2, 0.15, 0.22), 0.97),),
    marks=(Mark(Box(0.6, 0.8, 0.8, 0.86), 0.9),),
    rotation=90,
)


def test_a_page_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    derived = Derived(tmp_path)
    assert derived.page(SHA, 3) is None
    assert not derived.has_page(SHA, 3)
    derived.keep_page(SHA, PAGE)
    assert derived.has_page(SHA, 3)
    assert derived.page(SHA, 3) == PAGE
    assert derived.page(SHA, 4) is None


def test_a_damaged_page_counts_as_unread(tmp_path: Path) -> None:
    derived = Derived(tmp_path)
    derived.keep_page(SHA, PAGE)
    (kept,) = tmp_path.rglob("page-3.*.json")
    kept.write_bytes(kept.read_bytes()[:40])
    assert derived.page(SHA, 3) is None
    assert not derived.has_page(SHA, 3), "so that it is read again"


def test_a_converted_file_comes_back(tmp_path: Path) -> None:
    derived = Derived(tmp_path)
    assert derived.converted(SHA) is None
    derived.keep_converted(SHA, b"PK")
    assert derived.converted(SHA) == b"PK"


def test_f091_a_name_without_its_bytes_counts_as_nothing(tmp_path: Path) -> None:
    derived = Derived(tmp_path)
    assert not derived.has_thumbnail(SHA, 1)
    derived.keep_thumbnail(SHA, 1, b"jpeg")
    derived.keep_converted(SHA, b"PK")
    derived.keep_page(SHA, PAGE)
    assert derived.has_thumbnail(SHA, 1)
    for kept in (tmp_path / "derived").rglob("*.*"):
        kept.write_bytes(b"")
    (tmp_path / "derived" / SHA[:2] / SHA / "converted").write_bytes(b"")
    assert not derived.has_thumbnail(SHA, 1)
    assert not derived.has_page(SHA, 3)
    assert derived.converted(SHA) is None


def test_what_a_killed_process_was_writing_lies_where_the_next_start_sweeps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(path: Path, _target: Path) -> None:
        assert path.parent == tmp_path / "tmp"
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", die)
    with pytest.raises(KeyboardInterrupt):
        Derived(tmp_path).keep_thumbnail(SHA, 1, b"jpeg")
    assert not any(path.is_file() for path in tmp_path.rglob("*"))


def test_nothing_unfinished_is_left_behind(tmp_path: Path) -> None:
    derived = Derived(tmp_path)
    derived.keep_page(SHA, PAGE)
    derived.keep_thumbnail(SHA, 1, b"jpeg")
    assert derived.thumbnail_path(SHA, 1).read_bytes() == b"jpeg"
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == [
        "page-1.jpg",
        f"page-3.v{OCR_VERSION}.json",
    ]


def test_a_blanks_pages_come_back_and_are_read_again_when_damaged(tmp_path: Path) -> None:
    derived = Derived(tmp_path)
    pages = (Page(1, "Nazwa: ....", tables=((("Lp.", "Rok"), ("1.", "")),)), PAGE)
    assert derived.blank(SHA) is None
    derived.keep_blank(SHA, pages)
    assert derived.blank(SHA) == pages
    (kept,) = tmp_path.rglob("blank.*.json")
    kept.write_bytes(kept.read_bytes()[:40])
    assert derived.blank(SHA) is None
