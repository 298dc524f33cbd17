"""How a company's papers come together: one paper of a kind, and the truth of an application."""

from collections.abc import Mapping
from dataclasses import dataclass

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Value
from tests.blind.rounds.r39 import certificates, contracts, forms, minimis, statements
from tests.blind.rounds.r39.kit import MEDIUM, Firm


def told(f: Firm) -> dict[str, Value]:
    """What the application form says."""
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": list(f.certs),
        "website_pl": f.www_pl or None,
        "website_foreign": f.www_en or None,
        "social_media": list(f.social),
        "events": len(f.events),
        "office_trips": len(f.trips),
        "lis": bool(f.lis),
        "agreements": len(f.agreements),
        "horizontal": bool(f.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": f.postal,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def named(f: Firm) -> dict[str, Value]:
    """Whose paper it is."""
    return {"nip": f.nip, "name": f.name}


def points(f: Firm, has_copies: bool) -> Mapping[str, int | None]:
    """Points that follow from the form; the second criterion is always the commission's."""
    copied = 0 if not f.certs else (10 if len(f.certs) > 3 else 5) if has_copies else None
    return {
        "1": 5 if f.size == MEDIUM else 20,
        "2": None,
        "3": copied,
        "4": 3 * bool(f.www_pl) + 5 * bool(f.www_en) + 2 * bool(f.social),
        "5": (0, 1, 5, 10)[min(len(f.events), 3)],
        "6": 10 if f.lis else 0,
        "7": (0, 5, 10)[min(len(f.agreements), 2)],
        "8": 10 if f.horizontal else 0,
        "9": (10, 5, 5, 0)[min(len(f.trips), 3)],
    }


@dataclass(frozen=True, slots=True)
class Desk:
    """How one company makes its papers: how they travel, at what resolution, how the files are called."""

    firm: Firm
    guise: Guise
    dpi: int = 200
    names: tuple[str, ...] = ("formularz", "zus", "us", "status", "de_minimis", "umowa", "certyfikat")

    @property
    def mode(self) -> Signing:
        return "electronic" if self.guise == "pdf" else "hand"

    def paper(
        self,
        kind: str,
        layout: str,
        source: Html,
        name: str,
        signing: Signing | None = None,
        fields: Mapping[str, Value] | None = None,
        guise: Guise | None = None,
        faults: tuple[str, ...] = (),
        turned: int = 0,
    ) -> Paper:
        """One paper that is no certificate."""
        return Paper(
            kind,
            layout,
            source,
            guise or self.guise,
            name,
            signing or self.mode,
            named(self.firm) | dict(fields or {}),
            None,
            faults,
            self.dpi,
            turned,
        )

    def form(
        self, index: int, trip: str = forms.TRIP, faults: tuple[str, ...] = (), turned: int = 0
    ) -> Paper:
        html = forms.LAYOUTS[index](self.firm, self.mode, trip)
        return self.paper(
            "application_form",
            forms.NAMES[index],
            html,
            self.names[0],
            None,
            told(self.firm),
            faults=faults,
            turned=turned,
        )

    def status(self, index: int) -> Paper:
        html = statements.LAYOUTS[index](self.firm, self.mode)
        return self.paper(
            "status_declaration", statements.NAMES[index], html, self.names[3], None, {"size": self.firm.size}
        )

    def minimis(self, index: int, law: str = minimis.LAW, faults: tuple[str, ...] = ()) -> Paper:
        html = minimis.LAYOUTS[index](self.firm, self.mode, law)
        said = {"size": self.firm.size, "pkd": self.firm.pkd}
        return self.paper(
            "de_minimis_form", minimis.NAMES[index], html, self.names[4], None, said, faults=faults
        )

    def contract(self, index: int, signing: Signing | None = None, faults: tuple[str, ...] = ()) -> Paper:
        mode = signing or self.mode
        html = contracts.LAYOUTS[index](self.firm, mode)
        return self.paper("draft_contract", contracts.NAMES[index], html, self.names[5], mode, faults=faults)

    def zus(self, index: int, date: str, guise: Guise | None = None) -> Paper:
        html = certificates.ZUS[index](self.firm, date)
        return Paper(
            "zus_certificate",
            certificates.ZUS_NAMES[index],
            html,
            guise or self.guise,
            self.names[1],
            "issuer",
            named(self.firm),
            "none",
            (),
            self.dpi,
        )

    def tax(self, index: int, date: str, guise: Guise | None = None) -> Paper:
        html = certificates.TAX[index](self.firm, date)
        return Paper(
            "tax_certificate",
            certificates.TAX_NAMES[index],
            html,
            guise or self.guise,
            self.names[2],
            "issuer",
            named(self.firm),
            "none",
            (),
            self.dpi,
        )

    def copies(self) -> tuple[Paper, ...]:
        """A copy of each certificate and patent that the form lists."""
        papers = []
        for n, text in enumerate(self.firm.certs, 1):
            if text.startswith("Patent nr"):
                number, _, title = text.removeprefix("Patent nr ").partition(" – ")
                html, layout = certificates.patent(self.firm, title, number), "evidence: patent"
            else:
                html, layout = (
                    certificates.quality(self.firm, text, f"NZ/{self.firm.regon[:4]}/{n}"),
                    "evidence: certificate",
                )
            fields: dict[str, Value] = {"name": self.firm.name}
            papers.append(
                Paper(
                    "innovation_evidence",
                    layout,
                    html,
                    self.guise,
                    f"{self.names[6]}_{n}",
                    "issuer",
                    fields,
                    None,
                    (),
                    self.dpi,
                )
            )
        return tuple(papers)


def application(
    f: Firm,
    mails: tuple[Mail, ...],
    is_sound: bool = True,
    has_copies: bool = True,
    missing: tuple[str, ...] = (),
) -> Application:
    """The application and its truth."""
    return Application(f.slug, f.name, f.nip, mails, is_sound, told(f), points(f, has_copies), missing)
