"""Pages of filed mail that are read once more by newer rules, as the office asks for them and takes them."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import text
from sqlmodel import Session

from store.queue.readings import KeptPage


class PageAnew(NamedTuple):
    """A picture of a page, and the name that says by which rules it is to be read."""

    sha256: str
    format: str
    number: int
    name: str


def ask(session: Session, pages: Iterable[PageAnew]) -> None:
    """Let these be read behind everything else: once, however often it is asked."""
    asked = text("SELECT nabor_queue.read_page_anew(CAST(:page AS jsonb))")
    for page in pages:
        session.execute(asked, {"page": json.dumps(page._asdict())})


def answered(session: Session, hashes: Sequence[str]) -> list[tuple[KeptPage, bool]]:
    """What came of the pages of these files, and whether it was read; without a body where it was not."""
    asked = text(
        "SELECT sha256, name, coalesce(body, ''), body IS NOT NULL FROM nabor_queue.pages_anew"
        " WHERE is_done AND sha256 = ANY(:hashes)"
    )
    found = session.execute(asked, {"hashes": list(hashes)})
    return [(KeptPage(sha256, name, bytes(body)), bool(is_read)) for sha256, name, body, is_read in found]


def taken(session: Session, hashes: Sequence[str]) -> None:
    """The pages of these files are kept by the office now."""
    gone = text("DELETE FROM nabor_queue.pages_anew WHERE is_done AND sha256 = ANY(:hashes)")
    session.execute(gone, {"hashes": list(hashes)})


def drop_others(session: Session, ending: str) -> None:
    """Drop what was asked for by other rules than those whose names end so, unless somebody is reading it."""
    task = (
        "DELETE FROM nabor_queue.procrastinate_jobs WHERE task_name = 'recognise_anew' AND status = 'todo'"
        " AND args ->> 'name' NOT LIKE :ending"
    )
    page = "DELETE FROM nabor_queue.pages_anew WHERE name NOT LIKE :ending"
    for statement in (task, page):
        session.execute(text(statement), {"ending": f"%{ending}"})
