"""Whom the office already knows: applications, the addresses they wrote from, and our letters.

An index over the store's rows for the length of one run of filing; whatever it learns is in the database
first, so a new run builds the same index.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from ingest.sorting.identity import mailbox_key
from ingest.sorting.match import KnownApplication
from store.decisions import addresses_decided
from store.tables import ApplicationRow, LetterRow, MessageRow


@dataclass
class Known:
    """Applications by reference, the addresses they wrote from, and references by our Message-IDs."""

    rows: dict[str, ApplicationRow] = field(default_factory=dict)
    addresses: dict[int | None, set[str]] = field(default_factory=lambda: defaultdict(set))
    letters: dict[str, str | None] = field(default_factory=dict)
    _by_mailbox: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def relevant(
        self, nips: Iterable[str], references: Iterable[str | None], address: str | None
    ) -> list[KnownApplication]:
        """The applications that a message may belong to, as matching needs them, by reference."""
        wanted = {reference for reference in references if reference in self.rows}
        wanted |= self._by_mailbox.get(mailbox_key(address), set()) if address else set()
        numbers = set(nips)
        wanted |= {reference for reference, row in self.rows.items() if row.nip in numbers}
        return [self._known(self.rows[reference]) for reference in sorted(filter(None, wanted))]

    def _known(self, row: ApplicationRow) -> KnownApplication:
        return KnownApplication(
            reference=row.reference,
            call_id=row.call_id,
            nip=row.nip,
            email=row.email,
            emails=frozenset({row.email, *self.addresses[row.id]}),
        )

    def among(self, addresses: Iterable[str | None]) -> frozenset[str]:
        """Those of some addresses that belong to an application."""
        return frozenset(a for a in addresses if a and self._by_mailbox.get(mailbox_key(a)))

    def thread(self, message_ids: Iterable[str]) -> tuple[bool, str | None]:
        """Whether any of these Message-IDs is ours, and the application it was about."""
        for message_id in message_ids:
            if message_id in self.letters:
                return True, self.letters[message_id]
        return False, None

    def learn(self, row: ApplicationRow, address: str | None) -> None:
        """Remember an application and an address it wrote from."""
        self.rows[row.reference] = row
        self._by_mailbox[mailbox_key(row.email)].add(row.reference)
        if address:
            self.addresses[row.id].add(address)
            self._by_mailbox[mailbox_key(address)].add(row.reference)


def load_known(session: Session) -> Known:
    """The index, as the database has it now; an address whose From was not believed is nobody's."""
    known = Known(letters=dict(session.exec(select(LetterRow.message_id, LetterRow.reference)).all()))
    by_id: dict[int | None, ApplicationRow] = {}
    for row in session.exec(select(ApplicationRow)):
        by_id[row.id] = row
        known.learn(row, None)
    for application_id, address in session.exec(
        select(MessageRow.application_id, MessageRow.from_address)
        .where(
            col(MessageRow.application_id).is_not(None),
            col(MessageRow.from_address).is_not(None),
            MessageRow.sender_doubt == "",
        )
        .distinct()
    ):
        known.learn(by_id[application_id], address)
    for application_id, address in addresses_decided(session):
        known.learn(by_id[application_id], address)
    return known
