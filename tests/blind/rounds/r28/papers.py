"""Papers of a firm: the source, how it travels, and the truth about it."""

from collections.abc import Mapping
from dataclasses import dataclass

from tests.blind.model import Guise, Html, Paper, Signing, Truth, Value

from .application import application_form
from .contract import draft_contract
from .declaration import status_declaration
from .deminimis import de_minimis_form
from .firms import Firm, form_fields
from .ink import Ink


@dataclass(frozen=True, slots=True)
class Way:
    """How one firm fills, signs and sends."""

    ink: Ink
    when: str
    guise: Guise
    signing: Signing = "hand"
    dpi: int = 200
    turned: int = 0


def identity(firm: Firm) -> dict[str, Value]:
    """Who the paper is about."""
    return {"nip": firm.nip, "name": firm.name}


def _seed(firm: Firm, way: Way, kind: str) -> str:
    return firm.signer + kind if way.signing == "hand" else ""


def form(firm: Firm, way: Way, file_name: str, faults: tuple[str, ...] = (), turned: int = 0) -> Paper:
    """The application on the office's blank."""
    source = application_form(firm, way.ink, way.when, _seed(firm, way, "form"))
    fields = identity(firm) | form_fields(firm)
    return Paper(
        "application_form",
        "urząd, zał. 2",
        source,
        way.guise,
        file_name,
        way.signing,
        fields,
        faults=faults,
        dpi=way.dpi,
        turned=turned,
    )


def status(firm: Firm, way: Way, file_name: str, faults: tuple[str, ...] = ()) -> Paper:
    """The status declaration on the office's blank."""
    source = status_declaration(firm, way.ink, way.when, _seed(firm, way, "status"))
    fields = identity(firm) | {"size": firm.size_declared or firm.size}
    return Paper(
        "status_declaration",
        "urząd, zał. 3",
        source,
        way.guise,
        file_name,
        way.signing,
        fields,
        faults=faults,
        dpi=way.dpi,
    )


def aid_form(firm: Firm, way: Way, file_name: str, faults: tuple[str, ...] = ()) -> Paper:
    """The de minimis form on the office's blank."""
    source = de_minimis_form(firm, way.ink, way.when, _seed(firm, way, "aid"))
    fields = identity(firm) | {"size": firm.size, "pkd": firm.pkd}
    return Paper(
        "de_minimis_form",
        "urząd, zał. 6",
        source,
        way.guise,
        file_name,
        way.signing,
        fields,
        faults=faults,
        dpi=way.dpi,
    )


def contract(
    firm: Firm,
    way: Way,
    file_name: str,
    pages: str = "all",
    at_end: bool = False,
    faults: tuple[str, ...] = (),
) -> Paper:
    """The draft contract on the office's blank."""
    source = draft_contract(firm, way.ink, _seed(firm, way, "contract"), pages, at_end)
    return Paper(
        "draft_contract",
        "urząd, zał. 5",
        source,
        way.guise,
        file_name,
        way.signing,
        identity(firm),
        faults=faults,
        dpi=way.dpi,
    )


def own(
    kind: str,
    layout: str,
    firm: Firm,
    way: Way,
    source: Html,
    file_name: str,
    fields: Mapping[str, Value] | None = None,
) -> Paper:
    """A paper on a form of the firm's own."""
    return Paper(
        kind,
        layout,
        source,
        way.guise,
        file_name,
        way.signing,
        identity(firm) | dict(fields or {}),
        dpi=way.dpi,
    )


def zus(
    firm: Firm,
    layout: str,
    source: Html,
    guise: Guise,
    file_name: str,
    verdict: Truth = "none",
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """A certificate of the social insurance office."""
    return Paper(
        "zus_certificate",
        "ZUS " + layout,
        source,
        guise,
        file_name,
        "issuer",
        identity(firm),
        verdict,
        faults,
        dpi,
        turned,
    )


def tax(
    firm: Firm,
    layout: str,
    source: Html,
    guise: Guise,
    file_name: str,
    verdict: Truth = "none",
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """A certificate of a tax office."""
    return Paper(
        "tax_certificate",
        "US " + layout,
        source,
        guise,
        file_name,
        "issuer",
        identity(firm),
        verdict,
        faults,
        dpi,
        turned,
    )


def evidence(
    firm: Firm, source: Html, guise: Guise, file_name: str, layout: str = "certyfikat", dpi: int = 200
) -> Paper:
    """The copy of a certificate or a patent."""
    return Paper(
        "innovation_evidence", layout, source, guise, file_name, "issuer", {"name": firm.name}, dpi=dpi
    )
