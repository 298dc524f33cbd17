"""Which application somebody means who names it by its number, company, NIP or address."""

from datetime import datetime

from domain.text import fold
from errors import NaborError
from pipeline.judging import judge_all
from pipeline.services import Services
from store.applications import find_application


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
    found = [
        f"{j.facts.reference} ({j.assessment.name or j.facts.email})"
        for j in judge_all(services, now)
        if (asked and asked in fold(j.assessment.name or ""))
        or asked == j.facts.email.casefold()
        or (len(digits) == 10 and digits == j.assessment.nip)
    ]
    if len(found) == 1:
        return found[0].partition(" ")[0]
    if found:
        raise NaborError(f"„{words}” pasuje do kilku zgłoszeń: {', '.join(found)}.")
    raise NaborError(f"Nie ma zgłoszenia „{words.upper()}”; listę podaje „nabor applications”.")
