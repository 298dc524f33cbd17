"""Papers of one firm, each with its truth."""

from dataclasses import replace

from tests.blind.model import Guise, Html, Paper, Signing, Value, Word

from . import own, tax, zus
from .blank_contract import write_contract
from .blank_declarations import write_de_minimis, write_status
from .blank_form import write_form
from .firm import Firm


def _who(f: Firm) -> dict[str, Value]:
    return {"name": f.name, "nip": f.nip}


def _faults(how: Signing) -> tuple[str, ...]:
    return ("unsigned",) if how == "none" else ()


def form(f: Firm, guise: Guise, how: Signing, file: str, dpi: int = 200, turned: int = 0) -> Paper:
    """The office's application form."""
    source = Word(lambda doc: write_form(doc, f, how))
    layout = "office form, " + ("by pen" if f.hand.is_pen else "typed")
    return Paper(
        "application_form",
        layout,
        source,
        guise,
        file,
        how,
        _who(f) | f.fields,
        faults=_faults(how),
        dpi=dpi,
        turned=turned,
    )


def own_form(f: Firm, guise: Guise, how: Signing, file: str) -> Paper:
    """The firm's own list instead of the form."""
    return Paper(
        "application_form", "own retyped list", Html(own.form(f, how)), guise, file, how, _who(f) | f.fields
    )


def status(f: Firm, guise: Guise, how: Signing, file: str, dpi: int = 200) -> Paper:
    """The office's status declaration."""
    source = Word(lambda doc: write_status(doc, f, how))
    layout = "office declaration, " + ("by pen" if f.hand.is_pen else "typed")
    return Paper(
        "status_declaration",
        layout,
        source,
        guise,
        file,
        how,
        _who(f) | {"size": f.size},
        faults=_faults(how),
        dpi=dpi,
    )


def own_status(f: Firm, guise: Guise, how: Signing, file: str) -> Paper:
    """The firm's own letter."""
    return Paper(
        "status_declaration",
        "own letter",
        Html(own.status(f, how)),
        guise,
        file,
        how,
        _who(f) | {"size": f.size},
    )


def minimis(f: Firm, guise: Guise, how: Signing, file: str, dpi: int = 200) -> Paper:
    """The office's de minimis form."""
    source = Word(lambda doc: write_de_minimis(doc, f, how))
    layout = "office de minimis form, " + ("by pen" if f.hand.is_pen else "typed")
    truth = _who(f) | {"size": f.size, "pkd": f.pkd}
    return Paper("de_minimis_form", layout, source, guise, file, how, truth, faults=_faults(how), dpi=dpi)


def own_minimis(f: Firm, guise: Guise, how: Signing, file: str, rule: str = "2023/2831") -> Paper:
    """The ministry's form in the firm's copy."""
    faults = () if rule == "2023/2831" else ("obsolete_template",)
    truth = _who(f) | {"size": f.size, "pkd": f.pkd}
    return Paper(
        "de_minimis_form",
        f"own copy, {rule}",
        Html(own.de_minimis(f, how, rule)),
        guise,
        file,
        how,
        truth,
        faults=faults,
    )


def contract(f: Firm, guise: Guise, how: Signing, file: str, named: bool = True, dpi: int = 200) -> Paper:
    """The office's draft contract."""
    source = Word(lambda doc: write_contract(doc, f, how == "hand", named))
    truth = _who(f) if named else {}
    faults = ("not_initialled",) if how == "none" else ()
    return Paper("draft_contract", "office contract", source, guise, file, how, truth, faults=faults, dpi=dpi)


def zus_paper(f: Firm, layout: str, day: str, guise: Guise, file: str, number: int, turned: int = 0) -> Paper:
    """A certificate of ZUS."""
    mark = f"{'470000' if 'Zielonej' in f.zus_office else '140000'}/71/{number}/2026"
    text = {
        "letter": lambda: zus.letter(f, mark, day, number),
        "portal": lambda: zus.portal(f, mark, day),
        "funds": lambda: zus.funds(f, mark, day, number),
        "card": lambda: zus.card(f, mark, day, number),
    }[layout]()
    return Paper(
        "zus_certificate", f"ZUS {layout}", Html(text), guise, file, "issuer", _who(f), "none", turned=turned
    )


def tax_paper(
    f: Firm, layout: str, day: str, guise: Guise, file: str, number: int, arrears: str = ""
) -> Paper:
    """A certificate of the tax office."""
    mark = f"08{number % 90 + 10}-SEW.4120.{number}.2026"
    text = {
        "zas_w": lambda: tax.zas_w(f, mark, day, number, arrears),
        "letter": lambda: tax.letter(f, mark, day, number),
        "e_office": lambda: tax.e_office(f, mark, day),
        "by_tax": lambda: tax.by_tax(f, mark, day, number),
    }[layout]()
    faults = ("arrears",) if arrears else ()
    return Paper(
        "tax_certificate",
        f"tax {layout}",
        Html(text),
        guise,
        file,
        "issuer",
        _who(f),
        "arrears" if arrears else "none",
        faults,
    )


def evidence(f: Firm, guise: Guise) -> tuple[Paper, ...]:
    """Copies of the certificates it lists."""
    made = []
    for n, item in enumerate(f.certificates, 1):
        if item.startswith("Patent"):
            text = own.patent(
                f, item.removeprefix("Patent nr "), f"Układ pomiarowy {f.name.split()[0]}", "14.06.2023"
            )
            name = "dokument patentowy"
        else:
            scope = "projektowanie, produkcja i sprzedaż wyrobów własnych"
            text = own.certificate(
                f,
                item,
                f"QC-{f.seed}{n}/24",
                scope,
                "BIURO OCENY ZGODNOŚCI QUALICERT-LUB",
                "10.09.2024",
                "09.09.2027",
            )
            name = "certyfikat " + item.split(":")[0]
        made.append(
            Paper("innovation_evidence", "certificate or patent", Html(text), guise, name, "issuer", {})
        )
    return tuple(made)


def with_hand(f: Firm, hand_of: Firm) -> Firm:
    """The same firm with another firm's hand."""
    return replace(f, hand=hand_of.hand)
