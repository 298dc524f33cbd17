"""Who gets copies of letters: addresses that are addresses, each once, and the office's own."""

import re
from collections.abc import Iterator

from config.callfile.complaint import Complaint, warning
from config.callfile.places import Key
from domain.call import Call
from domain.people.mailbox_key import mailbox_key
from domain.words.polish import plural

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_MANY = 5


def complaints(call: Call) -> Iterator[Complaint]:
    """What is wrong or odd about the copies."""
    seen: dict[str, int] = {}
    own = {
        call.office.email.rpartition("@")[2].casefold(),
        *map(str.casefold, call.eligibility.office_domains),
    }
    for at, copy in enumerate(call.letters.copies):
        key: Key = ("letters", "copies", at, "to")
        if _ADDRESS.fullmatch(copy.to) is None:
            found = f"„{copy.to}” nie jest jednym adresem e-mail."
            yield Complaint(
                "bad_address", key, found, "Wpisz sam adres, bez nazwy; każdy adres ma własny wpis."
            )
            continue
        mailbox = mailbox_key(copy.to)
        if mailbox in seen:
            found = f"na ten adres idzie już kopia z wpisu {seen[mailbox]}."
            yield Complaint(
                "double_copy", key, found, "Zostaw jeden wpis i podaj w nim wszystkie rodzaje pism."
            )
        seen.setdefault(mailbox, at + 1)
        if mailbox == mailbox_key(call.office.email):
            found = "to adres, na który piszą zgłaszający; program czyta go sam i zna każde pismo."
            yield warning("copy_to_mailbox", key, found, "Usuń ten wpis albo podaj inny adres.")
        elif not any(_is_in(mailbox.rpartition("@")[2], domain) for domain in own):
            found = f"„{copy.to}” leży poza domeną urzędu, a pisma mówią o sprawach zgłaszających."
            yield warning("copy_leaves_office", key, found, "Sprawdź, czy ten adres może je dostawać.")
        if not copy.letters and "letters" in copy.model_fields_set:
            found = "pusta lista znaczy tyle co żadna: kopie dostawałby każdy rodzaj pisma."
            yield warning(
                "empty_letters", (*key[:-1], "letters"), found, "Wpisz rodzaje pism albo usuń klucz."
            )
        if len(set(copy.letters)) < len(copy.letters):
            found = "ten sam rodzaj pisma stoi tu dwa razy."
            yield warning("double_letter", (*key[:-1], "letters"), found, "Zostaw go raz.")
    if len(seen) > _MANY:
        found = f"kopie dostaje {plural(len(seen), 'adres', 'adresy', 'adresów')}."
        yield warning("many_copies", ("letters", "copies"), found, "Sprawdź, czy każdemu są potrzebne.")


def _is_in(domain: str, own: str) -> bool:
    return domain == own or domain.endswith(f".{own}")
