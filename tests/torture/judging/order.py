"""What a power cut may not overtake: the order in which one run synced, committed and sent, from its recording."""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Any

from tests.torture.kills.points import Point


def order_problems(points: Sequence[Point]) -> list[str]:
    """Every breach of the order file → row → effect in one run's recording."""
    checks = (_rows_before_files, _filed_before_synced, _letters_ahead_of_rows, _uncounted_readings)
    return [problem for check in checks for problem in check(points)]


def _rows_before_files(points: Sequence[Point]) -> Iterator[str]:
    """A message's row is committed only after its file was synced, renamed, and its folder synced."""
    for place, point in enumerate(points):
        if (point.kind, point.moment) != ("commit", "before"):
            continue
        for values in _values(point, "INSERT", "messages"):
            yield from _undurable(points[:place], values["sha256"])


def _undurable(done: Sequence[Point], sha256: str) -> Iterator[str]:
    """What is not yet durable of a raw message, after these points."""
    folder = PurePosixPath("raw", sha256[:2])
    renamed = [p for p in done if _is(p, "rename", "after", str(folder / f"{sha256}.eml"))]
    since = done
    for rename in renamed[:1]:  # none: it stood already, and only its folder must be synced anew
        place = done.index(rename)
        since = done[place:]
        if not any(_is(p, "fsync-file", "after", rename.details["source"]) for p in done[:place]):
            yield f"{sha256}: renamed before its bytes were synced"
    for made in (folder, folder.parent, folder.parent.parent):
        if not any(_is(p, "fsync-folder", "after", str(made)) for p in since):
            yield f"{sha256}: entered before the folder {made} was synced"


def _filed_before_synced(points: Sequence[Point]) -> Iterator[str]:
    """Attachments are entered only when what was extracted and laid out for people is durable."""
    is_durable = True
    for point in points:
        if point.kind == "link" and point.moment == "after":
            is_durable = False
        elif point.kind == "sync-all" and point.moment == "after":
            is_durable = True
        elif point.kind == "commit" and not is_durable and _statements(point, "INSERT", "attachments"):
            yield f"{point.name}: files were filed before they were synced"
            is_durable = True  # once is enough


def _letters_ahead_of_rows(points: Sequence[Point]) -> Iterator[str]:
    """DATA_STARTED is committed before the body's first byte, and the acceptance before anything else is said."""
    committed: dict[str, Any] = {}
    """The columns of the last committed change of a letter."""
    owed = False
    """An acceptance that is not on record yet."""
    for point in points:
        if (point.kind, point.moment) == ("commit", "after"):
            for values in _values(point, "UPDATE", "letters"):
                committed = values
                owed = owed and values.get("state") != "sent"
        elif point.kind == "smtp-body" and point.moment == "before":
            if committed.get("phase") != "data_started":
                yield f"{point.name}: the body began after {committed}, not after DATA_STARTED"
        elif point.kind == "smtp-reply" and point.details["code"] == 250:
            owed = True
        elif point.kind in {"smtp-quit", "smtp-rset", "smtp-mail"} and point.moment == "before" and owed:
            yield f"{point.name}: an accepted letter was not on record yet"
    if owed:
        yield "the run ended with an accepted letter that is not on record"


def _uncounted_readings(points: Sequence[Point]) -> Iterator[str]:
    """That a message is about to be read is committed before a reading process is given anything."""
    is_counted = True
    for point in points:
        if (point.kind, point.moment) == ("commit", "after"):
            if any(True for _ in _values(point, "INSERT", "messages")):
                is_counted = False
            if any("attempts" in one["text"] for one in _statements(point, "UPDATE", "messages")):
                is_counted = True
        elif (point.kind, point.moment) == ("task", "before") and not is_counted:
            yield f"{point.name}: read before the attempt was counted"


def _is(point: Point, kind: str, moment: str, path: str) -> bool:
    return (point.kind, point.moment, point.details.get("path")) == (kind, moment, path)


def _statements(point: Point, does: str, table: str) -> list[dict[str, Any]]:
    return [s for s in point.details["statements"] if (s["does"], s["table"]) == (does, table)]


def _values(point: Point, does: str, table: str) -> Iterator[dict[str, Any]]:
    for statement in _statements(point, does, table):
        yield from statement["values"]
