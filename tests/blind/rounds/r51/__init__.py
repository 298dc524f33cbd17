"""Round 51: papers of ordinary firms on forms of their own or of an adviser's; no blank is known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from docx.document import Document as WordDocument

from tests.blind.model import (
    Application,
    Guise,
    Html,
    Mail,
    Paper,
    Round,
    Signing,
    Value,
    Word,
)

from .certificates import TAX, TAX_NAMES, ZUS, ZUS_NAMES, tax_form, zus_request
from .companies import Firm
from .contracts import CONTRACT, CONTRACT_NAMES, evidence
from .declarations import AID, AID_NAMES, STATUS, STATUS_NAMES
from .firms import FIRMS
from .forms import FORM_NAMES, FORMS
from .later_firms import LATER_FIRMS

WARSAW = ZoneInfo("Europe/Warsaw")


@dataclass(frozen=True, slots=True)
class Plan:
    """How one firm sends its papers."""

    guise: Guise
    layouts: tuple[int, int, int, int, int, int]
    """Form, ZUS, tax office, status, de minimis, contract."""
    day: int
    packed: Literal["", "zip", "one_pdf"]
    subject: str
    body: str
    dpi: int = 200
    turned: int = 0
    later: int = 0
    """How many of the last papers come in a second mail."""


PLANS: Mapping[str, Plan] = {
    "wexmar": Plan(
        "pdf",
        (0, 0, 1, 1, 0, 0),
        8,
        "",
        "Zgłoszenie – wyjazd do Szwajcarii – Wexmar Automatyka",
        "Dzień dobry,\n\nw załączeniu komplet dokumentów podpisanych elektronicznie.\n\nRobert Wexler",
    ),
    "lubodent": Plan(
        "pdf",
        (2, 2, 1, 2, 3, 1),
        9,
        "zip",
        "formularz szwajcaria",
        "Witam, przesyłam dokumenty do naboru. Pozdrawiam, A. Miszczyk",
    ),
    "przybyl": Plan(
        "scan",
        (0, 1, 2, 0, 1, 0),
        10,
        "",
        "Wyjazd studyjny - dokumenty",
        "Dzień dobry, przesyłam skany. Proszę o potwierdzenie otrzymania.\nT. Przybyłowicz",
    ),
    "ekoterm": Plan(
        "pdf",
        (3, 0, 1, 3, 2, 2),
        13,
        "",
        "Innowacyjne Lubuskie: zgłoszenie Ekoterm Zachód Sp. z o.o.",
        "Szanowni Państwo,\n\nprzekazujemy zgłoszenie z załącznikami (pliki z podpisem kwalifikowanym).\n\n"
        "Z poważaniem\nPaweł Grodecki",
        later=4,
    ),
    "drobnica": Plan(
        "scan",
        (3, 3, 0, 1, 0, 3),
        14,
        "one_pdf",
        "Zgłoszenie do naboru Szwajcaria 2026",
        "Dzień dobry,\nw jednym pliku całe zgłoszenie drukarni.\nIwona Staszewicz",
    ),
    "kornacki": Plan(
        "scan",
        (1, 1, 3, 0, 1, 0),
        15,
        "",
        "zgloszenie Kornacki",
        "Dzien dobry, przesylam papiery na wyjazd. Kornacki",
    ),
    "medisol": Plan(
        "photo",
        (2, 2, 2, 2, 3, 1),
        15,
        "",
        "Szwajcaria – zgłoszenie Medisol",
        "Dzień dobry, wysyłam zdjęcia dokumentów, skaner nam się zepsuł. E. Szalińska",
    ),
    "trafowest": Plan(
        "scan",
        (0, 0, 0, 3, 2, 2),
        16,
        "zip",
        "Trafo-West: dokumenty rekrutacyjne, wyjazd studyjny",
        "Dzień dobry,\n\nw załączniku archiwum z dokumentami.\n\nGrzegorz Bielak",
        300,
    ),
    "piekarnia": Plan(
        "photo",
        (1, 3, 2, 1, 0, 3),
        17,
        "",
        "Zgłoszenie Słodki Młyn",
        "Dzień dobry, przesyłam zdjęcia z telefonu. Beata Rokosz",
    ),
    "softlab": Plan(
        "pdf",
        (1, 3, 1, 0, 1, 3),
        14,
        "",
        "Lab8 Software – wyjazd studyjny do Szwajcarii",
        "Cześć, dzień dobry,\nzałączam wszystko, co w regulaminie.\nMichał Darecki, Lab8",
    ),
    "gromatek": Plan(
        "scan",
        (3, 2, 3, 2, 2, 1),
        20,
        "",
        "Gromatek Konstrukcje - zgłoszenie na wyjazd",
        "Szanowni Państwo, przesyłamy skany. Certyfikaty w drugiej wiadomości.",
        200,
        0,
        4,
    ),
    "glebasens": Plan(
        "scan",
        (2, 3, 0, 3, 3, 2),
        21,
        "",
        "zgłoszenie GlebaSens – Szwajcaria",
        "Dzień dobry, w załączeniu dokumenty.\nNatalia Wieczorkiewicz",
        150,
    ),
    "transbud": Plan(
        "scan", (0, 1, 0, 1, 0, 0), 16, "", "Trans-Bud zgłoszenie", "W załączeniu dokumenty do wyjazdu."
    ),
    "optikon": Plan(
        "scan",
        (3, 0, 3, 2, 1, 3),
        17,
        "",
        "Optikon - nabór Szwajcaria",
        "Dzień dobry, zaświadczenie z ZUS doślemy, na razie wniosek.",
    ),
}

OFFICES = {
    "Nowa Sól": "Urzędu Skarbowego w Nowej Soli",
    "Świebodzin": "Urzędu Skarbowego w Świebodzinie",
    "Żary": "Urzędu Skarbowego w Żarach",
    "Wschowa": "Urzędu Skarbowego we Wschowie",
    "Międzyrzecz": "Urzędu Skarbowego w Międzyrzeczu",
    "Krosno Odrzańskie": "Urzędu Skarbowego w Krośnie Odrzańskim",
    "Żagań": "Urzędu Skarbowego w Żaganiu",
    "Słubice": "Urzędu Skarbowego w Słubicach",
    "Strzelce Krajeńskie": "Urzędu Skarbowego w Drezdenku",
}

POINTS = {"micro": 20, "small": 20, "medium": 5}


def truth(f: Firm) -> dict[str, Value]:
    """What the application form says."""
    return {
        "size": f.size,
        "innovative": f.innovative,
        "certificates": list(f.certificates),
        "website_pl": f.www_pl,
        "website_foreign": f.www_en,
        "social_media": list(f.social),
        "events": len(f.events),
        "office_trips": len(f.trips),
        "lis": bool(f.lis),
        "agreements": len(f.agreements),
        "horizontal": bool(f.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": f.postal,
        "pkd": f.pkd,
        "delegate": f.delegate,
    }


def points(f: Firm) -> dict[str, int | None]:
    """What follows from the papers; sites, agreements and innovation are the commission's to judge."""
    online = f.www_pl or f.www_en or f.social
    events, trips = len(f.events), len(f.trips)
    return {
        "1": POINTS[f.size],
        "2": None,
        "3": (10 if len(f.certificates) > 3 else 5) if f.certificates else 0,
        "4": None if online else 0,
        "5": 10 if events > 2 else {0: 0, 1: 1, 2: 5}[events],
        "6": 10 if f.lis else 0,
        "7": None if f.agreements else 0,
        "8": 10 if f.horizontal else 0,
        "9": 5 if trips else 10,
    }


