"""Small makers of papers: each knows the kind, the layout's name and what the paper states."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Literal, TypeAlias

from docx.document import Document

from tests.blind.model import Guise, Html, Paper, Signing, Truth, Value, Word

from . import blanks, certificates, evidence, older, retyped
from .firms import Certificate, Firm, fields_of
from .words import Fill

Variant: TypeAlias = Literal["blank", "older", "letter", "grid"]

Writer: TypeAlias = Callable[[Document, Fill], None]

WORDS: Mapping[tuple[str, str], Writer] = {
    ("application_form", "blank"): blanks.application_form,
    ("status_declaration", "blank"): blanks.status_declaration,
    ("de_minimis_form", "blank"): blanks.de_minimis_form,
    ("draft_contract", "blank"): blanks.draft_contract,
    ("application_form", "older"): older.application_form,
    ("status_declaration", "older"): older.status_declaration,
    ("de_minimis_form", "older"): older.de_minimis_form,
    ("draft_contract", "older"): older.draft_contract,
}
PAGES: Mapping[tuple[str, str], Callable[[Fill], Html]] = {
    ("application_form", "letter"): retyped.form_c,
    ("status_declaration", "letter"): retyped.status_c,
    ("de_minimis_form", "letter"): retyped.de_minimis_c,
    ("draft_contract", "letter"): retyped.contract_c,
    ("application_form", "grid"): retyped.form_d,
    ("status_declaration", "grid"): retyped.status_d,
    ("de_minimis_form", "grid"): retyped.de_minimis_d,
    ("draft_contract", "grid"): retyped.contract_d,
}
LAYOUTS: Mapping[str, str] = {
    "blank": "the office's blank, filled",
    "older": "an older blank of the office",
    "letter": "retyped on the firm's letterhead",
    "grid": "retyped as tables",
}


def own(
    kind: str,
    fill: Fill,
    guise: Guise,
    file_name: str,
    variant: Variant = "blank",
    *,
    faults: tuple[str, ...] = (),
    turned: int = 0,
    dpi: int = 200,
    signing: Signing | None = None,
) -> Paper:
    """A paper that the company fills and signs."""
    f = fill.firm
    key = (kind, variant)
    source: Html | Word
    if key in WORDS:
        writer = WORDS[key]
        source = Word(lambda doc: writer(doc, fill))
    else:
        source = PAGES[key](fill)
    states: dict[str, Value] = {"nip": f.nip, "name": f.name}
    if kind == "application_form":
        states |= fields_of(f)
    elif kind == "status_declaration":
        declared = f.extra.get("declared", f.size) if variant == "blank" else f.size
        states["size"] = declared
    elif kind == "de_minimis_form":
        states["size"] = f.size
    elif variant == "blank" and not fill.contract_data:
        states = {}
    return Paper(
        kind, f"{kind}: {LAYOUTS[variant]}", source, guise, file_name, signing or fill.sign, states, None, faults,
        dpi=dpi, turned=turned,
    )  # fmt: skip


def obsolete(fill: Fill, guise: Guise, file_name: str) -> Paper:
    """The de minimis form of the repealed regulation 1407/2013."""
    source = Word(lambda doc: blanks.de_minimis_form(doc, fill, "1407/2013"))
    f = fill.firm
    states: dict[str, Value] = {"nip": f.nip, "name": f.name, "size": f.size}
    return Paper(
        "de_minimis_form", "de_minimis_form: obsolete regulation", source, guise, file_name, fill.sign, states, None,
        ("obsolete_template",),
    )  # fmt: skip


def statement(
    fill: Fill, guise: Guise, file_name: str, received: tuple[tuple[str, str, str, str], ...] = ()
) -> Paper:
    source = Word(lambda doc: blanks.de_minimis_statement(doc, fill, received))
    return Paper(
        "de_minimis_statement", f"de_minimis_statement: {LAYOUTS['blank']}", source, guise, file_name, fill.sign,
        {"nip": fill.firm.nip, "name": fill.firm.name},
    )  # fmt: skip


ZUS = {
    "file": ("ZUS electronic file", certificates.zus_electronic),
    "letter": ("ZUS typed letter", certificates.zus_letter),
    "table": ("ZUS table of amounts", certificates.zus_table),
    "ticks": ("ZUS print with boxes", certificates.zus_ticks),
    "refusal": ("ZUS decision of refusal", certificates.zus_refusal),
    "instalments": ("ZUS letter on instalments", partial(certificates.zus_letter, instalments=True)),
}
TAX = {
    "file": ("tax e-office file", certificates.tax_electronic),
    "letter": ("tax office letter", certificates.tax_letter),
    "table": ("tax office table of amounts", certificates.tax_table),
    "ticks": ("tax office print with boxes", certificates.tax_ticks),
    "arrears": ("tax office letter, „z wyjątkiem”", partial(certificates.tax_letter, arrears=True)),
}


def _certificate(
    kind: str, layout: str, source: Html, f: Firm, guise: Guise, name: str, verdict: Truth, faults: tuple[str, ...],
    turned: int, dpi: int,
) -> Paper:
    states = {"nip": f.nip, "name": f.name}
    return Paper(kind, layout, source, guise, name, "issuer", states, verdict, faults, dpi=dpi, turned=turned)


def zus(
    f: Firm, how: str, day: str, guise: Guise, name: str, verdict: Truth = "none", faults: tuple[str, ...] = (),
    turned: int = 0, dpi: int = 200,
) -> Paper:
    layout, page = ZUS[how]
    return _certificate("zus_certificate", layout, page(f, day), f, guise, name, verdict, faults, turned, dpi)


def tax(
    f: Firm, how: str, day: str, guise: Guise, name: str, verdict: Truth = "none", faults: tuple[str, ...] = (),
    turned: int = 0, dpi: int = 200,
) -> Paper:
    layout, page = TAX[how]
    return _certificate("tax_certificate", layout, page(f, day), f, guise, name, verdict, faults, turned, dpi)


def proof(f: Firm, c: Certificate, guise: Guise, name: str, framed: bool = True, turned: int = 0) -> Paper:
    """A copy of a certificate, patent or attest."""
    if c.name.startswith(("Patent", "Prawo")):
        layout, source = "Patent Office document", evidence.patent(f, c)
    elif c.name.startswith("Atest"):
        layout, source = "hygiene attest", evidence.hygiene(f, c)
    elif framed:
        layout, source = "certificate in a frame", evidence.system_certificate(f, c)
    else:
        layout, source = "bilingual certificate", evidence.plain_certificate(f, c)
    return Paper("innovation_evidence", layout, source, guise, name, "issuer", {"name": f.name}, turned=turned)


def other(layout: str, source: Html, guise: Guise, name: str, signing: Signing = "issuer",
          faults: tuple[str, ...] = ()) -> Paper:  # fmt: skip
    return Paper("other", layout, source, guise, name, signing, faults=faults)


def blank_of(kind: str) -> Word:
    writers: Mapping[str, Callable[[Document, Fill | None], None]] = {
        "application_form": blanks.application_form,
        "status_declaration": blanks.status_declaration,
        "de_minimis_form": blanks.de_minimis_form,
        "draft_contract": blanks.draft_contract,
        "de_minimis_statement": blanks.de_minimis_statement,
    }
    writer = writers[kind]
    return Word(lambda doc: writer(doc, None))
