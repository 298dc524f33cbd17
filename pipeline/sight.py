"""What may be seen through services that are one office's: applications, decisions, mail and letters."""

from sqlmodel import Session

from domain.acts.on_the_office import Prolong
from pipeline.services import Services
from store.acts.message_acts import ABOUT_MESSAGE
from store.mail.sight import Sight, sees, sight_of
from store.tables import ApplicationRow, DecisionRow, LetterRow


def sight(services: Services, session: Session) -> Sight:
    """The part of the ledger that may be seen."""
    return sight_of(session, services.within, services.prefixes, services.own_accounts)


def sees_message(services: Services, session: Session, number: int) -> bool:
    """Whether a message may be seen."""
    return services.within is None or sees(session, sight(services, session), number)


def sees_letter(services: Services, row: LetterRow) -> bool:
    """Whether a letter may be seen; those to the staff only by who sees all."""
    return services.within is None or row.call_id in services.within


def sees_decision(
    services: Services, session: Session, row: DecisionRow, owner: ApplicationRow | None
) -> bool:
    """Whether a decision may be seen, by the application that it is about (None: about none)."""
    if services.within is None:
        return True
    if owner is not None:
        return owner.call_id in services.within
    if row.action == Prolong.action:
        return row.target in services.within
    target = row.target or ""
    is_number = row.action in ABOUT_MESSAGE and target.isdecimal()
    return is_number and sees_message(services, session, int(target))
