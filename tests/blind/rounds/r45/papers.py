"""From a firm and its way of filling to papers and truth."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

from docx.document import Document as WordDocument

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word

from . import certificates, evidence
from .contract import write_contract
from .declarations import write_statement, write_status
from .firm import Fill, Firm
from .form import write_form
from .minimis import write_minimis

Writer = Callable[[WordDocument, Firm, Fill], None]
WRITERS: dict[str, Writer] = {
    "application_form": write_form,
    "status_declaration": write_status,
    "de_minimis_form": write_minimis,
    "draft_contract": write_contract,
    "de_minimis_statement": write_statement,
}
NAMES = {
    "application_form": ("Formularz zgłoszeniowy", "formularz_zgloszeniowy", "zal_2"),
    "status_declaration": ("Oświadczenie o statusie", "oswiadczenie_status", "zal_3"),
    "de_minimis_form": ("Formularz informacji de minimis", "formularz_de_minimis", "zal_6"),
    "draft_contract": ("Projekt umowy parafowany", "wzor_umowy", "zal_5"),
    "de_minimis_statement": ("Oświadczenie o pomocy de minimis", "oswiadczenie_de_minimis", "zal_4"),
    "zus_certificate": ("Zaświadczenie ZUS", "zus_niezaleganie", "ZUS"),
    "tax_certificate": ("Zaświadczenie US", "us_niezaleganie", "US"),
}
FORMS = ("application_form", "status_declaration", "de_minimis_form", "draft_contract")


def blank(kind: str) -> Word:
    """The office's blank."""
    return filled(kind, Firm(), Fill())


def filled(kind: str, firm: Firm, fill: Fill) -> Word:
    """The blank with a company's answers."""

    def write(doc: WordDocument) -> None:
        WRITERS[kind](doc, firm, fill)

    return Word(write)


@dataclass(frozen=True, slots=True)
class Case:
    """How one company goes about it."""

    firm: Firm
    fill: Fill
    guise: Guise
    zus: tuple[str, str, str, str]
    """Layout, office, number, day."""
    tax: tuple[str, str, str, str]
    sender: str
    subject: str
    body: str
    sent_at: datetime
    naming: int = 0
    packed: Literal["", "zip", "one_pdf"] = ""
    dpi: int = 200
    certificates_guise: Guise | None = None
    anew: tuple[str, ...] = ()
    turned: Mapping[str, int] = field(default_factory=dict)
    later: tuple[datetime, str, str, tuple[str, ...]] | None = None
    """When, subject, body, and the kinds of a second mail."""
    left_out: tuple[str, ...] = ()
    unsigned: tuple[str, ...] = ()
    arrears: str = ""
    refused: bool = False


def answers(firm: Firm) -> dict[str, Value]:
    """The contract's fields."""
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": list(firm.certificates),
        "website_pl": firm.www_pl or None,
        "website_foreign": firm.www_foreign or None,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": len(firm.trips or ()),
        "lis": firm.lis,
        "agreements": len(firm.agreements or ()),
        "horizontal": firm.horizontal != "-",
        "voivodeship": "lubuskie",
        "postal_code": firm.postal,
        "pkd": firm.pkd,
        "delegate": firm.delegate,
    }


def points(firm: Firm) -> dict[str, int | None]:
    """What follows from the papers."""
    events, trips, agreed = len(firm.events), len(firm.trips or ()), len(firm.agreements or ())
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": None if firm.innovative else 0,
        "3": 0 if not firm.certificates else 10 if len(firm.certificates) > 3 else 5,
        "4": None,
        "5": {0: 0, 1: 1, 2: 5}.get(events, 10),
        "6": 10 if firm.lis else 0,
        "7": None if agreed else 0,
        "8": None if firm.horizontal != "-" else 0,
        "9": 10 if trips == 0 else 5 if trips < 3 else 0,
    }


