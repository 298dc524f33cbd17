"""From a company and the name of a layout to a paper with its truth; fields and points of an application."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word

from . import certificates, contract, deminimis, extras, forms_html, forms_word, status
from .common import Firm, Ink

WARSAW = ZoneInfo("Europe/Warsaw")
SIGNING: dict[Ink, Signing] = {"pen": "hand", "none": "none", "e": "electronic"}

LAYOUTS: dict[str, tuple[str, str, Callable[..., Html | Word]]] = {
    "cards": ("application_form", "two columns of cards", forms_html.cards),
    "letter": ("application_form", "letter in sentences", forms_html.letter),
    "questionnaire": ("application_form", "print of an online questionnaire", forms_html.questionnaire),
    "grid": ("application_form", "adviser's grid with crosses", forms_html.grid),
    "struck_table": ("application_form", "Word table, choices struck out", forms_word.struck_table),
    "numbered": ("application_form", "Word, roman points with guidance", forms_word.numbered),
    "sheet": ("status_declaration", "sheet with boxes", status.sheet),
    "sentences": ("status_declaration", "letter in sentences", status.sentences),
    "crossed_out": ("status_declaration", "Word page, choices struck out", status.crossed_out),
    "crosses": ("status_declaration", "table of thresholds with a cross", status.crosses),
    "official": ("de_minimis_form", "ruled cells, parts A–E", deminimis.official),
    "portal": ("de_minimis_form", "portal's print of pairs", deminimis.portal),
    "questions": ("de_minimis_form", "Word table of questions", deminimis.questions),
    "columns": ("de_minimis_form", "two columns with brackets", deminimis.columns),
    "pages": ("draft_contract", "three numbered pages", contract.pages),
    "two_columns": ("draft_contract", "two columns, boxes for initials", contract.two_columns),
    "card": ("draft_contract", "card of conditions and articles", contract.card),
    "word_draft": ("draft_contract", "Word draft, initials in the footer", contract.word_draft),
    "zus_print": ("zus_certificate", "e-ZUS print", certificates.zus_print),
    "zus_letter": ("zus_certificate", "branch letter", certificates.zus_letter),
    "zus_form": ("zus_certificate", "form of numbered fields", certificates.zus_form),
    "zus_amounts": ("zus_certificate", "table of amounts", certificates.zus_amounts),
    "zus_refusal": ("zus_certificate", "refusal", certificates.zus_refusal),
    "tax_print": ("tax_certificate", "e-office print", certificates.tax_print),
    "tax_grid": ("tax_certificate", "form with parts A–D", certificates.tax_grid),
    "tax_letter": ("tax_certificate", "office letter", certificates.tax_letter),
    "tax_table": ("tax_certificate", "table of taxes", certificates.tax_table),
    "quality": ("innovation_evidence", "management system certificate", extras.quality),
    "right": ("innovation_evidence", "grant of the Patent Office", extras.right),
    "approval": ("innovation_evidence", "approval of a product", extras.approval),
    "register": ("other", "register print", extras.register_print),
    "aid": ("de_minimis_statement", "statement of aid", extras.aid_statement),
    "proxy": ("proxy", "proxy", extras.proxy),
}


def recent(f: Firm) -> int:
    """Events of the last three years (none of the round is of 2023)."""
    return sum(event.year >= 2024 for event in f.events)


def form_fields(f: Firm) -> dict[str, Value]:
    """What an application form of the company says."""
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": list(f.certificates),
        "website_pl": f.www,
        "website_foreign": f.www_foreign,
        "social_media": list(f.social),
        "events": recent(f),
        "office_trips": len(f.trips),
        "lis": f.lis is not None,
        "agreements": len(f.agreements),
        "horizontal": f.horizontal is not None,
        "voivodeship": "lubuskie",
        "postal_code": f.postal,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def points(f: Firm, copies: int) -> dict[str, int | None]:
    """Points that follow from the papers; the second criterion is the commission's."""
    listed = len(f.certificates)
    third = 0 if not listed else (10 if listed > 3 else 5)
    web = 3 * (f.www is not None) + 5 * (f.www_foreign is not None) + 2 * bool(f.social)
    trips = len(f.trips)
    return {
        "1": 5 if f.size == "medium" else 20,
        "2": None,
        "3": third if copies == listed else None,
        "4": web,
        "5": {0: 0, 1: 1, 2: 5}.get(recent(f), 10),
        "6": 10 if f.lis else 0,
        "7": {0: 0, 1: 5}.get(len(f.agreements), 10),
        "8": 10 if f.horizontal else 0,
        "9": 10 if not trips else (5 if trips < 3 else 0),
    }


def stated(kind: str, f: Firm) -> dict[str, Value]:
    """What a paper of the kind says, by the contract's names."""
    both: dict[str, Value] = {"nip": f.nip, "name": f.name}
    if kind == "application_form":
        return both | form_fields(f)
    if kind == "status_declaration":
        return both | {"size": f.size}
    if kind == "de_minimis_form":
        return both | {"size": f.size, "pkd": f.pkd}
    if kind == "innovation_evidence":
        return {"name": f.name}
    return both


def paper(
    f: Firm,
    layout: str,
    guise: Guise,
    file_name: str,
    *args: str,
    how: Ink = "pen",
    verdict: Truth | None = None,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
    **more: Any,
) -> Paper:
    """One paper; `args` and `more` go to the layout."""
    kind, title, make = LAYOUTS[layout]
    issued = kind in ("zus_certificate", "tax_certificate", "innovation_evidence") or layout == "register"
    if issued:
        source = make(f, *args, **more)
        signing: Signing = "issuer"
    else:
        source = make(f, how, *args, **more)
        signing = SIGNING[how]
    if verdict is None and kind in ("zus_certificate", "tax_certificate") and "wrong_document" not in faults:
        verdict = "none"
    return Paper(
        kind=kind,
        layout=title,
        source=source,
        guise=guise,
        file_name=file_name,
        signing=signing,
        fields=stated(kind, f),
        verdict=verdict,
        faults=faults,
        dpi=dpi,
        turned=turned,
    )


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026 in Warsaw."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def application(
    f: Firm,
    *mails: Mail,
    is_sound: bool = True,
    missing: tuple[str, ...] = (),
    fields: Mapping[str, Value] | None = None,
    scores: Mapping[str, int | None] | None = None,
) -> Application:
    """The application of the company, its truth from the papers sent."""
    copies = sum(p.kind == "innovation_evidence" for mail in mails for p in mail.papers)
    return Application(
        slug=f.slug,
        name=f.name,
        nip=f.nip,
        mails=mails,
        is_sound=is_sound,
        fields=form_fields(f) | dict(fields or {}),
        points=points(f, copies) | dict(scores or {}),
        missing=missing,
    )
