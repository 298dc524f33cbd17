"""Whom the office knows: applications by number and address, and letters by their Message-IDs.

Every question is answered by an index, however many there are.
"""

from collections.abc import Collection, Iterable

from sqlmodel import Session, col, select

from store.engine.slices import slices
from store.tables import ApplicationRow, LetterRow, MessageRow


def applications_of_identities(session: Session, identities: Collection[str]) -> list[ApplicationRow]:
    """The applications of all calls whose applicant is one of these (`domain.people.identity`)."""
    return _found(session, ApplicationRow.identity, identities)


def applications_identified_in(session: Session, call_id: str) -> list[ApplicationRow]:
    """The applications of a call of which is known who applies."""
    query = select(ApplicationRow).where(ApplicationRow.call_id == call_id)
    return list(session.exec(query.where(col(ApplicationRow.identity).is_not(None))))


def applications_of_ids(session: Session, ids: Collection[int]) -> list[ApplicationRow]:
    """The applications with these ids."""
    return _found(session, ApplicationRow.id, ids)


def applications_of_domain(session: Session, call_id: str, domain: str) -> list[ApplicationRow]:
    """The applications of a call whose address on file is of this domain (`domain.people.mailbox_key`)."""
    query = select(ApplicationRow).where(ApplicationRow.call_id == call_id, ApplicationRow.domain == domain)
    return list(session.exec(query))


def _found(session: Session, column: object, values: Collection[object]) -> list[ApplicationRow]:
    return [
        row
        for some in slices(values)
        for row in session.exec(select(ApplicationRow).where(col(column).in_(some)))
    ]


def owners_of(session: Session, mailboxes: Collection[str]) -> set[tuple[str, int]]:
    """Mailboxes (`domain.people.mailbox_key`) with the ids of the applications they belong to.

    They are on file there, or wrote a message of it whose From was believed.
    """
    found: set[tuple[str | None, int | None]] = set()
    for some in slices(mailboxes):
        on_file = select(col(ApplicationRow.mailbox), col(ApplicationRow.id))
        found |= set(session.exec(on_file.where(col(ApplicationRow.mailbox).in_(some))))
        wrote = select(col(MessageRow.mailbox), col(MessageRow.application_id)).distinct()
        found |= set(
            session.exec(
                wrote.where(
                    col(MessageRow.mailbox).in_(some),
                    col(MessageRow.application_id).is_not(None),
                    MessageRow.sender_doubt == "",
                )
            )
        )
    return {(mailbox, owner) for mailbox, owner in found if mailbox and owner is not None}


def addresses_written_from(session: Session, application_id: int) -> set[str]:
    """The senders of an application's messages whose From was believed."""
    query = select(MessageRow.from_address).where(
        MessageRow.application_id == application_id, MessageRow.sender_doubt == ""
    )
    return {address for address in session.exec(query.distinct()) if address}


def letters_named(session: Session, message_ids: Iterable[str]) -> dict[str, str | None]:
    """Which of these Message-IDs are letters of ours, and the reference each is about."""
    return {
        message_id: reference
        for some in slices(message_ids)
        for message_id, reference in session.exec(
            select(LetterRow.message_id, LetterRow.reference).where(col(LetterRow.message_id).in_(some))
        )
    }
