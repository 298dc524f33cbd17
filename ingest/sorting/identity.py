"""Whether a message comes from whom it says, and when two addresses are of one firm."""

import re

from domain.mail import Message
from domain.people.mailbox_key import mailbox_key
from domain.words.text import one_line
from ingest.sorting.authentication import refutes_sender

_LIKE_AN_ADDRESS = re.compile(r"[^\s<>()\"',;]{1,64}@[^\s<>()\"',;]{1,255}")
_ROBOTS = ("noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "nie-odpowiadaj", "nieodpowiadaj")
_DEVICE = re.compile(
    r"(?:skaner|skan|scanner|scan|scan-?(?:to|2)-?(?:e-?)?mail|mfp|mfc|ksero|kserokopiarka|kopiarka|copier|drukarka"
    r"|printer|ricoh|canon|xerox|kyocera|bizhub|konica|sharp|urzadzenie|e?fax|e?faks)(?:[._-]?\d+|[._-][\w.-]*)?"
)

# fmt: off
_PUBLIC_PROVIDERS = frozenset({
    "adres.pl", "amorki.pl", "aol.com", "autograf.pl", "buziaczek.pl", "gazeta.pl", "gmail.com", "gmx.com",
    "gmx.de", "gmx.net", "go2.pl", "googlemail.com", "hotmail.com", "icloud.com", "int.pl", "interia.com",
    "interia.eu", "interia.pl", "live.com", "mac.com", "mail.com", "mail.ru", "me.com", "msn.com",
    "neostrada.pl", "o2.pl", "onet.eu", "onet.pl", "op.pl", "orange.pl", "outlook.com", "poczta.fm",
    "poczta.onet.pl", "poczta.pl", "proton.me", "protonmail.com", "spoko.pl", "t.pl", "tlen.pl", "tuta.io",
    "tutanota.com", "vp.pl", "wp.eu", "wp.pl", "yahoo.com", "yahoo.pl", "yandex.com", "zoho.com",
})
# fmt: on
"""Domains whose mailboxes belong to strangers of each other."""


def is_robot(address: str) -> bool:
    """Whether nobody reads what is sent to an address.

    >>> is_robot("noreply@wetransfer.com")
    True
    """
    return address.partition("@")[0].lower().startswith(_ROBOTS)


def is_device(address: str) -> bool:
    """Whether an address is that of a scanner, a copier or a fax: nobody reads what is sent there.

    >>> is_device("skaner@ksero.pl"), is_device("scan2mail-3@firma.pl"), is_device("skanska@firma.pl")
    (True, True, False)
    """
    return _DEVICE.fullmatch(mailbox_key(address).partition("@")[0]) is not None


def is_in_domain(address: str, domains: frozenset[str]) -> bool:
    """Whether an address belongs to one of the domains or to a subdomain of one.

    >>> is_in_domain("a@dgr.lubuskie.pl", frozenset({"lubuskie.pl"}))
    True
    >>> is_in_domain("a@nielubuskie.pl", frozenset({"lubuskie.pl"}))
    False
    """
    domain = mailbox_key(address).rpartition("@")[2]
    return any(domain == own or domain.endswith(f".{own}") for own in domains)


def is_of_one_firm(address: str, other: str) -> bool:
    """Whether two addresses are mailboxes of one organisation: of a domain that it has for itself.

    >>> is_of_one_firm("biuro@firma.pl", "jan@Firma.pl"), is_of_one_firm("biuro@wp.pl", "jan@wp.pl")
    (True, False)
    """
    domains = {mailbox_key(one).rpartition("@")[2] for one in (address, other)}
    return len(domains) == 1 and not domains & _PUBLIC_PROVIDERS


def sender_doubt(message: Message) -> str:
    """Why nobody can tell who wrote a message, as a Polish sentence; empty: its From is believed.

    Several authors, a Sender of another organisation (RFC 5322 § 3.6.2; within one it is a colleague who
    writes from a shared mailbox), a name that looks like the address of another one (f014, f056), and what
    our own server found out (f055).
    """
    address = message.from_address
    if address is None:
        return "Nadawcy nie da się ustalić (From)."
    if message.sender is not None and not _is_its_own(message.sender.address, address):
        return f"Wiadomość podaje dwóch nadawców: {address} (From) i {message.sender.address} (Sender)."
    name = message.from_addresses[0].name
    if not all(_is_its_own(found, address) for found in _LIKE_AN_ADDRESS.findall(name)):
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


def _is_its_own(found: str, address: str) -> bool:
    return mailbox_key(found) == mailbox_key(address) or is_of_one_firm(found, address)
