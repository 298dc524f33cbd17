"""Papers and truth made from one record of a firm."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word

from .firm import Firm


def at(day: int, hour: int, minute: int, month: int = 4) -> datetime:
    """A moment of 2026 in Warsaw."""
    return datetime(2026, month, day, hour, minute, tzinfo=ZoneInfo("Europe/Warsaw"))


def fields(firm: Firm) -> dict[str, Value]:
    """What the firm's application form says, by the contract's names."""
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": list(firm.certificates),
        "website_pl": firm.site,
        "website_foreign": firm.site_foreign,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": len(firm.trips),
        "lis": firm.lis is not None,
        "agreements": len(firm.agreements),
        "horizontal": firm.horizontal is not None,
        "voivodeship": "lubuskie",
        "postal_code": firm.code,
        "pkd": firm.pkd,
        "delegate": firm.delegate,
    }


def points(firm: Firm, copies: int, internet: bool = True) -> dict[str, int | None]:
    """Points that follow from the papers; innovation that is claimed is the commission's to judge."""
    listed, events, trips = len(firm.certificates), len(firm.events), len(firm.trips)
    web = (3 if firm.site else 0) + (5 if firm.site_foreign else 0) + (2 if firm.social else 0)
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": None if firm.innovative else 0,
        "3": None if copies != listed else 10 if listed > 3 else 5 if listed else 0,
        "4": web if internet else None,
        "5": 10 if events > 2 else (0, 1, 5)[events],
        "6": 10 if firm.lis else 0,
        "7": 10 if len(firm.agreements) > 1 else 5 if firm.agreements else 0,
        "8": 10 if firm.horizontal else 0,
        "9": 10 if not trips else 5 if trips < 3 else 0,
    }


STATED: Mapping[str, tuple[str, ...]] = {
    "de_minimis_form": ("size", "pkd"),
    "status_declaration": ("size",),
}


def paper(
    firm: Firm,
    kind: str,
    layout: str,
    source: Html | Word,
    guise: Guise,
    file_name: str,
    signing: Signing,
    *,
    verdict: Truth | None = None,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
    name: str | None = None,
) -> Paper:
    """One paper and what it states."""
    every = fields(firm)
    stated: dict[str, Value] = {"nip": firm.nip, "name": name or firm.name}
    if kind == "application_form":
        stated |= every
    if kind == "innovation_evidence":
        stated = {"name": firm.name}
    if kind == "other":
        stated = {}
    for key in STATED.get(kind, ()):
        stated[key] = every[key]
    return Paper(kind, layout, source, guise, file_name, signing, stated, verdict, faults, dpi, turned)


def application(
    firm: Firm,
    mails: tuple[Mail, ...],
    copies: int,
    sound: bool = True,
    missing: tuple[str, ...] = (),
    internet: bool = True,
) -> Application:
    """The whole application."""
    return Application(
        firm.slug, firm.name, firm.nip, mails, sound, fields(firm), points(firm, copies, internet), missing
    )
