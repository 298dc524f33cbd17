"""Papers by kind: what each one is, with its truth."""

from tests.blind.model import Guise, Html, Paper, Signing, Word

from . import certificates, contracts, forms, minimis, status, words
from .firm import Firm, Proof

SCANNED: tuple[Guise, ...] = ("scan", "photo")


def _hand(guise: Guise) -> Signing:
    return "hand" if guise in SCANNED else "electronic"


def form(
    firm: Firm,
    layout: str,
    guise: Guise,
    file_name: str,
    *,
    dpi: int = 200,
    mark: str = "pen",
    turned: int = 0,
) -> Paper:
    """The application form; `mark` says how choices are made: pen, tick, print, typed."""
    electronic = guise not in SCANNED
    signing: Signing = "none" if guise in ("docx", "odt") else _hand(guise)
    source: Html | Word
    if layout == "card":
        source, name = (
            Html(forms.card(firm, electronic=electronic, pen=mark == "pen")),
            "A an association's card, choices struck",
        )
    elif layout == "boxed":
        source, name = Html(forms.boxed(firm, tick=mark == "tick")), "B framed sections, boxes by pen"
    elif layout == "letter":
        source, name = (
            Html(forms.letter(firm, electronic=electronic, pen=mark == "pen")),
            "C letter in points",
        )
    else:
        source = Word(words.recruitment(firm, signed=not electronic, square=mark != "typed"))
        name = "D Word tables in sections"
    return Paper(
        "application_form", f"form {name}", source, guise, file_name, signing, {**firm.identity(), **firm.truth()},
        faults=("unsigned",) if signing == "none" else (), dpi=dpi, turned=turned,
    )  # fmt: skip


def de_minimis(
    firm: Firm,
    layout: str,
    guise: Guise,
    file_name: str,
    *,
    dpi: int = 200,
    pen: bool = True,
    obsolete: bool = False,
    turned: int = 0,
) -> Paper:
    electronic = guise not in SCANNED
    if layout == "wide":
        html, name = (
            minimis.wide(firm, electronic=electronic, pen=pen, obsolete=obsolete),
            "A wide table, parts as bars",
        )
    elif layout == "compact":
        html, name = minimis.compact(firm, electronic=electronic, pen=pen), "B chamber's list, TAK/NIE struck"
    elif layout == "wizard":
        html, name = minimis.wizard(firm, electronic=electronic), "C wizard's print-out"
    else:
        html, name = minimis.booklet(firm, electronic=electronic, tick=pen), "D columns TAK and NIE"
    return Paper(
        "de_minimis_form", f"de minimis {name}", Html(html), guise, file_name, _hand(guise),
        {**firm.identity(), "size": firm.size, "pkd": firm.pkd}, faults=("obsolete_template",) if obsolete else (), dpi=dpi, turned=turned,
    )  # fmt: skip


def declaration(
    firm: Firm, layout: str, guise: Guise, file_name: str, *, dpi: int = 200, mark: str = "pen"
) -> Paper:
    electronic = guise not in SCANNED
    signing: Signing = "none" if guise in ("docx", "odt") else _hand(guise)
    source: Html | Word
    if layout == "thresholds":
        source = Html(
            status.thresholds(firm, electronic=electronic, pen=mark != "print", tick=mark == "tick")
        )
        name = "A thresholds with boxes"
    elif layout == "struck":
        source, name = (
            Html(status.struck_choice(firm, electronic=electronic, pen=mark == "pen")),
            "B sentence, wrong words struck",
        )
    elif layout == "figures":
        source, name = (
            Html(status.two_years(firm, electronic=electronic, ring=mark == "ring")),
            "C numbered cells and figures",
        )
    else:
        source, name = Word(words.short_status(firm, signed=not electronic)), "D Word running text, [x]"
    return Paper(
        "status_declaration", f"status {name}", source, guise, file_name, signing, {**firm.identity(), "size": firm.size},
        faults=("unsigned",) if signing == "none" else (), dpi=dpi,
    )  # fmt: skip


