"""What calls and settings say that cannot be right together, as Polish sentences: for `nabor doctor`."""

from collections.abc import Collection, Mapping

from domain.call import Call
from notify.delivery.mime import UnsendableLetterError, ascii_address


def wrong_address(address: str) -> str | None:
    """Why nothing can be written to or from an address; None where it can."""
    try:
        ascii_address(address)
    except UnsendableLetterError as error:
        return str(error)
    return None


def stranger(sender: str, calls: Mapping[str, Call]) -> str | None:
    """Why letters from this sender would not seem to come from the office; None: they would."""
    domains = {domain for call in calls.values() for domain in _domains(call)}
    if not domains or _domain(sender) in domains:
        return None
    return (
        f"pisma wychodziłyby z adresu {sender}, a urząd ma w plikach naborów domeny: "
        f"{', '.join(sorted(domains))}; popraw „sender” (NABOR_SENDER)."
    )


def other_addresses(sender: str, calls: Mapping[str, Call]) -> Collection[str]:
    """The addresses that letters tell applicants to write to, where these are not the sender's own."""
    return dict.fromkeys(
        c.office.email for c in calls.values() if c.office.email.casefold() != sender.casefold()
    )


def _domains(call: Call) -> frozenset[str]:
    return frozenset({_domain(call.office.email), *map(str.casefold, call.eligibility.office_domains)})


def _domain(address: str) -> str:
    return address.rpartition("@")[2].casefold()
