"""Puts one company's papers together."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word
from tests.blind.rounds.r20.aid_blank import CURRENT, aid_statement, de_minimis_form
from tests.blind.rounds.r20.contract_blank import draft_contract
from tests.blind.rounds.r20.firm import Firm
from tests.blind.rounds.r20.form_blank import application_form
from tests.blind.rounds.r20.status_blank import status_declaration
from tests.blind.rounds.r20.wordkit import Pen, Sign

WARSAW = ZoneInfo("Europe/Warsaw")

BLANK = {
    "application_form": "office blank, zał. 2",
    "status_declaration": "office blank, zał. 3",
    "de_minimis_statement": "office blank, zał. 4",
    "draft_contract": "office blank, zał. 5",
    "de_minimis_form": "office blank, zał. 6",
}


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment in April 2026."""
    return datetime(2026, 4, day, hour, minute, 17, tzinfo=WARSAW)


def brief(firm: Firm, *, size: bool = False) -> dict[str, Value]:
    """What the smaller papers state."""
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    if size:
        fields["size"] = firm.size
    return fields


def own(
    kind: str,
    source: Word | Html,
    guise: Guise,
    file_name: str,
    sign: Sign,
    fields: Mapping[str, Value],
    *,
    layout: str = "",
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """A paper of the company."""
    signing: Signing = sign.how
    return Paper(kind, layout or BLANK[kind], source, guise, file_name, signing, fields, None, faults, dpi, turned)


def blanks(
    firm: Firm,
    pen: Pen,
    sign: Sign,
    guise: Guise,
    names: Mapping[str, str],
    *,
    guises: Mapping[str, Guise] | None = None,
    legal: str = CURRENT,
    trip: str = "szwajcaria",
    contract_filled: bool = True,
    signed_below: bool = False,
    dpi: int = 200,
) -> dict[str, Paper]:
    """The office's blanks filled by one company, those that `names` has a file name for."""
    sources: dict[str, tuple[Word, Mapping[str, Value]]] = {
        "application_form": (application_form(firm, pen, sign, trip=trip), firm.form_fields()),
        "status_declaration": (status_declaration(firm, pen, sign), brief(firm, size=True)),
        "de_minimis_form": (de_minimis_form(firm, pen, sign, legal=legal), brief(firm, size=True)),
        "draft_contract": (
            draft_contract(firm if contract_filled else None, pen, sign, signed_below=signed_below),
            brief(firm) if contract_filled else {},
        ),
        "de_minimis_statement": (aid_statement(firm, pen, sign), brief(firm)),
    }
    return {
        kind: own(kind, sources[kind][0], (guises or {}).get(kind, guise), name, sign, sources[kind][1], dpi=dpi)
        for kind, name in names.items()
    }


def certificate(
    kind: str,
    layout: str,
    source: Html,
    guise: Guise,
    file_name: str,
    firm: Firm,
    *,
    verdict: Truth = "none",
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """A certificate of an office about a company."""
    return Paper(kind, layout, source, guise, file_name, "issuer", brief(firm), verdict, faults, dpi, turned)


def copy(layout: str, source: Html, guise: Guise, file_name: str, *, dpi: int = 200) -> Paper:
    """A copy of a certificate, patent or approval."""
    return Paper("innovation_evidence", layout, source, guise, file_name, "issuer", dpi=dpi)


def application(
    firm: Firm,
    mails: Sequence[Mail],
    *,
    sound: bool = True,
    copies: int | None = None,
    missing: tuple[str, ...] = (),
) -> Application:
    """The company's application; its truth follows from its form."""
    fields = {name: value for name, value in firm.form_fields().items() if name not in ("nip", "name")}
    return Application(firm.slug, firm.name, firm.nip, tuple(mails), sound, fields, firm.points(copies), missing)