def form_paper(case: Case, kind: str) -> Paper:
    """One of the office's forms, filled."""
    firm = case.firm
    signing: Signing = "none" if kind in case.unsigned else "electronic" if case.guise == "pdf" else "hand"
    fill = replace(case.fill, signing=signing)
    source: Html | Word = filled(kind, firm, fill)
    layout = f"office's blank, {fill.way}, {case.guise}"
    if kind in case.anew:
        source = Html(evidence.form_anew(firm) if kind == "application_form" else evidence.status_anew(firm))
        layout = "office's form typed anew"
    stated: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    if kind == "application_form":
        stated |= answers(firm)
    elif kind in ("status_declaration", "de_minimis_form"):
        stated["size"] = firm.size
    elif kind == "draft_contract" and not fill.contract_party:
        stated = {}
    fault = (
        ()
        if kind not in case.unsigned
        else ("not_initialled",)
        if kind == "draft_contract"
        else ("unsigned",)
    )
    return Paper(
        kind,
        layout,
        source,
        case.guise,
        name_of(case, kind),
        signing,
        stated,
        faults=fault,
        dpi=case.dpi,
        turned=case.turned.get(kind, 0),
    )


def name_of(case: Case, kind: str) -> str:
    """The file's name, as this company calls its files."""
    return NAMES[kind][case.naming] + ("" if case.naming != 1 else f"_{case.firm.slug}")


def certificate_paper(case: Case, kind: str) -> Paper:
    """A certificate of an office."""
    layout, office, number, day = case.zus if kind == "zus_certificate" else case.tax
    verdict: Truth = "none"
    if kind == "zus_certificate" and case.refused:
        text, verdict, layout = certificates.zus_refusal(case.firm, office, number, day), "refusal", "refusal"
    elif kind == "zus_certificate":
        text = certificates.ZUS[layout](case.firm, office, number, day)
    elif case.arrears:
        text, verdict = certificates.tax_grid(case.firm, office, number, day, case.arrears), "arrears"
    else:
        text = certificates.TAX[layout](case.firm, office, number, day)
    guise = case.certificates_guise or case.guise
    stated: dict[str, Value] = {"nip": case.firm.nip, "name": case.firm.name}
    return Paper(
        kind,
        f"{kind[:3]} {layout}",
        Html(text),
        guise,
        name_of(case, kind),
        "issuer",
        stated,
        verdict,
        () if verdict == "none" else ("arrears",),
        case.dpi,
        case.turned.get(kind, 0),
    )


def evidence_papers(case: Case) -> list[Paper]:
    """Copies of the certificates that the form lists."""
    papers: list[Paper] = []
    for at, listed in enumerate(case.firm.certificates, 1):
        if listed.startswith("Świadectwo"):
            text = evidence.protection(case.firm, listed.rsplit(" ", 1)[1], "Łącznik ramy siedziska")
        else:
            title, number, issuer = listed.split(", ")
            text = evidence.certificate(
                case.firm,
                title,
                number.removeprefix("nr "),
                issuer,
                case.firm.description.split(".")[0],
                "30.11.2026",
            )
        papers.append(
            Paper(
                "innovation_evidence",
                "certificate",
                Html(text),
                case.guise,
                f"certyfikat_{at}",
                "issuer",
                dpi=case.dpi,
            )
        )
    return papers


def application(case: Case, sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
    """The whole application."""
    firm = case.firm
    kinds = [kind for kind in FORMS if kind not in case.left_out]
    papers = [form_paper(case, kind) for kind in kinds]
    papers[1:1] = [certificate_paper(case, kind) for kind in ("zus_certificate", "tax_certificate")]
    if firm.aid is not None:
        papers.append(form_paper(case, "de_minimis_statement"))
    papers += evidence_papers(case)
    second: tuple[str, ...] = case.later[3] if case.later else ()
    mails: list[Any] = [
        Mail(
            case.sent_at,
            case.sender,
            case.subject,
            case.body,
            tuple(paper for paper in papers if paper.kind not in second),
            case.packed,
        )
    ]
    if case.later:
        chosen = tuple(paper for paper in papers if paper.kind in second)
        mails.append(Mail(case.later[0], case.sender, case.later[1], case.later[2], chosen))
    return Application(
        firm.slug, firm.name, firm.nip, tuple(mails), sound, answers(firm), points(firm), missing
    )
