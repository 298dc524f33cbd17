"""Round 72: the office's own blank application form, which every company fills."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Value
from tests.blind.press.mail import WARSAW
from tests.blind.rounds.r72.blank import Filling, written
from tests.blind.rounds.r72.certificates import TAX, ZUS, copy, tax_table
from tests.blind.rounds.r72.pen import Pen
from tests.blind.rounds.r72.people import DIGITAL, FAULTY, PAPER, Company
from tests.blind.rounds.r72.statements import MINIMIS, STATUS, Hand, contract

_NAMES = (
    ("Formularz zgłoszeniowy", "Zaświadczenie ZUS", "Zaświadczenie US", "Oświadczenie o statusie", "Formularz de minimis", "Projekt umowy", "Certyfikat"),
    ("1_formularz", "2_zus", "3_us", "4_status_msp", "5_de_minimis", "6_umowa_parafowana", "7_zalacznik"),
    ("zal nr 2 wypelniony", "ZUS niezaleganie", "urzad skarbowy niezaleganie", "zal nr 3", "zal nr 6", "zal nr 5 umowa", "kopia certyfikatu"),
    ("skan0041", "skan0042", "skan0043", "skan0044", "skan0045", "skan0046", "skan005"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sending:
    """How a company fills, signs and sends."""

    filling: Filling
    form: Guise
    papers: Guise
    signing: Signing = "electronic"
    family: str = ""
    issued: Guise = "pdf"
    dpi: int = 200
    turned: int = 0
    packed: Literal["", "zip", "one_pdf"] = ""
    names: int = 0
    in_two: bool = False


def _fields(c: Company) -> dict[str, Value]:
    return {
        "size": c.size, "innovative": c.innovative, "certificates": list(c.certificates), "website_pl": c.website or None,
        "website_foreign": c.foreign or None, "social_media": list(c.social), "events": len(c.events),
        "office_trips": len(c.trips), "lis": bool(c.lis), "agreements": len(c.agreements), "horizontal": bool(c.horizontal),
        "voivodeship": c.voivodeship, "postal_code": c.postal_code, "pkd": c.pkd, "delegate": c.delegate,
    }  # fmt: skip


def _points(c: Company) -> dict[str, int | None]:
    held, events, trips = len(c.certificates), len(c.events), len(c.trips)
    return {
        "1": 5 if c.size == "medium" else 20,
        "2": None if c.innovative else 0,
        "3": 10 if held > 3 else 5 if held else 0,
        "4": 3 * bool(c.website) + 5 * bool(c.foreign) + 2 * bool(c.social),
        "5": 10 if events > 2 else (0, 1, 5)[events],
        "6": 10 if c.lis else 0,
        "7": (0, 5, 10)[min(2, len(c.agreements))],
        "8": 10 if c.horizontal else 0,
        "9": 10 if not trips else 5 if trips < 3 else 0,
    }


def _papers(number: int, one: Sending) -> list[Paper]:
    c = one.filling.company
    day = one.filling.day
    ink = one.filling.pen.colour if one.filling.pen else one.filling.ink
    hand = Hand(c, day, one.family, ink, signs=one.signing == "hand")
    names = _NAMES[one.names]
    who: dict[str, Value] = {"nip": c.nip, "name": c.name}
    issued = f"{8 + number % 6:02}.04.2026"

    def own(kind: str, layout: str, source: Html, name: str, more: dict[str, Value]) -> Paper:
        return Paper(kind, layout, source, one.papers, name, one.signing, {**who, **more}, dpi=one.dpi)

    def office(kind: str, place: int, name: str) -> Paper:
        makers = ZUS if kind == "zus_certificate" else TAX
        make = makers[place % 4]
        guise: Guise = "pdf" if place % 4 == 3 and one.packed != "one_pdf" else one.issued
        return Paper(kind, make.__name__, make(c, issued), guise, name, "issuer", who, "none", dpi=one.dpi)

    way = "typed" if one.filling.pen is None else "pen"
    form = Paper(
        "application_form", f"office's blank, {way}", written(one.filling), one.form, names[0], one.signing,
        {**who, **_fields(c)}, dpi=one.dpi, turned=one.turned,
    )  # fmt: skip
    status, minimis = STATUS[(number + 2) % 4], MINIMIS[(number + number // 4) % 4]
    return [
        form,
        office("zus_certificate", number, names[1]),
        office("tax_certificate", number + 1 + number // 4, names[2]),
        own("status_declaration", status.__name__, status(hand), names[3], {"size": c.size}),
        own("de_minimis_form", minimis.__name__, minimis(hand), names[4], {"size": c.size, "pkd": c.pkd}),
        own("draft_contract", f"contract {number % 4}", contract(hand, number % 4), names[5], {}),
        *(
            Paper(
                "innovation_evidence",
                "certificate",
                copy(c, what),
                one.issued,
                f"{names[6]}{n}",
                "issuer",
                dpi=one.dpi,
            )
            for n, what in enumerate(c.certificates, 1)
        ),
    ]


def _mails(number: int, one: Sending, papers: list[Paper]) -> tuple[Mail, ...]:
    c = one.filling.company
    day = int(one.filling.day[:2])
    at = datetime(2026, 4, day, 9 + number % 6, (number * 13) % 60, tzinfo=WARSAW)
    subject = (
        "Zgłoszenie na wyjazd studyjny do Szwajcarii",
        "Nabór Szwajcaria – dokumenty",
        f"{c.name} – zgłoszenie, wyjazd do Szwajcarii",
    )[number % 3]
    body = f"Dzień dobry,\n\nw załączeniu przesyłam dokumenty zgłoszeniowe firmy {c.name}.\n\nZ poważaniem\n{c.delegate}\ntel. {c.phone}\n"
    if not one.in_two:
        return (Mail(at, c.mail, subject, body, tuple(papers), one.packed),)
    later = "Dzień dobry,\n\ndosyłam zaświadczenia z ZUS i urzędu skarbowego.\n\n" + c.delegate
    first = [paper for paper in papers if paper.signing != "issuer"]
    rest = [paper for paper in papers if paper.signing == "issuer"]
    return (
        Mail(at, c.mail, subject, body, tuple(first)),
        Mail(at + timedelta(minutes=35), c.mail, f"{subject} cz. 2", later, tuple(rest)),
    )


def _sound(number: int, one: Sending) -> Application:
    c = one.filling.company
    return Application(
        c.slug, c.name, c.nip, _mails(number, one, _papers(number, one)), True, _fields(c), _points(c)
    )


_BLUE, _BLACK, _NAVY = Pen("caveat", "#1a3a9c"), Pen("kalam", "#26262b"), Pen("kalam", "#14286e")
_CAVEAT_BLACK = Pen("caveat", "#20201f", 0.66)
_D, _P, _F = DIGITAL, PAPER, FAULTY

_SENDINGS = (
    Sending(Filling(_D[0], "14.04.2026", signed=False), "docx", "pdf"),
    Sending(Filling(_D[1], "15.04.2026", tick="X", strike="underline", none="brak", signed=False), "pdf", "pdf", names=1),
    Sending(Filling(_D[2], "16.04.2026", tick="[X]", strike="underline", signed=False, no_district=True), "odt", "pdf", names=2),
    Sending(Filling(_D[3], "17.04.2026", tick="☑", none="brak", ink="#11308f"), "pdf", "pdf", "hand"),
    Sending(Filling(_D[4], "20.04.2026", none="-", bold=True, signed=False), "pdf", "pdf", packed="one_pdf"),
    Sending(Filling(_D[5], "13.04.2026", tick="X", strike="delete", signed=False, no_district=True), "pdf", "pdf", packed="zip", names=1),
    Sending(Filling(_P[0], "14.04.2026", _BLUE, "cross"), "scan", "scan", "hand", "caveat", "scan", names=3),
    Sending(Filling(_P[1], "15.04.2026", _BLACK, "hook", none="brak", no_district=True), "photo", "photo", "hand", "kalam", in_two=True),
    Sending(Filling(_P[2], "16.04.2026", tick="X", bold=True, ink="#1a2f8a"), "scan", "scan", "hand", "", "scan", 200, names=3),
    Sending(Filling(_P[3], "17.04.2026", _NAVY, "cross", none="nie dotyczy"), "scan", "scan", "hand", "kalam", "scan", packed="one_pdf"),
    Sending(Filling(_P[4], "21.04.2026", none="brak", ink="#2236a0"), "photo", "scan", "hand", "", "pdf", names=2),
    Sending(Filling(_P[5], "20.04.2026", _CAVEAT_BLACK, "hook", none="brak"), "scan", "scan", "hand", "caveat", "pdf", 150, names=1),
    Sending(Filling(_P[6], "14.04.2026", _NAVY, "cross", no_district=True), "photo", "photo", "hand", "kalam", "pdf"),
    Sending(Filling(_P[7], "13.04.2026", strike="underline", none="brak", ink="#222244"), "scan", "scan", "hand", "caveat", "scan", 300, 90, names=2),
)  # fmt: skip


def _arrears(number: int) -> Application:
    """A tax certificate that states arrears."""
    one = Sending(Filling(_F[0], "16.04.2026", none="brak", signed=False), "docx", "pdf")
    c, papers = _F[0], _papers(number, one)
    papers[2] = replace(
        papers[2], layout="tax_table with arrears", source=tax_table(c, "10.04.2026", "3 418,00 zł (VAT) oraz odsetki 127,00 zł"),
        guise="pdf", verdict="arrears", faults=("arrears",),
    )  # fmt: skip
    return replace(_sound(number, one), mails=_mails(number, one, papers), is_sound=False)


def _unsigned(number: int) -> Application:
    """A form that nobody signed."""
    one = Sending(Filling(_F[1], "17.04.2026", tick="X", none="brak", signed=False), "pdf", "pdf", names=1)
    papers = _papers(number, one)
    papers[0] = replace(papers[0], signing="none", faults=("unsigned",))
    return replace(_sound(number, one), mails=_mails(number, one, papers), is_sound=False)


def _lacking(number: int) -> Application:
    """No ZUS certificate."""
    one = Sending(
        Filling(_F[2], "15.04.2026", _BLUE, "hook"), "scan", "scan", "hand", "caveat", "scan", names=3
    )
    papers = [paper for paper in _papers(number, one) if paper.kind != "zus_certificate"]
    return replace(
        _sound(number, one), mails=_mails(number, one, papers), is_sound=False, missing=("zus_certificate",)
    )


def _outside(number: int) -> Application:
    """Poznań, and no branch."""
    one = Sending(Filling(_F[3], "20.04.2026", signed=False), "pdf", "pdf", names=2)
    papers = _papers(number, one)
    papers[0] = replace(papers[0], faults=("outside_region",))
    papers[1] = replace(papers[1], layout="zus_electronic", source=ZUS[3](_F[3], "09.04.2026"))
    papers[2] = replace(papers[2], layout="tax_electronic", source=TAX[3](_F[3], "09.04.2026"))
    return replace(_sound(number, one), mails=_mails(number, one, papers), is_sound=False)


ROUND = Round(
    "r72",
    "fresh eyes: Regulamin, domain.md, forms.md, contract.md, model and press; no readers, samples or rounds",
    (
        *(_sound(number, one) for number, one in enumerate(_SENDINGS)),
        _arrears(14),
        _unsigned(15),
        _lacking(16),
        _outside(17),
    ),
    {"application_form": written(None)},
)
