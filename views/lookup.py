"""Which application somebody means who names it by its number, company, NIP or address."""

from datetime import datetime

from domain.application import Assessment
from domain.words.text import fold
from errors import NaborError
from pipeline.kept import assessed_among
from pipeline.services import Services
from store.applications import find_application
from store.kept.assessments import ApplicationFilter


def reference_of(services: Services, words: str, now: datetime) -> str:
    """The reference of the one application that the words name.

    Raises:
        NaborError: they name none, or several.
    """
    with services.database.read() as session:
        known = find_application(session, words.strip().upper())
    if known is not None:
        return known.reference
    asked, digits = fold(words.strip()), "".join(c for c in words if c.isdigit())
    is_nip = len(digits) == 10
    found = [
        f"{a.reference} ({a.name or a.email})"
        for call in sorted(services.calls)
        for text in dict.fromkeys((asked, digits) if is_nip else (asked,))
        for a in _named(services, call, text, now)
        if (asked and asked in fold(a.name or ""))
        or asked == a.email.casefold()
        or (is_nip and digits == a.nip)
    ]
    found = list(dict.fromkeys(found))
    if len(found) == 1:
        return found[0].partition(" ")[0]
    if found:
        raise NaborError(f"„{words}” pasuje do kilku zgłoszeń: {', '.join(found)}.")
    raise NaborError(f"Nie ma zgłoszenia „{words.upper()}”; listę podaje „nabor applications”.")


def _named(services: Services, call: str, text: str, now: datetime) -> list[Assessment]:
    """The applications whose names, numbers or addresses may hold a text."""
    among = assessed_among(services, services.calls[call], now, ApplicationFilter(words=text))
    return [one.assessment for one in among]
