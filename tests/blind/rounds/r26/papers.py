"""Papers of a firm with their truth, so that the companies' modules tell only what differs."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word

from . import deminimis, form, others, retyped
from .firm import Firm
from .kit import Hand

WARSAW = ZoneInfo("Europe/Warsaw")


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def signing_of(hand: Hand) -> Signing:
    """A hand that signs on the page, else an e-signature."""
    return "hand" if hand.signed else "electronic"


def who(firm: Firm) -> dict[str, Value]:
    """NIP and name."""
    return {"nip": firm.nip, "name": firm.name}


def sized(firm: Firm) -> dict[str, Value]:
    """NIP, name and size."""
    return {**who(firm), "size": firm.size}


def form_paper(firm: Firm, hand: Hand, guise: Guise, name: str, old: bool = False, **more: Any) -> Paper:
    """Application form on the office's blank."""
    layout = "office blank, older version (trips moved to 12)" if old else "office blank, version 2"
    source = Word(form.application_form(hand, firm, old))
    more.setdefault("signing", signing_of(hand))
    return Paper(
        "application_form", layout, source, guise, name, fields={**who(firm), **firm.truth()}, **more
    )


def form_retyped(firm: Firm, guise: Guise, name: str, signed: str = "", **more: Any) -> Paper:
    """Application form retyped without tables."""
    return Paper(
        "application_form",
        "form retyped by a secretary",
        Html(retyped.application_form(firm, signed)),
        guise,
        name,
        "hand" if signed else "electronic",
        {**who(firm), **firm.truth()},
        **more,
    )


def status_paper(firm: Firm, hand: Hand, guise: Guise, name: str, **more: Any) -> Paper:
    """Status declaration on the office's blank."""
    source = Word(others.status_declaration(hand, firm))
    more.setdefault("signing", signing_of(hand))
    return Paper("status_declaration", "office blank nr 3", source, guise, name, fields=sized(firm), **more)


def status_retyped(firm: Firm, guise: Guise, name: str, signed: str = "", **more: Any) -> Paper:
    """Status declaration in the firm's own typing."""
    source = Html(retyped.status_declaration(firm, signed))
    signing: Signing = "hand" if signed else "electronic"
    layout = "declaration retyped, categories struck"
    return Paper("status_declaration", layout, source, guise, name, signing, sized(firm), **more)


def minimis_paper(
    firm: Firm, hand: Hand, guise: Guise, name: str, obsolete: bool = False, **more: Any
) -> Paper:
    """De minimis form on the office's blank, or its print of the former regulation."""
    layout = "de minimis form, 1407/2013" if obsolete else "office blank nr 6"
    source = Word(deminimis.de_minimis_form(hand, firm, obsolete))
    more.setdefault("signing", signing_of(hand))
    return Paper("de_minimis_form", layout, source, guise, name, fields=sized(firm), **more)


def minimis_retyped(firm: Firm, guise: Guise, name: str, signed: str = "", **more: Any) -> Paper:
    """De minimis form as running lines."""
    source = Html(retyped.de_minimis_form(firm, signed))
    signing: Signing = "hand" if signed else "electronic"
    return Paper(
        "de_minimis_form", "de minimis form retyped", source, guise, name, signing, sized(firm), **more
    )


def contract_paper(
    firm: Firm,
    hand: Hand,
    guise: Guise,
    name: str,
    pages: tuple[int, ...] = (1, 2, 3),
    end: bool = False,
    **more: Any,
) -> Paper:
    """Draft contract; a hand that signs puts initials on `pages`."""
    source = Word(others.draft_contract(hand, firm, pages if hand.signed else (), end))
    more.setdefault("signing", signing_of(hand))
    return Paper("draft_contract", "office blank nr 5", source, guise, name, fields=who(firm), **more)


def statement_paper(
    firm: Firm, hand: Hand, guise: Guise, name: str, received: tuple[tuple[str, ...], ...] = (), **more: Any
) -> Paper:
    """Statement of aid received."""
    source = Word(others.de_minimis_statement(hand, firm, received))
    more.setdefault("signing", signing_of(hand))
    return Paper("de_minimis_statement", "office blank nr 4", source, guise, name, fields=who(firm), **more)


def certificate(
    kind: str,
    layout: str,
    html: str,
    firm: Firm,
    guise: Guise,
    name: str,
    verdict: Truth = "none",
    **more: Any,
) -> Paper:
    """A certificate of an office."""
    more.setdefault("fields", who(firm))
    return Paper(kind, layout, Html(html), guise, name, "issuer", verdict=verdict, **more)


def copies(firm: Firm, looks: tuple[int, ...], guise: Guise, names: tuple[str, ...]) -> tuple[Paper, ...]:
    """Copies of the certificates that the form lists."""
    layouts = ("management system certificate", "patent office", "attest")
    return tuple(
        Paper(
            "innovation_evidence",
            layouts[look],
            Html(retyped.evidence(cert, firm.name, look)),
            guise,
            name,
            "issuer",
        )
        for cert, look, name in zip(firm.certs, looks, names, strict=True)
    )


def application(
    firm: Firm,
    mails: tuple[Mail, ...],
    sound: bool = True,
    missing: tuple[str, ...] = (),
    points: dict[str, int | None] | None = None,
) -> Application:
    """The firm's application; `points` override what follows from the form."""
    count = sum(paper.kind == "innovation_evidence" for mail in mails for paper in mail.papers)
    return Application(
        firm.slug,
        firm.name,
        firm.nip,
        mails,
        sound,
        firm.truth(),
        {**firm.points(count), **(points or {})},
        missing,
    )
