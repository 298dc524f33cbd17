"""Messages that the mailbox lists and does not deliver, reported as a trouble while that lasts (f007)."""

from collections.abc import Sequence
from datetime import datetime

from domain.words.polish import time_text
from ingest.mailbox.message_key import uid_in
from pipeline.services import Services
from pipeline.watch import step_record
from store.mail import ledger
from store.tables import UnfetchedRow

UNFETCHED = "unfetched"
"""The name of the pulse."""
_NAMED = 5


def tell_given_up(services: Services, now: datetime) -> None:
    """Enter, renew or end the trouble; costs a query when there is none."""
    with services.database.read() as session:
        rows = ledger.given_up(session)
    known = {row.name: row.error for row in step_record.troubles(services.database)}
    if rows:
        told = _sentence(services, rows)
        if known.get(UNFETCHED) != told:
            step_record.failed(services.database, UNFETCHED, told, now)
    elif UNFETCHED in known:
        step_record.succeeded(services.database, UNFETCHED, now)


def _sentence(services: Services, rows: Sequence[UnfetchedRow]) -> str:
    named = "; ".join(_name(services, row) for row in rows[:_NAMED])
    more = f" i jeszcze {len(rows) - _NAMED}" if len(rows) > _NAMED else ""
    return (
        "Serwer poczty wymienia wiadomości, których mimo kilku próśb nie wydał: "
        f"{named}{more}. Proszę obejrzeć je w programie pocztowym: należącą do naboru przesłać do skrzynki "
        "jeszcze raz, a zbędną usunąć."
    )


def _name(services: Services, row: UnfetchedRow) -> str:
    # „imap://anna@urzad.example@mail.urzad.example/INBOX”
    place, _, folder = row.account.rpartition("@")[2].partition("/")
    user = row.account.removeprefix("imap://").removesuffix(f"@{place}/{folder}")
    whose = f" skrzynki {user}" if services.settings.offices else ""
    uid = uid_in(row.key)
    return f"UID {uid} w folderze „{folder}”{whose} (od {time_text(row.noticed_at)})"
