"""Sound applications that never were on paper."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail

from . import words
from .build import Desk, application
from .companies import KODER
from .companies_more import ARCH, DRON, SOK

WARSAW = ZoneInfo("Europe/Warsaw")


def koder() -> Application:
    """Cards, everything in a ZIP."""
    desk = Desk(KODER, "pdf", "electronic")
    return application(
        KODER,
        Mail(
            datetime(2026, 4, 9, 14, 22, tzinfo=WARSAW),
            KODER.mail,
            "Zgłoszenie Koderis – wyjazd studyjny Szwajcaria",
            "Dzień dobry,\n\nw załączeniu komplet dokumentów (ZIP). Wszystkie nasze pliki podpisane podpisem "
            "zaufanym.\n\nPozdrawiam\nJulia Śmigielska\nKoderis",
            (
                desk.form("cards", "01_formularz_Koderis"),
                desk.zus("electronic", "02_ZUS", "02.04.2026", "260000/71/4418/2026"),
                desk.tax("online", "03_US", "31.03.2026", "0809-SEW.4102.518.2026"),
                desk.status("sheet", "04_status"),
                desk.aid("survey", "05_de_minimis"),
                desk.draft("margins", "06_umowa"),
                *desk.copies("07_ISO27001_"),
                desk.paper(
                    "de_minimis_statement",
                    "Word statement of no aid",
                    words.aid(KODER, "electronic"),
                    "08_oswiadczenie_dm",
                ),
            ),
            "zip",
        ),
    )


def dron() -> Application:
    """A grid, loose files."""
    desk = Desk(DRON, "pdf", "electronic")
    return application(
        DRON,
        Mail(
            datetime(2026, 4, 8, 9, 41, tzinfo=WARSAW),
            DRON.mail,
            "AEROLUB – zgłoszenie do wyjazdu do Szwajcarii",
            "Szanowni Państwo,\nprzesyłamy zgłoszenie wraz z załącznikami.\n\nKarol Fedorczyk\ntel. +48 68 322 17 90",
            (
                desk.form("grid", "Formularz zgłoszeniowy AEROLUB"),
                desk.status("plain", "Oświadczenie status AEROLUB"),
                desk.aid("official", "Formularz de minimis AEROLUB"),
                desk.draft("leaves", "Umowa projekt AEROLUB"),
                desk.zus("table", "zaświadczenie ZUS", "27.03.2026", "250000/71/90217/2026/ZAS"),
                desk.tax("form", "zaświadczenie US", "30.03.2026", "0829-SEE.4052.77.2026"),
                *desk.copies("certyfikat "),
            ),
        ),
    )


def sok() -> Application:
    """The form was written in Word and exported."""
    desk = Desk(SOK, "pdf", "electronic")
    return application(
        SOK,
        Mail(
            datetime(2026, 4, 10, 11, 5, tzinfo=WARSAW),
            SOK.mail,
            "Szwajcaria 22-25.06 zgłoszenie OPAKART",
            "Dzień dobry,\nprzesyłam zgłoszenie naszej firmy, dokumenty podpisał elektronicznie prezes p. Haładyn.\n"
            "Proszę o potwierdzenie otrzymania.\n\nMonika Stępniak",
            (
                desk.form("word", "formularz_opakart"),
                desk.zus("slip", "zus_opakart", "01.04.2026", "250400/2026/0415"),
                desk.tax("letter", "us_opakart", "03.04.2026", "0830-SKA.4053.21.2026"),
                desk.status("word", "status_msp_opakart"),
                desk.aid("short", "deminimis_opakart"),
                desk.draft("columns", "umowa_opakart"),
                *desk.copies("cert_opakart_"),
            ),
            "zip",
        ),
    )


def arch() -> Application:
    """An office print; the certificate of ZUS came two days later."""
    desk = Desk(ARCH, "pdf", "electronic")
    return application(
        ARCH,
        Mail(
            datetime(2026, 4, 20, 16, 48, tzinfo=WARSAW),
            ARCH.mail,
            "wyjazd studyjny - zgłoszenie BIMLAB",
            "Dzień dobry, wysyłam dokumenty, ZUS doślę jak tylko dostanę (wniosek złożony w zeszłym tygodniu).\n\nŁ. O.",
            (
                desk.form("dotted", "BIMLAB formularz"),
                desk.status("struck", "BIMLAB oswiadczenie"),
                desk.aid("prose", "BIMLAB de minimis"),
                desk.draft("booklet", "BIMLAB umowa"),
                desk.tax("columns", "BIMLAB skarbowy", "14.04.2026", "0828-SEW.4102.933.2026"),
            ),
        ),
        Mail(
            datetime(2026, 4, 20, 17, 36, tzinfo=WARSAW),
            ARCH.mail,
            "Re: wyjazd studyjny - zgłoszenie BIMLAB",
            "Właśnie przyszło z ZUS, w załączniku. NIP " + ARCH.nip + "\nŁukasz Ostrycharz",
            (desk.zus("electronic", "BIMLAB ZUS", "20.04.2026", "250000/71/95520/2026"),),
        ),
    )


DIGITAL = (koder(), dron(), sok(), arch())
