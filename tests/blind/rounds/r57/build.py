"""Papers and applications put together from a company."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Word

from . import certificates, contracts, declarations, deminimis, evidence, forms, words
from .firm import Firm

Maker: TypeAlias = Callable[[Firm, Signing], Html | Word]

FORMS: dict[str, tuple[str, Callable[[Firm, Signing, str], Html | Word]]] = {
    "grid": ("grid of numbered questions", forms.grid),
    "dotted": ("office print on dotted lines", forms.dotted),
    "cards": ("cards with questions", forms.cards),
    "word": ("Word with tables and small print", words.form),
}
AIDS: dict[str, tuple[str, Maker]] = {
    "official": ("official print", deminimis.official),
    "short": ("two-column table", deminimis.short),
    "prose": ("running text", deminimis.prose),
    "survey": ("two columns A to E", deminimis.survey),
}
STATUS: dict[str, tuple[str, Maker]] = {
    "plain": ("boxes and table", declarations.plain),
    "struck": ("sentence with dotted blanks", declarations.struck_out),
    "sheet": ("sheet with X cells", declarations.sheet),
    "word": ("Word letter with brackets", words.declaration),
}
DRAFTS = {
    "leaves": ("plain leaves", contracts.leaves),
    "columns": ("small print in two columns", contracts.columns),
    "margins": ("§ in the margin", contracts.margins),
    "booklet": ("bound booklet", contracts.booklet),
}
ZUS = {
    "electronic": ("ZUS electronic print", certificates.zus_electronic),
    "letter": ("ZUS letter", certificates.zus_letter),
    "table": ("ZUS table of funds", certificates.zus_table),
    "slip": ("ZUS numbered boxes", certificates.zus_slip),
    "refusal": ("ZUS refusal", certificates.zus_refusal),
}
TAX = {
    "form": ("tax office sections A to D", certificates.tax_form),
    "letter": ("tax office letter", certificates.tax_letter),
    "online": ("e-office print", certificates.tax_online),
    "columns": ("table of taxes", certificates.tax_columns),
}


@dataclass(frozen=True, slots=True)
class Desk:
    """How one company makes and sends its papers."""

    firm: Firm
    guise: Guise
    signing: Signing
    dpi: int = 200

    def paper(
        self,
        kind: str,
        layout: str,
        source: Html | Word,
        file_name: str,
        names: tuple[str, ...] = ("nip", "name"),
        *,
        signing: Signing | None = None,
        guise: Guise | None = None,
        verdict: Truth | None = None,
        faults: tuple[str, ...] = (),
        turned: int = 0,
    ) -> Paper:
        """One document."""
        known = {"nip": self.firm.nip, "name": self.firm.name, **self.firm.fields}
        return Paper(
            kind=kind,
            layout=layout,
            source=source,
            guise=guise or self.guise,
            file_name=file_name,
            signing=signing or self.signing,
            fields={name: known[name] for name in names},
            verdict=verdict,
            faults=faults,
            dpi=self.dpi,
            turned=turned,
        )

    def form(
        self,
        layout: str,
        file_name: str,
        trip: str = "ch",
        signing: Signing | None = None,
        guise: Guise | None = None,
        faults: tuple[str, ...] = (),
    ) -> Paper:
        """The application form."""
        name, make = FORMS[layout]
        source = make(self.firm, signing or self.signing, trip)
        names = ("nip", "name", *self.firm.fields)
        return self.paper(
            "application_form", name, source, file_name, names, signing=signing, guise=guise, faults=faults
        )

    def status(
        self,
        layout: str,
        file_name: str,
        signing: Signing | None = None,
        guise: Guise | None = None,
        faults: tuple[str, ...] = (),
        turned: int = 0,
    ) -> Paper:
        """The declaration of status."""
        name, make = STATUS[layout]
        return self.paper(
            "status_declaration",
            name,
            make(self.firm, signing or self.signing),
            file_name,
            ("nip", "name", "size"),
            signing=signing,
            guise=guise,
            faults=faults,
            turned=turned,
        )

    def aid(self, layout: str, file_name: str) -> Paper:
        """The form of information for de minimis aid."""
        name, make = AIDS[layout]
        names = ("nip", "name", "size", "pkd", "postal_code")
        return self.paper("de_minimis_form", name, make(self.firm, self.signing), file_name, names)

    def draft(
        self, layout: str, file_name: str, signing: Signing | None = None, faults: tuple[str, ...] = ()
    ) -> Paper:
        """The draft contract."""
        name, make = DRAFTS[layout]
        source = make(self.firm, signing or self.signing)
        return self.paper("draft_contract", name, source, file_name, signing=signing, faults=faults)

    def zus(
        self,
        layout: str,
        file_name: str,
        date: str,
        number: str,
        guise: Guise | None = None,
        verdict: Truth = "none",
        faults: tuple[str, ...] = (),
        turned: int = 0,
    ) -> Paper:
        """The certificate of ZUS."""
        name, make = ZUS[layout]
        return self.paper(
            "zus_certificate",
            name,
            make(self.firm, date, number),
            file_name,
            signing="issuer",
            guise=guise,
            verdict=verdict,
            faults=faults,
            turned=turned,
        )

    def tax(
        self, layout: str, file_name: str, date: str, number: str, guise: Guise | None = None, turned: int = 0
    ) -> Paper:
        """The certificate of the tax office."""
        name, make = TAX[layout]
        return self.paper(
            "tax_certificate",
            name,
            make(self.firm, date, number),
            file_name,
            signing="issuer",
            guise=guise,
            verdict="none",
            turned=turned,
        )

    def copies(self, file_name: str) -> tuple[Paper, ...]:
        """Copies of everything that the form lists."""
        made: list[Paper] = []
        for number, item in enumerate(self.firm.certificates, 1):
            layout, source = evidence.copy(self.firm, item)
            made.append(
                self.paper(
                    "innovation_evidence", layout, source, f"{file_name}{number}", ("name",), signing="issuer"
                )
            )
        return tuple(made)


def score(firm: Firm) -> dict[str, int | None]:
    """Points that follow from the papers."""
    copied, fairs = len(firm.certificates), len(firm.events)
    web = 3 * (firm.web_pl is not None) + 5 * (firm.web_foreign is not None) + 2 * bool(firm.social)
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": 10 if firm.innovative else 0,
        "3": 10 if copied > 3 else 5 if copied else 0,
        "4": web,
        "5": 10 if fairs > 2 else (0, 1, 5)[fairs],
        "6": 10 if firm.lis else 0,
        "7": 10 if len(firm.agreements) > 1 else 5 * len(firm.agreements),
        "8": 10 if firm.horizontal else 0,
        "9": 5 if firm.trips else 10,
    }


def application(
    firm: Firm,
    *mails: Mail,
    is_sound: bool = True,
    missing: tuple[str, ...] = (),
    points: Mapping[str, int | None] | None = None,
) -> Application:
    """One company's application and its truth."""
    return Application(
        slug=firm.slug,
        name=firm.name,
        nip=firm.nip,
        mails=mails,
        is_sound=is_sound,
        fields=firm.fields,
        points=points or score(firm),
        missing=missing,
    )
