"""Papers of a company, and what each of them says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from docx.document import Document

from tests.blind.model import Guise, Html, Paper, Signing, Value, Word
from tests.blind.rounds.r58 import (
    certificates,
    form_application,
    form_contract,
    form_de_minimis,
    form_status,
    older,
)
from tests.blind.rounds.r58.companies import Company
from tests.blind.rounds.r58.form_application import Filling
from tests.blind.rounds.r58.pen import Pen


def stated(c: Company) -> dict[str, Value]:
    """What the application form says, by the contract's names."""
    return {
        "size": c.size,
        "innovative": c.innovative,
        "certificates": list(c.certificates),
        "website_pl": c.www or None,
        "website_foreign": c.www_foreign or None,
        "social_media": list(c.social),
        "events": len(c.events),
        "office_trips": len(c.trips),
        "lis": bool(c.area),
        "agreements": len(c.agreements),
        "horizontal": bool(c.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": c.code,
        "pkd": c.pkd,
        "delegate": c.delegate,
    }


def points(c: Company, copies: bool = True) -> dict[str, int | None]:
    """Points that follow from the papers for sure."""
    events, trips, held = len(c.events), len(c.trips), len(c.certificates)
    return {
        "1": 5 if c.size == "medium" else 20,
        "2": None if c.innovative else 0,
        "3": None if held and not copies else 10 if held > 3 else 5 if held else 0,
        "4": None if c.www or c.www_foreign or c.social else 0,
        "5": 10 if events > 2 else (0, 1, 5)[events],
        "6": 10 if c.area else 0,
        "7": None if c.agreements else 0,
        "8": 10 if c.horizontal else 0,
        "9": 10 if not trips else 5 if trips < 3 else 0,
    }


@dataclass(frozen=True, slots=True)
class Desk:
    """How one company works: its pen, its scanner, its dates."""

    company: Company
    pen: Pen
    guise: Guise
    signing: Signing
    signed: str
    day: str
    """Of the certificates."""
    dpi: int = 200
    turned: int = 0
    prefix: str = ""
    certificate_guise: Guise | None = None

    @property
    def _filling(self) -> Filling:
        return Filling(self.company, self.signed)

    def _own(
        self,
        kind: str,
        layout: str,
        write: Callable[[Document], None] | str,
        name: str,
        fields: Mapping[str, Value],
        faults: tuple[str, ...] = (),
        signing: Signing | None = None,
    ) -> Paper:
        return Paper(
            kind=kind,
            layout=layout,
            source=Html(write) if isinstance(write, str) else Word(write),
            guise=self.guise,
            file_name=self.prefix + name,
            signing=signing or self.signing,
            fields=fields,
            faults=faults,
            dpi=self.dpi,
            turned=self.turned,
        )

    @property
    def _known(self) -> dict[str, Value]:
        return {"nip": self.company.nip, "name": self.company.name}

    def application(self, layout: str = "blank", faults: tuple[str, ...] = ()) -> Paper:
        """The application form: „blank”, „older” or „retyped”."""
        write: Callable[[Document], None] | str
        if layout == "retyped":
            write = older.retyped(self.company, self.signed)
        elif layout == "older":
            write = partial(older.application, pen=self.pen, filling=self._filling)
        else:
            write = partial(form_application.write, pen=self.pen, filling=self._filling)
        names = {
            "blank": "office's own blank",
            "older": "last year's lines",
            "retyped": "typed anew on own paper",
        }
        return self._own(
            "application_form",
            names[layout],
            write,
            "formularz zgłoszeniowy",
            {**self._known, **stated(self.company)},
            faults,
        )

    def status(self, layout: str = "blank", size: str = "own", faults: tuple[str, ...] = ()) -> Paper:
        """The declaration of status."""
        write: Callable[[Document], None] = (
            partial(older.status, pen=self.pen, filling=self._filling)
            if layout == "older"
            else partial(form_status.status, pen=self.pen, filling=self._filling, size=size)
        )
        fields: dict[str, Value] = {**self._known, "size": self.company.size if size == "own" else size}
        names = {"blank": "office's own blank", "older": "last year's sentence"}
        return self._own(
            "status_declaration", names[layout], write, "oświadczenie o statusie", fields, faults
        )

    def de_minimis(self, faults: tuple[str, ...] = ()) -> Paper:
        """The information for de minimis aid."""
        write = partial(form_de_minimis.write, pen=self.pen, filling=self._filling)
        fields: dict[str, Value] = {**self._known, "size": self.company.size, "pkd": self.company.pkd}
        return self._own(
            "de_minimis_form", "office's own blank", write, "formularz de minimis", fields, faults
        )

    def received(self, faults: tuple[str, ...] = ()) -> Paper:
        """The statement of aid received."""
        write = partial(form_status.received, pen=self.pen, filling=self._filling)
        name = "oświadczenie pomoc otrzymana"
        return self._own("de_minimis_statement", "office's own blank", write, name, self._known, faults)

    def contract(self, filled: bool = True, faults: tuple[str, ...] = (), skip: bool = False) -> Paper:
        """The draft contract with initials in the foot of its pages."""
        pen = Pen(
            self.pen.mode, self.pen.face, self.pen.ink, self.pen.tail, self.pen.signer, skip_first_page=skip
        )
        write = partial(form_contract.write, pen=pen, filling=self._filling if filled else None)
        fields = self._known if filled else {}
        return self._own("draft_contract", "office's own blank", write, "projekt umowy", fields, faults)

    def _office(
        self,
        kind: str,
        layout: str,
        text: str,
        name: str,
        faults: tuple[str, ...] = (),
        evidence: bool = False,
    ) -> Paper:
        guise = self.certificate_guise or self.guise
        return Paper(
            kind=kind,
            layout=layout,
            source=Html(text),
            guise="pdf" if guise == "docx" else guise,
            file_name=self.prefix + name,
            signing="issuer",
            fields={} if evidence else self._known,
            verdict=None if evidence else "arrears" if faults else "none",
            faults=faults,
            dpi=self.dpi,
        )

    def zus(self, print_out: bool, number: str) -> Paper:
        """The certificate of ZUS."""
        make = certificates.zus_print if print_out else certificates.zus_letter
        layout = "e-office print with tables" if print_out else "branch letter with a list"
        return self._office(
            "zus_certificate", layout, make(self.company, self.day, number), "ZUS niezaleganie"
        )

    def tax(self, print_out: bool, number: str, owed: str = "") -> Paper:
        """The certificate of the tax office."""
        text = (
            certificates.tax_print(self.company, self.day, number)
            if print_out
            else certificates.tax_letter(self.company, self.day, number, owed)
        )
        layout = "numbered boxes, e-tax-office" if print_out else "letter of the head of the office"
        return self._office("tax_certificate", layout, text, "US niezaleganie", ("arrears",) if owed else ())

    def evidence(self) -> tuple[Paper, ...]:
        """Copies of everything the form lists."""
        out: list[Paper] = []
        for number, held in enumerate(self.company.certificates, 1):
            if held.startswith("Patent"):
                text = certificates.patent(
                    self.company,
                    held.removeprefix("Patent nr "),
                    "Chwytak o zmiennym rozstawie szczęk",
                    "17.03.2023",
                )
            else:
                text = certificates.iso(
                    self.company, "CERTYFIKAT", held, f"NX/{number}{self.company.nip[3:7]}/2024", "30.11.2027"
                )
            layout = "patent" if held.startswith("Patent") else "framed certificate"
            name = f"certyfikat {number}"
            out.append(self._office("innovation_evidence", layout, text, name, evidence=True))
        return tuple(out)
