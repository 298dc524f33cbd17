"""Sound applications signed with a pen, scanned or photographed."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail

from .build import Desk, application
from .companies import EKO, MED, OKNA, PIEC, STOLARZ, WIELO, ZIOLA
from .companies_more import LAMPA
from .evidence import ceidg

WARSAW = ZoneInfo("Europe/Warsaw")


def wielo() -> Application:
    """One scan of everything."""
    desk = Desk(WIELO, "scan", "hand")
    mail = Mail(
        datetime(2026, 4, 13, 12, 10, tzinfo=WARSAW),
        WIELO.mail,
        "Zgłoszenie udziału – WIELOMET Sp. z o.o.",
        "Dzień dobry,\nw załączniku skan kompletu dokumentów na wyjazd do Szwajcarii.\n\nSekretariat WIELOMET",
        (
            desk.form("grid", "formularz"),
            desk.zus("letter", "zus", "25.03.2026", "250000/71/88104/2026"),
            desk.tax("form", "us", "26.03.2026", "0828-SEE.4052.118.2026"),
            desk.status("plain", "status"),
            desk.aid("short", "de minimis"),
            desk.draft("leaves", "umowa"),
            *desk.copies("iso"),
        ),
        "one_pdf",
    )
    return application(WIELO, mail)


def ziola() -> Application:
    """Filled by hand, photographed; certificates as the offices sent them."""
    desk = Desk(ZIOLA, "photo", "hand")
    mail = Mail(
        datetime(2026, 4, 15, 21, 17, tzinfo=WARSAW),
        ZIOLA.mail,
        "szwajcaria zgłoszenie",
        "Dzień dobry, przesyłam zdjęcia dokumentów, nie mam skanera. Zaświadczenia w pdf.\nAnna Chorążak",
        (
            desk.form("dotted", "IMG_20260415_formularz"),
            desk.status("struck", "IMG_20260415_oswiadczenie"),
            desk.aid("prose", "IMG_20260415_deminimis"),
            desk.draft("columns", "IMG_20260415_umowa"),
            desk.zus("electronic", "zus", "10.04.2026", "250000/71/93310/2026", guise="pdf"),
            desk.tax("online", "zaswiadczenie", "09.04.2026", "0829-SEW.4102.207.2026", guise="pdf"),
        ),
    )
    return application(ZIOLA, mail)


def okna() -> Application:
    """Scans in a ZIP."""
    desk = Desk(OKNA, "scan", "hand", 300)
    mail = Mail(
        datetime(2026, 4, 14, 8, 2, tzinfo=WARSAW),
        OKNA.mail,
        "LUB-OKNA / nabór wyjazd studyjny Szwajcaria 2026",
        "Szanowni Państwo,\nw załączeniu zgłoszenie spółki LUB-OKNA. Oryginały do wglądu w siedzibie.\n\n"
        "Z poważaniem\nTomasz Grabarczuk",
        (
            desk.form("cards", "1_formularz"),
            desk.zus("table", "2_ZUS", "01.04.2026", "250300/71/3320/2026"),
            desk.tax("letter", "3_US", "02.04.2026", "0831-SKA.4053.64.2026"),
            desk.status("sheet", "4_status"),
            desk.aid("official", "5_deminimis"),
            desk.draft("booklet", "6_umowa"),
            *desk.copies("7_certyfikat_"),
        ),
        "zip",
    )
    return application(OKNA, mail)


def stolarz() -> Application:
    """A handwritten form, scanned coarsely, one sheet upside down; a print of the register too."""
    desk = Desk(STOLARZ, "scan", "hand", 150)
    mail = Mail(
        datetime(2026, 4, 16, 18, 33, tzinfo=WARSAW),
        STOLARZ.mail,
        "Zgłoszenie Dębowy Kąt",
        "Witam, przesyłam papiery na wyjazd. Rataj",
        (
            desk.form("dotted", "skan0001"),
            desk.status("struck", "skan0002", turned=180),
            desk.aid("official", "skan0003"),
            desk.draft("margins", "skan0004"),
            desk.zus("slip", "skan0005", "08.04.2026", "270200/2026/1190"),
            desk.tax("columns", "skan0006", "10.04.2026", "0811-SEE.4052.31.2026"),
            desk.paper("other", "CEIDG print", ceidg(STOLARZ), "CEIDG", signing="none", guise="pdf"),
        ),
    )
    return application(STOLARZ, mail)


def eko() -> Application:
    """A form written in Word, printed and scanned."""
    desk = Desk(EKO, "scan", "hand")
    mail = Mail(
        datetime(2026, 4, 14, 13, 55, tzinfo=WARSAW),
        EKO.mail,
        "EKOBRYK - dokumenty rekrutacyjne (Szwajcaria)",
        "Dzień dobry,\n\nprzekazuję podpisane dokumenty. W razie pytań proszę o kontakt: 733 190 242.\n\nPaweł Nizioł",
        (
            desk.form("word", "EKOBRYK_formularz_podpisany"),
            desk.status("word", "EKOBRYK_status"),
            desk.aid("survey", "EKOBRYK_pomoc"),
            desk.draft("leaves", "EKOBRYK_umowa"),
            desk.zus("electronic", "EKOBRYK_ZUS", "07.04.2026", "250500/71/2204/2026", guise="pdf"),
            desk.tax("form", "EKOBRYK_US", "08.04.2026", "0812-SEE.4052.90.2026"),
            *desk.copies("EKOBRYK_atest_"),
        ),
    )
    return application(EKO, mail)


def med() -> Application:
    """Photographs in a ZIP."""
    desk = Desk(MED, "photo", "hand")
    mail = Mail(
        datetime(2026, 4, 17, 10, 26, tzinfo=WARSAW),
        MED.mail,
        "RehaMedia – zgłoszenie na wyjazd",
        "Dzień dobry,\nzałączam zip ze zdjęciami podpisanych dokumentów.\nKinga Przybysz-Lorek",
        (
            desk.form("grid", "formularz"),
            desk.zus("letter", "zus", "13.04.2026", "250200/71/5107/2026"),
            desk.tax("letter", "us", "14.04.2026", "0822-SKA.4053.55.2026"),
            desk.status("plain", "status"),
            desk.aid("survey", "deminimis"),
            desk.draft("booklet", "umowa"),
            *desk.copies("certyfikat"),
        ),
        "zip",
    )
    return application(MED, mail)


def piec() -> Application:
    """One scan of everything, cards."""
    desk = Desk(PIEC, "scan", "hand")
    mail = Mail(
        datetime(2026, 4, 20, 9, 14, tzinfo=WARSAW),
        PIEC.mail,
        "Skan: zgłoszenie TERMOPIEC",
        "Przesyłam w imieniu prezesa Andrzeja Ździebło zgłoszenie na wyjazd studyjny.\n\nSekretariat",
        (
            desk.form("cards", "formularz"),
            desk.status("sheet", "status"),
            desk.aid("prose", "de minimis"),
            desk.draft("margins", "umowa"),
            desk.zus("slip", "zus", "14.04.2026", "250600/2026/0877"),
            desk.tax("columns", "us", "15.04.2026", "0810-SEW.4102.142.2026"),
        ),
        "one_pdf",
    )
    return application(PIEC, mail)


def lampa() -> Application:
    """Two mails: certificates after the rest."""
    desk = Desk(LAMPA, "scan", "hand")
    first = Mail(
        datetime(2026, 4, 21, 11, 38, tzinfo=WARSAW),
        LAMPA.mail,
        "Luxorion – zgłoszenie cz. 1/2",
        "Dzień dobry,\nz powodu rozmiaru wysyłam w dwóch wiadomościach. Tu formularze i umowa.\nEwelina Tarnowska",
        (
            desk.form("word", "formularz Luxorion"),
            desk.status("word", "oświadczenie Luxorion"),
            desk.aid("short", "de minimis Luxorion"),
            desk.draft("columns", "umowa Luxorion"),
        ),
    )
    second = Mail(
        datetime(2026, 4, 21, 11, 44, tzinfo=WARSAW),
        LAMPA.mail,
        "Luxorion – zgłoszenie cz. 2/2",
        "Część druga: ZUS, urząd skarbowy, certyfikat.\nEwelina Tarnowska",
        (
            desk.zus("table", "ZUS Luxorion", "15.04.2026", "270000/71/6093/2026"),
            desk.tax("online", "US Luxorion", "16.04.2026", "0809-SEW.4102.611.2026", guise="pdf"),
            *desk.copies("ENEC Luxorion "),
        ),
    )
    return application(LAMPA, first, second)


SCANNED = (wielo(), ziola(), okna(), stolarz(), eko(), med(), piec(), lampa())
