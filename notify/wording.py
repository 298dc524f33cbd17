"""Words that letters and digests are put together from."""

import re

from domain.call import Call
from domain.words.polish import closing_text, plural
from domain.words.redaction import redact
from domain.words.text import one_line

_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?=\s|$)")
"""What a sentence that ends with an abbreviation leaves."""
_PARAGRAPH = re.compile(r"(?P<act>\w+) § (?P<paragraph>\d+)(?:\.(?P<section>\d+))?(?: (?P<letter>[a-z]))?")


def basis_text(source: str) -> str:
    """A rule's source as a letter cites it; what is no paragraph of an act stays as it is.

    >>> basis_text("Regulamin § 4.4"), basis_text("Regulamin § 4.3 e")
    ('§ 4 ust. 4 Regulaminu', '§ 4 ust. 3 lit. e Regulaminu')
    >>> basis_text("Zasady spotkania, pkt 7")
    'Zasady spotkania, pkt 7'
    """
    found = _PARAGRAPH.fullmatch(source)
    if found is None or found["act"] != "Regulamin":
        return source
    steps = [f"§ {found['paragraph']}"]
    if found["section"]:
        steps.append(f"ust. {found['section']}")
    if found["letter"]:
        steps.append(f"lit. {found['letter']}")
    return f"{' '.join(steps)} Regulaminu"


def term_text(call: Call) -> str:
    """The length of a call's term after „w terminie”.

    „5 dni roboczych”, „1 dnia roboczego”, „14 dni”.
    """
    count = call.term.length
    if call.term.unit == "workdays":
        return plural(count, "dnia roboczego", "dni roboczych", "dni roboczych")
    return plural(count, "dnia", "dni", "dni")


def window_end_text(call: Call) -> str:
    """Until when a call runs, after „do”."""
    if call.runs_until_full:
        return "wyczerpania miejsc"
    closes = closing_text(call.ends_at)
    return f"wyczerpania miejsc, najpóźniej do {closes}" if call.rolling else closes


def discreet(text: str) -> str:
    """A sentence on one line, without PESEL numbers and amounts of money: no letter or digest repeats them.

    >>> discreet("Zaległość 1 234,50 zł, PESEL 80010112345, NIP 9290000006")
    'Zaległość […], PESEL […], NIP 9290000006'
    >>> discreet("Firma to Las sp. z o.o.. Czekamy...")
    'Firma to Las sp. z o.o. Czekamy...'
    """
    return _TWO_STOPS.sub(".", one_line(redact(text), 1000))
