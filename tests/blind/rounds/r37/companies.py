"""Sixteen applications: how each company wrote, packed and sent its papers."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Value, Word

from . import aid, evidence, forms, word_papers
from .data import BY, Firm

WARSAW = ZoneInfo("Europe/Warsaw")
Make = Callable[[Firm, str], Html]
Cert = Callable[[Firm, str], Html]

FORMS: Mapping[str, Callable[[Firm, str], Html | Word]] = {
    "grid": forms.grid,
    "talk": lambda f, how: forms.talk(f, how, hand=how == "hand"),
    "cards": forms.cards,
    "word": lambda f, how: Word(word_papers.form(f, how)),
}
AIDS: Mapping[str, Callable[[Firm, str], Html | Word]] = {
    "official": aid.official,
    "narrow": aid.narrow,
    "webprint": aid.webprint,
    "word": lambda f, how: Word(word_papers.de_minimis(f, how)),
    "old": lambda f, how: aid.official(f, how, act="1407/2013"),
}


def fields_of(f: Firm) -> dict[str, Value]:
    """What the form says, by the names of the contract."""
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": list(f.certs),
        "website_pl": f.www or None,
        "website_foreign": f.www_en or None,
        "social_media": list(f.social),
        "events": len(f.events),
        "office_trips": len(f.trips),
        "lis": bool(f.lis),
        "agreements": len(f.deals),
        "horizontal": bool(f.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": f.postal,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def points_of(f: Firm, copies: int) -> dict[str, int | None]:
    """Points that follow from the papers alone."""
    listed = len(f.certs)
    third = 0 if not listed else (10 if listed > 3 else 5) if copies == listed else None
    return {
        "1": 5 if f.size == "medium" else 20,
        "2": None,
        "3": third,
        "4": None,
        "5": {0: 0, 1: 1, 2: 5}.get(len(f.events), 10),
        "6": 10 if f.lis else 0,
        "7": None if f.deals else 0,
        "8": 10 if f.horizontal else 0,
        "9": {0: 10, 1: 5, 2: 5}.get(len(f.trips), 0),
    }


def who(f: Firm) -> dict[str, Value]:
    """The company, as every paper names it."""
    return {"nip": f.nip, "name": f.name}


class Desk:
    """Makes the papers of one company in one guise and way of signing."""

    def __init__(self, slug: str, guise: Guise, signing: Signing, names: str, dpi: int = 200) -> None:
        self.firm = BY[slug]
        self.guise: Guise = guise
        self.signing: Signing = signing
        self.names = names.split("|")
        self.dpi = dpi

    def _paper(
        self,
        kind: str,
        layout: str,
        source: Html | Word,
        name: str,
        signing: Signing,
        fields: Mapping[str, Value],
        faults: tuple[str, ...] = (),
        guise: Guise | None = None,
        turned: int = 0,
    ) -> Paper:
        return Paper(
            kind, layout, source, guise or self.guise, name, signing, fields, None, faults, self.dpi, turned
        )

    def form(
        self,
        key: str,
        signing: Signing | None = None,
        faults: tuple[str, ...] = (),
        guise: Guise | None = None,
    ) -> Paper:
        how = signing or self.signing
        return self._paper(
            "application_form",
            f"form {key}",
            FORMS[key](self.firm, how),
            self.names[0],
            how,
            {**who(self.firm), **fields_of(self.firm)},
            faults,
            guise,
        )

    def zus(
        self, make: Cert, day: str, refused: bool = False, guise: Guise | None = None, turned: int = 0
    ) -> Paper:
        paper = self._paper(
            "zus_certificate",
            f"zus {make.__name__}",
            make(self.firm, day),
            self.names[1],
            "issuer",
            who(self.firm),
            ("arrears",) if refused else (),
            guise,
            turned,
        )
        return replace(paper, verdict="refusal" if refused else "none")

    def tax(
        self, make: Cert, day: str, owed: bool = False, other: Firm | None = None, guise: Guise | None = None
    ) -> Paper:
        firm = other or self.firm
        faults = (("arrears",) if owed else ()) + (("other_company",) if other else ())
        paper = self._paper(
            "tax_certificate",
            f"tax {make.__name__}",
            make(firm, day),
            self.names[2],
            "issuer",
            who(firm),
            faults,
            guise,
        )
        return replace(paper, verdict="arrears" if owed else "none")

    def status(self, make: Make) -> Paper:
        return self._paper(
            "status_declaration",
            f"status {make.__name__}",
            make(self.firm, self.signing),
            self.names[3],
            self.signing,
            {**who(self.firm), "size": self.firm.size},
        )

    def aid(self, key: str, faults: tuple[str, ...] = ()) -> Paper:
        return self._paper(
            "de_minimis_form",
            f"de minimis {key}",
            AIDS[key](self.firm, self.signing),
            self.names[4],
            self.signing,
            {**who(self.firm), "size": self.firm.size},
            faults,
        )

    def contract(
        self,
        make: Make,
        signing: Signing | None = None,
        faults: tuple[str, ...] = (),
        guise: Guise | None = None,
    ) -> Paper:
        how = signing or self.signing
        return self._paper(
            "draft_contract",
            f"contract {make.__name__}",
            make(self.firm, how),
            self.names[5],
            how,
            who(self.firm),
            faults,
            guise,
        )

    def statement(self, make: Make, name: str) -> Paper:
        return self._paper(
            "de_minimis_statement",
            f"statement {make.__name__}",
            make(self.firm, self.signing),
            name,
            self.signing,
            who(self.firm),
        )

    def copies(self, *names: str) -> tuple[Paper, ...]:
        """Copies of the certificates listed, in order; as many as there are names."""
        papers = []
        for item, name in zip(self.firm.certs, names, strict=False):
            low = item.lower()
            make = (
                evidence.atest
                if low.startswith("atest")
                else evidence.patent
                if low.startswith(("patent", "wzór"))
                else evidence.iso
            )
            papers.append(
                self._paper(
                    "innovation_evidence",
                    f"evidence {make.__name__}",
                    make(self.firm, item),
                    name,
                    "issuer",
                    {},
                )
            )
        return tuple(papers)


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026 in Poland."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def application(desk: Desk, *mails: Mail, sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
    """The application, its truth counted from the company's data."""
    f = desk.firm
    copies = sum(p.kind == "innovation_evidence" for m in mails for p in m.papers)
    return Application(f.slug, f.name, f.nip, mails, sound, fields_of(f), points_of(f, copies), missing)
