"""Applications that lack something."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail

from . import firms_b as b
from . import papers as p
from .certificates import Of
from .firm import regon
from .pages import Look
from .papers import Style
from .wording import Hand

ZONE = ZoneInfo("Europe/Warsaw")
EXPORT = Style("word", hand=Hand("☒", "delete"))
SCAN = Style("word", "scan", hand=Hand("☑", "strike"))
DOCX = Style("word", "docx")
KALAM = Style("pen", "scan", look=Look(pen="Kalam"))
PARTNER = Of(
    "Piotr Hebda",
    b.PARTNER_NIP,
    regon("36540218"),
    "ul. Krakowskie Przedmieście 4, 68-300 Lubsko",
    "w Zielonej Górze",
    "Zielona Góra",
    "16 kwietnia 2026 r.",
    "390500/71/2026/ZN/233",
    "Maria Kulik",
)


def _at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=ZONE)


APPLICATIONS: tuple[Application, ...] = (
    p.applied(
        b.LAKMAL,
        (
            Mail(
                _at(9, 13, 20),
                b.LAKMAL.email,
                "Lakmal Powłoki - zgłoszenie Szwajcaria",
                "Dzień dobry, komplet dokumentów w załączeniu. Leszek Figurski\n",
                (
                    p.application(b.LAKMAL, EXPORT, "formularz zgłoszeniowy"),
                    p.zus_refusal(
                        p.of(
                            b.LAKMAL,
                            "w Gorzowie Wielkopolskim",
                            "Gorzów Wielkopolski",
                            "3 kwietnia 2026 r.",
                            "400200/71/2026/OD/12",
                            "Danuta Sobol",
                        ),
                        "zaswiadczenie ZUS",
                    ),
                    p.tax(
                        3,
                        p.of(
                            b.LAKMAL,
                            "w Międzyrzeczu",
                            "Międzyrzecz",
                            "2 kwietnia 2026 r.",
                            "0807-SOB.4025.83.2026",
                            "Kamil Urban",
                        ),
                        "zaswiadczenie US",
                    ),
                    p.status(b.LAKMAL, EXPORT, "status"),
                    p.de_minimis(b.LAKMAL, EXPORT, "de minimis"),
                    p.contract(b.LAKMAL, EXPORT, "projekt umowy"),
                    *p.copies(b.LAKMAL, ("qualicoat",)),
                ),
            ),
        ),
        sound=False,
    ),
    p.applied(
        b.DREZDAR,
        (
            Mail(
                _at(14, 17, 44),
                b.DREZDAR.email,
                "zgłoszenie Drezdar / wyjazd CH",
                "Dzień dobry, przesyłam skany dokumentów, w razie pytań proszę o kontakt. Emilia Cenar\n",
                (
                    p.application(b.DREZDAR, SCAN, "drezdar_formularz"),
                    p.zus(
                        0,
                        p.of(
                            b.DREZDAR,
                            "w Gorzowie Wielkopolskim",
                            "Gorzów Wielkopolski",
                            "8 kwietnia 2026 r.",
                            "400400/71/2026/ZN/260",
                            "Danuta Sobol",
                        ),
                        "drezdar_zus",
                        "scan",
                    ),
                    p.tax(
                        0,
                        p.of(
                            b.DREZDAR,
                            "w Drezdenku",
                            "Drezdenko",
                            "9 kwietnia 2026 r.",
                            "0802-SOB.4025.58.2026",
                            "Iwona Hajduk",
                            "6 318,00",
                        ),
                        "drezdar_us",
                        "scan",
                    ),
                    p.status(b.DREZDAR, SCAN, "drezdar_oswiadczenie"),
                    p.de_minimis(b.DREZDAR, SCAN, "drezdar_deminimis"),
                    p.contract(b.DREZDAR, SCAN, "drezdar_umowa", initialled=False),
                ),
            ),
        ),
        sound=False,
    ),
    p.applied(
        b.CODARNIA,
        (
            Mail(
                _at(20, 23, 2),
                b.CODARNIA.email,
                "Szwajcaria 2026",
                "Hej, wrzucam wypełnione formularze i zaświadczenia. Dajcie znać czy ok.\nFilip\n",
                (
                    p.application(b.CODARNIA, DOCX, "Zal. 2 formularz zgloszeniowy - Codarnia", signed=False),
                    p.status(b.CODARNIA, DOCX, "Zal. 3 oswiadczenie - Codarnia", signed=False),
                    p.de_minimis(b.CODARNIA, DOCX, "Zal. 6 formularz - Codarnia", signed=False),
                    p.zus(
                        3,
                        p.of(
                            b.CODARNIA,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "13.04.2026",
                            "ZN-2026-0455310",
                            "Jolanta Cichocka",
                        ),
                        "zus",
                    ),
                    p.tax(
                        1,
                        p.of(
                            b.CODARNIA,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "13.04.2026",
                            "KAS-ZAS-2026-00471122",
                            "-",
                        ),
                        "us",
                    ),
                ),
            ),
        ),
        sound=False,
        missing=("draft_contract",),
    ),
    p.applied(
        b.LUBMAT,
        (
            Mail(
                _at(21, 12, 11),
                b.LUBMAT.email,
                "Lubmat s.c. zgłoszenie na wyjazd do Szwajcarii",
                "Dzień dobry, w załączeniu dokumenty spółki. Piotr Hebda\n",
                (
                    p.application(b.LUBMAT, KALAM, "lubmat formularz"),
                    p.zus(2, PARTNER, "lubmat zus", "scan", faults=("other_company",)),
                    p.tax(
                        2,
                        p.of(
                            b.LUBMAT,
                            "w Żarach",
                            "Żary",
                            "17 kwietnia 2026 r.",
                            "0817-SOB.4025.101.2026",
                            "Piotr Nowicki",
                        ),
                        "lubmat us",
                        "scan",
                    ),
                    p.status(b.LUBMAT, KALAM, "lubmat status", signed=False),
                    p.de_minimis(b.LUBMAT, KALAM, "lubmat de minimis"),
                    p.contract(b.LUBMAT, KALAM, "lubmat umowa"),
                    *p.copies(b.LUBMAT, ("lubmat oekotex",), "scan"),
                ),
            ),
        ),
        sound=False,
    ),
)
