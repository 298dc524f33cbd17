"""When two addresses are one mailbox."""

import unicodedata
from contextlib import suppress


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