def word_status(f: Firm) -> Callable[[WordDocument], None]:
    """The statement of status as a Word file that nobody signed."""

    def write(document: WordDocument) -> None:
        document.add_heading("Oświadczenie o statusie Wnioskodawcy", 1)
        document.add_paragraph(f"{f.name}, {f.street}, {f.postal} {f.town}, NIP {f.nip}")
        document.add_paragraph(
            "Oświadczam, że przedsiębiorstwo jest, w myśl załącznika I do rozporządzenia 651/2014:"
        )
        document.add_paragraph("[ ] mikro   [x] małe   [ ] średnie")
        document.add_paragraph("Data i podpis: ……………………………")

    return write


def papers(f: Firm, plan: Plan) -> tuple[Paper, ...]:
    """The whole set as a sound firm sends it."""
    f = replace(f, us=OFFICES.get(f.town, f.us))
    digital = plan.guise == "pdf"
    pen = "" if digital else f.signer
    own_hand: Signing = "electronic" if digital else "hand"
    day = f"{plan.day - 1:02d}.04.2026"
    form, zus, tax, status, aid, contract = plan.layouts
    who: dict[str, Value] = {"nip": f.nip, "name": f.name}
    sized: dict[str, Value] = {**who, "size": f.size}
    number = sum(map(int, f.nip)) * 37 % 9000 + 1000

    def paper(
        kind: str, layout: str, html: str, file_name: str, signing: Signing, fields: dict[str, Value]
    ) -> Paper:
        verdict: Literal["none"] | None = "none" if kind.endswith("_certificate") else None
        return Paper(
            kind,
            layout,
            Html(html),
            plan.guise,
            file_name,
            signing,
            fields,
            verdict,
            (),
            plan.dpi,
            plan.turned,
        )

    return (
        paper(
            "application_form",
            FORM_NAMES[form],
            FORMS[form](f, day, pen),
            "formularz",
            own_hand,
            {**who, **truth(f)},
        ),
        paper(
            "zus_certificate",
            ZUS_NAMES[zus],
            ZUS[zus](f, "27.03.2026", f"{number}71/RKS/{number}"),
            "zaswiadczenie ZUS",
            "issuer",
            dict(who),
        ),
        paper(
            "tax_certificate",
            TAX_NAMES[tax],
            TAX[tax](f, "30.03.2026", f"US-{number}.4021.{number % 700}.2026"),
            "zaswiadczenie US",
            "issuer",
            dict(who),
        ),
        paper(
            "status_declaration",
            STATUS_NAMES[status],
            STATUS[status](f, day, pen),
            "oswiadczenie",
            own_hand,
            dict(sized),
        ),
        paper("de_minimis_form", AID_NAMES[aid], AID[aid](f, day, pen), "de minimis", own_hand, dict(sized)),
        paper(
            "draft_contract",
            CONTRACT_NAMES[contract],
            CONTRACT[contract](f, pen),
            "umowa",
            own_hand,
            dict(who),
        ),
        *(
            paper("innovation_evidence", "certificate copy", evidence(f, c), f"certyfikat {i}", "issuer", {})
            for i, c in enumerate(f.certificates, 1)
        ),
    )


