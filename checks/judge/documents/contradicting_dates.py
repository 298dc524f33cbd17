"""Dates of a document that contradict each other or its arrival: notes for a person, which block nothing.

A slip of the pen, a wrong clock and a forged paper look alike here.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from checks.judge.documents.holdings import Version
from domain.document import FieldValue
from domain.words.polish import day_text, local_date

_LONGEST_BETWEEN = timedelta(days=365)
"""A certificate is issued within days of the day it speaks of; years tell of a slip."""
_CLOCKS_DIFFER = timedelta(days=1)
"""So far ahead the clock of whoever signs may be, time zones included."""


def contradicting_dates(version: Version) -> Iterator[str]:
    """What does not fit together among a document's dates, each as a clause without a full stop."""
    fields, arrived_on = version.document.fields, local_date(version.received_at)
    issued_on, as_of = _day(fields.get("issued_on")), _day(fields.get("as_of"))
    if issued_on and issued_on > arrived_on:
        yield f"wystawiono {day_text(issued_on)}, później niż wpłynął ({day_text(arrived_on)})"
    if issued_on and as_of and abs(issued_on - as_of) > _LONGEST_BETWEEN:
        yield f"wystawiono {day_text(issued_on)}, a mówi o stanie na {day_text(as_of)}"
    for signature in version.document.signing.signatures:
        signed_at = signature.signed_at
        if signed_at is not None and signed_at > version.received_at + _CLOCKS_DIFFER:
            signed_on = day_text(local_date(signed_at))
            yield f"podpis elektroniczny ma datę {signed_on}, późniejszą niż wpływ ({day_text(arrived_on)})"


def _day(answer: FieldValue | None) -> date | None:
    if answer is None or answer.state != "read" or not isinstance(answer.value, str):
        return None
    try:
        return date.fromisoformat(answer.value)
    except ValueError:
        return None
