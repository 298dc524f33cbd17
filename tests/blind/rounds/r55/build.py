"""From a firm and its choices of layouts to papers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from tests.blind.model import Guise, Html, Paper, Signing, Value, Word
from tests.blind.rounds.r55 import certificates as c
from tests.blind.rounds.r55 import contracts, declarations, deminimis, forms, word
from tests.blind.rounds.r55.base import Firm

FORMS: dict[str, Callable[[Firm, bool], Html | Word]] = {
    "form: numbered table": forms.table_form,
    "form: dotted lines, struck out": forms.dotted_form,
    "form: cards with captions": forms.card_form,
    "form: questionnaire in Word": word.question_form,
}
STATUSES: dict[str, Callable[[Firm, bool], Html | Word]] = {
    "status: table of categories": declarations.status_table,
    "status: prose, struck out": declarations.status_prose,
    "status: boxes in columns": declarations.status_columns,
    "status: letter in Word": word.status_letter,
}
AIDS: dict[str, Callable[[Firm, bool], Html | Word]] = {
    "de minimis: official with combs": deminimis.official,
    "de minimis: list with typed boxes": deminimis.simple,
    "de minimis: wizard print-out": deminimis.cards,
    "de minimis: dotted, struck out": deminimis.struck,
}
CONTRACTS: dict[str, Callable[[Firm, bool], Html | Word]] = {
    "contract: classic": contracts.classic,
    "contract: two columns": contracts.columns,
    "contract: letterhead and table": contracts.letterhead,
    "contract: compact prose": contracts.compact,
}
STATEMENTS: dict[str, Callable[[Firm, bool], Html | Word]] = {
    "aid received: table": declarations.received,
    "aid received: letter": declarations.received_letter,
}
ZUS = {
    "ZUS: payer in a table": c.zus_table,
    "ZUS: prose": c.zus_prose,
    "ZUS: new, framed": c.zus_new,
    "ZUS: list of funds": c.zus_list,
}
TAX = {
    "tax: numbered fields": c.tax_form,
    "tax: letter": c.tax_letter,
    "tax: e-office print": c.tax_portal,
    "tax: ticked boxes": c.tax_boxes,
}


T = TypeVar("T")


def pick(table: Mapping[str, T], number: int) -> tuple[str, T]:
    """Name and writer of a layout."""
    return list(table.items())[number]


@dataclass(frozen=True, slots=True)
class Style:
    """How one company makes its papers: layouts by number, the guise, the names of its files."""

    form: int
    status: int
    aid: int
    contract: int
    zus: int
    tax: int
    guise: Guise
    names: tuple[str, ...]
    """Of form, ZUS, tax, status, de minimis, contract, statement of aid, then evidence."""
    zus_on: date
    tax_on: date
    zus_branch: str
    tax_office: str
    zus_number: str
    tax_number: str
    dpi: int = 200
    statement: int = 0
    certificates: Guise | None = None
    """Where the offices' papers stay as they came."""


def written(
    firm: Firm,
    style: Style,
    kind: str,
    place: int,
    choice: tuple[str, Callable[[Firm, bool], Html | Word]],
    fields: Mapping[str, Value],
) -> Paper:
    """A paper that the firm itself signs."""
    layout, make = choice
    is_drawn = style.guise in ("scan", "photo")
    signing: Signing = "hand" if is_drawn else "electronic"
    return Paper(
        kind,
        layout,
        make(firm, is_drawn),
        style.guise,
        style.names[place],
        signing,
        dict(fields),
        dpi=style.dpi,
    )


def papers(firm: Firm, style: Style) -> dict[str, Paper]:
    """The sound papers of a firm, by kind."""
    who: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    office = style.certificates or style.guise
    is_electronic = office == "pdf"
    zus, make_zus = pick(ZUS, style.zus)
    tax, make_tax = pick(TAX, style.tax)
    tax_page = make_tax(firm, style.tax_on, style.tax_office, style.tax_number, is_electronic=is_electronic)
    zus_page = make_zus(firm, style.zus_on, style.zus_branch, style.zus_number, is_electronic)
    sized: dict[str, Value] = {**who, "size": firm.size}
    return {
        "application_form": written(
            firm, style, "application_form", 0, pick(FORMS, style.form), {**who, **firm.fields()}
        ),
        "zus_certificate": Paper(
            "zus_certificate", zus, zus_page, office, style.names[1], "issuer", who, "none", dpi=style.dpi
        ),
        "tax_certificate": Paper(
            "tax_certificate", tax, tax_page, office, style.names[2], "issuer", who, "none", dpi=style.dpi
        ),
        "status_declaration": written(
            firm, style, "status_declaration", 3, pick(STATUSES, style.status), sized
        ),
        "de_minimis_form": written(firm, style, "de_minimis_form", 4, pick(AIDS, style.aid), sized),
        "draft_contract": written(firm, style, "draft_contract", 5, pick(CONTRACTS, style.contract), who),
        "de_minimis_statement": written(
            firm, style, "de_minimis_statement", 6, pick(STATEMENTS, style.statement), who
        ),
    }


def evidence(firm: Firm, style: Style, pages: tuple[tuple[str, Html], ...]) -> tuple[Paper, ...]:
    """Copies of certificates and patents."""
    return tuple(
        Paper(
            "innovation_evidence",
            layout,
            source,
            style.guise,
            style.names[7 + number],
            "issuer",
            {"name": firm.name},
            dpi=style.dpi,
        )
        for number, (layout, source) in enumerate(pages)
    )