def spoil(f: Firm, sound: tuple[Paper, ...]) -> tuple[Paper, ...]:
    """What is wrong with the papers of the firms that are not sound."""
    form, zus, tax, status, aid, contract, *rest = sound
    if f.slug == "transbud":
        html = tax_form(
            f, "30.03.2026", "US-2214.4021.118.2026", "VAT za 12.2025: 8 412,00 zł i odsetki 263,00 zł"
        )
        tax = replace(tax, source=Html(html), verdict="arrears", faults=("arrears",))
        status = replace(
            status,
            layout="Word, unsigned",
            source=Word(word_status(f)),
            guise="docx",
            signing="none",
            faults=("unsigned",),
        )
    if f.slug == "optikon":
        zus = replace(
            zus,
            kind="other",
            layout="request for a certificate",
            source=Html(zus_request(f, "16.04.2026")),
            file_name="ZUS",
            signing="hand",
            fields={},
            verdict=None,
            faults=("wrong_document",),
        )
        bare = CONTRACT[PLANS[f.slug].layouts[5]](f, "")
        contract = replace(contract, source=Html(bare), signing="none", faults=("not_initialled",))
    return (form, zus, tax, status, aid, contract, *rest)


def application(f: Firm) -> Application:
    """One firm's mails and the truth."""
    plan = PLANS[f.slug]
    is_sound = f.slug not in ("transbud", "optikon")
    sent = papers(f, plan) if is_sound else spoil(f, papers(f, plan))
    at = datetime(2026, 4, plan.day, 9 + plan.day % 5, 7 + plan.day, tzinfo=WARSAW)
    first, second = (sent[: -plan.later], sent[-plan.later :]) if plan.later else (sent, ())
    mails = [Mail(at, f.email, plan.subject, plan.body, first, plan.packed)]
    if second:
        mails.append(
            Mail(
                at.replace(minute=at.minute + 16),
                f.email,
                f"Odp: {plan.subject}",
                f"Przesyłamy pozostałe załączniki (certyfikaty).\n{f.name}",
                second,
            )
        )
    missing = ("zus_certificate",) if f.slug == "optikon" else ()
    return Application(f.slug, f.name, f.nip, tuple(mails), is_sound, truth(f), points(f), missing)


ROUND = Round(
    "r51",
    "The Regulamin, the document kinds, the contract's names and the domain notes; no reader and no other paper.",
    tuple(application(f) for f in FIRMS + LATER_FIRMS),
)
