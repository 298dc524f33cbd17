"""Papers of a company, wrapped with what is true of each."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.blind.model import Guise, Html, Paper, Signing, Truth, Value, Word
from tests.blind.rounds.r25.firm import Firm

WARSAW = ZoneInfo("Europe/Warsaw")


def at(day: int, hour: int, minute: int) -> datetime:
    """A time in April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def form(
    firm: Firm, layout: str, source: Html | Word, guise: Guise, name: str, signing: Signing, **more: Any
) -> Paper:
    """The application form."""
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name, **firm.truth()}
    return Paper("application_form", layout, source, guise, name, signing, fields, **more)


def status(
    firm: Firm, layout: str, source: Html | Word, guise: Guise, name: str, signing: Signing, **more: Any
) -> Paper:
    """The declaration of status."""
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name, "size": firm.size}
    return Paper("status_declaration", layout, source, guise, name, signing, fields, **more)


def aid(
    firm: Firm, layout: str, source: Html | Word, guise: Guise, name: str, signing: Signing, **more: Any
) -> Paper:
    """The form of information for de minimis aid."""
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name, "size": firm.size, "pkd": firm.pkd}
    return Paper("de_minimis_form", layout, source, guise, name, signing, fields, **more)


def contract(
    firm: Firm, layout: str, source: Html | Word, guise: Guise, name: str, signing: Signing, **more: Any
) -> Paper:
    """The draft contract."""
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    return Paper("draft_contract", layout, source, guise, name, signing, fields, **more)


def zus(
    firm: Firm, layout: str, source: Html, guise: Guise, name: str, verdict: Truth = "none", **more: Any
) -> Paper:
    """The certificate of ZUS."""
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    return Paper("zus_certificate", layout, source, guise, name, "issuer", fields, verdict, **more)


def tax(
    firm: Firm, layout: str, source: Html, guise: Guise, name: str, verdict: Truth = "none", **more: Any
) -> Paper:
    """The certificate of the tax office."""
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    return Paper("tax_certificate", layout, source, guise, name, "issuer", fields, verdict, **more)


def proof(firm: Firm, layout: str, source: Html, guise: Guise, name: str, **more: Any) -> Paper:
    """A copy of a certificate, approval or patent."""
    return Paper("innovation_evidence", layout, source, guise, name, "issuer", {"name": firm.name}, **more)


def extra(
    firm: Firm,
    kind: str,
    layout: str,
    source: Html | Word,
    guise: Guise,
    name: str,
    signing: Signing,
    **more: Any,
) -> Paper:
    """Another paper which names the company."""
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    return Paper(kind, layout, source, guise, name, signing, fields, **more)
