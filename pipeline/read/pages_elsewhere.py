"""Pages of filed mail that other machines read by newer rules, before their message is read anew here.

Reading a picture is what takes the time; all else of a message takes a moment, and the office does it itself,
for whoever only reads sees no mail that was filed. Which pages are pictures, the older reading tells: what it
does not know of, or what nobody can read there, is read here, as without a queue.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import and_, not_, or_
from sqlmodel import Session, col, select

from domain.mail import Outcome
from ingest.derived import Derived, page_name
from pipeline.read.elsewhere import keep_pages
from pipeline.read.pictures import TEXT_DOCUMENTS
from store.engine.slices import slices
from store.queue import pages_anew
from store.queue.pages_anew import PageAnew
from store.tables import AttachmentRow, MessageRow, ReadingRow

if TYPE_CHECKING:
    from pipeline.services import Services

_PICTURES = frozenset({"ocr", "picture"})
_MARKS = tuple(f'"source":"{source}"'.encode() for source in _PICTURES)


class PagesElsewhere:
    """What is asked of those who read, and what they answered."""

    def __init__(self, services: "Services") -> None:
        self._services = services
        self._derived = Derived(services.settings.data_dir)

    def ask(self, rows: Sequence[MessageRow]) -> None:
        """Let the pictures of pages of filed mail be read by today's rules, behind all other work."""
        filed = [row for row in rows if row.outcome == Outcome.FILED and row.application_id is not None]
        ending = page_name(0).partition("0")[2]
        with self._services.database.write() as session:
            pages_anew.drop_others(session, ending)
            pages_anew.ask(session, self._wanted(session, filed))

    def are_there(self, row: MessageRow) -> bool:
        """Whether all that is read elsewhere of a message has been; it is kept here then."""
        with self._services.database.read() as session:
            wanted = list(self._wanted(session, [row]))
            answers = pages_anew.answered(session, [page.sha256 for page in wanted]) if wanted else []
        keep_pages(self._derived, (page for page, is_read in answers if is_read))
        done = {(page.sha256, page.name) for page, _is_read in answers}
        return all((page.sha256, page.name) in done for page in wanted)

    def are_taken(self, row: MessageRow) -> None:
        """Forget the answers about a message that was read anew."""
        with self._services.database.write() as session:
            query = select(AttachmentRow.sha256).where(AttachmentRow.message_id == row.id)
            pages_anew.taken(session, session.exec(query).all())

    def _wanted(self, session: Session, rows: Sequence[MessageRow]) -> Iterator[PageAnew]:
        """The pictures of pages that nobody has read by today's rules here, each once."""
        found = (one for some in slices(row.id for row in rows) for one in self._outdated(session, some))
        for page in dict.fromkeys(found):
            if self._derived.page_body(page.sha256, page.number) is None:
                yield page

    def _outdated(self, session: Session, messages: Sequence[int | None]) -> Iterable[PageAnew]:
        is_of_older = or_(
            *(
                and_(col(ReadingRow.call_id) == call_id, not_(col(ReadingRow.rules).startswith(rules)))
                for call_id, rules in self._services.rules.items()
            )
        )
        query = (
            select(ReadingRow)
            .join(AttachmentRow, col(AttachmentRow.reading_id) == col(ReadingRow.id))
            .where(col(AttachmentRow.message_id).in_(messages), is_of_older)
            .order_by(col(AttachmentRow.message_id), col(AttachmentRow.id))
        )
        for reading in session.exec(query):
            if not any(mark in reading.pages for mark in _MARKS):
                continue
            name = json.loads(reading.body)["format"]
            for page in json.loads(reading.pages):
                if page["source"] in _PICTURES and name not in TEXT_DOCUMENTS:
                    yield PageAnew(reading.sha256, name, page["number"], page_name(page["number"]))
