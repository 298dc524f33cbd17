"""Which firm sends which papers, in which guise and mail; and the truth about them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Value, Word

from . import certificates, forms, sheets, word
from .firm import Firm

WARSAW = ZoneInfo("Europe/Warsaw")
Way = sheets.Look | str
"""A look of the HTML, or „word” / „blue” for the office's Word file filled in."""

NAMES = {
    sheets.OVERLAY.answer: "blank filled in a PDF editor",
    sheets.TYPEWRITER.answer: "blank filled in another program",
    sheets.KALAM.answer: "blank filled by pen (print)",
    sheets.CAVEAT.answer: "blank filled by pen (cursive)",
    sheets.RETYPED.answer: "blank typed anew without tables",
    sheets.OWN_TABLE.answer: "blank typed anew in the firm's own table",
    "word": "blank filled in Word",
    "blue": "blank filled in Word, answers blue",
}
SHEETS = {
    "application_form": forms.application,
    "status_declaration": forms.status,
    "de_minimis_form": forms.de_minimis,
    "draft_contract": forms.contract,
}
FILES = {
    "application_form": ("formularz zgłoszeniowy", "Zal_2_formularz", "zgloszenie"),
    "status_declaration": ("oświadczenie o statusie", "Zal_3_status", "oswiadczenie MSP"),
    "de_minimis_form": ("formularz de minimis", "Zal_6_de_minimis", "informacje de minimis"),
    "draft_contract": ("umowa zaparafowana", "Zal_5_umowa", "projekt umowy"),
}


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def truth(firm: Firm) -> dict[str, Value]:
    """What the application form says."""
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": list(firm.certificates),
        "website_pl": firm.www,
        "website_foreign": firm.www_foreign if firm.has_foreign else None,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": firm.trips,
        "lis": firm.lis is not None,
        "agreements": len(firm.agreements),
        "horizontal": bool(firm.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": firm.post,
        "pkd": firm.pkd,
        "delegate": firm.delegate,
    }


def points(firm: Firm, copied: bool) -> dict[str, int | None]:
    certificates_points = (
        0 if not firm.certificates else (10 if len(firm.certificates) > 3 else 5) if copied else None
    )
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": 10 if firm.innovative else 0,
        "3": certificates_points,
        "4": 3 + (5 if firm.has_foreign else 0) + (2 if firm.social else 0),
        "5": (0, 1, 5, 10)[min(len(firm.events), 3)],
        "6": 10 if firm.lis is not None else 0,
        "7": (0, 5, 10)[min(len(firm.agreements), 2)],
        "8": 10 if firm.horizontal else 0,
        "9": 10 if firm.trips == 0 else 5 if firm.trips < 3 else 0,
    }


def form(
    firm: Firm,
    kind: str,
    way: Way,
    guise: Guise,
    *,
    signing: Signing | None = None,
    style: int = 0,
    dpi: int = 200,
    turned: int = 0,
    faults: tuple[str, ...] = (),
) -> Paper:
    """One of the four forms. Without `signing`: by e-signature where it is exported, by pen where it is scanned."""
    signing = signing or ("electronic" if guise == "pdf" else "hand")
    by_pen = signing == "hand"
    sheet = SHEETS[kind](firm)
    # A contract is initialled at the foot of its pages; the other forms are signed at their end.
    initials = by_pen and kind == "draft_contract"
    seed = firm.slug if by_pen else None
    source: Html | Word
    if isinstance(way, str):
        source, layout = (
            Word(word.writer(sheet, seed, initials, "1F3FA0" if way == "blue" else None)),
            NAMES[way],
        )
    else:
        source, layout = Html(sheets.render(sheet, way, seed, initials)), NAMES[way.answer]
    fields: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    if kind == "application_form":
        fields |= truth(firm)
    elif kind != "draft_contract":
        fields["size"] = firm.size
    return Paper(
        kind=kind,
        layout=layout,
        source=source,
        guise=guise,
        file_name=f"{FILES[kind][style]}{'' if style else ' ' + firm.slug}",
        signing=signing,
        fields=fields,
        faults=faults,
        dpi=dpi,
        turned=turned,
    )


def four(
    firm: Firm,
    ways: tuple[Way, Way, Way, Way],
    guise: Guise,
    *,
    style: int = 0,
    dpi: int = 200,
    turned: int = 0,
) -> tuple[Paper, ...]:
    """All four forms; the last sheet put on the glass may lie turned."""
    return tuple(
        form(firm, kind, way, guise, style=style, dpi=dpi, turned=turned if kind == "de_minimis_form" else 0)
        for kind, way in zip(SHEETS, ways, strict=True)
    )


def zus(
    firm: Firm,
    layout: str,
    number: str,
    day: str,
    guise: Guise,
    name: str = "zaświadczenie ZUS",
    dpi: int = 200,
) -> Paper:
    return Paper(
        kind="zus_certificate",
        layout=layout,
        source=Html(certificates.ZUS[layout](firm, number, day)),
        guise=guise,
        file_name=name,
        signing="issuer",
        fields={"nip": firm.nip, "name": firm.name},
        verdict="none",
        dpi=dpi,
    )


def tax(
    firm: Firm,
    layout: str,
    number: str,
    day: str,
    guise: Guise,
    name: str = "zaświadczenie US",
    dpi: int = 200,
) -> Paper:
    return Paper(
        kind="tax_certificate",
        layout=layout,
        source=Html(certificates.TAX[layout](firm, number, day)),
        guise=guise,
        file_name=name,
        signing="issuer",
        fields={"nip": firm.nip, "name": firm.name},
        verdict="none",
        dpi=dpi,
    )


def proofs(firm: Firm, guise: Guise, dpi: int = 200) -> tuple[Paper, ...]:
    return tuple(
        Paper(
            kind="innovation_evidence",
            layout="copy of a certificate or a patent",
            source=Html(certificates.proof(firm, title, index)),
            guise=guise,
            file_name=f"certyfikat {index + 1}",
            signing="issuer",
            fields={},
            dpi=dpi,
        )
        for index, title in enumerate(firm.certificates)
    )


def mail(
    firm: Firm,
    sent_at: datetime,
    subject: str,
    body: str,
    papers: tuple[Paper, ...],
    packed: Literal["", "zip", "one_pdf"] = "",
) -> Mail:
    return Mail(sent_at=sent_at, sender=firm.email, subject=subject, body=body, papers=papers, packed=packed)


def application(
    firm: Firm,
    *mails: Mail,
    sound: bool = True,
    missing: tuple[str, ...] = (),
    fields: Mapping[str, Value] | None = None,
) -> Application:
    copied = any(paper.kind == "innovation_evidence" for one in mails for paper in one.papers)
    return Application(
        slug=firm.slug,
        name=firm.name,
        nip=firm.nip,
        mails=mails,
        is_sound=sound,
        fields=fields or truth(firm),
        points=points(firm, copied),
        missing=missing,
    )
