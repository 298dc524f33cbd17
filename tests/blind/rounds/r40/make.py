"""One company's papers and the truth that follows from its answers."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from tests.blind.model import Guise, Html, Paper, Signing, Truth, Value, Word
from tests.blind.rounds.r40.declarations import de_minimis_form, de_minimis_statement, status_declaration
from tests.blind.rounds.r40.firms import Firm
from tests.blind.rounds.r40.forms import application_form, draft_contract
from tests.blind.rounds.r40.ink import Ink

Part = Literal[
    "application_form", "status_declaration", "de_minimis_form", "de_minimis_statement", "draft_contract"
]


def truth(firm: Firm) -> dict[str, Value]:
    """`fields` of the contract's JSON."""
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": list(firm.certificates),
        "website_pl": firm.web_pl or None,
        "website_foreign": firm.web_foreign or None,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": len(firm.trips),
        "lis": firm.lis,
        "agreements": len(firm.agreements),
        "horizontal": bool(firm.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": firm.postal,
        "pkd": firm.pkd,
        "delegate": firm.delegate,
    }


def points(firm: Firm, copies: int) -> dict[str, int | None]:
    """What follows from the answers; innovation is the commission's alone."""
    count = len(firm.certificates)
    web: int | None = (3 if firm.web_pl else 0) + (5 if firm.web_foreign else 0) + (2 if firm.social else 0)
    if firm.web_foreign and not firm.web_foreign.endswith("/en"):
        web = None  # another language without English is for the commission
    return {
        "1": {"micro": 20, "small": 20, "medium": 5}[firm.size],
        "2": None,
        "3": (10 if count > 3 else 5 if count else 0) if copies >= count else None,
        "4": web,
        "5": (0, 1, 5)[len(firm.events)] if len(firm.events) < 3 else 10,
        "6": 10 if firm.lis else 0,
        "7": (0, 5)[len(firm.agreements)] if len(firm.agreements) < 2 else 10,
        "8": 10 if firm.horizontal else 0,
        "9": 10 if not firm.trips else 5 if len(firm.trips) < 3 else 0,
    }


def stated(firm: Firm, kind: str) -> Mapping[str, Value]:
    """What a paper of this kind says."""
    base: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    if kind == "application_form":
        return base | truth(firm)
    if kind in ("status_declaration", "de_minimis_form"):
        return base | {"size": firm.size}
    return base


def blank(
    firm: Firm,
    part: Part,
    ink: Ink,
    guise: Guise,
    file_name: str,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
    parties: bool = True,
) -> Paper:
    """One of the office's forms, filled in."""
    write = {
        "application_form": application_form,
        "status_declaration": status_declaration,
        "de_minimis_form": de_minimis_form,
        "de_minimis_statement": de_minimis_statement,
        "draft_contract": draft_contract,
    }[part]
    source = write(firm if parties else None, ink)
    fields = stated(firm, part) if parties else {}
    how = "by pen" if ink.pen else "typed"
    return Paper(
        part,
        f"the office's blank, {how}",
        source,
        guise,
        file_name,
        ink.sign,
        fields,
        None,
        faults,
        dpi,
        turned,
    )


def paper(
    firm: Firm,
    kind: str,
    layout: str,
    source: Html | Word,
    guise: Guise,
    file_name: str,
    signing: Signing = "issuer",
    verdict: Truth | None = None,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """Any other paper."""
    return Paper(
        kind, layout, source, guise, file_name, signing, stated(firm, kind), verdict, faults, dpi, turned
    )


def bare(ink: Ink) -> Ink:
    """The same hand, but unsigned."""
    return replace(ink, sign="none")
