"""Applications that never were on paper."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail

from . import firms_a as a
from . import papers as p
from .pages import Look
from .papers import Style
from .wording import Hand

ZONE = ZoneInfo("Europe/Warsaw")
WORD = Style("word")
BLUE = Style("word", hand=Hand("X", "delete", "Liberation Sans", blue=True))
TICK = Style("word", hand=Hand("☑", "strike", "Liberation Serif"))
WEB = Style("web", look=Look("body{font-family:'Liberation Sans',sans-serif;font-size:10pt}.a{color:#000}"))
SERIF = Style(
    "web",
    look=Look(
        "body{font-family:'Liberation Serif',serif}.n,.q,th{background:none}.q{width:52mm;font-weight:normal}"
        ".a{font-family:'Liberation Mono',monospace;font-size:9.5pt}",
        mark="☑",
    ),
)
TYPED = Style("retyped", font="Liberation Sans")


def _at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=ZONE)


APPLICATIONS: tuple[Application, ...] = (
    p.applied(
        a.WIREX,
        (
            Mail(
                _at(8, 11, 42),
                a.WIREX.email,
                "Zgłoszenie – wyjazd studyjny do Szwajcarii – Wirex Automatyka",
                "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów podpisanych elektronicznie.\n\nDamian Korzec\nWirex Automatyka Sp. z o.o.\n",
                (
                    p.application(a.WIREX, WORD, "zal_2_formularz_Wirex"),
                    p.zus(
                        1,
                        p.of(
                            a.WIREX,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "02.04.2026",
                            "390000/71/2026/ZN/1182",
                            "Alicja Burda",
                        ),
                        "ZUS",
                    ),
                    p.tax(
                        1,
                        p.of(
                            a.WIREX,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "01.04.2026",
                            "KAS-ZAS-2026-00418833",
                            "-",
                        ),
                        "US",
                    ),
                    p.status(a.WIREX, WORD, "zal_3_status_Wirex"),
                    p.de_minimis(a.WIREX, WORD, "zal_6_de_minimis_Wirex"),
                    p.contract(a.WIREX, WORD, "zal_5_umowa_Wirex"),
                    *p.copies(a.WIREX, ("iso9001", "iso14001", "patent", "znak")),
                ),
            ),
        ),
    ),
    p.applied(
        a.TARNIK,
        (
            Mail(
                _at(13, 20, 15),
                a.TARNIK.email,
                "wyjazd szwajcaria",
                "Witam, przesyłam zgłoszenie na wyjazd. Wszystko podpisane profilem zaufanym. Proszę o potwierdzenie.\nPozdrawiam\nA. Lubczyk\n",
                (
                    p.application(a.TARNIK, BLUE, "formularz"),
                    p.status(a.TARNIK, BLUE, "oswiadczenie o statusie"),
                    p.de_minimis(a.TARNIK, BLUE, "formularz informacji"),
                    p.contract(a.TARNIK, BLUE, "umowa"),
                    p.zus(
                        3,
                        p.of(
                            a.TARNIK,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "08.04.2026",
                            "ZN-2026-0448121",
                            "Jolanta Cichocka",
                        ),
                        "zaswiadczenie zus",
                    ),
                    p.tax(
                        1,
                        p.of(
                            a.TARNIK,
                            "w Świebodzinie",
                            "Świebodzin",
                            "07.04.2026",
                            "KAS-ZAS-2026-00451207",
                            "-",
                        ),
                        "zaswiadczenie us",
                    ),
                ),
            ),
        ),
    ),
    p.applied(
        a.HELIO,
        (
            Mail(
                _at(14, 9, 5),
                a.HELIO.email,
                "HelioTerm – zgłoszenie do wyjazdu studyjnego (SZWAJCARIA)",
                "Szanowni Państwo,\n\nw imieniu HelioTerm Systemy Grzewcze przesyłam zgłoszenie wraz z załącznikami (archiwum ZIP).\n\nZ poważaniem\nJoanna Krężel\n",
                (
                    p.application(a.HELIO, TICK, "01 formularz zgloszeniowy"),
                    p.zus(
                        1,
                        p.of(
                            a.HELIO,
                            "w Gorzowie Wielkopolskim",
                            "Gorzów Wielkopolski",
                            "30.03.2026",
                            "400000/71/2026/ZN/907",
                            "Beata Rojek",
                        ),
                        "02 ZUS",
                    ),
                    p.tax(
                        3,
                        p.of(
                            a.HELIO,
                            "w Gorzowie Wielkopolskim",
                            "Gorzów Wielkopolski",
                            "31.03.2026",
                            "0803-SOB.4025.611.2026",
                            "Olga Marczyk",
                        ),
                        "03 US",
                    ),
                    p.status(a.HELIO, TICK, "04 oswiadczenie MSP"),
                    p.de_minimis(a.HELIO, TICK, "05 de minimis"),
                    p.contract(a.HELIO, TICK, "06 projekt umowy"),
                    p.statement(a.HELIO, TICK, "07 oswiadczenie pomoc otrzymana"),
                    *p.copies(a.HELIO, ("08 ISO 9001", "09 ISO 50001", "10 Keymark")),
                ),
                "zip",
            ),
        ),
    ),
    p.applied(
        a.LOKIS,
        (
            Mail(
                _at(9, 16, 31),
                a.LOKIS.email,
                "Nabór Szwajcaria 22-25.06 / Lokis Med",
                "Cześć, dzień dobry Państwu,\nzałączam nasze dokumenty. Gdyby czegoś brakowało, proszę o telefon: 730 118 264.\nMarta Wierzchoń\n",
                (
                    p.application(a.LOKIS, WEB, "Lokis_formularz_zgloszeniowy"),
                    p.status(a.LOKIS, WEB, "Lokis_oswiadczenie"),
                    p.de_minimis(a.LOKIS, WEB, "Lokis_pomoc_de_minimis"),
                    p.contract(a.LOKIS, WEB, "Lokis_umowa"),
                    p.zus(
                        0,
                        p.of(
                            a.LOKIS,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "07.04.2026",
                            "390000/71/2026/ZN/1240",
                            "Alicja Burda",
                        ),
                        "Lokis_ZUS",
                    ),
                    p.tax(
                        1,
                        p.of(
                            a.LOKIS,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "07.04.2026",
                            "KAS-ZAS-2026-00452290",
                            "-",
                        ),
                        "Lokis_US",
                    ),
                    *p.copies(a.LOKIS, ("Lokis_13485", "Lokis_27001")),
                ),
            ),
        ),
    ),
    p.applied(
        a.DROGOMIX,
        (
            Mail(
                _at(15, 12, 50),
                a.DROGOMIX.email,
                "Drogomix - dokumenty rekrutacyjne",
                "Dzień dobry,\nprzesyłam dokumenty na wyjazd do Szwajcarii.\nKrystian Rak\ndyrektor techniczny\n",
                (
                    p.application(a.DROGOMIX, SERIF, "Formularz Drogomix"),
                    p.zus(
                        2,
                        p.of(
                            a.DROGOMIX,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "9 kwietnia 2026 r.",
                            "390300/71/2026/ZN/311",
                            "Teresa Żmuda",
                        ),
                        "Zaświadczenie ZUS Drogomix",
                    ),
                    p.tax(
                        2,
                        p.of(
                            a.DROGOMIX,
                            "w Żaganiu",
                            "Żagań",
                            "8 kwietnia 2026 r.",
                            "0816-SOB.4025.92.2026",
                            "Jan Sowiński",
                        ),
                        "Zaświadczenie US Drogomix",
                    ),
                    p.status(a.DROGOMIX, SERIF, "Status Drogomix"),
                    p.de_minimis(a.DROGOMIX, SERIF, "De minimis Drogomix"),
                    p.statement(a.DROGOMIX, SERIF, "Pomoc otrzymana Drogomix"),
                    p.contract(a.DROGOMIX, SERIF, "Projekt umowy Drogomix"),
                    *p.copies(a.DROGOMIX, ("certyfikat ZKP",)),
                ),
            ),
        ),
    ),
    p.applied(
        a.NGI,
        (
            Mail(
                _at(17, 14, 22),
                a.NGI.email,
                "Zgłoszenie przedsiębiorcy NGI S.A. – Szwajcaria",
                "Szanowni Państwo,\n\nprzesyłam zgłoszenie NGI S.A. Kopie certyfikatów i patentów w osobnych plikach.\n\nMichał Terlecki\n",
                (
                    p.application(a.NGI, TYPED, "NGI_zgloszenie"),
                    p.status(a.NGI, TYPED, "NGI_status"),
                    p.de_minimis(a.NGI, TYPED, "NGI_informacje_de_minimis"),
                    p.contract(a.NGI, TYPED, "NGI_wzor_umowy"),
                    p.zus(
                        1,
                        p.of(
                            a.NGI,
                            "w Zielonej Górze",
                            "Zielona Góra",
                            "10.04.2026",
                            "390200/71/2026/ZN/718",
                            "Teresa Żmuda",
                        ),
                        "NGI_ZUS",
                    ),
                    p.tax(
                        0,
                        p.of(
                            a.NGI,
                            "w Nowej Soli",
                            "Nowa Sól",
                            "9 kwietnia 2026 r.",
                            "0808-SOB.4025.205.2026",
                            "Ewelina Maj",
                        ),
                        "NGI_US",
                    ),
                    *p.copies(a.NGI, ("NGI_9001", "NGI_45001", "NGI_1090", "NGI_patent", "NGI_wzor")),
                ),
                "zip",
            ),
        ),
    ),
)
