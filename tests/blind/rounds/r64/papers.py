"""Papers of one firm out of the blanks and certificates, each with its truth."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word

from . import certificates, forms, pages, wording
from .certificates import Of
from .firm import Firm
from .kit import Block
from .pages import Look
from .wording import Hand

Way = Literal["word", "web", "pen", "retyped"]
LAYOUTS = {
    "word": "own blank filled in Word",
    "web": "own blank filled by another program",
    "pen": "own blank filled by pen",
    "retyped": "own blank retyped by the firm",
}
ZUS = ("ZUS letter with tables", "ZUS e-print, green head", "ZUS letter in running text", "ZUS cards of eZUS")
TAX = ("US letter with boxes", "e-US print with seal", "US letter in running text", "US numbered fields")


@dataclass(frozen=True, slots=True)
class Style:
    """How a firm fills, signs and sends the forms."""

    way: Way
    guise: Guise = "pdf"
    dpi: int = 200
    hand: Hand = field(default_factory=Hand)
    look: Look = field(default_factory=Look)
    font: str = "Liberation Serif"

    @property
    def is_signed_by_pen(self) -> bool:
        """Whether the sheets were printed."""
        return self.guise in ("scan", "photo")


def _source(blocks: Sequence[Block], style: Style, seed: str) -> Html | Word:
    match style.way:
        case "word":
            hand = style.hand
            return wording.filled(blocks, Hand(hand.mark, hand.strike, hand.font, hand.blue, seed))
        case "retyped":
            return wording.retyped(blocks, seed, style.font)
        case _:
            look = style.look
            return pages.form(blocks, Look(look.css, look.pen if style.way == "pen" else "", look.mark, seed))


def _form(
    kind: str,
    blocks: Sequence[Block],
    firm: Firm,
    style: Style,
    name: str,
    fields: dict[str, Value],
    signed: bool,
) -> Paper:
    by_pen = style.is_signed_by_pen and signed
    signing: Signing = "none" if not signed else "hand" if by_pen else "electronic"
    source = _source(blocks, style, f"{firm.slug}-{firm.boss}" if by_pen else "")
    faults = () if signed else ("unsigned",)
    return Paper(
        kind, LAYOUTS[style.way], source, style.guise, name, signing, fields, faults=faults, dpi=style.dpi
    )


def application(firm: Firm, style: Style, name: str, signed: bool = True) -> Paper:
    """The application form."""
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name, **truth(firm)}
    return _form("application_form", forms.application_form(firm), firm, style, name, fields, signed)


def status(firm: Firm, style: Style, name: str, signed: bool = True) -> Paper:
    """The declaration of size."""
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name, "size": firm.size}
    return _form("status_declaration", forms.status_declaration(firm), firm, style, name, fields, signed)


def de_minimis(firm: Firm, style: Style, name: str, signed: bool = True) -> Paper:
    """The de minimis form."""
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name, "size": firm.size, "pkd": firm.pkd}
    return _form("de_minimis_form", forms.de_minimis_form(firm), firm, style, name, fields, signed)


def statement(firm: Firm, style: Style, name: str) -> Paper:
    """The statement of aid received."""
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    return _form("de_minimis_statement", forms.de_minimis_statement(firm), firm, style, name, fields, True)


def contract(firm: Firm, style: Style, name: str, initialled: bool = True) -> Paper:
    """The draft contract; nobody types it anew."""
    by_pen = style.is_signed_by_pen and initialled
    seed = f"{firm.slug}-p" if by_pen else ""
    in_word = style.way in ("word", "retyped")
    source: Html | Word = (
        wording.contract(forms.CONTRACT, seed)
        if in_word
        else pages.contract(forms.CONTRACT, Look(style.look.css), seed)
    )
    signing: Signing = "none" if not initialled else "hand" if by_pen else "electronic"
    layout = "own blank printed by Word" if in_word else "own blank printed by another program"
    faults = () if initialled else ("not_initialled",)
    return Paper("draft_contract", layout, source, style.guise, name, signing, faults=faults, dpi=style.dpi)


def of(firm: Firm, office: str, seat: str, date: str, number: str, officer: str, owes: str = "") -> Of:
    """Whom a certificate is about."""
    return Of(firm.name, firm.nip, firm.regon, firm.address, office, seat, date, number, officer, owes)


def zus(
    layout: int, about: Of, name: str, guise: Guise = "pdf", dpi: int = 200, faults: tuple[str, ...] = ()
) -> Paper:
    """The certificate of ZUS."""
    fields: dict[str, Value] = {"nip": about.nip, "name": about.name}
    source = certificates.zus(layout, about)
    return Paper("zus_certificate", ZUS[layout], source, guise, name, "issuer", fields, "none", faults, dpi)


def zus_refusal(about: Of, name: str, guise: Guise = "pdf") -> Paper:
    """ZUS refuses it."""
    fields: dict[str, Value] = {"nip": about.nip, "name": about.name}
    source = certificates.zus_refusal(about)
    return Paper(
        "zus_certificate",
        "ZUS decision of refusal",
        source,
        guise,
        name,
        "issuer",
        fields,
        "refusal",
        ("arrears",),
    )


def tax(layout: int, about: Of, name: str, guise: Guise = "pdf", dpi: int = 200) -> Paper:
    """The certificate of the tax office."""
    fields: dict[str, Value] = {"nip": about.nip, "name": about.name}
    verdict: Truth = "arrears" if about.owes else "none"
    faults = ("arrears",) if about.owes else ()
    source = certificates.tax(layout, about)
    return Paper("tax_certificate", TAX[layout], source, guise, name, "issuer", fields, verdict, faults, dpi)


def copies(firm: Firm, names: Sequence[str], guise: Guise = "pdf", dpi: int = 200) -> tuple[Paper, ...]:
    """Copies of the first certificates of the list."""
    papers = []
    for number, (title, name) in enumerate(zip(firm.certificates[: firm.copies], names, strict=True), 1):
        source = certificates.copy(
            title, firm.name, firm.address, f"MC/{firm.regon[:4]}/{number}", f"1{number}.06.2024"
        )
        of_office = title.startswith(("Patent", "Wzór", "Znak"))
        layout = "document of the patent office" if of_office else "certificate with double frame"
        papers.append(
            Paper("innovation_evidence", layout, source, guise, name, "issuer", {"name": firm.name}, dpi=dpi)
        )
    return tuple(papers)


def truth(firm: Firm) -> dict[str, Value]:
    """Fields of the contract's JSON."""
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": list(firm.certificates),
        "website_pl": firm.www_pl or None,
        "website_foreign": firm.www_foreign or None,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": len(firm.trips),
        "lis": firm.lis,
        "agreements": len(firm.agreements),
        "horizontal": bool(firm.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": firm.postal,
        "pkd": firm.pkd,
        "delegate": firm.delegate,
    }


def points(firm: Firm) -> dict[str, int | None]:
    """What follows from the papers; innovation and the pages on the web are for the commission."""
    listed, copied = len(firm.certificates), firm.copies
    proved = None if listed != copied else 10 if copied > 3 else 5 if copied else 0
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": None,
        "3": proved,
        "4": None,
        "5": {0: 0, 1: 1, 2: 5}.get(len(firm.events), 10),
        "6": 10 if firm.lis else 0,
        "7": {0: 0, 1: 5}.get(len(firm.agreements), 10),
        "8": 10 if firm.horizontal else 0,
        "9": {0: 10, 1: 5, 2: 5}.get(len(firm.trips), 0),
    }


def applied(
    firm: Firm, mails: tuple[Mail, ...], sound: bool = True, missing: tuple[str, ...] = ()
) -> Application:
    """One application and the truth about it."""
    return Application(firm.slug, firm.name, firm.nip, mails, sound, truth(firm), points(firm), missing)
