"""Papers of a firm from its layouts, with what each truly says."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from tests.blind.model import Guise, Html, Paper, Signing, Word
from tests.blind.rounds.r46 import certificates, contracts, forms, statements
from tests.blind.rounds.r46.companies import Firm

Letter = Literal["A", "B", "C", "D"]
Made = Callable[[Firm, bool], Html | Word]
Issued = Callable[[Firm], Html]

FORMS: dict[str, tuple[str, Made]] = {
    "A": ("three-column table", forms.grid),
    "B": ("letter with own questions", forms.letter),
    "C": ("cards in two columns", forms.cards),
    "D": ("Word, label and answer", forms.typed),
}
STATUS: dict[str, tuple[str, Made]] = {
    "A": ("declaration with table", statements.status_table),
    "B": ("first-person paragraph", statements.status_letter),
    "C": ("sheet with thresholds", statements.status_sheet),
    "D": ("Word in three points", statements.status_word),
}
AID: dict[str, tuple[str, Made]] = {
    "A": ("journal's numbered cells", statements.aid_official),
    "B": ("two columns", statements.aid_columns),
    "C": ("questionnaire A1–E2", statements.aid_questions),
    "D": ("frames with footnotes", statements.aid_boxed),
}
CONTRACT: dict[str, tuple[str, Made]] = {
    "A": ("classic paragraphs", contracts.classic),
    "B": ("table of parties", contracts.framed),
    "C": ("two columns in small print", contracts.dense),
    "D": ("annex with strip, four pages", contracts.headed),
}
ZUS: dict[str, tuple[str, Issued]] = {
    "A": ("system print 2025", certificates.zus_system),
    "B": ("letter with stamp", certificates.zus_letter),
    "C": ("framed platform print", certificates.zus_frame),
    "D": ("typed half page", certificates.zus_typed),
}
TAX: dict[str, tuple[str, Issued]] = {
    "A": ("numbered boxes", certificates.tax_boxes),
    "B": ("e-office print", certificates.tax_online),
    "C": ("letter of the head", certificates.tax_letter),
    "D": ("typed dotted print", certificates.tax_typed),
}


@dataclass(frozen=True)
class Kit:
    """How one firm's papers travel."""

    firm: Firm
    guise: Guise
    dpi: int = 200
    issued: Guise = "scan"
    prefix: str = ""

    @property
    def pen(self) -> bool:
        """Whether a pen signs (else the press does)."""
        return self.guise in {"scan", "photo"}

    @property
    def signing(self) -> Signing:
        """Who signs."""
        return "hand" if self.pen else "electronic"

    def own(
        self,
        kind: str,
        layout: tuple[str, Made],
        name: str,
        *,
        guise: Guise | None = None,
        signing: Signing | None = None,
        faults: tuple[str, ...] = (),
        turned: int = 0,
    ) -> Paper:
        """One of the firm's own papers."""
        by = signing or self.signing
        said = dict(self.firm.identity())
        if kind == "application_form":
            said |= self.firm.truth()
        elif kind in {"status_declaration", "de_minimis_form"}:
            said["size"] = self.firm.size
            if kind == "de_minimis_form":
                said["pkd"] = self.firm.pkd
        return Paper(
            kind=kind,
            layout=f"{kind}: {layout[0]}",
            source=layout[1](self.firm, by == "hand"),
            guise=guise or self.guise,
            file_name=self.prefix + name,
            signing=by,
            fields=said,
            faults=faults,
            dpi=self.dpi,
            turned=turned,
        )

    def form(self, layout: Letter, name: str, *, guise: Guise | None = None, unsigned: bool = False) -> Paper:
        """The application form."""
        faults = ("unsigned",) if unsigned else ()
        signing: Signing | None = "none" if unsigned else None
        return self.own("application_form", FORMS[layout], name, guise=guise, signing=signing, faults=faults)

    def status(self, layout: Letter, name: str) -> Paper:
        """The declaration of size."""
        return self.own("status_declaration", STATUS[layout], name)

    def aid(self, layout: Letter, name: str) -> Paper:
        """The form on de minimis aid."""
        return self.own("de_minimis_form", AID[layout], name)

    def contract(self, layout: Letter, name: str, *, bare: bool = False, turned: int = 0) -> Paper:
        """The draft contract."""
        faults = ("not_initialled",) if bare else ()
        signing: Signing | None = "none" if bare else None
        return self.own(
            "draft_contract", CONTRACT[layout], name, signing=signing, faults=faults, turned=turned
        )

    def received(self, name: str) -> Paper:
        """The statement on aid received."""
        return self.own("de_minimis_statement", ("table with dashes", statements.received), name)

    def certificate(self, kind: str, layout: tuple[str, Issued], name: str) -> Paper:
        """A certificate without arrears."""
        return Paper(
            kind=kind,
            layout=f"{kind}: {layout[0]}",
            source=layout[1](self.firm),
            guise=self.issued,
            file_name=self.prefix + name,
            signing="issuer",
            fields=self.firm.identity(),
            verdict="none",
            dpi=self.dpi,
        )

    def zus(self, layout: Letter, name: str) -> Paper:
        """ZUS."""
        return self.certificate("zus_certificate", ZUS[layout], name)

    def tax(self, layout: Letter, name: str) -> Paper:
        """The tax office."""
        return self.certificate("tax_certificate", TAX[layout], name)

    def evidence(self) -> tuple[Paper, ...]:
        """Copies of all certificates that the form lists."""
        return tuple(
            Paper(
                kind="innovation_evidence",
                layout="innovation_evidence: certificate",
                source=certificates.evidence(self.firm, cert),
                guise=self.guise,
                file_name=f"{self.prefix}certyfikat_{number}",
                signing="issuer",
                fields={"name": self.firm.name},
                dpi=self.dpi,
            )
            for number, cert in enumerate(self.firm.certs, 1)
        )
