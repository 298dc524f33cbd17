"""When two addresses are one mailbox, and whether a message comes from whom it says."""

import re
import unicodedata
from contextlib import suppress

from domain.mail import Message
from domain.text import one_line
from ingest.sorting.authentication import refutes_sender

_LIKE_AN_ADDRESS = re.compile(r"[^\s<>()\"',;]{1,64}@[^\s<>()\"',;]{1,255}")
_ROBOTS = ("noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "nie-odpowiadaj", "nieodpowiadaj")


def mailbox_key(address: str) -> str:
    """An address as it is compared, never as it is written to (f061).

    Compatibility forms, case, an internationalised domain's spelling and a plus-tag make no difference;
    letters of another script that merely look alike do.

    >>> mailbox_key("Jan+nabor@Firma.PL") == mailbox_key("jan@firma.pl")
    True
    >>> mailbox_key("biuro@żółw.pl") == mailbox_key("biuro@xn--w-uga1v8h.pl")
    True
    """
    local, at, domain = unicodedata.normalize("NFKC", address).strip().casefold().rpartition("@")
    if not at:
        return domain
    with suppress(UnicodeError):  # what is not a host name is compared as it stands
        domain = domain.encode("idna").decode("ascii")
    return f"{local.partition('+')[0]}@{domain}"


def is_robot(address: str) -> bool:
    """Whether nobody reads what is sent to an address.

    >>> is_robot("noreply@wetransfer.com")
    True
    """
    return address.partition("@")[0].lower().startswith(_ROBOTS)


def is_in_domain(address: str, domains: frozenset[str]) -> bool:
    """Whether an address belongs to one of the domains or to a subdomain of one.

    >>> is_in_domain("a@dgr.lubuskie.pl", frozenset({"lubuskie.pl"}))
    True
    >>> is_in_domain("a@nielubuskie.pl", frozenset({"lubuskie.pl"}))
    False
    """
    domain = mailbox_key(address).rpartition("@")[2]
    return any(domain == own or domain.endswith(f".{own}") for own in domains)


def sender_doubt(message: Message) -> str:
    """Why nobody can tell who wrote a message, as a Polish sentence; empty: its From is believed.

    Several authors, a Sender that is another (RFC 5322 § 3.6.2), a name that looks like somebody else's
    address (f014, f056), and what our own server found out (f055).
    """
    address = message.from_address
    if address is None:
        return "Nadawcy nie da się ustalić (From)."
    if message.sender is not None and mailbox_key(message.sender.address) != mailbox_key(address):
        return f"Wiadomość podaje dwóch nadawców: {address} (From) i {message.sender.address} (Sender)."
    name = message.from_addresses[0].name
    if any(mailbox_key(found) != mailbox_key(address) for found in _LIKE_AN_ADDRESS.findall(name)):
        return f"Nazwa nadawcy „{one_line(name, 100)}” udaje inny adres niż {address}."
    if message.authentication is not None and refutes_sender(message.authentication):
        found = message.authentication
        said = ", ".join(
            f"{method}={result}"
            for method, result in (("dmarc", found.dmarc), ("spf", found.spf), ("dkim", found.dkim))
            if result
        )
        return f"Serwer poczty urzędu nie potwierdził, że wiadomość wysłał {address} ({said})."
    return ""
