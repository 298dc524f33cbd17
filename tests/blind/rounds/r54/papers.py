"""Papers of the round, with what each of them states."""

from collections.abc import Callable

from docx.document import Document as WordDocument

from tests.blind.model import Guise, Html, Paper, Signing, Truth, Value, Word
from tests.blind.rounds.r54 import blanks, blanks_aid, own
from tests.blind.rounds.r54.firm import Firm, fields
from tests.blind.rounds.r54.sheet import Hand

Fill = Callable[[WordDocument, Firm | None, Hand], None]


def _filled(fill: Fill, firm: Firm, hand: Hand) -> Word:
    def write(doc: WordDocument) -> None:
        fill(doc, firm, hand)

    return Word(write)


def who(firm: Firm) -> dict[str, Value]:
    """NIP and name."""
    return {"nip": firm.nip, "name": firm.name}


class Desk:
    """One company's way of writing and sending."""

    def __init__(self, firm: Firm, hand: Hand, guise: Guise, signing: Signing, *, dpi: int = 200) -> None:
        self.firm, self.hand, self.guise, self.signing, self.dpi = firm, hand, guise, signing, dpi

    def paper(
        self,
        kind: str,
        layout: str,
        source: Html | Word,
        name: str,
        told: dict[str, Value],
        *,
        faults: tuple[str, ...] = (),
        turned: int = 0,
        signing: Signing | None = None,
        guise: Guise | None = None,
        verdict: Truth | None = None,
    ) -> Paper:
        """A paper in this company's guise."""
        return Paper(
            kind=kind,
            layout=layout,
            source=source,
            guise=guise or self.guise,
            file_name=name,
            signing=signing or self.signing,
            fields=told,
            verdict=verdict,
            faults=faults,
            dpi=self.dpi,
            turned=turned,
        )

    def form(self, name: str, *, faults: tuple[str, ...] = (), turned: int = 0) -> Paper:
        """Application form on the office's blank."""
        told = fields(self.firm) | who(self.firm)
        source = _filled(blanks.application, self.firm, self.hand)
        return self.paper(
            "application_form", "blank: ruled table", source, name, told, faults=faults, turned=turned
        )

    def form_retyped(self, name: str) -> Paper:
        """The same questions retyped as a letter."""
        firm, hand = self.firm, self.hand

        def write(doc: WordDocument) -> None:
            own.retyped(doc, firm, hand)

        return self.paper("application_form", "retyped letter", Word(write), name, fields(firm) | who(firm))

    def form_older(self, name: str) -> Paper:
        """An older layout of the office."""
        told = fields(self.firm) | who(self.firm)
        return self.paper("application_form", "older cards", own.older(self.firm), name, told)

    def status(self, name: str, *, faults: tuple[str, ...] = (), turned: int = 0) -> Paper:
        """Declaration of status on the blank."""
        told: dict[str, Value] = {"size": self.firm.size} | who(self.firm)
        source = _filled(blanks.status, self.firm, self.hand)
        return self.paper(
            "status_declaration", "blank: running text", source, name, told, faults=faults, turned=turned
        )

    def status_own(self, name: str) -> Paper:
        """Declaration of status in own words."""
        told: dict[str, Value] = {"size": self.firm.size} | who(self.firm)
        return self.paper("status_declaration", "own letter", own.own_status(self.firm), name, told)

    def aid(
        self, name: str, *, faults: tuple[str, ...] = (), turned: int = 0, obsolete: bool = False
    ) -> Paper:
        """De minimis form on the blank, or on a blank of years ago."""
        firm, hand = self.firm, self.hand
        told: dict[str, Value] = {"size": firm.size} | who(firm)

        def write(doc: WordDocument) -> None:
            if obsolete:
                blanks_aid.de_minimis(doc, firm, hand, act="(UE) nr 1407/2013 z dnia 18 grudnia 2013 r.")
            else:
                blanks_aid.de_minimis(doc, firm, hand)

        layout = "blank of years ago" if obsolete else "blank: parts A–E"
        return self.paper("de_minimis_form", layout, Word(write), name, told, faults=faults, turned=turned)

    def contract(self, name: str, *, faults: tuple[str, ...] = (), turned: int = 0) -> Paper:
        """The draft contract, filled and initialled."""
        source = _filled(blanks_aid.contract, self.firm, self.hand)
        return self.paper(
            "draft_contract", "blank: §§", source, name, who(self.firm), faults=faults, turned=turned
        )

    def received(self, name: str) -> Paper:
        """Załącznik 4."""
        source = _filled(blanks_aid.received, self.firm, self.hand)
        return self.paper("de_minimis_statement", "blank: table of aid", source, name, who(self.firm))

    def note(self, name: str) -> Paper:
        """The delegate's note about personal data."""
        source = _filled(blanks_aid.consent, self.firm, self.hand)
        told: dict[str, Value] = {"name": self.firm.name, "delegate": self.firm.delegate}
        return self.paper("other", "blank: personal data", source, name, told)

    def certificate(
        self,
        kind: str,
        layout: str,
        source: Html,
        name: str,
        *,
        verdict: Truth = "none",
        faults: tuple[str, ...] = (),
        guise: Guise | None = None,
        turned: int = 0,
    ) -> Paper:
        """A certificate of ZUS or of the tax office."""
        return self.paper(
            kind,
            layout,
            source,
            name,
            who(self.firm),
            signing="issuer",
            verdict=verdict,
            faults=faults,
            guise=guise,
            turned=turned,
        )

    def copy(self, layout: str, source: Html, name: str) -> Paper:
        """A copy of a certificate, attest or patent."""
        told: dict[str, Value] = {"name": self.firm.name}
        return self.paper("innovation_evidence", layout, source, name, told, signing="issuer")
