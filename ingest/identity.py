"""When two addresses are one mailbox."""

import unicodedata
from contextlib import suppress

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
