"""Pages that are pictures: which are to be read, and what the file is once they are."""

from dataclasses import replace
from pathlib import Path

import pytest

from domain.document import FileContent, Page, ReadStatus
from ingest.derived import Derived
from pipeline.read.pictures import wanted_pages, with_pages_read

SHA = "cd" * 32
SCAN = FileContent(
    "pdf",
    ReadStatus.EMPTY_TEXT,
    (Page(1, "", source="picture"), Page(2, "", source="picture")),
    reason="Plik PDF nie zawiera tekstu.",
)
MIXED = FileContent(
    "pdf",
    ReadStatus.PARTIAL,
    (Page(1, "Formularz zgłoszeniowy"), Page(2, "", source="picture")),
    reason="Strony, których tekstu nie da się odczytać: 2.",
)


def read(number: int, text: str = "Zaświadczenie") -> Page:
    return Page(number, text, source="ocr", confidence=0.9)


def test_every_unread_picture_is_a_task_and_none_twice(tmp_path: Path) -> None:
    derived = Derived(tmp_path)
    assert [task.number for task in wanted_pages(SHA, SCAN, derived, ())] == [1, 2]
    assert [task.number for task in wanted_pages(SHA, MIXED, derived, ())] == [2]
    derived.keep_page(SHA, read(2))
    assert [task.number for task in wanted_pages(SHA, SCAN, derived, ())] == [1]
    assert list(wanted_pages(SHA, MIXED, derived, ())) == []


@pytest.mark.parametrize(
    ("file", "pages", "status", "reason"),
    [
        (SCAN, (read(1), read(2)), ReadStatus.OK, ""),
        (SCAN, (read(2), read(1)), ReadStatus.OK, ""),
        (SCAN, (read(1), read(2, "")), ReadStatus.OK, ""),  # the empty back of a sheet
        (SCAN, (read(1), None), ReadStatus.PARTIAL, "Strony, których nie udało się odczytać: 2."),
        (SCAN, (None, None), ReadStatus.EMPTY_TEXT, "Plik PDF nie zawiera tekstu."),
        (
            SCAN,
            (read(1, ""), read(2, " ")),
            ReadStatus.EMPTY_TEXT,
            "Na obrazie nie udało się odczytać żadnego tekstu.",
        ),
        (MIXED, (read(2),), ReadStatus.OK, ""),
        (MIXED, (None,), ReadStatus.PARTIAL, MIXED.reason),
    ],
)
def test_the_status_follows_from_what_was_read(
    file: FileContent, pages: tuple[Page | None, ...], status: ReadStatus, reason: str
) -> None:
    found = with_pages_read(file, pages)
    assert (found.status, found.reason) == (status, reason)


def test_what_is_lost_for_good_stays_said() -> None:
    cut = replace(MIXED, lacks="Plik PDF jest ucięty.")
    found = with_pages_read(cut, [read(2)])
    assert (found.status, found.reason) == (ReadStatus.PARTIAL, "Plik PDF jest ucięty.")


def test_only_pictures_are_replaced() -> None:
    found = with_pages_read(MIXED, [read(1, "podmienione"), read(2, "skan")])
    assert [page.text for page in found.pages] == ["Formularz zgłoszeniowy", "skan"]


def test_a_file_that_is_no_scan_is_left_as_it_is() -> None:
    locked = FileContent("pdf", ReadStatus.ENCRYPTED, reason="Hasło.")
    assert with_pages_read(locked, [read(1)]) == locked
