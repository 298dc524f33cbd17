"""From a firm to its papers and the truth about them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Literal

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word
from tests.blind.rounds.r65 import contracts, deminimis, forms, forms_more, status
from tests.blind.rounds.r65.extras import copy_of
from tests.blind.rounds.r65.kit import Firm

Maker = Callable[[Firm, str], Html | Word]

FORMS: dict[str, Maker] = {
    "chamber table": forms.chamber,
    "firm's letter with headings": forms.letter,
    "questionnaire in plain words": forms.questions,
    "cards": forms.cards,
    "three columns, choices struck out": forms.columns,
    "Word form with labels": forms_more.word_form,
    "print of an e-form": forms_more.eform,
    "compact tables with footnotes": forms_more.compact,
}
STATUSES: dict[str, Maker] = {
    "status with table of thresholds": status.thresholds,
    "status in sentences": status.prose,
    "status with struck categories": status.struck_out,
    "status in Word": status.word_status,
}
MINIMIS: dict[str, Maker] = {
    "de minimis in numbered tables": deminimis.official,
    "de minimis in TAK/NIE columns": deminimis.short_ticks,
    "de minimis as list, struck out": deminimis.struck_form,
    "de minimis in framed fields": deminimis.cells,
}


def truth(f: Firm) -> dict[str, Value]:
    """The fields of the contract's JSON."""
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": list(f.certificates),
        "website_pl": f.www,
        "website_foreign": f.foreign,
        "social_media": list(f.social),
        "events": len(f.events),
        "office_trips": len(f.trips),
        "lis": f.lis is not None,
        "agreements": len(f.agreements),
        "horizontal": f.horizontal is not None,
        "voivodeship": "lubuskie",
        "postal_code": f.postal,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def points(f: Firm) -> dict[str, int | None]:
    """Points that follow from the papers."""
    certificates: int | None = 0 if not f.certificates else 10 if len(f.certificates) > 3 else 5
    if f.certificates and not f.copies:
        certificates = None
    web: int | None = 3 * (f.www is not None) + 5 * (f.foreign is not None) + 2 * bool(f.social)
    if f.foreign is not None and not f.foreign.endswith("/en"):
        web = None
    count, trips, agreements = len(f.events), len(f.trips), len(f.agreements)
    return {
        "1": 5 if f.size == "medium" else 20,
        "2": None,
        "3": certificates,
        "4": web,
        "5": 10 if count > 2 else (0, 1, 5)[count],
        "6": 10 if f.lis else 0,
        "7": 10 if agreements > 1 else 5 * agreements,
        "8": 10 if f.horizontal else 0,
        "9": 10 if trips == 0 else 5 if trips < 3 else 0,
    }


def own(
    f: Firm,
    kind: str,
    layout: str,
    maker: Maker,
    file_name: str,
    guise: Guise,
    *,
    signing: Signing | None = None,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """A paper that the firm itself signs."""
    how: Signing = signing or ("electronic" if guise == "pdf" else "hand")
    stated: dict[str, Value] = {"nip": f.nip, "name": f.name}
    if kind == "application_form":
        stated |= truth(f)
    elif kind == "status_declaration":
        stated["size"] = f.size
    elif kind == "de_minimis_form":
        stated |= {"size": f.size, "pkd": f.pkd}
    source = maker(f, how)
    return Paper(
        kind=kind,
        layout=layout,
        source=source,
        guise=guise,
        file_name=file_name,
        signing=how,
        fields=stated,
        faults=faults,
        dpi=dpi,
        turned=turned,
    )


def four(
    f: Firm,
    layouts: tuple[str, str, str, str],
    names: tuple[str, str, str, str],
    guise: Guise,
    dpi: int = 200,
    skip: tuple[str, ...] = (),
) -> list[Paper]:
    """Form, status, de minimis form and contract; `skip` leaves kinds out."""
    tables: tuple[tuple[str, dict[str, Maker]], ...] = (
        ("application_form", FORMS),
        ("status_declaration", STATUSES),
        ("de_minimis_form", MINIMIS),
        ("draft_contract", contracts.CONTRACTS),
    )
    return [
        own(f, kind, layout, table[layout], name, guise, dpi=dpi)
        for (kind, table), layout, name in zip(tables, layouts, names, strict=True)
        if kind not in skip
    ]


def certificate(
    f: Firm,
    kind: Literal["zus_certificate", "tax_certificate"],
    layout: str,
    source: Html,
    file_name: str,
    guise: Guise,
    *,
    verdict: Truth = "none",
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """A certificate of an office."""
    return Paper(
        kind=kind,
        layout=layout,
        source=source,
        guise=guise,
        file_name=file_name,
        signing="issuer",
        fields={"nip": f.nip, "name": f.name},
        verdict=verdict,
        faults=faults,
        dpi=dpi,
        turned=turned,
    )


def evidence(f: Firm, guise: Guise) -> list[Paper]:
    """Copies of all that the form lists."""
    return [
        Paper(
            kind="innovation_evidence",
            layout="certificate or patent",
            source=copy_of(f, item),
            guise=guise,
            file_name=f"certyfikat {number}",
            signing="issuer",
            fields={"name": f.name},
        )
        for number, item in enumerate(f.certificates, 1)
    ]


def mail(
    f: Firm,
    day: int,
    hour: int,
    minute: int,
    subject: str,
    body: str,
    papers: list[Paper],
    packed: Literal["", "zip", "one_pdf"] = "",
) -> Mail:
    """A message of April 2026."""
    return Mail(
        sent_at=datetime(2026, 4, day, hour, minute),
        sender=f.email,
        subject=subject,
        body=body,
        papers=tuple(papers),
        packed=packed,
    )


def application(f: Firm, mails: list[Mail], sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
    """The firm, its mails, the truth."""
    return Application(
        slug=f.slug,
        name=f.name,
        nip=f.nip,
        mails=tuple(mails),
        is_sound=sound,
        fields=truth(f),
        points=points(f),
        missing=missing,
    )


def partner(f: Firm, name: str, nip: str) -> Firm:
    """The same address, another taxpayer."""
    return replace(f, name=name, nip=nip)
