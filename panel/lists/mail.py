"""The ledger as its address filters and sorts it."""

from collections.abc import Mapping

from domain.mail import Outcome
from panel.lists.listing import Query
from panel.lists.word_index import mails_with
from pipeline.services import Services
from pipeline.sight import sight
from store.mail.mail_views import MailOrder, MailSort, WantedMail

SORTS: Mapping[str, MailSort] = {
    "nr": MailSort.NUMBER,
    "temat": MailSort.SUBJECT,
    "nadawca": MailSort.SENDER,
    "wplyw": MailSort.RECEIVED,
    "stan": MailSort.OUTCOME,
}
FILTERS = ("stan", "q")


def asked_for(services: Services, query: Query) -> tuple[WantedMail, MailOrder]:
    """The messages that the address asks for, and their order: the newest first, unless it says another."""
    outcome = query.get("stan") if query.get("stan") in set(Outcome) else ""
    sort, is_descending = query.order(SORTS)
    order = (sort, is_descending) if sort is not None else (MailSort.RECEIVED, True)
    return wanted(services, query.get("q"), outcome), order


def wanted(services: Services, words: str, outcome: str = "") -> WantedMail:
    """The messages in whose sender or subject words stand: by the index of words, where it knows them."""
    found = mails_with(services, words) if words else None
    with services.database.read() as session:
        seen = sight(services, session)
    if found is None or found.numbers is None:
        are_many = found is not None and found.are_many
        return WantedMail(outcome, words, are_many=are_many, sight=seen)
    return WantedMail(outcome, only=found.numbers, sight=seen)
