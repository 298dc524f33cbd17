"""Round 60: the call's own blanks, filled by sixteen firms."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Html, Mail, Paper, Round, Word
from tests.blind.rounds.r60 import certificates as cert
from tests.blind.rounds.r60.aid import contract, information, statement
from tests.blind.rounds.r60.basis import Pen
from tests.blind.rounds.r60.firms import BY_SLUG
from tests.blind.rounds.r60.forms import application, status
from tests.blind.rounds.r60.papers import Way, bare_contract, certified, copies, html, sent, who, word

ZONE = ZoneInfo("Europe/Warsaw")
ZIELONA = "Pierwszego Urzędu Skarbowego w Zielonej Górze"
GORZOW = "Urzędu Skarbowego w Gorzowie Wielkopolskim"
ZARY = "Urzędu Skarbowego w Żarach"
SOL = "Urzędu Skarbowego w Nowej Soli"
SWIEBODZIN = "Urzędu Skarbowego w Świebodzinie"


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=ZONE)


def digital() -> tuple[Application, ...]:
    """Firms that sign electronically."""
    made: list[Application] = []
    papers: tuple[Paper, ...]
    f = BY_SLUG["warta-sensor"]
    way = Way(Pen(), "pdf", signing="electronic")
    papers = (
        *(word(f, way, letter) for letter in "adefs"),
        *certified(f, way, 2, 0, GORZOW, "31.03.2026"),
        *copies(f, way),
    )
    body = "Dzień dobry,\n\nprzesyłam komplet dokumentów na wyjazd do Szwajcarii.\n\nKamila Rudnicka\nWarta Sensor"
    made.append(
        sent(f, (Mail(at(9, 11, 42), f.email, "Zgłoszenie – Szwajcaria – Warta Sensor", body, papers),))
    )
    f = BY_SLUG["zielpak"]
    way = Way(Pen(blue=True), "pdf", signing="electronic", style=1)
    papers = (*(word(f, way, letter) for letter in "adefs"), *certified(f, way, 0, 0, ZIELONA, "27.03.2026"))
    body = "W załączeniu zgłoszenie wraz z załącznikami (zip).\nPozdrawiam\nP. Gierszewski"
    made.append(sent(f, (Mail(at(10, 14, 5), f.email, "nabór wyjazd studyjny", body, papers, "zip"),)))
    f = BY_SLUG["odrasoft"]
    way = Way(Pen(bold=True, box="[X]"), "pdf", signing="electronic", style=1)
    early = (
        word(f, way, "a"),
        word(f, way, "d"),
        word(f, way, "e"),
        *certified(f, way, 2, 2, ZIELONA, "02.04.2026"),
    )
    late = (bare_contract(f, way),)
    body = "Dzień dobry, w załączniku dokumenty. Umowę doślę jutro, bo podpis mi się nie dodał."
    mails = (
        Mail(at(13, 20, 17), f.email, "Zgłoszenie OdraSoft Marcin Welc", body, early),
        Mail(
            at(14, 8, 31),
            f.email,
            "Re: Zgłoszenie OdraSoft Marcin Welc",
            "Dosyłam podpisany projekt umowy.\nMW",
            late,
        ),
    )
    made.append(sent(f, mails))
    f = BY_SLUG["medilub"]
    way = Way(Pen(), "pdf", signing="electronic")
    papers = (
        word(f, way, "a"),
        html(f, way, "d"),
        word(f, way, "e"),
        word(f, way, "f"),
        *certified(f, way, 0, 1, SWIEBODZIN, "30.03.2026"),
        *copies(f, way),
    )
    body = "Szanowni Państwo,\n\nzgłaszamy dr Annę Koterbę do udziału w wyjeździe do Szwajcarii.\n\nMedilub Technologie S.A."
    made.append(
        sent(f, (Mail(at(14, 9, 50), f.email, "Medilub Technologie S.A. – zgłoszenie", body, papers),))
    )
    return tuple(made)


def scanned() -> tuple[Application, ...]:
    """Firms that print, sign with a pen and scan or photograph."""
    made: list[Application] = []
    papers: tuple[Paper, ...]
    f = BY_SLUG["lubmebel"]
    way = Way(Pen("Kalam", True, seed=2), style=2)
    papers = (word(f, way, "a"), word(f, way, "d"), word(f, way, "e"), bare_contract(f, way))
    papers = (*papers, *certified(f, way, 1, 1, ZARY, "1.04.2026"))
    made.append(
        sent(
            f, (Mail(at(8, 12, 3), f.email, "wyjazd do szwajcarii", "w załączniku skany\nT. Kopeć", papers),)
        )
    )
    f = BY_SLUG["noteko"]
    way = Way(Pen(seed=4, box="☑"))
    papers = (
        *(word(f, way, letter) for letter in "adefs"),
        *certified(f, way, 1, 0, GORZOW, "30.03.2026"),
        *copies(f, way),
    )
    body = "Dzień dobry,\nprzesyłam zgłoszenie w jednym pliku.\nE. Drzazga"
    made.append(
        sent(f, (Mail(at(10, 13, 36), f.email, "Noteko - formularz zgłoszeniowy", body, papers, "one_pdf"),))
    )
    f = BY_SLUG["bobr-ceramika"]
    way = Way(Pen("Caveat", True, seed=5), "photo", style=1)
    papers = (word(f, way, "a"), word(f, way, "d"), word(f, way, "e"), word(f, way, "f"))
    papers = (*papers, *certified(f, way, 1, 1, "Urzędu Skarbowego w Żaganiu", "3.04.2026"))
    body = "Dzień dobry, wysyłam zdjęcia dokumentów, nie mam skanera. Halina Jaśkowiak"
    made.append(sent(f, (Mail(at(12, 19, 22), f.email, "Zgłoszenie Bóbr Ceramika", body, papers),)))
    f = BY_SLUG["kostal-rob"]
    way = Way(Pen(blue=True, seed=6), dpi=300)
    papers = (
        *(word(f, way, letter) for letter in "adef"),
        *certified(f, way, 2, 2, GORZOW, "07.04.2026", "pdf"),
    )
    body = "Dzień dobry,\n\nzałączam wymagane dokumenty, zaświadczenia w oryginale elektronicznym.\n\nIgor Pietrusewicz"
    made.append(
        sent(f, (Mail(at(14, 15, 12), f.email, "Kostal Robotyka / Szwajcaria 2026", body, papers, "zip"),))
    )
    f = BY_SLUG["gubinex"]
    way = Way(Pen(seed=7, box="■"), dpi=150)
    papers = (
        *(word(f, way, letter) for letter in "adefs"),
        *certified(f, way, 0, 1, "Urzędu Skarbowego w Krośnie Odrzańskim", "25.03.2026"),
    )
    made.append(
        sent(
            f, (Mail(at(15, 10, 44), f.email, "Zgłoszenie do naboru", "Jak w temacie.\nS. Nabzdyk", papers),)
        )
    )
    f = BY_SLUG["slubtrans"]
    way = Way(Pen(seed=8), "photo", style=1)
    papers = (word(f, way, "a"), html(f, way, "d"), word(f, way, "e"), bare_contract(f, way))
    papers = (*papers, *certified(f, way, 3, 1, "Urzędu Skarbowego w Słubicach", "01.04.2026"))
    body = "Dzień dobry,\nprzesyłam dokumenty.\nPozdrawiam\nMonika Hetmańska"
    made.append(sent(f, (Mail(at(9, 21, 8), f.email, "Szwajcaria - dokumenty", body, papers),)))
    f = BY_SLUG["nowosolska"]
    way = Way(Pen(seed=9))
    papers = (html(f, way, "a"), *(word(f, way, letter) for letter in "defs"))
    papers = (*papers, *certified(f, way, 3, 2, SOL, "09.04.2026"), *copies(f, way))
    body = "Szanowni Państwo,\nw imieniu Nowosolskiej Odlewni Precyzyjnej przesyłam zgłoszenie.\nRafał Ożóg"
    made.append(sent(f, (Mail(at(16, 12, 27), f.email, "Zgłoszenie uczestnictwa – NOP", body, papers),)))
    f = BY_SLUG["sulech-druk"]
    way = Way(Pen("Kalam", True, seed=10), style=2, turned=180)
    early = tuple(word(f, way, letter) for letter in "ade")
    late = (word(f, replace(way, turned=0), "f"), *certified(f, way, 1, 0, ZIELONA, "10.04.2026"))
    mails = (
        Mail(at(13, 9, 15), f.email, "zgłoszenie drukarnia", "Przesyłam, reszta w następnym mailu", early),
        Mail(
            at(15, 16, 40),
            f.email,
            "zgłoszenie drukarnia cz. 2",
            "Umowa i zaświadczenia.\nB. Lis",
            late,
            "zip",
        ),
    )
    made.append(sent(f, mails))
    return tuple(made)


def faulty() -> tuple[Application, ...]:
    """Firms whose papers are not in order."""
    made: list[Application] = []
    papers: tuple[Paper, ...]
    f = BY_SLUG["miedzychem"]
    way = Way(Pen(seed=11))
    good = certified(f, way, 0, 0, "Urzędu Skarbowego w Międzyrzeczu", "02.04.2026")
    refusal = Html(cert.zus_refusal(f, "02.04.2026", "470000/71/2214/2026"))
    bad = replace(good[0], layout="ZUS refusal", source=refusal, verdict="refusal", faults=("arrears",))
    papers = (*(word(f, way, letter) for letter in "adef"), bad, good[1])
    made.append(
        sent(f, (Mail(at(14, 11, 11), f.email, "zgłoszenie", "Dokumenty w załączeniu.", papers),), False)
    )
    f = BY_SLUG["wschowska"]
    way = Way(Pen("Kalam", True, seed=12, box="X"))
    unsigned = replace(way, signing="none")
    good = certified(f, way, 1, 1, "Urzędu Skarbowego we Wschowie", "31.03.2026")
    papers = (
        word(f, way, "a"),
        word(f, unsigned, "d", ("unsigned",)),
        word(f, way, "e"),
        bare_contract(f, unsigned, ("not_initialled",)),
        *good,
    )
    made.append(
        sent(
            f,
            (Mail(at(15, 18, 2), f.email, "Stolarka Bugaj", "Dzień dobry, wysyłam. Jan Bugaj", papers),),
            False,
        )
    )
    f = BY_SLUG["zary-tex"]
    way = Way(Pen(), "docx", signing="none", style=1)
    good = certified(f, way, 2, 0, ZARY, "08.04.2026", "pdf")
    partner = replace(BY_SLUG["lubmebel"], name="Natalia Szulc Usługi Krawieckie", street="ul. Bracka 2")
    other = Html(cert.tax_letter(partner, "08.04.2026", "0811-SEW.4021.77.2026", ZARY))
    strange = replace(
        good[1], layout="partner's certificate", source=other, fields=who(partner), faults=("other_company",)
    )
    form = word(f, way, "a", ("other_trip", "unsigned"))
    papers = (
        form,
        word(f, way, "e", ("unsigned",)),
        word(f, way, "f", ("not_initialled",)),
        good[0],
        strange,
    )
    mail = Mail(
        at(16, 7, 55), f.email, "Żary Tex – zgłoszenie", "Wypełnione formularze w Wordzie.\nN. Szulc", papers
    )
    made.append(sent(f, (mail,), False, ("status_declaration",)))
    f = BY_SLUG["gorzow-foto"]
    way = Way(Pen(seed=14))
    larger = replace(f, size="medium")
    good = certified(f, way, 0, 1, GORZOW, "13.04.2026")
    request = Html(cert.zus_request(f, "14.04.2026", "RWN/11873/2026"))
    wrong = Paper("other", "ZUS RWN request", request, "pdf", "zus wniosek", "none", who(f))
    arrears = Html(cert.tax_arrears(f, "13.04.2026", "0861-SEW.4021.9.2026", GORZOW))
    owing = replace(good[1], layout="tax arrears", source=arrears, verdict="arrears", faults=("arrears",))
    papers = (
        word(f, way, "a"),
        word(larger, way, "d", ("contradiction",)),
        html(f, way, "e", ("obsolete_template",)),
        word(f, way, "f"),
        wrong,
        owing,
    )
    mail = Mail(
        at(17, 13, 13), f.email, "Landsberg Optyka zgłoszenie", "W załączeniu dokumenty.\nA. Cygan", papers
    )
    told = sent(f, (mail,), False, ("zus_certificate",))
    made.append(replace(told, points={**told.points, "1": None}))
    return tuple(made)


ROUND = Round(
    "r60",
    "The Regulamin, forms.md, domain.md, contract.md and the model of rounds; no reader, no sample, no other round.",
    (*digital(), *scanned(), *faulty()),
    {
        "application_form": Word(application()),
        "status_declaration": Word(status()),
        "de_minimis_form": Word(information()),
        "draft_contract": Word(contract()),
        "de_minimis_statement": Word(statement()),
    },
)
