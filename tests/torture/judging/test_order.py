"""The order that a power cut may not overtake: the check of it sees a breach."""

from dataclasses import replace

import pytest

from tests.torture.judging.order import order_problems
from tests.torture.kills.points import Point

SHA = "ab" * 32
RAW = f"raw/ab/{SHA}.eml"


def commit(does: str, table: str, text: str = "", **values: str) -> Point:
    statement = {"does": does, "table": table, "text": text, "values": [values]}
    return Point("commit", "after", 1, details={"statements": [statement]})


def durable() -> list[Point]:
    entered = commit("INSERT", "messages", sha256=SHA)
    return [
        Point("fsync-file", "after", 1, details={"path": "tmp/1"}),
        Point("rename", "after", 1, details={"path": RAW, "source": "tmp/1"}),
        *(
            Point("fsync-folder", "after", n, details={"path": path})
            for n, path in enumerate(("raw/ab", "raw", "."))
        ),
        replace(entered, moment="before"),
        entered,
        commit("UPDATE", "messages", "UPDATE messages SET attempts=(messages.attempts + ?)"),
        Point("task", "before", 1),
        Point("link", "after", 1, details={"path": "applications/a.pdf"}),
        Point("sync-all", "after", 1),
        replace(commit("INSERT", "attachments", sha256=SHA), moment="before"),
    ]


def sent() -> list[Point]:
    return [
        commit("UPDATE", "letters", phase="data_started"),
        Point("smtp-body", "before", 1),
        Point("smtp-reply", "after", 1, details={"code": 250}),
        commit("UPDATE", "letters", state="sent"),
        Point("smtp-quit", "before", 1),
    ]


def test_f091_the_right_order_is_accepted() -> None:
    assert order_problems([*durable(), *sent()]) == []


@pytest.mark.parametrize(
    ("missing", "complaint"),
    [
        (0, "renamed before its bytes were synced"),
        (2, "before the folder raw/ab was synced"),
        (3, "before the folder raw was synced"),
        (4, "before the folder . was synced"),
        (7, "before the attempt was counted"),
        (10, "before they were synced"),
    ],
)
def test_f091_a_row_ahead_of_its_file_is_seen(missing: int, complaint: str) -> None:
    points = durable()
    del points[missing]
    (problem,) = order_problems(points)
    assert complaint in problem


def test_f091_a_folder_synced_before_the_rename_does_not_count() -> None:
    points = durable()
    points.insert(0, points.pop(2))
    (problem,) = order_problems(points)
    assert "before the folder raw/ab was synced" in problem


@pytest.mark.parametrize(
    ("missing", "complaint"), [(0, "not after DATA_STARTED"), (3, "was not on record yet")]
)
def test_f071_a_letter_ahead_of_its_row_is_seen(missing: int, complaint: str) -> None:
    points = sent()
    del points[missing]
    assert complaint in order_problems(points)[0]
