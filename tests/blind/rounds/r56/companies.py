"""What each company sends: its papers, how they travel, and its mails."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word
from tests.blind.rounds.r56 import certificates as offices
from tests.blind.rounds.r56 import declarations as office
from tests.blind.rounds.r56.certificates import Issue
from tests.blind.rounds.r56.firm import Filling, Firm
from tests.blind.rounds.r56.forms import application_form
from tests.blind.rounds.r56.more_firms import EVERY
from tests.blind.rounds.r56.own import older_form, own_status

Zus = Literal["letter", "table", "boxes", "refusal"]
Tax = Literal["letter", "form", "electronic", "columns", "arrears"]
WARSAW = ZoneInfo("Europe/Warsaw")
ZUS_OFFICE = "Oddział w Zielonej Górze"
NAMES = {
    "application_form": "formularz zgłoszeniowy",
    "zus_certificate": "zaświadczenie ZUS",
    "tax_certificate": "zaświadczenie US",
    "status_declaration": "oświadczenie status",
    "de_minimis_form": "formularz de minimis",
    "draft_contract": "umowa",
    "de_minimis_statement": "oświadczenie pomoc",
    "innovation_evidence": "certyfikat",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Set:
    """Choices for the papers of one company."""

    slug: str
    how: Filling
    guise: Guise
    zus: Zus
    tax: Tax
    issued: str
    zus_office: str = ZUS_OFFICE
    tax_office: str
    dpi: int = 200
    prefix: str = ""
    statement: bool = True
    named: bool = True
    older: bool = False
    own: bool = False
    old_aid: bool = False

    @property
    def firm(self) -> Firm:
        return EVERY[self.slug]

    def paper(
        self,
        kind: str,
        layout: str,
        source: Html | Word,
        fields: Mapping[str, Value],
        signing: Signing | None = None,
        verdict: Truth | None = None,
        faults: tuple[str, ...] = (),
        suffix: str = "",
    ) -> Paper:
        """One paper as this company sends it."""
        name = f"{self.prefix}{NAMES[kind]}{suffix}"
        own: Signing = "hand" if self.how.signed else "electronic"
        return Paper(
            kind, layout, source, self.guise, name, signing or own, fields, verdict, faults, dpi=self.dpi
        )

    def papers(self) -> dict[str, Paper]:
        """Everything it has, by kind (copies of certificates numbered)."""
        firm, how = self.firm, self.how
        who: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
        sized = who | {"size": firm.size}
        form = older_form(firm, how) if self.older else application_form(firm, how)
        status = own_status(firm, how) if self.own else office.status_declaration(firm, how)
        aid = office.de_minimis_form(firm, how, self.old_aid)
        contract = office.draft_contract(firm, how, self.named)
        old = ("obsolete_template",) if self.old_aid else ()
        papers = {
            "application_form": self.paper(
                "application_form",
                "older layout, one table" if self.older else "office's blank",
                form,
                who | firm.form_fields(),
            ),
            "zus_certificate": self._zus(who),
            "tax_certificate": self._tax(who),
            "status_declaration": self.paper(
                "status_declaration", "retyped on own paper" if self.own else "office's blank", status, sized
            ),
            "de_minimis_form": self.paper("de_minimis_form", "office's blank", aid, sized, faults=old),
            "draft_contract": self.paper(
                "draft_contract", "office's blank", contract, who if self.named else {}
            ),
        }
        if self.statement:
            source = office.de_minimis_statement(firm, how)
            papers["de_minimis_statement"] = self.paper("de_minimis_statement", "office's blank", source, who)
        for number, title in enumerate(firm.certificates[: firm.copies], 1):
            copy = offices.evidence(firm, title, number, "patent" if title.startswith("Patent") else "iso")
            papers[f"copy {number}"] = self.paper(
                "innovation_evidence", "copy", copy, {}, "issuer", suffix=f" {number}"
            )
        return papers

    def _zus(self, who: Mapping[str, Value]) -> Paper:
        makers = {
            "letter": offices.zus_letter,
            "table": offices.zus_table,
            "boxes": offices.zus_boxes,
            "refusal": offices.zus_refusal,
        }
        number = f"{self.firm.nip[2:6]}/{self.firm.regon[:4]}/2026"
        source = makers[self.zus](self.firm, Issue(self.issued, number, self.zus_office, "Irena Sowa"))
        verdict: Truth = "refusal" if self.zus == "refusal" else "none"
        faults = ("arrears",) if self.zus == "refusal" else ()
        return self.paper("zus_certificate", f"ZUS {self.zus}", source, who, "issuer", verdict, faults)

    def _tax(self, who: Mapping[str, Value]) -> Paper:
        issue = Issue(
            self.issued, f"08{self.firm.regon[:2]}-SOB.{self.firm.nip[:5]}.2026", self.tax_office, "Adam Gil"
        )
        if self.tax == "arrears":
            source = offices.tax_form(self.firm, issue, "podatek od towarów i usług za 01.2026 – 4 312,00 zł")
            return self.paper("tax_certificate", "US form", source, who, "issuer", "arrears", ("arrears",))
        makers = {
            "letter": offices.tax_letter,
            "form": offices.tax_form,
            "electronic": offices.tax_electronic,
            "columns": offices.tax_columns,
        }
        return self.paper(
            "tax_certificate", f"US {self.tax}", makers[self.tax](self.firm, issue), who, "issuer", "none"
        )


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def application(
    firm: Firm, mails: tuple[Mail, ...], is_sound: bool = True, missing: tuple[str, ...] = ()
) -> Application:
    """An application with the truth that its form tells."""
    return Application(
        firm.slug, firm.name, firm.nip, mails, is_sound, firm.form_fields(), firm.points(), missing
    )


def one_mail(
    choice: Set, sent: datetime, subject: str, body: str, packed: Literal["", "zip", "one_pdf"] = ""
) -> Application:
    """A sound application in one message."""
    mail = Mail(sent, choice.firm.email, subject, body, tuple(choice.papers().values()), packed)
    return application(choice.firm, (mail,))


def changed(paper: Paper, turned: int = 0, guise: Guise | None = None) -> Paper:
    """The same paper, lying otherwise on the glass or sent otherwise."""
    return replace(paper, turned=turned, guise=guise or paper.guise)
