"""From a firm and the names of layouts to papers, with the truth of each."""

from collections.abc import Callable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Guise, Html, Paper, Signing, Value, Word
from tests.blind.rounds.r23 import contracts, deminimis, extras, forms_html, forms_word, offices, status
from tests.blind.rounds.r23.common import Company

Source = Html | Word
WARSAW = ZoneInfo("Europe/Warsaw")

FORMS: Mapping[str, tuple[str, Callable[..., Source]]] = {
    "F1": ("firm's Word form in sections A–I", forms_word.form_word),
    "F2": ("chamber's entry card, struck choices", forms_html.form_chamber),
    "F3": ("consultant's three-column table, [x]", forms_html.form_grid),
    "F4": ("letter with dotted lines", forms_html.form_letter),
}
DE_MINIMIS: Mapping[str, tuple[str, Callable[..., Source]]] = {
    "D1": ("boxed print with numbered fields", deminimis.form_boxed),
    "D2": ("plain table of parts A–E", deminimis.form_table),
    "D3": ("Word points, TAK/NIE struck", deminimis.form_word_points),
    "D4": ("web form print-out", deminimis.form_print),
}
STATUS: Mapping[str, tuple[str, Callable[..., Source]]] = {
    "S1": ("declaration with three boxes", status.status_boxes),
    "S2": ("Word, figures of three years", status.status_figures),
    "S3": ("running text, struck categories", status.status_struck),
    "S4": ("parts A–C in tables", status.status_parts),
}
CONTRACTS: Mapping[str, tuple[str, Callable[..., Source]]] = {
    "K1": ("Word, initials in the footers", contracts.contract_word),
    "K2": ("classic three pages", contracts.contract_classic),
    "K3": ("parties in a table, two pages", contracts.contract_table),
    "K4": ("short draft, two pages", contracts.contract_short),
}
ZUS: Mapping[str, tuple[str, Callable[..., Source]]] = {
    "Z1": ("ZUS letter in running text", offices.zus_letter),
    "Z2": ("ZUS print in blocks", offices.zus_blocks),
    "Z3": ("ZUS numbered lines and funds", offices.zus_form),
    "Z4": ("eZUS portal print", offices.zus_portal),
}
TAX: Mapping[str, tuple[str, Callable[..., Source]]] = {
    "T1": ("ZAS-W with lettered parts", offices.tax_form),
    "T2": ("letter of the head of the tax office", offices.tax_letter),
    "T3": ("e-US print", offices.tax_portal),
    "T4": ("table by kinds of tax", offices.tax_table),
}


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026 in Warsaw."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def answers(c: Company) -> dict[str, Value]:
    """What the firm's form says, by the contract's names."""
    return {
        "size": c.size,
        "innovative": c.innovative,
        "certificates": list(c.certificates),
        "website_pl": c.web_pl,
        "website_foreign": c.web_foreign,
        "social_media": list(c.social),
        "events": len(c.events),
        "office_trips": len(c.trips),
        "lis": bool(c.lis),
        "agreements": len(c.agreements),
        "horizontal": bool(c.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": c.postal,
        "pkd": c.pkd,
        "delegate": c.delegate,
    }


def points(c: Company, copies: int, english: bool = True) -> dict[str, int | None]:
    """Points that follow from the answers; None where a person must look."""
    listed = len(c.certificates)
    if listed == 0:
        third: int | None = 0
    elif copies == 0:
        third = None
    else:
        third = 10 if min(listed, copies) > 3 else 5
    web = 3 * bool(c.web_pl) + 5 * bool(c.web_foreign) + 2 * bool(c.social)
    return {
        "1": 5 if c.size == "medium" else 20,
        "2": 10 if c.innovative else 0,
        "3": third,
        "4": web if english else None,
        "5": (0, 1, 5, 10)[min(len(c.events), 3)],
        "6": 10 if c.lis else 0,
        "7": (0, 5, 10)[min(len(c.agreements), 2)],
        "8": 10 if c.horizontal else 0,
        "9": (10, 5, 5, 0)[min(len(c.trips), 3)],
    }


def _who(c: Company) -> dict[str, Value]:
    return {"nip": c.nip, "name": c.name}


def form(c: Company, code: str, name: str, day: str, sign: Signing, guise: Guise, **more: object) -> Paper:
    """An application form; `faults`, `turned` and `dpi` go to the paper, the rest to the layout."""
    layout, write = FORMS[code]
    faults = more.pop("faults", ())
    turned = more.pop("turned", 0)
    dpi = more.pop("dpi", 200)
    assert isinstance(faults, tuple) and isinstance(turned, int) and isinstance(dpi, int)
    fields = {**_who(c), **answers(c)}
    source = write(c, day, sign, **more)
    return Paper("application_form", layout, source, guise, name, sign, fields, None, faults, dpi, turned)


def de_minimis(
    c: Company, code: str, name: str, day: str, sign: Signing, guise: Guise, dpi: int = 200
) -> Paper:
    """A de minimis form."""
    layout, write = DE_MINIMIS[code]
    fields = {**_who(c), "size": c.size}
    return Paper("de_minimis_form", layout, write(c, day, sign), guise, name, sign, fields, dpi=dpi)


def standing(
    c: Company, code: str, name: str, day: str, sign: Signing, guise: Guise, turned: int = 0
) -> Paper:
    """A declaration of status."""
    layout, write = STATUS[code]
    fields = {**_who(c), "size": c.size}
    return Paper("status_declaration", layout, write(c, day, sign), guise, name, sign, fields, turned=turned)


def contract(c: Company, code: str, name: str, sign: Signing, guise: Guise, turned: int = 0) -> Paper:
    """A draft contract, initialled or e-signed."""
    layout, write = CONTRACTS[code]
    return Paper("draft_contract", layout, write(c, sign), guise, name, sign, _who(c), turned=turned)


def zus(c: Company, code: str, name: str, day: str, number: str, guise: Guise, turned: int = 0) -> Paper:
    """A ZUS certificate of no arrears; a PDF is the electronic one."""
    layout, write = ZUS[code]
    source = write(c, day, number, guise == "pdf")
    return Paper("zus_certificate", layout, source, guise, name, "issuer", _who(c), "none", turned=turned)


def tax(c: Company, code: str, name: str, day: str, number: str, guise: Guise, turned: int = 0) -> Paper:
    """A tax certificate of no arrears; a PDF is the electronic one."""
    layout, write = TAX[code]
    source = write(c, day, number, guise == "pdf")
    return Paper("tax_certificate", layout, source, guise, name, "issuer", _who(c), "none", turned=turned)


def aid(c: Company, name: str, day: str, sign: Signing, guise: Guise) -> Paper:
    """Zał. 4."""
    return Paper(
        "de_minimis_statement",
        "table of aid received",
        status.aid_table(c, day, sign),
        guise,
        name,
        sign,
        _who(c),
    )


def iso(c: Company, what: str, name: str, until: str, guise: Guise) -> Paper:
    """A copy of a certificate."""
    source = extras.iso(c, what, until)
    return Paper(
        "innovation_evidence", "certification body's diploma", source, guise, name, "issuer", {"name": c.name}
    )


def patent(c: Company, what: str, title: str, kind: str, name: str, guise: Guise) -> Paper:
    """A copy of a document of the Patent Office."""
    source = extras.patent_office(c, what, title, kind)
    return Paper(
        "innovation_evidence", "Patent Office document", source, guise, name, "issuer", {"name": c.name}
    )


def attest(c: Company, what: str, name: str, guise: Guise) -> Paper:
    """A copy of an attest."""
    source = extras.attest(c, what)
    return Paper("innovation_evidence", "attest in a table", source, guise, name, "issuer", {"name": c.name})
