"""From a company and a way of filling in to papers, mails and the truth."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Literal

from docx.document import Document as WordDocument

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Value, Word
from tests.blind.rounds.r50 import blank_form, blank_papers, certs, retyped
from tests.blind.rounds.r50.firm import EMPTY, Fill, Firm, Hand

Writer = Callable[[WordDocument, Fill], None]

WRITERS: Mapping[str, Writer] = {
    "application_form": blank_form.application_form,
    "status_declaration": blank_papers.status_declaration,
    "de_minimis_statement": blank_papers.de_minimis_statement,
    "draft_contract": blank_papers.draft_contract,
    "de_minimis_form": blank_papers.de_minimis_form,
}


def _empty(writer: Writer, doc: WordDocument) -> None:
    writer(doc, EMPTY)


def _filled(writer: Writer, fill: Fill, doc: WordDocument) -> None:
    writer(doc, fill)


BLANKS: Mapping[str, Callable[[WordDocument], None]] = {k: partial(_empty, w) for k, w in WRITERS.items()}

FILES = {
    "application_form": ("Formularz zgłoszeniowy", "zal 2 formularz", "formularz_zgloszeniowy"),
    "status_declaration": ("Oświadczenie o statusie", "zal 3 oswiadczenie status", "oswiadczenie_MSP"),
    "de_minimis_statement": ("Oświadczenie de minimis", "zal 4 oswiadczenie", "oswiadczenie_de_minimis"),
    "draft_contract": ("Umowa parafowana", "zal 5 umowa", "umowa_projekt"),
    "de_minimis_form": ("Formularz de minimis", "zal 6 formularz de minimis", "formularz_pomoc_de_minimis"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a company makes its papers."""

    hand: Hand
    guise: Guise
    zus: int
    tax: int
    certs_on: str
    certs_guise: Guise | None = None
    dpi: int = 200
    dots: bool = False
    statement: bool = True
    retyped_form: bool = False
    retyped_status: bool = False
    signed_status: bool = True
    initials: bool = True


def form_fields(firm: Firm) -> dict[str, Value]:
    """What the form states, by the names of the contract."""
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": list(firm.certs),
        "website_pl": firm.www or None,
        "website_foreign": firm.www_foreign or None,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": len(firm.trips),
        "lis": bool(firm.lis),
        "agreements": len(firm.agreements),
        "horizontal": bool(firm.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": firm.code,
        "pkd": firm.pkd,
        "delegate": firm.delegate,
    }


def points(firm: Firm) -> dict[str, int | None]:
    """Points that the papers settle; copies of all listed certificates are always enclosed."""
    proofs = len(firm.certs)
    events = len(firm.events)
    online = bool(firm.www or firm.www_foreign or firm.social)
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": None,
        "3": 10 if proofs > 3 else 5 if proofs else 0,
        "4": None if online else 0,
        "5": 10 if events > 2 else (0, 1, 5)[events],
        "6": 10 if firm.lis else 0,
        "7": None if firm.agreements else 0,
        "8": 10 if firm.horizontal else 0,
        "9": 5 if firm.trips else 10,
    }


def _signing(style: Style) -> Signing:
    return "electronic" if style.guise == "pdf" else "hand"


def _file(firm: Firm, kind: str) -> str:
    names = FILES[kind]
    return names[sum(map(ord, firm.slug)) % len(names)]


def paper_of(firm: Firm, style: Style, kind: str, layout: str, html: str, file_name: str) -> Paper:
    """A certificate."""
    return Paper(
        kind=kind,
        layout=layout,
        source=Html(html),
        guise=style.certs_guise or style.guise,
        file_name=file_name,
        signing="issuer",
        fields={"nip": firm.nip, "name": firm.name},
        verdict="none",
        dpi=style.dpi,
    )


