"""The applications: who sends which paper how, and the truth."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word

from .blocks import Answers, Form
from .certificates import evidence, tax, zus, zus_refusal
from .firm import Firm
from .firms import FIRMS
from .forms import APPLICATION, CONTRACT, DE_MINIMIS, STATUS
from .paper import Way, page
from .word import Look, word

WARSAW = ZoneInfo("Europe/Warsaw")
NAMES = {
    "application_form": "formularz zgłoszeniowy",
    "status_declaration": "oświadczenie o statusie",
    "de_minimis_form": "formularz de minimis",
    "draft_contract": "projekt umowy",
    "zus_certificate": "ZUS zaświadczenie",
    "tax_certificate": "US zaświadczenie",
}
FORMS: dict[str, Form] = {
    "application_form": APPLICATION,
    "status_declaration": STATUS,
    "de_minimis_form": DE_MINIMIS,
    "draft_contract": CONTRACT,
}
DATES = (
    "01.04.2026",
    "25.03.2026",
    "02.04.2026",
    "27.03.2026",
    "08.04.2026",
    "30.03.2026",
    "09.04.2026",
    "31.03.2026",
)
OFFICES = {
    "65": ("Zielonej Górze", "Zielonej Górze"),
    "66": ("Gorzowie Wielkopolskim", "Gorzowie Wielkopolskim"),
    "67": ("Nowej Soli", "Nowej Soli"),
    "68": ("Żarach", "Żarach"),
    "69": ("Słubicach", "Słubicach"),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """How one firm sends its papers."""

    look: Look | Way
    other: Look | Way
    """For the declaration, the de minimis form and the contract."""
    guise: Guise
    cert: int
    day: int
    hour: int
    subject: str
    body: str
    packed: Literal["", "zip", "one_pdf"] = ""
    dpi: int = 200
    turned: int = 0
    electronic_certs: bool = False
    copies: bool = False
    late_contract: bool = False
    none_word: str = "nie dotyczy"
    fault: Literal["", "arrears", "no_de_minimis", "refusal"] = ""


def nip_text(firm: Firm) -> str:
    """As people write it."""
    text = firm.nip
    return f"{text[:3]}-{text[3:6]}-{text[6:8]}-{text[8:]}" if firm.number % 2 else text


def answers(firm: Firm, plan: Plan, pen: str, initials: bool, signs: bool) -> Answers:
    """What the firm writes into all its forms."""
    none = plan.none_word
    signer, signer_post = firm.signer

    def yes(value: object) -> str:
        return "yes" if value else "no"

    texts = {
        "trip": "ch", "name": firm.name, "street": firm.street, "town": f"{firm.postal} {firm.town}", "voivodeship": "lubuskie",
        "branch": "nie dotyczy", "nip": nip_text(firm), "regon": firm.regon,
        "krs": f"0000{firm.number % 1000000:06d}" if firm.is_company else "wpis do CEIDG", "pkd": firm.pkd,
        "delegate": firm.delegate, "post": firm.post, "phone": f"6{firm.number % 100:02d} {firm.number % 997:03d} {firm.number % 883:03d}",
        "email": f"biuro@{firm.slug}.example", "size": firm.size, "innovative": yes(firm.innovative), "about": firm.about,
        "certificates": "\n".join(firm.certificates) or none, "website_pl": firm.website_pl or none,
        "website_foreign": firm.website_foreign or none, "social": "\n".join(firm.social) or none,
        "trips": str(len(firm.trips)), "trip_list": "\n".join(firm.trips) or none, "aim": firm.aim, "languages": firm.languages,
        "lis": yes(firm.lis), "lis_name": firm.lis or none, "agreement": yes(firm.agreements),
        "agreement_list": "\n".join(firm.agreements) or none, "horizontal": yes(firm.horizontal),
        "horizontal_name": firm.horizontal or none, "address": firm.address, "ties": "own", "gmina": firm.gmina,
        "legal": "zoo" if firm.is_company else "jdg", "since": firm.since, "link": "no", "merge": "no", "partner": "nie dotyczy",
        "bankrupt": "no", "pays": "yes", "fish": "no", "farm": "no", "food": "no", "other_aid": "no", "aid": "nie dotyczy",
        "signer": signer, "signer_post": signer_post, "place": f"{firm.town}, {plan.day - 1:02d}.04.2026 r.",
    }  # fmt: skip
    grids = {"events": firm.events or ((none, "", ""),), "years": firm.years}
    return Answers(texts, grids, pen, initials, signs)


def truth(firm: Firm) -> dict[str, Value]:
    """The contract's fields."""
    return {
        "size": firm.size,
        "innovative": firm.innovative,
        "certificates": list(firm.certificates),
        "website_pl": firm.website_pl,
        "website_foreign": firm.website_foreign,
        "social_media": list(firm.social),
        "events": len(firm.events),
        "office_trips": len(firm.trips),
        "lis": bool(firm.lis),
        "agreements": len(firm.agreements),
        "horizontal": bool(firm.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": firm.postal,
        "pkd": firm.pkd,
        "delegate": firm.delegate,
    }


def points(firm: Firm, plan: Plan) -> dict[str, int | None]:
    """What follows from the papers for sure."""
    count, events = len(firm.certificates), len(firm.events)
    recent = all(int(event[2]) >= 2024 for event in firm.events)
    third = (10 if count > 3 else 5 if count else 0) if plan.copies or not count else None
    internet = firm.website_pl or firm.website_foreign or firm.social
    return {
        "1": 5 if firm.size == "medium" else 20,
        "2": None,
        "3": third,
        "4": None if internet else 0,
        "5": {0: 0, 1: 1, 2: 5}.get(events, 10) if recent else None,
        "6": 10 if firm.lis else 0,
        "7": None if firm.agreements else 0,
        "8": 10 if firm.horizontal else 0,
        "9": 5 if firm.trips else 10,
    }


def source(form: Form, filled: Answers, look: Look | Way) -> Word | Html:
    """Word or HTML."""
    return word(form, filled, look) if isinstance(look, Look) else page(form, filled, look)


def look_name(look: Look | Way) -> str:
    """For the report."""
    return (
        f"blank in Word ({look.font}, {look.tick}, {look.choose})"
        if isinstance(look, Look)
        else f"blank, {look}"
    )


def form_paper(firm: Firm, plan: Plan, kind: str) -> Paper:
    """One of the office's forms."""
    fault: tuple[str, ...] = ()
    paper_guise = plan.guise
    signing: Signing = "hand" if paper_guise in ("scan", "photo") else "electronic"
    if plan.fault == "no_de_minimis" and kind == "draft_contract":
        signing, fault = "none", ("not_initialled",)
    if plan.fault == "refusal" and kind == "status_declaration":
        signing, fault = "none", ("unsigned",)
    pen = firm.signer[0] if signing == "hand" else ""
    is_contract = kind == "draft_contract"
    filled = answers(firm, plan, pen, is_contract, not is_contract)
    look = plan.look if kind == "application_form" else plan.other
    told: Mapping[str, Value] = {"nip": firm.nip, "name": firm.name}
    if kind == "application_form":
        told = {**told, **truth(firm)}
    elif kind == "status_declaration":
        told = {**told, "size": firm.size}
    elif kind == "de_minimis_form":
        told = {**told, "size": firm.size, "pkd": firm.pkd}
    return Paper(
        kind=kind,
        layout=look_name(look),
        source=source(FORMS[kind], filled, look),
        guise=paper_guise,
        file_name=NAMES[kind].replace(" ", "_") if firm.number % 3 else f"{NAMES[kind]} - {firm.slug}",
        signing=signing,
        fields=told,
        faults=fault,
        dpi=plan.dpi,
        turned=plan.turned if kind == "application_form" else 0,
    )


def certificates(firm: Firm, plan: Plan) -> list[Paper]:
    """Of ZUS and of the tax office."""
    on_paper = plan.guise in ("scan", "photo") and not plan.electronic_certs
    guise: Guise = plan.guise if on_paper else "pdf"
    town, office = OFFICES[firm.postal[:2]]
    date = DATES[plan.cert]
    number = f"{firm.number % 1000000:06d}/71/{firm.number % 9000 + 1000}/2026"
    pen = f"urząd {town}" if on_paper else ""
    nip = firm.nip
    verdicts: list[Truth] = ["none", "none"]
    layouts = [plan.cert % 4, (plan.cert + 1) % 4]
    if on_paper and layouts[1] == 2:
        layouts[1] = 3
    first = zus(layouts[0], firm.name, nip, firm.regon, firm.address, date, number, town, pen)
    sum_owed = "4 217,00 zł" if plan.fault == "arrears" else ""
    second = tax(
        layouts[1],
        firm.name,
        nip,
        firm.address,
        date,
        f"0812-{firm.number % 10000}.4021.2026",
        office,
        pen,
        sum_owed,
    )
    names = [f"ZUS layout {layouts[0] + 1}", f"tax layout {layouts[1] + 1}"]
    if plan.fault == "arrears":
        verdicts[1] = "arrears"
    if plan.fault == "refusal":
        first, verdicts[0] = zus_refusal(firm.name, nip, firm.address, date, number, town, pen), "refusal"
        names[0] = "ZUS refusal"
    return [
        Paper(
            kind=kind,
            layout=name,
            source=html,
            guise=guise,
            file_name=f"{NAMES[kind]} {firm.slug}",
            signing="issuer",
            fields={"nip": nip, "name": firm.name},
            verdict=verdict,
            faults=("arrears",) if verdict != "none" else (),
            dpi=plan.dpi,
        )
        for kind, name, html, verdict in zip(
            ("zus_certificate", "tax_certificate"), names, (first, second), verdicts, strict=True
        )
    ]


def copies(firm: Firm, plan: Plan) -> list[Paper]:
    """Copies of the certificates listed."""
    papers = []
    for place, item in enumerate(firm.certificates):
        title, _, number = item.partition(" nr ")
        text = "spełnia wymagania dokumentu odniesienia w zakresie swojej działalności."
        papers.append(
            Paper(
                kind="innovation_evidence",
                layout="certificate in a frame",
                source=evidence(title, firm.name, number, text),
                guise=plan.guise,
                file_name=f"certyfikat {place + 1} {firm.slug}",
                signing="issuer",
                dpi=plan.dpi,
            )
        )
    return papers


def application(firm: Firm, plan: Plan) -> Application:
    """One firm's application."""
    kinds = [kind for kind in FORMS if not (plan.fault == "no_de_minimis" and kind == "de_minimis_form")]
    papers = [form_paper(firm, plan, kind) for kind in kinds] + certificates(firm, plan)
    if plan.copies:
        papers += copies(firm, plan)
    sent = datetime(2026, 4, plan.day, plan.hour, 7 + firm.number % 50, tzinfo=WARSAW)
    sender = f"biuro@{firm.slug}.example"
    late = tuple(paper for paper in papers if plan.late_contract and paper.kind == "draft_contract")
    first = tuple(paper for paper in papers if paper not in late)
    mails = [
        Mail(sent, sender, plan.subject, f"{plan.body}\n\n{firm.delegate}\n{firm.name}", first, plan.packed)
    ]
    if late:
        body = f"Dzień dobry,\nw poprzedniej wiadomości zabrakło umowy, dosyłam.\n\n{firm.delegate}"
        mails.append(Mail(sent + timedelta(minutes=48), sender, f"Re: {plan.subject}", body, late))
    return Application(
        slug=firm.slug,
        name=firm.name,
        nip=firm.nip,
        mails=tuple(mails),
        is_sound=not plan.fault,
        fields=truth(firm),
        points=points(firm, plan),
        missing=("de_minimis_form",) if plan.fault == "no_de_minimis" else (),
    )


TYPED, BLUE, BOLD = (
    Look(),
    Look("Calibri", (0, 0, 160), tick="X"),
    Look("Times New Roman", bold=True, tick="☑"),
)
DELETED = Look("Verdana", choose="delete")
HELLO = "Dzień dobry,\nprzesyłam zgłoszenie na wyjazd do Szwajcarii wraz z załącznikami."

PLANS = (
    Plan(TYPED, TYPED, "pdf", 0, 8, 9, "Zgłoszenie - wyjazd studyjny Szwajcaria", HELLO, copies=True),
    Plan(
        BLUE,
        BLUE,
        "pdf",
        1,
        9,
        13,
        "szwajcaria zgłoszenie",
        "W załączeniu komplet dokumentów.",
        none_word="brak",
    ),
    Plan(
        "program",
        "program",
        "pdf",
        2,
        10,
        11,
        "Formularz zgłoszeniowy, Tellur",
        HELLO,
        packed="zip",
        copies=True,
    ),
    Plan("retyped", "cards", "pdf", 3, 13, 15, "Nabór Innowacyjne Lubuskie", HELLO, none_word="-"),
    Plan(
        "cards",
        TYPED,
        "pdf",
        4,
        14,
        10,
        "Wentorex - dokumenty do naboru (Szwajcaria)",
        HELLO,
        copies=True,
        late_contract=True,
    ),
    Plan(
        DELETED,
        "retyped",
        "pdf",
        5,
        15,
        22,
        "Zgłoszenie udziału",
        "Dzień dobry, wszystko podpisane elektronicznie.",
        none_word="brak",
    ),
    Plan(
        "kalam", "kalam", "scan", 0, 9, 8, "tartak - zgłoszenie", "Witam, przesyłam skany.", packed="one_pdf"
    ),
    Plan(
        "caveat",
        "caveat",
        "photo",
        1,
        10,
        17,
        "wyjazd",
        "Dzień dobry, zdjęcia dokumentów w załączniku.",
        none_word="brak",
    ),
    Plan(
        TYPED,
        BLUE,
        "scan",
        2,
        13,
        12,
        "Odraplast: zgłoszenie na wyjazd studyjny",
        HELLO,
        electronic_certs=True,
        copies=True,
    ),
    Plan(
        BOLD,
        "kalam",
        "scan",
        3,
        14,
        9,
        "Zgłoszenie cukiernia Halinka",
        HELLO,
        dpi=300,
        turned=180,
        none_word="brak",
    ),
    Plan(
        "program",
        TYPED,
        "scan",
        4,
        15,
        14,
        "Szwajcaria - Granitex",
        "W załączeniu dokumenty jw.",
        packed="zip",
        dpi=150,
    ),
    Plan("retyped", "retyped", "photo", 5, 16, 16, "Medios - zgłoszenie", HELLO),
    Plan(
        DELETED,
        "cards",
        "scan",
        6,
        16,
        10,
        "Witon, wyjazd studyjny",
        HELLO,
        electronic_certs=True,
        copies=True,
        late_contract=True,
    ),
    Plan(
        "kalam",
        TYPED,
        "photo",
        7,
        17,
        18,
        "zgloszenie ogniwo",
        "Dzień dobry,\nzgłaszam się na wyjazd.",
        none_word="brak",
    ),
    Plan(TYPED, "program", "pdf", 3, 10, 12, "Kortlas - nabór", HELLO, fault="arrears"),
    Plan(BLUE, TYPED, "scan", 1, 14, 13, "Zgłoszenie Rybaczek", HELLO, fault="no_de_minimis"),
    Plan(
        "caveat",
        "kalam",
        "scan",
        1,
        16,
        9,
        "Szwajcaria",
        "Przesyłam papiery w załączeniu.",
        fault="refusal",
        none_word="brak",
    ),
)

APPLICATIONS = tuple(application(firm, plan) for firm, plan in zip(FIRMS, PLANS, strict=True))
