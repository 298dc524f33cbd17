"""Papers of a company, and their truth."""

from dataclasses import replace

from tests.blind.model import Guise, Html, Paper, Signing, Truth, Value, Word
from tests.blind.rounds.r52 import certificates, forms
from tests.blind.rounds.r52.firm import Firm
from tests.blind.rounds.r52.kit import Block, P, Sheet, T, page, pen, picture, word

FILES = {
    "application_form": "formularz zgłoszeniowy",
    "status_declaration": "oświadczenie o statusie",
    "de_minimis_form": "formularz de minimis",
    "draft_contract": "projekt umowy",
    "de_minimis_statement": "oświadczenie o otrzymanej pomocy",
}


def truth(f: Firm) -> dict[str, Value]:
    """`fields` of the contract."""
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": list(f.certificates),
        "website_pl": f.website_pl or None,
        "website_foreign": f.website_foreign or None,
        "social_media": list(f.social),
        "events": len(f.events),
        "office_trips": f.trips,
        "lis": bool(f.lis),
        "agreements": len(f.agreements),
        "horizontal": bool(f.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": f.postal,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def points(f: Firm, copies: int = 0) -> dict[str, int | None]:
    """Points that follow from the papers for sure."""
    web = f.website_pl or f.website_foreign or f.social
    proven = len(f.certificates) == copies
    return {
        "1": 5 if f.size == "medium" else 20,
        "2": None,
        "3": (0 if not copies else 5) if proven else None,
        "4": None if web else 0,
        "5": {0: 0, 1: 1, 2: 5}.get(len(f.events), 10),
        "6": 10 if f.lis else 0,
        "7": None if f.agreements else 0,
        "8": 10 if f.horizontal else 0,
        "9": 10 if not f.trips else 5 if f.trips < 3 else 0,
    }


def _built(kind: str, f: Firm, ink: bool) -> Sheet:
    if kind == "application_form":
        return forms.application(f, ink)
    if kind == "status_declaration":
        return forms.status(f, ink)
    if kind == "de_minimis_form":
        return forms.de_minimis(f, ink)
    if kind == "draft_contract":
        return forms.contract(f, ink)
    return forms.statement(f, ink)


def flatten(sheet: Sheet) -> Sheet:
    """The form typed anew, without the office's tables of questions."""
    blocks: list[Block] = []
    for block in sheet.blocks:
        if isinstance(block, T) and len(block.widths) == 3 and not block.head:
            for number, label, answer in block.rows:
                mark = number[0][0]._replace(text=number[0][0].text + ". ")
                asked = label[0][0]._replace(text=label[0][0].text + ": ")
                blocks.append(P((mark, asked, *answer[0]), after=3))
                blocks.extend(P(line, indent=1, after=2) for line in answer[1:])
        else:
            blocks.append(block)
    return replace(sheet, blocks=tuple(blocks), header="", footer="", font="Arial")


def status_letter(f: Firm) -> Html:
    """The declaration of status, retyped on the firm's own paper."""
    rows = "".join(
        f"<tr><td>{label}</td>" + "".join(f"<td>{x}</td>" for x in said) + "</tr>"
        for label, said in (
            ("Zatrudnienie (RJR)", f.staff),
            ("Obrót netto (tys. zł)", f.turnover),
            ("Suma bilansowa (tys. zł)", f.balance),
        )
    )
    return page(
        f"<div style='border-bottom:2px solid #2a6'><b style='font-size:15pt;color:#2a6'>{f.name}</b><br>{f.address} · "
        f"NIP {f.nip} · tel. {f.phone}</div><p style='text-align:right'>{f.town}, {f.day}</p><h3 style='text-align:"
        f"center'>Oświadczenie o statusie Wnioskodawcy</h3><p>Ja, {f.signer}, działając w imieniu firmy {f.name} z "
        f"siedzibą: {f.address}, NIP {f.nip}, oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) "
        "nr 651/2014 firma należy do kategorii <b>małych przedsiębiorstw</b> i jest przedsiębiorstwem samodzielnym.</p>"
        f"<table border=1 cellpadding=5 style='border-collapse:collapse'><tr><td></td><td>2023</td><td>2024</td><td>"
        f"2025</td></tr>{rows}</table><p>O każdej zmianie statusu zobowiązuję się poinformować Organizatora.</p>"
        f"<div style='text-align:center;width:7cm;margin:30px 0 0 auto'>{picture(f.seed, False, 50)}<br>"
        f"……………………………………<br><small>{f.signer}, {f.role}</small></div>"
    )


def form(
    kind: str,
    f: Firm,
    guise: Guise,
    *,
    hand: str = "",
    retyped: bool = False,
    signing: Signing | None = None,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """One of the office's forms, filled in."""
    how: Signing = signing or ("electronic" if guise == "pdf" else "hand")
    built = _built(kind, f, how == "hand")
    source: Html | Word
    if retyped and kind == "status_declaration":
        source = status_letter(f)
    elif retyped:
        source = word(flatten(built))
    else:
        source = pen(built, hand) if hand else word(built)
    said: dict[str, Value] = {"nip": f.nip, "name": f.name}
    if kind == "application_form":
        said |= truth(f)
    elif kind in ("status_declaration", "de_minimis_form"):
        said["size"] = f.size
    layout = "retyped" if retyped else "blank by pen" if hand else "blank typed"
    name = FILES[kind]
    if guise != "pdf":
        name = f"{name} {f.slug}".replace(" ", "_") if f.seed % 200 else name
    return Paper(kind, f"{kind} {layout}", source, guise, name, how, said, None, faults, dpi, turned)


def forms_of(
    f: Firm, guise: Guise, *, hand: str = "", dpi: int = 200, statement: bool = True
) -> tuple[Paper, ...]:
    """All forms, signed."""
    kinds = [kind for kind in FILES if statement or kind != "de_minimis_statement"]
    return tuple(form(kind, f, guise, hand=hand, dpi=dpi) for kind in kinds)


def zus(f: Firm, guise: Guise, layout: int, day: str, branch: str, dpi: int = 200) -> Paper:
    """ZUS, no arrears."""
    number = f"390000/RKS/{f.seed * 37}/2026"
    source = certificates.zus(f, layout, day, number, branch, guise != "pdf")
    name = "zaświadczenie ZUS" if layout % 2 else f"ZUS_{f.nip}"
    said: dict[str, Value] = {"nip": f.nip, "name": f.name}
    layout_name = certificates.ZUS_NAMES[layout]
    return Paper("zus_certificate", layout_name, source, guise, name, "issuer", said, "none", (), dpi)


def tax(
    f: Firm, guise: Guise, layout: int, day: str, office: str, owed: str = "", dpi: int = 200, turned: int = 0
) -> Paper:
    """The tax office's certificate."""
    number = f"08{f.seed // 100:02d}-SEW-1.4052.{f.seed // 7}.2026"
    source = certificates.tax(f, layout, day, number, office, guise != "pdf", owed)
    verdict: Truth = "arrears" if owed else "none"
    said: dict[str, Value] = {"nip": f.nip, "name": f.name}
    name = "zaświadczenie US" if layout % 2 else "ZAS-W"
    faults = ("arrears",) if owed else ()
    layout_name = certificates.TAX_NAMES[layout]
    return Paper(
        "tax_certificate", layout_name, source, guise, name, "issuer", said, verdict, faults, dpi, turned
    )


def evidence(f: Firm, guise: Guise, number: int, until: str) -> Paper:
    """A copy of the firm's certificate."""
    what = f.certificates[number]
    source = certificates.evidence(f, what, f"QC/{f.seed + number}/24", until)
    said: dict[str, Value] = {"name": f.name}
    return Paper(
        "innovation_evidence", "certificate", source, guise, f"certyfikat {number + 1}", "issuer", said
    )


def zus_request(f: Firm, guise: Guise, day: str) -> Paper:
    """A request for the certificate in its place."""
    source = certificates.zus_request(f, day)
    return Paper("other", "ZUS request", source, guise, "ZUS", "hand", {}, None, ("wrong_document",))


__all__ = ["evidence", "form", "forms_of", "points", "tax", "truth", "zus", "zus_request"]
