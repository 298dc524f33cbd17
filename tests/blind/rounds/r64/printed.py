"""Applications printed, signed by pen, and scanned or photographed; all of them sound."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail

from . import firms_b as b
from . import papers as p
from .pages import Look
from .papers import Style
from .wording import Hand

ZONE = ZoneInfo("Europe/Warsaw")
KALAM = Style("pen", "scan", look=Look(pen="Kalam"))
KALAM_FINE = Style("pen", "scan", 300, look=Look(pen="Kalam"))
CAVEAT = Style("pen", "photo", look=Look(pen="Caveat"))
WORD = Style("word", "scan")
FINE = Style("word", "scan", 300, hand=Hand("X", "strike", "Liberation Sans"))
COARSE = Style("word", "scan", 150, hand=Hand("☑", "delete"))
WEB = Style("web", "scan", look=Look("body{font-family:'Liberation Sans',sans-serif;font-size:10pt}"))
TYPED = Style("retyped", "scan")


def _at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=ZONE)


APPLICATIONS: tuple[Application, ...] = (
    p.applied(
        b.ZIELARNIA,
        (
            Mail(
                _at(10, 18, 3),
                b.ZIELARNIA.email,
                "zgłoszenie",
                "dzień dobry przesyłam skan zgłoszenia na Szwajcarię, Halina Strąk\n",
                (
                    p.application(b.ZIELARNIA, KALAM, "skan"),
                    p.zus(
                        0,
                        p.of(
                            b.ZIELARNIA,
                            "w Gorzowie Wielkopolskim",
                            "Gorzów Wielkopolski",
                            "7 kwietnia 2026 r.",
                            "400500/71/2026/ZN/66",
                            "Danuta Sobol",
                        ),
                        "skan2",
                        "scan",
                    ),
                    p.tax(
                        0,
                        p.of(
                            b.ZIELARNIA,
                            "w Sulęcinie",
                            "Sulęcin",
                            "7 kwietnia 2026 r.",
                            "0811-SOB.4025.31.2026",
                            "Irena Kot",
                        ),
                        "skan3",
                        "scan",
                    ),
                    p.status(b.ZIELARNIA, KALAM, "skan4"),
                    p.de_minimis(b.ZIELARNIA, KALAM, "skan5"),
                    p.contract(b.ZIELARNIA, KALAM, "skan6"),
                    *p.copies(b.ZIELARNIA, ("skan7",), "scan"),
                ),
                "one_pdf",
            ),
        ),
    ),
    p.applied(
        b.FORMATEX,
        (
            Mail(
                _at(13, 10, 27),
                b.FORMATEX.email,
                "Formatex Tworzywa Sp. z o.o. – wyjazd do Szwajcarii, dokumenty",
                "Dzień dobry,\nw załączeniu skany podpisanych dokumentów.\nIreneusz Wolan\n",
                (
                    p.application(b.FORMATEX, WORD, "Formularz zgłoszeniowy"),
                    p.status(b.FORMATEX, WORD, "Oświadczenie o statusie"),
                    p.de_minimis(b.FORMATEX, WORD, "Formularz informacji de minimis"),
                    p.contract(b.FORMATEX, WORD, "Umowa parafowana"),
                    p.zus(
                        2,
                        p.of(
                            b.FORMATEX,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "1 kwietnia 2026 r.",
                            "390400/71/2026/ZN/518",
                            "Wanda Kruk",
                        ),
                        "ZUS",
                        "scan",
                    ),
                    p.tax(
                        3,
                        p.of(
                            b.FORMATEX,
                            "w Świebodzinie",
                            "Świebodzin",
                            "3 kwietnia 2026 r.",
                            "0812-SOB.4025.118.2026",
                            "Adam Lis",
                        ),
                        "Urząd Skarbowy",
                        "scan",
                    ),
                    *p.copies(b.FORMATEX, ("ISO", "IATF"), "scan"),
                ),
            ),
        ),
    ),
    p.applied(
        b.LEDNA,
        (
            Mail(
                _at(14, 13, 48),
                b.LEDNA.email,
                "LEDNA - zgloszenie do wyjazdu",
                "Dzien dobry,\nprzesylam zgloszenie firmy Ledna Oswietlenie. Zaswiadczenia sa w oryginale elektronicznym, reszta to skany.\nKinga Pazgan\n",
                (
                    p.application(b.LEDNA, FINE, "formularz_ledna"),
                    p.status(b.LEDNA, FINE, "status_ledna"),
                    p.de_minimis(b.LEDNA, FINE, "deminimis_ledna"),
                    p.contract(b.LEDNA, FINE, "umowa_ledna"),
                    p.zus(
                        3,
                        p.of(
                            b.LEDNA,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "09.04.2026",
                            "ZN-2026-0451077",
                            "Jolanta Cichocka",
                        ),
                        "zus_ledna",
                    ),
                    p.tax(
                        1,
                        p.of(
                            b.LEDNA,
                            "w Krośnie Odrzańskim",
                            "Krosno Odrzańskie",
                            "09.04.2026",
                            "KAS-ZAS-2026-00460015",
                            "-",
                        ),
                        "us_ledna",
                    ),
                    *p.copies(b.LEDNA, ("enec",), "scan", 300),
                ),
            ),
        ),
    ),
    p.applied(
        b.KUZNIA,
        (
            Mail(
                _at(15, 21, 9),
                b.KUZNIA.email,
                "Szwajcaria - zgłoszenie kuźnia",
                "Dobry wieczór, nie mam skanera, wysyłam zdjęcia. Siewruk\n",
                (
                    p.application(b.KUZNIA, CAVEAT, "formularz"),
                    p.zus(
                        0,
                        p.of(
                            b.KUZNIA,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "10 kwietnia 2026 r.",
                            "390500/71/2026/ZN/207",
                            "Maria Kulik",
                        ),
                        "zus",
                        "photo",
                    ),
                    p.tax(
                        2,
                        p.of(
                            b.KUZNIA,
                            "w Żarach",
                            "Żary",
                            "9 kwietnia 2026 r.",
                            "0817-SOB.4025.77.2026",
                            "Piotr Nowicki",
                        ),
                        "skarbowy",
                        "photo",
                    ),
                    p.status(b.KUZNIA, CAVEAT, "oswiadczenie"),
                    p.de_minimis(b.KUZNIA, CAVEAT, "deminimis"),
                    p.contract(b.KUZNIA, CAVEAT, "umowa"),
                ),
            ),
        ),
    ),
    p.applied(
        b.BIOFILTR,
        (
            Mail(
                _at(16, 8, 36),
                b.BIOFILTR.email,
                "Zgłoszenie BioFiltr Technologie Wody",
                "Szanowni Państwo,\nzałączam spakowane dokumenty zgłoszeniowe (wyjazd 22–25 czerwca).\nNatalia Grabiec\n",
                (
                    p.application(b.BIOFILTR, COARSE, "zgloszenie"),
                    p.zus(
                        2,
                        p.of(
                            b.BIOFILTR,
                            "w Gorzowie Wielkopolskim",
                            "Gorzów Wielkopolski",
                            "8 kwietnia 2026 r.",
                            "400300/71/2026/ZN/145",
                            "Danuta Sobol",
                        ),
                        "zus",
                        "scan",
                    ),
                    p.tax(
                        0,
                        p.of(
                            b.BIOFILTR,
                            "w Słubicach",
                            "Słubice",
                            "10 kwietnia 2026 r.",
                            "0810-SOB.4025.64.2026",
                            "Ewa Pilch",
                        ),
                        "us",
                        "scan",
                    ),
                    p.status(b.BIOFILTR, COARSE, "oswiadczenie_status"),
                    p.de_minimis(b.BIOFILTR, COARSE, "formularz_de_minimis"),
                    p.statement(b.BIOFILTR, COARSE, "oswiadczenie_de_minimis"),
                    p.contract(b.BIOFILTR, COARSE, "umowa"),
                    *p.copies(b.BIOFILTR, ("atest", "patent"), "scan"),
                ),
                "zip",
            ),
        ),
    ),
    p.applied(
        b.DRUK,
        (
            Mail(
                _at(16, 15, 55),
                b.DRUK.email,
                "rekrutacja wyjazd studyjny WZP Litera",
                "Dzień dobry, przesyłam skany. Pozdrawiam, Paweł Gielarek\n",
                (
                    p.application(b.DRUK, WEB, "20260416_1"),
                    p.status(b.DRUK, WEB, "20260416_2"),
                    p.de_minimis(b.DRUK, WEB, "20260416_3"),
                    p.contract(b.DRUK, WEB, "20260416_4"),
                    p.zus(
                        0,
                        p.of(
                            b.DRUK,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "13 kwietnia 2026 r.",
                            "390200/71/2026/ZN/733",
                            "Teresa Żmuda",
                        ),
                        "20260416_5",
                        "scan",
                    ),
                    p.tax(
                        3,
                        p.of(
                            b.DRUK,
                            "we Wschowie",
                            "Wschowa",
                            "13 kwietnia 2026 r.",
                            "0813-SOB.4025.40.2026",
                            "Hanna Wilk",
                        ),
                        "20260416_6",
                        "scan",
                    ),
                    *p.copies(b.DRUK, ("20260416_7",), "scan"),
                ),
            ),
        ),
    ),
    p.applied(
        b.GEODROM,
        (
            Mail(
                _at(17, 11, 14),
                b.GEODROM.email,
                "Zgłoszenie Geodrom na wyjazd do Szwajcarii",
                "Dzień dobry,\nprzesyłam dokumenty. Zaświadczenie z ZUS doślę w poniedziałek, jeszcze czekam.\nT. Ruciński\n",
                (
                    p.application(b.GEODROM, TYPED, "formularz podpisany"),
                    p.status(b.GEODROM, TYPED, "status podpisany"),
                    p.de_minimis(b.GEODROM, TYPED, "informacje podpisane"),
                    p.contract(b.GEODROM, TYPED, "umowa parafowana"),
                    p.tax(
                        2,
                        p.of(
                            b.GEODROM,
                            "w Gorzowie Wielkopolskim",
                            "Gorzów Wielkopolski",
                            "14 kwietnia 2026 r.",
                            "0803-SOB.4025.702.2026",
                            "Olga Marczyk",
                        ),
                        "US",
                        "scan",
                    ),
                ),
            ),
            Mail(
                _at(17, 12, 40),
                b.GEODROM.email,
                "Re: Zgłoszenie Geodrom na wyjazd do Szwajcarii - ZUS",
                "Przyszło wcześniej, przesyłam zaświadczenie z ZUS. Geodrom Pomiary 3D\n",
                (
                    p.zus(
                        1,
                        p.of(
                            b.GEODROM,
                            "w Gorzowie Wielkopolskim",
                            "Gorzów Wielkopolski",
                            "17.04.2026",
                            "400000/71/2026/ZN/1019",
                            "Beata Rojek",
                        ),
                        "ZUS Geodrom",
                    ),
                ),
            ),
        ),
    ),
    p.applied(
        b.KARTONET,
        (
            Mail(
                _at(20, 9, 30),
                b.KARTONET.email,
                "Kartonet - wyjazd studyjny Szwajcaria",
                "Dzień dobry,\nw załącznikach zgłoszenie firmy Kartonet Opakowania. Proszę o potwierdzenie otrzymania.\nSandra Pluta\n",
                (
                    p.application(b.KARTONET, KALAM_FINE, "Kartonet formularz"),
                    p.zus(
                        2,
                        p.of(
                            b.KARTONET,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "15 kwietnia 2026 r.",
                            "390000/71/2026/ZN/1377",
                            "Alicja Burda",
                        ),
                        "Kartonet zus",
                        "scan",
                        300,
                    ),
                    p.tax(
                        0,
                        p.of(
                            b.KARTONET,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "15 kwietnia 2026 r.",
                            "0818-SOB.4025.966.2026",
                            "Ludwik Kania",
                        ),
                        "Kartonet us",
                        "scan",
                        300,
                    ),
                    p.status(b.KARTONET, KALAM_FINE, "Kartonet oświadczenie"),
                    p.de_minimis(b.KARTONET, KALAM_FINE, "Kartonet de minimis"),
                    p.contract(b.KARTONET, KALAM_FINE, "Kartonet umowa"),
                    *p.copies(b.KARTONET, ("Kartonet FSC", "Kartonet ISO"), "scan", 300),
                ),
            ),
        ),
    ),
)
