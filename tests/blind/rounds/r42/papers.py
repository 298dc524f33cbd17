"""One company's papers with the truth of each."""

from collections.abc import Callable
from dataclasses import replace

from docx.document import Document as WordDocument

from tests.blind.model import Guise, Html, Paper, Signing, Truth, Value, Word
from tests.blind.rounds.r42.application import application_form
from tests.blind.rounds.r42.certificates import (
    TAX,
    ZUS,
    Issue,
    evidence,
    old_de_minimis,
    own_status,
    tax_letter,
    zus_refusal,
)
from tests.blind.rounds.r42.contract import draft_contract
from tests.blind.rounds.r42.declarations import de_minimis_form, de_minimis_statement, status_declaration
from tests.blind.rounds.r42.firm import EMPTY, Firm
from tests.blind.rounds.r42.word import BLANK, Pen

Writer = Callable[[WordDocument, Firm, Pen], None]
WRITERS: dict[str, Writer] = {
    "application_form": application_form,
    "status_declaration": status_declaration,
    "de_minimis_form": de_minimis_form,
    "de_minimis_statement": de_minimis_statement,
    "draft_contract": draft_contract,
}
NAMES = {
    "application_form": "Zał. 2 Formularz zgłoszeniowy",
    "status_declaration": "Zał. 3 Oświadczenie o statusie",
    "de_minimis_form": "Zał. 6 Formularz de minimis",
    "de_minimis_statement": "Zał. 4 Oświadczenie pomoc de minimis",
    "draft_contract": "Zał. 5 Umowa",
}


def _word(write: Writer, firm: Firm, pen: Callable[[], Pen]) -> Word:
    """The crosses are counted by the pen, so each writing takes a new one."""
    return Word(lambda document: write(document, firm, pen()))


def blank(kind: str) -> Word:
    empty = replace(EMPTY, nothing="")
    return Word(lambda document: WRITERS[kind](document, empty, BLANK))


def fields(f: Firm) -> dict[str, Value]:
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": list(f.certificates),
        "website_pl": f.web or None,
        "website_foreign": f.web_foreign or None,
        "social_media": list(f.social),
        "events": len(f.events),
        "office_trips": len(f.trips),
        "lis": bool(f.lis),
        "agreements": len(f.agreements),
        "horizontal": bool(f.horizontal),
        "voivodeship": f.voivodeship,
        "postal_code": f.postal,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def points(f: Firm, copies: int) -> dict[str, int | None]:
    """Where the commission looks for itself (pages, agreements) only a plain „none” follows."""
    certificates = 10 if len(f.certificates) > 3 else 5 if f.certificates else 0
    return {
        "1": 5 if f.size == "medium" else 20,
        "2": 10 if f.innovative else 0,
        "3": certificates if copies >= len(f.certificates) else None,
        "4": None if f.web or f.web_foreign or f.social else 0,
        "5": (0, 1, 5)[len(f.events)] if len(f.events) < 3 else 10,
        "6": 10 if f.lis else 0,
        "7": None if f.agreements else 0,
        "8": 10 if f.horizontal else 0,
        "9": 10 if not f.trips else 5 if len(f.trips) < 3 else 0,
    }


def paper_fields(kind: str, f: Firm) -> dict[str, Value]:
    who: dict[str, Value] = {"nip": f.nip, "name": f.name}
    if kind == "application_form":
        return who | fields(f)
    if kind == "status_declaration":
        return who | {"size": f.size}
    if kind == "de_minimis_form":
        return who | {"size": f.size, "pkd": f.pkd}
    return who


def form(
    kind: str,
    f: Firm,
    guise: Guise,
    *,
    signing: Signing | None = None,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
    file_name: str = "",
) -> Paper:
    """The office's own blank, filled by the company."""
    how: Signing = signing or ("electronic" if guise == "pdf" else "hand")
    return Paper(
        kind=kind,
        layout=f"office blank, {f.fill if f.fill != 'typed' else 'typed'}",
        source=_word(WRITERS[kind], f, lambda: Pen(f.fill, f.slug, how == "hand", f.color)),
        guise=guise,
        file_name=file_name or NAMES[kind],
        signing=how,
        fields=paper_fields(kind, f),
        faults=faults,
        dpi=dpi,
        turned=turned,
    )


def forms(
    f: Firm, guise: Guise, *, dpi: int = 200, but: tuple[str, ...] = (), statement: bool = False
) -> tuple[Paper, ...]:
    kinds = [k for k in WRITERS if k not in but and (statement or k != "de_minimis_statement")]
    return tuple(form(k, f, guise, dpi=dpi) for k in kinds)


def zus(f: Firm, look: str, issue: Issue, guise: Guise = "scan", **more: object) -> Paper:
    source = Html(zus_refusal(f, issue) if look == "refusal" else ZUS[look](f, issue))
    verdict: Truth = "refusal" if look == "refusal" else "none"
    return _certificate(
        "zus_certificate", f"ZUS {look}", source, guise, "ZUS zaświadczenie", f, verdict, more
    )


def tax(f: Firm, look: str, issue: Issue, guise: Guise = "scan", owed: str = "", **more: object) -> Paper:
    source = Html(tax_letter(f, issue, owed) if owed else TAX[look](f, issue))
    return _certificate(
        "tax_certificate",
        f"tax {look}",
        source,
        guise,
        "Zaświadczenie US",
        f,
        "arrears" if owed else "none",
        more,
    )


def _certificate(
    kind: str,
    layout: str,
    source: Html,
    guise: Guise,
    name: str,
    f: Firm,
    verdict: Truth,
    more: dict[str, object],
) -> Paper:
    faults: tuple[str, ...] = () if verdict == "none" else ("arrears",)
    made = Paper(
        kind,
        layout,
        source,
        guise,
        name,
        "issuer",
        {"nip": f.nip, "name": f.name},
        verdict=verdict,
        faults=faults,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def copies(f: Firm, guise: Guise, by: tuple[str, ...]) -> tuple[Paper, ...]:
    """A copy for each certificate on the form."""
    made = []
    for i, title in enumerate(f.certificates):
        page = evidence(f, title, by[i % len(by)], f"{f.regon[:4]}/{i + 1}/2024", "do 30.11.2027", i)
        made.append(
            Paper(
                "innovation_evidence",
                "certificate copy",
                Html(page),
                guise,
                f"certyfikat {i + 1}",
                "none",
                {},
            )
        )
    return tuple(made)


def other_status(f: Firm, guise: Guise) -> Paper:
    return Paper(
        "status_declaration",
        "another institution's form",
        Html(own_status(f)),
        guise,
        "oświadczenie MŚP",
        "hand",
        paper_fields("status_declaration", f),
    )


def obsolete_form(f: Firm, guise: Guise) -> Paper:
    return Paper(
        "de_minimis_form",
        "form of 1407/2013",
        Html(old_de_minimis(f)),
        guise,
        "formularz de minimis",
        "hand",
        paper_fields("de_minimis_form", f),
        faults=("obsolete_template",),
    )
