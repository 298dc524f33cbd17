"""Whom the office already knows: applications, the addresses they wrote from, and our letters.

An index over the store's rows for the length of one run of filing; whatever it learns is in the database
first, so a new run builds the same index.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from ingest.match import KnownApplication
from sqlmodel import Session, col, select

from store.tables import ApplicationRow, LetterRow, MessageRow


@dataclass
class Known:
    """Applications by id and reference, addresses by application, references by our Message-IDs."""

    rows: dict[str, ApplicationRow] = field(default_factory=dict)
    addresses: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    letters: dict[str, str | None] = field(default_factory=dict)

    def relevant(
        self, nips: Iterable[str], references: Iterable[str | None], address: str | None
    ) -> list[KnownApplication]:
        """The applications that a message may belong to, as matching needs them, by reference."""
        wanted_nips, wanted = set(nips), {reference for reference in references if reference}
        return [
            self._known(row)
            for reference, row in sorted(self.rows.items())
            if reference in wanted
            or row.nip in wanted_nips
            or address in (row.email, *self.addresses[row.id or 0])
        ]

    def _known(self, row: ApplicationRow) -> KnownApplication:
        return KnownApplication(
            reference=row.reference,
            call_id=row.call_id,
            nip=row.nip,
            email=row.email,
            emails=frozenset({row.email, *self.addresses[row.id or 0]}),
        )

    def all_addresses(self) -> frozenset[str]:
        """Every address that belongs to an application."""
        return frozenset(row.email for row in self.rows.values()).union(*self.addresses.values())

    def thread(self, message_ids: Iterable[str]) -> tuple[bool, str | None]:
        """Whether any of these Message-IDs is ours, and the application it was about."""
        for message_id in message_ids:
            if message_id in self.letters:
                return True, self.letters[message_id]
        return False, None

    def learn(self, row: ApplicationRow, address: str | None) -> None:
        """Remember an application and an address it wrote from."""
        self.rows[row.reference] = row
        if address and row.id is not None:
            self.addresses[row.id].add(address)


def load_known(session: Session) -> Known:
    """The index, as the database has it now."""
    known = Known()
    known.rows = {row.reference: row for row in session.exec(select(ApplicationRow)).all()}
    for application_id, address in session.exec(
        select(MessageRow.application_id, MessageRow.from_address)
        .where(col(MessageRow.application_id).is_not(None), col(MessageRow.from_address).is_not(None))
        .distinct()
    ):
        known.addresses[application_id or 0].add(address or "")
    known.letters = dict(session.exec(select(LetterRow.message_id, LetterRow.reference)).all())
    return known
