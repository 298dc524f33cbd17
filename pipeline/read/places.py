"""Where a message of the ledger is read: its call's layout, and what may open its locked files."""

import hashlib
from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from ingest.derived import OCR_VERSION
from pipeline.file.calls import call_at, open_calls
from pipeline.read.reading_setup import ReadingSetup
from pipeline.services import ReadingParts
from store.acts.passwords import passwords_given
from store.mail import ledger
from store.tables import MessageRow


class ReadingPlaces:
    """The workplaces of a pass; what they share is looked up once a call."""

    def __init__(self, services: ReadingParts) -> None:
        self._parts = services
        self._of_calls: dict[tuple[str, ...], ReadingSetup] = {}

    def of(self, session: Session, row: MessageRow) -> ReadingSetup:
        """Where this message is read."""
        if row.application_id is None:
            return self.at(row.received_at)
        return self.at(
            row.received_at,
            ledger.correspondence(session, row.application_id, row.id),
            passwords_given(session, row.application_id),
        )

    def at(
        self, received_at: datetime, correspondence: tuple[str, ...] = (), passwords: tuple[str, ...] = ()
    ) -> ReadingSetup:
        """Where a message is read that came at an instant, beside these of its application."""
        call_id = call_at(self._parts.calls, received_at).id
        rivals = [call for call in open_calls(self._parts.calls, received_at) if call.id != call_id]
        key = (call_id, *(call.id for call in rivals))
        if key not in self._of_calls:
            self._of_calls[key] = replace(self._parts.workplace(call_id), rivals=tuple(rivals))
        return replace(self._of_calls[key], correspondence=correspondence, passwords=passwords)

    def mark(self, place: ReadingSetup) -> str:
        """The fingerprint of what a reading there depends on beside the bytes; alike on every machine."""
        rules = [self._parts.rules[call.id] for call in (place.call, *place.rivals)]
        others = (place.correspondence, place.passwords, place.authserv_id, bool(place.trust_dir))
        return hashlib.sha256(repr((OCR_VERSION, rules, others)).encode()).hexdigest()
