"""Papers of a firm: its filled blanks, certificates and copies, each with its truth."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from docx.document import Document as WordDocument

from tests.blind.model import Guise, Html, Paper, Signing, Truth, Word

from .blank_aid import de_minimis_form
from .blank_contract import draft_contract
from .blank_form import application_form
from .blank_status import status_declaration
from .firm import Firm

KINDS = ("application_form", "status_declaration", "de_minimis_form", "draft_contract")

BLANKS: dict[str, Word] = {
    "application_form": Word(lambda doc: application_form(doc)),
    "status_declaration": Word(lambda doc: status_declaration(doc)),
    "de_minimis_form": Word(lambda doc: de_minimis_form(doc)),
    "draft_contract": Word(lambda doc: draft_contract(doc)),
}


@dataclass(frozen=True, slots=True)
class Way:
    """How a firm sends: guise, resolution, the names of its files."""

    guise: Guise
    names: tuple[str, ...]
    """Of the form, the declaration, the de minimis form, the contract, ZUS, the tax office."""
    dpi: int = 200

    @property
    def signing(self) -> Signing:
        """By pen on paper, electronically in a PDF."""
        return "hand" if self.guise in ("scan", "photo") else "electronic"


def blanks(firm: Firm, way: Way) -> dict[str, Paper]:
    """The four blanks of the office, filled and signed."""
    seed = firm.signer if way.signing == "hand" else ""

    def form(doc: WordDocument) -> None:
        application_form(doc, firm, seed)

    def status(doc: WordDocument) -> None:
        status_declaration(doc, firm, seed)

    def aid(doc: WordDocument) -> None:
        de_minimis_form(doc, firm, seed)

    def contract(doc: WordDocument) -> None:
        draft_contract(doc, firm, seed)

    writers: tuple[Callable[[WordDocument], None], ...] = (form, status, aid, contract)
    facts = (
        {**firm.identity, **firm.truth},
        {**firm.identity, "size": firm.size},
        {**firm.identity, "size": firm.size},
        firm.identity if firm.fills_contract else {},
    )
    filled = "by pen" if firm.hand.is_pen else "typed"
    return {
        kind: Paper(
            kind=kind,
            layout=f"office blank, {filled}",
            source=Word(writer),
            guise=way.guise,
            file_name=name,
            signing=way.signing,
            fields=fact,
            dpi=way.dpi,
        )
        for kind, writer, fact, name in zip(KINDS, writers, facts, way.names, strict=False)
    }


def own(paper: Paper, layout: str, text: str) -> Paper:
    """The same paper in a form of the firm's own."""
    return replace(paper, layout=layout, source=Html(text))


def certificate(
    kind: str,
    layout: str,
    text: str,
    firm: Firm,
    way: Way,
    *,
    verdict: Truth = "none",
    faults: tuple[str, ...] = (),
) -> Paper:
    """A certificate of ZUS or of the tax office."""
    return Paper(
        kind=kind,
        layout=layout,
        source=Html(text),
        guise=way.guise,
        file_name=way.names[4] if kind == "zus_certificate" else way.names[5],
        signing="issuer",
        fields=firm.identity,
        verdict=verdict,
        faults=faults,
        dpi=way.dpi,
    )


def copy_of(
    text: str, layout: str, name: str, guise: Guise, firm: Firm, dpi: int = 200, turned: int = 0
) -> Paper:
    """A copy of a certificate or a patent."""
    return Paper(
        kind="innovation_evidence",
        layout=layout,
        source=Html(text),
        guise=guise,
        file_name=name,
        signing="issuer",
        fields={"name": firm.name},
        dpi=dpi,
        turned=turned,
    )
