"""Whom the office already knows: applications, the addresses they wrote from, and our letters.

Looked up in the store by index, within the transaction that files; what it files is added, for messages are
entered together at the transaction's end.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from sqlmodel import Session

from domain.people.mailbox_key import mailbox_key
from ingest.sorting.identity import is_of_one_firm
from ingest.sorting.match import KnownApplication
from store.acts.decisions import addresses_decided
from store.applications import applications_with, find_application
from store.mail.senders import (
    addresses_written_from,
    applications_identified_in,
    applications_of_domain,
    applications_of_identities,
    applications_of_ids,
    letters_named,
    owners_of,
)
from store.tables import ApplicationRow, MessageRow


class KnownSenders:
    """Answers for one transaction; an address whose From was not believed is nobody's."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._learnt: defaultdict[int, set[str]] = defaultdict(set)

    def relevant(
        self,
        identities: Iterable[str],
        references: Iterable[str | None],
        address: str | None,
        by_words_in: str | None = None,
        colleagues_in: str | None = None,
    ) -> list[KnownApplication]:
        """The applications that a message may belong to, as matching needs them, by reference.

        Of a call whose applicants are told by names, all that anybody is known of: names are only alike. Of
        the call `colleagues_in`, those that mailboxes of the address's own domain applied from.
        """
        named = applications_with(self._session, {reference for reference in references if reference})
        named_by = list(identities)
        numbered = applications_of_identities(self._session, named_by)
        if named_by and by_words_in is not None:
            numbered += applications_identified_in(self._session, by_words_in)
        theirs = self._owners([address] if address else [])
        if address and colleagues_in is not None:
            numbered += self.of_colleagues(address, colleagues_in)
        rows = [*named.values(), *numbered, *applications_of_ids(self._session, {i for _m, i in theirs})]
        by_reference = {row.reference: row for row in rows}
        return [self._known(by_reference[reference]) for reference in sorted(by_reference)]

    def _known(self, row: ApplicationRow) -> KnownApplication:
        assert row.id is not None
        return KnownApplication(
            reference=row.reference,
            call_id=row.call_id,
            identity=row.identity,
            email=row.email,
            emails=frozenset({row.email, *self._addresses(row.id)}),
        )

    def _addresses(self, application_id: int) -> set[str]:
        decided = {address for owner, address in self._decided if owner == application_id}
        written = addresses_written_from(self._session, application_id)
        return written | decided | self._learnt.get(application_id, set())

    @cached_property
    def _decided(self) -> list[tuple[int, str]]:
        """The addresses that people put on file, with their applications: a few in a call."""
        return addresses_decided(self._session)

    def _owners(self, addresses: Iterable[str]) -> set[tuple[str, int]]:
        """The mailboxes among some addresses that belong to an application, with its id."""
        wanted = {mailbox_key(address) for address in addresses}
        added = [(i, address) for i, some in self._learnt.items() for address in some]
        told = {(mailbox_key(address), i) for i, address in (*self._decided, *added)}
        return owners_of(self._session, wanted) | {pair for pair in told if pair[0] in wanted}

    def among(self, addresses: Iterable[str | None]) -> frozenset[str]:
        """Those of some addresses that belong to an application."""
        asked = [address for address in addresses if address]
        owned = {mailbox for mailbox, _application in self._owners(asked)}
        return frozenset(address for address in asked if mailbox_key(address) in owned)

    def of_colleagues(self, address: str, call_id: str) -> list[ApplicationRow]:
        """The applications of a call that somebody of the address's own firm sent in."""
        if not is_of_one_firm(address, address):
            return []
        return applications_of_domain(self._session, call_id, mailbox_key(address).rpartition("@")[2])

    def are_named(self, identities: Iterable[str]) -> bool:
        """Whether any of these has an application."""
        asked = list(identities)
        return bool(asked and applications_of_identities(self._session, asked))

    def thread(self, message_ids: Iterable[str]) -> tuple[bool, str | None]:
        """Whether any of these Message-IDs is ours, and the application it was about."""
        asked = list(message_ids)
        ours = letters_named(self._session, asked)
        first = next((message_id for message_id in asked if message_id in ours), None)
        return (False, None) if first is None else (True, ours[first])

    def application(self, reference: str) -> ApplicationRow:
        """The application with a reference that an answer above named."""
        row = find_application(self._session, reference)
        assert row is not None
        return row

    def owner(self, message: MessageRow) -> str:
        """The reference of the application that a message was filed to before."""
        row = self._session.get(ApplicationRow, message.application_id)
        assert row is not None
        return row.reference

    def learn(self, row: ApplicationRow, address: str | None) -> None:
        """Remember an address that an application wrote from, until its message is entered."""
        if address:
            assert row.id is not None
            self._learnt[row.id].add(address)
