"""Puts the papers of each company together and tells the truth about them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word

from . import contract, declarations, evidence, forms_a, forms_b, minimis, tax, zus
from .common import Company, back, fields, points
from .firms_a import FIRMS_A
from .firms_b import FIRMS_B

ON_PAPER = True
WARSAW = ZoneInfo("Europe/Warsaw")
Own = Callable[[Company, Signing, date], Html | Word]
Issued = Callable[[Company, bool, date], Html]

FORMS: Mapping[str, tuple[str, Own]] = {
    "table": ("accountant's table, TAK/NIE struck out", forms_a.accountants_table),
    "questions": ("questions as sentences, boxes before", forms_a.questionnaire),
    "card": ("two-column card, boxes after", forms_a.card),
    "text": ("plain text with dots", forms_a.plain_text),
    "letter": ("Word letter in sentences", forms_b.letter),
    "three": ("Word table of three columns", forms_b.three_columns),
}
ZUS: Mapping[str, tuple[str, Issued]] = {
    "new": ("ZUS new look with data block", zus.new_look),
    "old": ("ZUS classic letter", zus.old_letter),
    "funds": ("ZUS table of funds, 0,00 zł", zus.by_funds),
    "boxes": ("ZUS two boxes", zus.boxes),
    "refusal": ("ZUS refusal", zus.refusal),
}
TAX: Mapping[str, tuple[str, Issued]] = {
    "auto": ("US automatic, rows by tax", tax.automatic),
    "letter": ("US officer's letter", tax.officers_letter),
    "boxed": ("US numbered fields, [X]", tax.boxed),
    "amounts": ("US table of amounts", tax.amounts),
    "owed": ("US table of amounts owed", lambda c, paper, day: tax.amounts(c, paper, day, owed=True)),
    "instalments": ("US letter with instalments", tax.instalments),
    "municipal": ("mayor's certificate on local taxes", tax.municipal),
}
STATUS: Mapping[str, tuple[str, Own]] = {
    "sentence": ("one sentence under the firm's head", declarations.sentence),
    "thresholds": ("Word table of thresholds", declarations.thresholds),
    "columns": ("options in columns", declarations.in_columns),
    "asked": ("Word questions and answers", declarations.asked),
}
AID: Mapping[str, tuple[str, Own]] = {
    "official": ("parts A–E in frames, boxes", minimis.like_the_official),
    "word": ("Word, two columns, NIE", minimis.short_word),
    "halves": ("two columns of small type, TAK/NIE struck out", minimis.two_halves),
    "answers": ("Word running text", minimis.answers),
    "old_act": (
        "frames, under 1407/2013",
        lambda c, s, d: minimis.like_the_official(c, s, d, minimis.OLD_ACT),
    ),
}
CONTRACTS: Mapping[str, tuple[str, Own]] = {
    "paragraphs": ("paragraph signs, three pages", contract.paragraphs),
    "word": ("Word, „Paragraf 1.”, initials in the footer", contract.word_contract),
    "columns": ("two columns, plain words", contract.two_columns),
    "articles": ("articles with Roman numbers", contract.articles),
    "lacking": (
        "paragraph signs, page 2 without initials",
        lambda c, s, d: contract.paragraphs(c, s, d, (2,)),
    ),
}
NAMES: Mapping[str, tuple[str, ...]] = {
    "plain": (
        "formularz zgłoszeniowy",
        "ZUS zaświadczenie",
        "US zaświadczenie",
        "oświadczenie o statusie",
        "pomoc de minimis",
        "umowa parafowana",
    ),
    "numbered": ("01_zgloszenie", "02_zus", "03_us", "04_status_msp", "05_deminimis", "06_umowa"),
    "scanner": tuple(f"SKAN_000{n}" for n in range(1, 7)),
    "camera": tuple(f"IMG_20260413_1012{n}" for n in range(31, 37)),
    "capital": (
        "ZGLOSZENIE",
        "Zaswiadczenie_ZUS",
        "Zaswiadczenie_US",
        "Status",
        "Formularz_pomoc",
        "Projekt_umowy",
    ),
}
COPIES = {
    "plain": "certyfikat {n}",
    "numbered": "07_certyfikat_{n}",
    "scanner": "SKAN_001{n}",
    "camera": "IMG_20260413_1014{n}8",
    "capital": "Certyfikat_{n}",
}


@dataclass(frozen=True, slots=True)
class Plan:
    """How one company makes and sends its papers."""

    slug: str
    form: str
    zus: str
    tax: str
    status: str
    aid: str
    contract: str
    own: Guise
    signing: Signing
    issued: Guise
    names: str
    at: tuple[int, int]
    subject: str
    body: str
    packed: str = ""
    second: tuple[str, ...] = ()
    """Kinds that follow in a second mail."""
    second_body: str = ""
    copies: Guise = "pdf"
    extras: tuple[str, ...] = ()
    guises: Mapping[str, Guise] = field(default_factory=dict)
    unsigned: tuple[str, ...] = ()
    dpi: int = 200
    turned: Mapping[str, int] = field(default_factory=dict)
    sound: bool = True


def _stated(c: Company, kind: str) -> dict[str, Value]:
    """What a paper of the kind says."""
    told: dict[str, Value] = {"nip": c.nip, "name": c.name}
    if kind == "application_form":
        told |= fields(c)
    elif kind == "status_declaration":
        told["size"] = c.size
    elif kind == "de_minimis_form":
        told |= {"size": c.size, "pkd": c.pkd}
    return told


def _faults(plan: Plan, kind: str) -> tuple[tuple[str, ...], Truth | None]:
    """Findings that are right for the paper, and a certificate's truth."""
    if kind == "zus_certificate":
        return (("arrears",), "refusal") if plan.zus == "refusal" else ((), "none")
    if kind == "tax_certificate":
        return {"owed": (("arrears",), "arrears"), "instalments": (("unsure",), "unclear")}.get(
            plan.tax, ((), "none")
        )
    if kind in plan.unsigned:
        return ("unsigned",), None
    if kind == "de_minimis_form" and plan.aid == "old_act":
        return ("obsolete_template",), None
    if kind == "draft_contract" and plan.contract == "lacking":
        return ("not_initialled",), None
    return (), None


