"""Small makers that the mails share."""

from dataclasses import replace
from datetime import datetime

from tests.blind.model import Application, Guise, Mail, Paper
from tests.blind.rounds.r40 import certificates as c
from tests.blind.rounds.r40.companies import FIRMS
from tests.blind.rounds.r40.companies_more import MORE
from tests.blind.rounds.r40.firms import Firm
from tests.blind.rounds.r40.ink import Ink
from tests.blind.rounds.r40.make import blank, paper, points, truth


def at(day: int, hour: int, minute: int) -> datetime:
    """A time in April 2026 (Warsaw)."""
    return datetime.fromisoformat(f"2026-04-{day:02d}T{hour:02d}:{minute:02d}:00+02:00")


def sound(firm: Firm, *mails: Mail, copies: int) -> Application:
    """An application that owes nothing."""
    return Application(firm.slug, firm.name, firm.nip, mails, True, truth(firm), points(firm, copies))


def faulty(firm: Firm, *mails: Mail, copies: int, missing: tuple[str, ...] = ()) -> Application:
    """An application that lacks something."""
    return Application(
        firm.slug, firm.name, firm.nip, mails, False, truth(firm), points(firm, copies), missing
    )


def evidence(
    firm: Firm, guise: Guise, *items: tuple[str, str, str, str], dpi: int = 200
) -> tuple[Paper, ...]:
    """Copies of certificates: title, issuer, number, valid until."""
    return tuple(
        replace(
            paper(
                firm,
                "innovation_evidence",
                "wall certificate",
                c.iso(firm, title, by, number, until),
                guise,
                f"certyfikat_{index}",
                dpi=dpi,
            ),
            fields={},
        )
        for index, (title, by, number, until) in enumerate(items, 1)
    )


F = FIRMS | MORE


def papers_of(
    firm: Firm,
    ink: Ink,
    guise: Guise,
    names: tuple[str, str, str, str],
    dpi: int = 200,
    turned: int = 0,
    parties: bool = True,
) -> tuple[Paper, Paper, Paper, Paper]:
    """Form, status, de minimis form and contract, all in one hand."""
    return (
        blank(firm, "application_form", ink, guise, names[0], dpi=dpi, turned=turned),
        blank(firm, "status_declaration", ink, guise, names[1], dpi=dpi),
        blank(firm, "de_minimis_form", ink, guise, names[2], dpi=dpi),
        blank(firm, "draft_contract", ink, guise, names[3], dpi=dpi, parties=parties),
    )
