"""Papers of a company from its answers."""

from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Word

from . import aid, contract, declarations, forms, tax, zus
from .firm import Firm
from .kit import Fill

WARSAW = ZoneInfo("Europe/Warsaw")


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


class Desk:
    """Whoever prepares a company's papers: one way of filling, one way of signing."""

    def __init__(self, firm: Firm, fill: Fill, guise: Guise, signing: Signing) -> None:
        self.firm, self.fill, self.guise, self.signing = firm, fill, guise, signing

    def _paper(self, kind: str, layout: str, source: Word | Html, name: str, **more: object) -> Paper:
        values: dict[str, object] = {"guise": self.guise, "signing": self.signing, **more}
        return Paper(kind=kind, layout=layout, source=source, file_name=name, **values)  # type: ignore[arg-type]

    def application(
        self, name: str, print_: Literal["current", "older", "retyped"] = "current", **more: object
    ) -> Paper:
        """Załącznik nr 2."""
        if print_ == "retyped":
            source = forms.retyped(self.firm, self.fill)
        else:
            source = forms.application(self.firm, self.fill, older=print_ == "older")
        more = {"fields": self.firm.form_fields(), **more}
        return self._paper("application_form", f"application form, {print_}", source, name, **more)

    def status(
        self,
        name: str,
        print_: Literal["current", "older", "letter"] = "current",
        fill: Fill | None = None,
        **more: object,
    ) -> Paper:
        """Załącznik nr 3."""
        make = {
            "current": declarations.status,
            "older": declarations.status_older,
            "letter": declarations.status_letter,
        }
        more = {"fields": self.firm.identity_and_size(), **more}
        source = make[print_](self.firm, fill or self.fill)
        return self._paper("status_declaration", f"status declaration, {print_}", source, name, **more)

    def statement(self, name: str, **more: object) -> Paper:
        """Załącznik nr 4."""
        source = declarations.statement(self.firm, self.fill)
        more = {"fields": self.firm.identity(), **more}
        return self._paper("de_minimis_statement", "statement of aid, current", source, name, **more)

    def de_minimis(
        self,
        name: str,
        print_: Literal["current", "columns", "plain", "obsolete"] = "current",
        **more: object,
    ) -> Paper:
        """Załącznik nr 6."""
        if print_ == "current":
            source = aid.form(self.firm, self.fill)
        elif print_ == "plain":
            source = aid.plain(self.firm, self.fill)
        else:
            source = aid.columns(self.firm, self.fill, obsolete=print_ == "obsolete")
        more = {"fields": self.firm.identity_and_size(), **more}
        return self._paper("de_minimis_form", f"de minimis form, {print_}", source, name, **more)

    def contract(
        self,
        name: str,
        *,
        initialled: tuple[int, ...] = (),
        older: bool = False,
        party: bool = True,
        **more: object,
    ) -> Paper:
        """Załącznik nr 5."""
        source = contract.draft(self.firm, self.fill, initialled=initialled, older=older, party=party)
        more = {"fields": self.firm.identity() if party else {}, **more}
        return self._paper(
            "draft_contract", f"contract, {'older' if older else 'current'}", source, name, **more
        )

    def certificate(
        self,
        kind: Literal["zus_certificate", "tax_certificate"],
        layout: str,
        source: Html,
        name: str,
        guise: Guise = "pdf",
        verdict: Truth = "none",
        faults: tuple[str, ...] = (),
    ) -> Paper:
        """A paper of ZUS or of a tax office."""
        return Paper(kind, layout, source, guise, name, "issuer", self.firm.identity(), verdict, faults)

    def evidence(self, source: Html, layout: str, name: str, guise: Guise = "scan") -> Paper:
        """A copy of a certificate."""
        return Paper("innovation_evidence", layout, source, guise, name, "issuer", {"name": self.firm.name})

    def other(
        self, source: Html, layout: str, name: str, guise: Guise = "pdf", faults: tuple[str, ...] = ()
    ) -> Paper:
        """Something nobody asked for."""
        return Paper("other", layout, source, guise, name, "issuer", self.firm.identity(), None, faults)

    def done(self, *mails: Mail, sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
        """The whole application."""
        firm = self.firm
        copies = sum(paper.kind == "innovation_evidence" for mail in mails for paper in mail.papers)
        return Application(
            slug=firm.slug,
            name=firm.name,
            nip=firm.nip,
            mails=mails,
            is_sound=sound,
            fields=firm.fields(),
            points=firm.points(copies),
            missing=missing,
        )

    # Layouts of certificates by short names.
    def zus(self, make: str, day: str, number: str, name: str, guise: Guise = "pdf") -> Paper:
        """A certificate of ZUS without arrears."""
        layouts = {"cards": zus.digital, "letter": zus.letter, "table": zus.table, "columns": zus.two_columns}
        return self.certificate(
            "zus_certificate", f"ZUS {make}", layouts[make](self.firm, day, number), name, guise
        )

    def tax(self, make: str, day: str, number: str, name: str, guise: Guise = "pdf") -> Paper:
        """A certificate of a tax office without arrears."""
        digital = guise == "pdf"
        if make == "sections":
            source = tax.sections(self.firm, day, number, self.firm.town, digital=digital)
        elif make == "table":
            source = tax.by_tax(self.firm, day, number, digital=digital)
        else:
            source = (
                tax.letter(self.firm, day, number) if make == "letter" else tax.portal(self.firm, day, number)
            )
        return self.certificate("tax_certificate", f"tax {make}", source, name, guise)