def core(firm: Firm, style: Style) -> tuple[Paper, ...]:
    """All that the Regulamin asks for, and mostly the statement of aid."""
    pen = style.guise != "pdf"
    papers: list[Paper] = []
    for kind, writer in WRITERS.items():
        if kind == "de_minimis_statement" and not style.statement:
            continue
        status = kind == "status_declaration"
        signed = style.signed_status or not status
        fill = Fill(
            firm=firm,
            hand=style.hand,
            signed=pen and signed,
            initials=pen and style.initials,
            dots=style.dots,
        )
        source: Html | Word = Word(partial(_filled, writer, fill))
        way = "typed in Word" if style.hand == "typed" else "filled by pen"
        layout = f"office blank, {way}"
        if kind == "application_form" and style.retyped_form:
            source, layout = Html(retyped.application_form(firm, pen=pen)), "retyped, running lines"
        if status and style.retyped_status:
            source, layout = Html(retyped.status_declaration(firm, pen=pen)), "retyped on letterhead"
        told: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
        if kind == "application_form":
            told |= form_fields(firm)
        elif kind in ("status_declaration", "de_minimis_form"):
            told["size"] = firm.size
        signing = _signing(style)
        faults: tuple[str, ...] = ()
        if not signed:
            signing, faults = "none", ("unsigned",)
        if kind == "draft_contract" and not style.initials:
            signing, faults = "none", ("not_initialled",)
        papers.append(
            Paper(
                kind=kind,
                layout=layout,
                source=source,
                guise=style.guise,
                file_name=_file(firm, kind),
                signing=signing,
                fields=told,
                faults=faults,
                dpi=style.dpi,
            )
        )
    number = sum(map(ord, firm.name))
    layout, make = certs.ZUS[style.zus]
    html = make(firm, style.certs_on, f"{400000 + number * 7}/2026/{number % 90 + 10}")
    papers.append(paper_of(firm, style, "zus_certificate", layout, html, "zaswiadczenie ZUS"))
    layout, make = certs.TAX[style.tax]
    html = make(firm, style.certs_on, f"08{number % 20 + 10}-SOB.4044.{number % 700}.2026")
    papers.append(paper_of(firm, style, "tax_certificate", layout, html, "zaswiadczenie US"))
    return tuple(papers)


def evidence(firm: Firm, style: Style) -> tuple[Paper, ...]:
    """A copy of each certificate that the form lists."""
    made: list[Paper] = []
    for place, name in enumerate(firm.certs, 1):
        kind_of = "DOKUMENT PATENTOWY" if "Pat" in name else "ŚWIADECTWO" if "wzór" in name else "CERTYFIKAT"
        issuer = (
            "Urząd Patentowy Rzeczypospolitej Polskiej"
            if kind_of != "CERTYFIKAT"
            else "Jednostka certyfikująca Certodra"
        )
        text = f"{issuer}|Zakres: {name}. Ważny do 30.11.2027."
        html = certs.proof(firm, kind_of, f"{sum(map(ord, name)) * 3}/{2022 + place % 3}", text)
        made.append(
            Paper(
                kind="innovation_evidence",
                layout="certificate in a frame",
                source=Html(html),
                guise=style.guise,
                file_name=f"certyfikat {place}",
                signing="issuer",
                fields={"name": firm.name},
                dpi=style.dpi,
            )
        )
    return tuple(made)


def without(papers: tuple[Paper, ...], kind: str) -> tuple[Paper, ...]:
    """All but one kind."""
    return tuple(paper for paper in papers if paper.kind != kind)


def mail_of(
    firm: Firm,
    sent_at: datetime,
    subject: str,
    body: str,
    papers: tuple[Paper, ...],
    packed: Literal["", "zip", "one_pdf"] = "",
) -> Mail:
    """A message from the company's own address."""
    return Mail(sent_at=sent_at, sender=firm.mail, subject=subject, body=body, papers=papers, packed=packed)


def application(
    firm: Firm, *mails: Mail, is_sound: bool = True, missing: tuple[str, ...] = ()
) -> Application:
    """The company and what is true of it."""
    return Application(
        slug=firm.slug,
        name=firm.name,
        nip=firm.nip,
        mails=mails,
        is_sound=is_sound,
        fields=form_fields(firm),
        points=points(firm),
        missing=missing,
    )