def _paper(
    plan: Plan,
    c: Company,
    kind: str,
    name: str,
    layout: str,
    source: Html | Word,
    guise: Guise,
    signing: Signing,
) -> Paper:
    faults, verdict = _faults(plan, kind)
    return Paper(
        kind,
        layout,
        source,
        guise,
        name,
        signing,
        _stated(c, kind),
        verdict,
        faults,
        plan.dpi,
        plan.turned.get(kind, 0) if guise in ("scan", "photo") else 0,
    )


def _papers(plan: Plan, c: Company) -> list[Paper]:
    """All the company's papers in the order of § 4.3."""
    written = back(c.day, 1)
    names = NAMES[plan.names]
    found: list[Paper] = []

    def own(kind: str, table: Mapping[str, tuple[str, Own]], key: str, name: str) -> None:
        signing: Signing = "none" if kind in plan.unsigned else plan.signing
        layout, make = table[key]
        guise = plan.guises.get(kind, plan.own)
        found.append(_paper(plan, c, kind, name, layout, make(c, signing, written), guise, signing))

    def issued(kind: str, table: Mapping[str, tuple[str, Issued]], key: str, name: str, days: int) -> None:
        layout, make = table[key]
        guise = plan.guises.get(kind, plan.issued)
        found.append(
            _paper(
                plan,
                c,
                kind,
                name,
                layout,
                make(c, guise in ("scan", "photo"), back(c.day, days)),
                guise,
                "issuer",
            )
        )

    own("application_form", FORMS, plan.form, names[0])
    issued("zus_certificate", ZUS, plan.zus, names[1], 4)
    if plan.tax == "municipal":
        layout, make = TAX["municipal"]
        found.append(
            Paper(
                "other",
                layout,
                make(c, ON_PAPER, back(c.day, 5)),
                plan.issued,
                names[2],
                "issuer",
                {"nip": c.nip, "name": c.name},
                None,
                ("wrong_document",),
                plan.dpi,
            )
        )
    else:
        issued("tax_certificate", TAX, plan.tax, names[2], 5)
    own("status_declaration", STATUS, plan.status, names[3])
    own("de_minimis_form", AID, plan.aid, names[4])
    if plan.contract:
        own("draft_contract", CONTRACTS, plan.contract, names[5])
    for n, what in enumerate(c.certificates, 1):
        layout, page = evidence.copy(c, what)
        name = COPIES[plan.names].format(n=n)
        found.append(
            Paper(
                "innovation_evidence",
                layout,
                page,
                plan.copies,
                name,
                "issuer",
                {"name": c.name},
                dpi=plan.dpi,
            )
        )
    return found + [_extra(plan, c, what, written) for what in plan.extras]


def _extra(plan: Plan, c: Company, what: str, written: date) -> Paper:
    """A paper beside the six."""
    told: dict[str, Value] = {"nip": c.nip, "name": c.name}
    signed: dict[str, tuple[str, str, Own, str]] = {
        "no_aid": (
            "de_minimis_statement",
            "no aid in three years",
            declarations.no_aid,
            "oświadczenie de minimis",
        ),
        "some_aid": (
            "de_minimis_statement",
            "table of aid received",
            declarations.some_aid,
            "zal4_de_minimis",
        ),
        "proxy": ("proxy", "power for the accountants", declarations.proxy, "pełnomocnictwo"),
    }
    if what in signed:
        kind, layout, make, name = signed[what]
        guise: Guise = "pdf" if plan.own == "docx" else plan.own
        return Paper(
            kind, layout, make(c, plan.signing, written), guise, name, plan.signing, told, dpi=plan.dpi
        )
    plain: dict[str, tuple[str, Html, str]] = {
        "register": ("register print-out", evidence.register(c, written), "wydruk z rejestru"),
        "receipt": ("receipt of a request", evidence.receipt(c, back(c.day, 9)), "UPP ZUS"),
        "covering": ("covering letter", evidence.covering(c, written), "pismo przewodnie"),
    }
    layout, page, name = plain[what]
    return Paper("other", layout, page, "pdf", name, "none", {"name": c.name} if what == "covering" else told)


def build(plan: Plan) -> Application:
    """The application of the plan."""
    c = next(firm for firm in FIRMS_A + FIRMS_B if firm.slug == plan.slug)
    papers = _papers(plan, c)
    first = tuple(p for p in papers if p.kind not in plan.second)
    later = tuple(p for p in papers if p.kind in plan.second)
    sent = datetime(c.day.year, c.day.month, c.day.day, *plan.at, tzinfo=WARSAW)
    packed = plan.packed if plan.packed in ("zip", "one_pdf") else ""
    mails = [Mail(sent, c.email, plan.subject, plan.body, first, packed)]  # type: ignore[arg-type]
    if later:
        mails.append(
            Mail(sent + timedelta(minutes=47), c.email, f"{plan.subject} – część 2", plan.second_body, later)
        )
    missing = (("tax_certificate",) if plan.tax == "municipal" else ()) + (
        () if plan.contract else ("draft_contract",)
    )
    return Application(c.slug, c.name, c.nip, tuple(mails), plan.sound, fields(c), points(c), missing)
