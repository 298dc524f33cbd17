"""Papers of a company, made of layouts, with the truth of each."""

from collections.abc import Callable

from docx.document import Document as WordDocument

from tests.blind.model import Guise, Html, Paper, Signing, Truth, Value, Word

from . import evidence, own, retyped, tax, zus
from .blank_contract import draft_contract
from .blank_form import application_form
from .blank_minimis import de_minimis_form
from .blank_status import status_declaration
from .people import Company
from .wordkit import Manner

FORM, STATUS, MINIMIS, CONTRACT = (
    "application_form",
    "status_declaration",
    "de_minimis_form",
    "draft_contract",
)
OWN_KINDS = (FORM, STATUS, MINIMIS, CONTRACT)
Names = tuple[str, str, str, str]
ALL = (True, True, True)
NONE: tuple[bool, ...] = ()


def truth(c: Company, kind: str) -> dict[str, Value]:
    """What a paper of the company itself states."""
    base: dict[str, Value] = {"nip": c.nip, "name": c.name}
    if kind == FORM:
        return c.fields() | base
    if kind in (STATUS, MINIMIS):
        return base | {"size": c.size, "postal_code": c.postal}
    return base


def word(write: Callable[[WordDocument, Company | None, Manner], None], c: Company, m: Manner) -> Word:
    """A filled blank."""

    def fill(doc: WordDocument) -> None:
        write(doc, c, m)

    return Word(fill)


def blank(
    c: Company,
    kind: str,
    m: Manner,
    guise: Guise,
    signing: Signing,
    name: str,
    *,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """One blank of the office, filled."""
    write = {
        FORM: application_form,
        STATUS: status_declaration,
        MINIMIS: de_minimis_form,
        CONTRACT: draft_contract,
    }[kind]
    how = "filled by pen" if m.way == "pen" else "filled in Word"
    return Paper(
        kind,
        f"office blank {how}",
        word(write, c, m),
        guise,
        name,
        signing,
        truth(c, kind),
        faults=faults,
        dpi=dpi,
        turned=turned,
    )


def blanks(
    c: Company,
    m: Manner,
    guise: Guise,
    signing: Signing,
    names: Names,
    *,
    kinds: tuple[str, ...] = OWN_KINDS,
    dpi: int = 200,
) -> list[Paper]:
    """The office's blanks, filled in one manner."""
    return [
        blank(c, kind, m, guise, signing, name, dpi=dpi)
        for kind, name in zip(OWN_KINDS, names, strict=True)
        if kind in kinds
    ]


def retypes(
    c: Company, seed: int, guise: Guise, signing: Signing, names: Names, css: str, columns: bool
) -> list[Paper]:
    """The office's papers typed anew."""
    ink = signing == "hand"
    sources = (
        retyped.form(c, seed, ink, css),
        retyped.status(c, seed, ink, css),
        retyped.minimis(c, seed, ink),
        retyped.contract(c, seed, ALL if ink else NONE, columns),
    )
    return [
        Paper(kind, "office blank typed anew", source, guise, name, signing, truth(c, kind))
        for kind, source, name in zip(OWN_KINDS, sources, names, strict=True)
    ]


def owns(c: Company, seed: int, names: Names) -> list[Paper]:
    """Papers on the company's own forms, e-signed; the contract is in two columns."""
    sources = (
        own.form(c, seed, sign=False),
        own.status(c, seed, sign=False),
        own.minimis(c, seed, sign=False),
        retyped.contract(c, seed, NONE, columns=True),
    )
    layouts = ("company letter form", "company letter declaration", "e-form printout", "two-column contract")
    return [
        Paper(kind, layout, source, "pdf", name, "electronic", truth(c, kind))
        for kind, layout, source, name in zip(OWN_KINDS, layouts, sources, names, strict=True)
    ]


def certificate(
    c: Company,
    kind: str,
    layout: str,
    source: Html,
    guise: Guise,
    name: str,
    *,
    verdict: Truth | None = "none",
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """A paper of an office."""
    return Paper(
        kind,
        layout,
        source,
        guise,
        name,
        "issuer",
        {"nip": c.nip, "name": c.name},
        verdict,
        faults,
        dpi,
        turned,
    )


def zus_paper(
    c: Company, way: str, guise: Guise, day: str, name: str, seed: int, *, dpi: int = 200, turned: int = 0
) -> Paper:
    """A certificate of ZUS in one of its ways."""
    west = c.postal.startswith(("66-4", "66-5", "66-3", "69"))
    unit = "Oddział w Gorzowie Wielkopolskim" if west else "Oddział w Zielonej Górze"
    number = f"{'39' if west else '44'}0000/71/{1000 + seed * 37}/2026"
    verdict: Truth = "none"
    faults: tuple[str, ...] = ()
    if way == "digital":
        source = zus.digital(c, day, number, unit)
    elif way == "amounts":
        source = zus.amounts(c, day, number, unit, seed)
    elif way == "letter":
        source = zus.letter(c, day, number, unit, seed)
    elif way == "instalments":
        source, verdict = zus.letter(c, day, number, unit, seed, "3117/2025"), "unclear"
    elif way == "refusal":
        source, verdict, faults = zus.refusal(c, day, number, unit, seed), "refusal", ("arrears",)
    else:
        source = zus.ticked(c, day, number, unit, seed, guise != "pdf")
    return certificate(
        c,
        "zus_certificate",
        f"ZUS {way}",
        source,
        guise,
        name,
        verdict=verdict,
        faults=faults,
        dpi=dpi,
        turned=turned,
    )


def tax_paper(
    c: Company, way: str, guise: Guise, day: str, name: str, seed: int, *, dpi: int = 200, turned: int = 0
) -> Paper:
    """A certificate of a tax office in one of its ways."""
    number = f"08{seed:02d}-SEW.4021.{300 + seed * 11}.2026"
    verdict: Truth = "none"
    faults: tuple[str, ...] = ()
    if way == "digital":
        source = tax.digital(c, day, number)
    elif way == "letter":
        source = tax.letter(c, day, number, seed)
    elif way == "amounts":
        source = tax.amounts(c, day, number, seed, guise != "pdf")
    elif way == "arrears":
        source = tax.parts(
            c,
            day,
            number,
            seed,
            "podatku od towarów i usług za luty 2026 r. w kwocie 3 417,00 zł oraz odsetek w kwocie 41,00 zł",
            guise != "pdf",
        )
        verdict, faults = "arrears", ("arrears",)
    else:
        source = tax.parts(c, day, number, seed, "", guise != "pdf")
    return certificate(
        c,
        "tax_certificate",
        f"tax office {way}",
        source,
        guise,
        name,
        verdict=verdict,
        faults=faults,
        dpi=dpi,
        turned=turned,
    )


def copies(c: Company, guise: Guise, name: str, seed: int) -> list[Paper]:
    """Copies of certificates; as many as the company has attached."""
    shown = [x for x in c.certs if x.copied]
    return [
        Paper(
            "innovation_evidence",
            f"evidence {x.what or 'attest'}",
            evidence.copy(c, x, seed + i),
            guise,
            f"{name}{i + 1}" if len(shown) > 1 else name,
            "issuer",
            {"name": c.name},
        )
        for i, x in enumerate(shown)
    ]


def other(source: Html, layout: str, name: str, guise: Guise = "pdf") -> Paper:
    """A paper that nobody asked for."""
    return Paper("other", layout, source, guise, name, "none")
