"""A call's file beside the applications that it judged so far, in the office's database."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from pydantic import ValidationError

from config.callfile.changes import changes, content_of
from config.callfile.complaint import Complaint
from config.registers import load_registers
from domain.call import Call
from domain.people.mailbox_key import mailbox_key
from pipeline.callfile.effects import Effect, effects, reads_otherwise
from store.applications import addresses_on_file, application_rows, gather_facts
from store.call_versions import newest
from store.engine.database import Database, file_of
from store.tables import CallVersionRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from config.settings import Settings


@dataclass(frozen=True, slots=True)
class Changed:
    """What a file says otherwise than the version in force, and what that does."""

    number: int
    since: datetime
    """Of the version in force."""
    keys: tuple[str, ...]
    applications: int
    """How many there are."""
    effects: tuple[Effect, ...]
    reads_otherwise: bool
    """Whether papers would be read anew, so that more may change than is told."""


def compared(call: Call, settings: "Settings", now: datetime) -> Changed | None:
    """What a call's file changes; None where it says the same, or the database knows no version of it."""
    file = file_of(settings.database)
    if file is not None and not file.is_file():
        return None
    database = Database(settings.database)
    try:
        with database.read() as session:
            last = newest(session, call.id)
            if last is None or last.content == content_of(call):
                return None
            facts = list(gather_facts(session, application_rows(session, call.id)))
    finally:
        database.close()
    keys = changes(last.content, content_of(call))
    old = _call_of(last)
    if old is None:
        return Changed(last.number, last.since, keys, len(facts), (), reads_otherwise=True)
    found = effects(old, call, facts, load_registers(), now)
    return Changed(last.number, last.since, keys, len(facts), found, reads_otherwise(old, call))


def copied_applicants(call: Call, settings: "Settings") -> "Iterable[Complaint]":
    """Copies of letters for somebody who applies: they would tell one applicant of another."""
    file = file_of(settings.database)
    if not call.letters.copies or (file is not None and not file.is_file()):
        return
    database = Database(settings.database)
    try:
        with database.read() as session:
            applicants = frozenset(map(mailbox_key, addresses_on_file(session)))
    finally:
        database.close()
    for at, copy in enumerate(call.letters.copies):
        if mailbox_key(copy.to) in applicants:
            found = f"„{copy.to}” to adres zgłaszającego, który widziałby cudze sprawy; kopii nie dostanie."
            yield Complaint("copy_to_applicant", ("letters", "copies", at, "to"), found, "Podaj inny adres.")


def fixed_complaints(call: Call, changed: Changed | None) -> "Iterable[Complaint]":
    """What may not be changed any more, because applications carry it."""
    if changed is None or not changed.applications:
        return
    if any(key.startswith("reference_prefix:") for key in changed.keys):
        found = f"numery z „{call.reference_prefix}” miałyby inny początek niż te, które firmy już dostały."
        yield Complaint("prefix_changed", ("reference_prefix",), found, "Przywróć poprzednie litery.")


def _call_of(row: CallVersionRow) -> Call | None:
    """The call as a version had it; None where this program no longer knows its keys."""
    try:
        return Call.model_validate(row.content)
    except ValidationError:
        return None