def contract(
    firm: Firm, layout: str, guise: Guise, file_name: str, *, dpi: int = 200, initialled: bool = True
) -> Paper:
    electronic = guise not in SCANNED
    pen = initialled and not electronic
    if layout == "classical":
        html, name = contracts.classical(firm, initialled=pen), "A § in the middle, initials low right"
    elif layout == "footed":
        html, name = contracts.footed(firm, initialled=pen), "B template with ruled footers"
    elif layout == "columns":
        html, name = contracts.columns(firm, initialled=pen), "C two columns, initials on top"
    else:
        html, name = (
            contracts.tabled(firm, initialled=pen, electronic=electronic),
            "D cover table, initials by the number",
        )
    signing: Signing = _hand(guise) if initialled else "none"
    return Paper(
        "draft_contract", f"contract {name}", Html(html), guise, file_name, signing, firm.identity(),
        faults=() if initialled else ("not_initialled",), dpi=dpi,
    )  # fmt: skip


ZUS = {
    "new": (certificates.zus_new, "A bars and seal"),
    "classic": (certificates.zus_classic, "B letter with stamp"),
    "table": (certificates.zus_table, "C table of funds"),
    "portal": (certificates.zus_portal, "D portal print"),
}
TAX = {
    "boxes": (certificates.tax_boxes, "A numbered cells"),
    "portal": (certificates.tax_portal, "B e-office print"),
    "letter": (certificates.tax_letter, "C letter of the head"),
    "table": (certificates.tax_table, "D table of taxes"),
}


def zus(firm: Firm, layout: str, guise: Guise, file_name: str, *, dpi: int = 200, turned: int = 0) -> Paper:
    write, name = ZUS[layout]
    return Paper(
        "zus_certificate",
        f"ZUS {name}",
        Html(write(firm)),
        guise,
        file_name,
        "issuer",
        firm.identity(),
        "none",
        dpi=dpi,
        turned=turned,
    )


def zus_refusal(firm: Firm, guise: Guise, file_name: str) -> Paper:
    html = Html(certificates.zus_refusal(firm))
    return Paper(
        "zus_certificate",
        "ZUS B letterhead, refusal",
        html,
        guise,
        file_name,
        "issuer",
        firm.identity(),
        "refusal",
        ("arrears",),
    )


def tax(firm: Firm, layout: str, guise: Guise, file_name: str, *, dpi: int = 200, turned: int = 0) -> Paper:
    write, name = TAX[layout]
    return Paper(
        "tax_certificate",
        f"tax {name}",
        Html(write(firm)),
        guise,
        file_name,
        "issuer",
        firm.identity(),
        "none",
        dpi=dpi,
        turned=turned,
    )


def tax_arrears(firm: Firm, words_of_sum: str, guise: Guise, file_name: str) -> Paper:
    html = Html(certificates.tax_boxes(firm, arrears=words_of_sum))
    return Paper(
        "tax_certificate",
        "tax A numbered cells, arrears",
        html,
        guise,
        file_name,
        "issuer",
        firm.identity(),
        "arrears",
        ("arrears",),
    )


def tax_of_other(firm: Firm, holder: tuple[str, str, str], guise: Guise, file_name: str) -> Paper:
    html = Html(certificates.tax_boxes(firm, holder=holder))
    return Paper(
        "tax_certificate", "tax A numbered cells, of another taxpayer", html, guise, file_name, "issuer",
        {"nip": holder[1], "name": holder[0]}, "none", ("other_company",),
    )  # fmt: skip


def aid(firm: Firm, rows: tuple[tuple[str, str, str, str], ...], guise: Guise, file_name: str) -> Paper:
    html = Html(status.received_aid(firm, rows, electronic=guise not in SCANNED))
    return Paper(
        "de_minimis_statement",
        "statement of aid received",
        html,
        guise,
        file_name,
        _hand(guise),
        firm.identity(),
    )


def copies(firm: Firm, guise: Guise, *names: str) -> tuple[Paper, ...]:
    return tuple(_copy(firm, proof, guise, name) for proof, name in zip(firm.proofs, names, strict=True))


def _copy(firm: Firm, proof: Proof, guise: Guise, name: str) -> Paper:
    html = Html(certificates.proof_copy(firm, proof))
    return Paper("innovation_evidence", f"copy of {proof.sort}", html, guise, name, "issuer")
