"""Truth about the papers: their fields, the points, and the makers of `Paper`."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word

from .certificates import TAX_LAYOUTS, ZUS_LAYOUTS, tax_boxes
from .companies import Company
from .contract import CONTRACT_LAYOUTS
from .declarations import MINIMIS_LAYOUTS, STATUS_LAYOUTS
from .forms import LAYOUTS as FORM_LAYOUTS

WARSAW = ZoneInfo("Europe/Warsaw")
Source = Html | Word
Maker = Callable[[Company, Signing, Guise], Source]

NAMES = (
    {"application_form": "Formularz zgłoszeniowy", "zus_certificate": "Zaświadczenie ZUS", "tax_certificate": "Zaświadczenie US",
     "status_declaration": "Oświadczenie o statusie", "de_minimis_form": "Formularz de minimis", "draft_contract": "Umowa - parafowana"},
    {"application_form": "01_formularz", "zus_certificate": "02_zus", "tax_certificate": "03_us", "status_declaration": "04_oswiadczenie",
     "de_minimis_form": "05_pomoc_de_minimis", "draft_contract": "06_projekt_umowy"},
    {"application_form": "skan0001", "zus_certificate": "skan0002", "tax_certificate": "skan0003", "status_declaration": "skan0004",
     "de_minimis_form": "skan0005", "draft_contract": "skan0006"},
    {"application_form": "IMG_20260413_1012", "zus_certificate": "IMG_20260413_1015", "tax_certificate": "IMG_20260413_1016",
     "status_declaration": "IMG_20260413_1018", "de_minimis_form": "IMG_20260413_1019", "draft_contract": "IMG_20260413_1024"},
    {"application_form": "zgloszenie Szwajcaria podpisane", "zus_certificate": "ZN_2026_04", "tax_certificate": "ZAS-W",
     "status_declaration": "zal 3 status", "de_minimis_form": "zal 6 de minimis", "draft_contract": "zal 5 umowa"})

TABLES: Mapping[str, Mapping[str, tuple[str, Callable[..., Any]]]] = {"application_form": FORM_LAYOUTS, "zus_certificate": ZUS_LAYOUTS, "tax_certificate": TAX_LAYOUTS,
          "status_declaration": STATUS_LAYOUTS, "de_minimis_form": MINIMIS_LAYOUTS, "draft_contract": CONTRACT_LAYOUTS}


def form_fields(c: Company) -> dict[str, Value]:
    """Every fact that a form of this company states."""
    return {"size": c.size, "innovative": c.innovative, "certificates": list(c.certificates), "website_pl": c.www or None,
            "website_foreign": c.www_foreign or None, "social_media": list(c.social), "events": c.counted,
            "office_trips": len(c.trips), "lis": c.lis, "agreements": len(c.agreements), "horizontal": c.horizontal,
            "voivodeship": "lubuskie", "postal_code": c.postal, "pkd": c.pkd, "delegate": c.delegate}


def points(c: Company) -> dict[str, int | None]:
    """Points by Załącznik 1, from the company's own answers."""
    certificates, events, trips, agreements = len(c.certificates), c.counted, len(c.trips), len(c.agreements)
    found: dict[str, int | None] = {
        "1": 5 if c.size == "medium" else 20, "2": 10 if c.innovative else 0,
        "3": 10 if certificates > 3 else 5 if certificates else 0,
        "4": (3 if c.www else 0) + (5 if c.www_foreign else 0) + (2 if c.social else 0),
        "5": 10 if events > 2 else 5 if events == 2 else 1 if events else 0, "6": 10 if c.lis else 0,
        "7": 10 if agreements > 1 else 5 if agreements else 0, "8": 10 if c.horizontal else 0,
        "9": 0 if trips > 2 else 5 if trips else 10}
    return found | c.points_override


def own(c: Company, kind: str, layout: str, guise: Guise, signing: Signing, name: str, *, faults: tuple[str, ...] = (),
        maker: Maker | None = None, size: str | None = None, dpi: int = 200, turned: int = 0) -> Paper:
    """A paper that the applicant fills in."""
    title, made = TABLES[kind][layout]
    fields: dict[str, Value] = {"nip": c.nip, "name": c.name}
    if kind == "application_form":
        fields |= form_fields(c)
    elif kind != "draft_contract":
        fields["size"] = size or c.size
    return Paper(kind, title, (maker or made)(c, signing, guise), guise, name, signing, fields, None, faults, dpi, turned)


def certificate(c: Company, kind: str, layout: str, guise: Guise, name: str, *, verdict: Truth = "none",
                faults: tuple[str, ...] = (), source: Html | None = None, title: str = "", dpi: int = 200,
                turned: int = 0) -> Paper:
    """A certificate of an office."""
    fields: dict[str, Value] = {"nip": c.nip, "name": c.register}
    if source is None:
        title, made = TABLES[kind][layout]
        source = tax_boxes(c, is_paper=False) if layout == "T4" and guise == "pdf" else made(c)
    return Paper(kind, title, source, guise, name, "issuer", fields, verdict, faults, dpi, turned)


def extra(c: Company, kind: str, title: str, source: Source, guise: Guise, name: str, signing: Signing = "issuer", *,
          faults: tuple[str, ...] = (), has_nip: bool = True, is_register: bool = False, dpi: int = 200, turned: int = 0) -> Paper:
    """Evidence, look-alikes, statements, powers of attorney."""
    fields: dict[str, Value] = {}
    if has_nip:
        fields["nip"] = c.nip
    fields["name"] = c.register if is_register else c.name
    return Paper(kind, title, source, guise, name, signing, fields, None, faults, dpi, turned)


def whole(c: Company, style: int, form: tuple[str, Guise], zus: tuple[str, Guise], tax: tuple[str, Guise],
          status: tuple[str, Guise], minimis: tuple[str, Guise], contract: tuple[str, Guise], *,
          electronic: bool = False) -> dict[str, Paper]:
    """The six obligatory papers; a PDF is e-signed where `electronic`, everything else is signed by hand."""
    found = {}
    for kind, (layout, guise) in (("application_form", form), ("zus_certificate", zus), ("tax_certificate", tax),
                                  ("status_declaration", status), ("de_minimis_form", minimis), ("draft_contract", contract)):
        name = NAMES[style][kind]
        if kind.endswith("certificate"):
            found[kind] = certificate(c, kind, layout, guise, name)
        else:
            signing: Signing = "electronic" if electronic and guise == "pdf" else "hand"
            found[kind] = own(c, kind, layout, guise, signing, name)
    return found


def turn(paper: Paper, degrees: int, dpi: int = 200) -> Paper:
    return replace(paper, turned=degrees, dpi=dpi)


def mail(c: Company, when: str, subject: str, body: str, papers: tuple[Paper, ...] | list[Paper],
         packed: Literal["", "zip", "one_pdf"] = "") -> Mail:
    """A message from the company's own address; `when` is „13.04.2026 10:42”."""
    sent = datetime.strptime(when, "%d.%m.%Y %H:%M").replace(tzinfo=WARSAW)
    return Mail(sent, c.email, subject, body, tuple(papers), packed)


def application(c: Company, mails: tuple[Mail, ...], *, is_sound: bool = True, missing: tuple[str, ...] = (),
                fields: dict[str, Value] | None = None) -> Application:
    """An application with the truth that follows from the company."""
    return Application(c.slug, c.name, c.nip, mails, is_sound, form_fields(c) | (fields or {}), points(c), missing)
