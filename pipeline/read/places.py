"""Where a message of the ledger is read: its call's layout, and what may open its locked files."""

from dataclasses import replace

from sqlmodel import Session

from pipeline.file.calls import call_at
from pipeline.read.reading_setup import ReadingSetup
from pipeline.services import Services
from store import ledger
from store.passwords import passwords_given
from store.tables import MessageRow


class Places:
    """The workplaces of a pass; what they share is looked up once a call."""

    def __init__(self, services: Services) -> None:
        self._parts = services
        self._of_calls: dict[str, ReadingSetup] = {}

    def of(self, session: Session, row: MessageRow) -> ReadingSetup:
        """Where this message is read."""
        call_id = call_at(self._parts.calls, row.received_at).id
        if call_id not in self._of_calls:
            self._of_calls[call_id] = self._parts.workplace(call_id)
        if row.application_id is None:
            return self._of_calls[call_id]
        return replace(
            self._of_calls[call_id],
            correspondence=ledger.correspondence(session, row.application_id, row.id),
            passwords=passwords_given(session, row.application_id),
        )
