"""Where a message of the ledger is read: its call's layout, and what may open its locked files."""

from dataclasses import replace

from sqlmodel import Session

from pipeline.file.calls import call_at, open_calls
from pipeline.read.reading_setup import ReadingSetup
from pipeline.services import Services
from store.acts.passwords import passwords_given
from store.mail import ledger
from store.tables import MessageRow


class Places:
    """The workplaces of a pass; what they share is looked up once a call."""

    def __init__(self, services: Services) -> None:
        self._parts = services
        self._of_calls: dict[tuple[str, ...], ReadingSetup] = {}

    def of(self, session: Session, row: MessageRow) -> ReadingSetup:
        """Where this message is read."""
        call_id = call_at(self._parts.calls, row.received_at).id
        rivals = [call for call in open_calls(self._parts.calls, row.received_at) if call.id != call_id]
        key = (call_id, *(call.id for call in rivals))
        if key not in self._of_calls:
            self._of_calls[key] = replace(self._parts.workplace(call_id), rivals=tuple(rivals))
        if row.application_id is None:
            return self._of_calls[key]
        return replace(
            self._of_calls[key],
            correspondence=ledger.correspondence(session, row.application_id, row.id),
            passwords=passwords_given(session, row.application_id),
        )
