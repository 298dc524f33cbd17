"""Which forms each firm took, how it signed and how it sent them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tests.blind.model import Guise, Signing

FORM, STATUS, MINIMIS, CONTRACT = (
    "application_form",
    "status_declaration",
    "de_minimis_form",
    "draft_contract",
)
ZUS, TAX, PROOF, AID, OTHER = (
    "zus_certificate",
    "tax_certificate",
    "innovation_evidence",
    "de_minimis_statement",
    "other",
)
ALL = (FORM, STATUS, MINIMIS, AID, CONTRACT, ZUS, TAX, PROOF)


@dataclass(frozen=True, slots=True)
class Sending:
    """One mail of a plan."""

    at: tuple[int, int, int]
    """Day of April, hour, minute."""
    subject: str
    body: str
    kinds: tuple[str, ...] = ALL
    packed: Literal["", "zip", "one_pdf"] = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """One application."""

    form: int
    status: int
    minimis: int
    contract: int
    zus: int
    tax: int
    guise: Guise
    signing: Signing
    date: str
    zus_date: str
    zus_number: str
    tax_date: str
    tax_number: str
    mails: tuple[Sending, ...]
    names: Mapping[str, str] = field(default_factory=dict)
    pen: str = ""
    office_guise: Guise | None = None
    dpi: int = 200
    turned: Mapping[str, int] = field(default_factory=dict)
    statement: bool = False
    covering: bool = False
    unsigned: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    obsolete: bool = False
    arrears: bool = False
