"""Twelve sound applications: four born digital, eight scanned or photographed."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Html, Mail, Paper
from tests.blind.rounds.r55 import firms, more_firms
from tests.blind.rounds.r55.base import Firm
from tests.blind.rounds.r55.build import Style, evidence, papers
from tests.blind.rounds.r55.certificates import patent, standard

EARLY = (
    "application_form",
    "zus_certificate",
    "tax_certificate",
    "status_declaration",
    "de_minimis_form",
    "draft_contract",
)
ALL = (*EARLY, "de_minimis_statement")
WHO = "ul. Jasna 10, Oddział w Zielonej Górze"
GORZOW = "Oddział w Gorzowie Wielkopolskim"


def take(made: Mapping[str, Paper], kinds: tuple[str, ...]) -> tuple[Paper, ...]:
    """Papers of some kinds, in order."""
    return tuple(made[kind] for kind in kinds)


def sound(firm: Firm, *mails: Mail) -> Application:
    """A complete application."""
    return Application(firm.slug, firm.name, firm.nip, mails, True, firm.fields(), firm.points())


def plain(stem: str) -> tuple[str, ...]:
    """File names of a tidy office."""
    words = (
        "formularz_zgloszeniowy",
        "zaswiadczenie_ZUS",
        "zaswiadczenie_US",
        "oswiadczenie_status",
        "formularz_de_minimis",
        "umowa_parafowana",
        "oswiadczenie_pomoc",
        "certyfikat_1",
        "certyfikat_2",
        "certyfikat_3",
        "certyfikat_4",
    )
    return tuple(f"{n:02}_{w}{stem}" for n, w in enumerate(words, 1))


def scanner(stem: str, first: int) -> tuple[str, ...]:
    """File names of a copier or a phone."""
    return tuple(f"{stem}{first + n:04}" for n in range(11))


STYLES = {
    "lumen": Style(
        0,
        0,
        0,
        0,
        2,
        2,
        "pdf",
        plain(""),
        date(2026, 4, 2),
        date(2026, 4, 1),
        GORZOW,
        "Pierwszego Urzędu Skarbowego w Zielonej Górze",
        "040000/271/2026-ZUS",
        "0811-SEW.4022.318.2026",
    ),
    "krok": Style(
        2,
        1,
        3,
        1,
        0,
        0,
        "pdf",
        plain("_Krokus"),
        date(2026, 4, 1),
        date(2026, 4, 7),
        "Oddział w Zielonej Górze, Inspektorat w Żarach",
        "Urzędu Skarbowego w Żarach",
        "UP-4471/2026",
        "0812-SPK.4022.77.2026",
    ),
    "mech": Style(
        1,
        2,
        2,
        2,
        1,
        3,
        "pdf",
        plain("_MW"),
        date(2026, 3, 27),
        date(2026, 3, 30),
        GORZOW,
        "Urząd Skarbowy w Gorzowie Wielkopolskim",
        "ZUS/180/5520/2026",
        "0804-SKA.4022.1209.2026",
    ),
    "soft": Style(
        0,
        2,
        1,
        3,
        3,
        1,
        "pdf",
        plain("_Kodarnia"),
        date(2026, 4, 9),
        date(2026, 4, 10),
        "Oddział w Zielonej Górze",
        "Urząd Skarbowy w Nowej Soli",
        "RKP-0912/26",
        "0806-SEW.4022.41.2026",
    ),
    "stal": Style(
        0,
        1,
        0,
        0,
        0,
        3,
        "scan",
        scanner("SKAN_2026_", 117),
        date(2026, 4, 2),
        date(2026, 4, 3),
        "Inspektorat w Świebodzinie",
        "Urząd Skarbowy w Świebodzinie",
        "RKS-2130/2026",
        "0809-SPV.4022.88.2026",
    ),
    "mebel": Style(
        1,
        0,
        3,
        1,
        1,
        1,
        "scan",
        plain(""),
        date(2026, 4, 8),
        date(2026, 4, 9),
        "Inspektorat w Krośnie Odrzańskim",
        "Urząd Skarbowy w Krośnie Odrzańskim",
        "RKP/611/2026",
        "0805-SEW.4022.19.2026",
        dpi=300,
    ),
    "lab": Style(
        2,
        2,
        1,
        2,
        3,
        0,
        "scan",
        plain("_aquasonda"),
        date(2026, 4, 1),
        date(2026, 4, 2),
        GORZOW,
        "Urzędu Skarbowego w Słubicach",
        "RKS/77/44/2026",
        "0807-SKA.4022.53.2026",
        statement=1,
    ),
    "print": Style(
        3,
        3,
        2,
        0,
        2,
        2,
        "scan",
        scanner("doc0", 4410),
        date(2026, 4, 7),
        date(2026, 4, 8),
        "Inspektorat w Żaganiu",
        "Urzędu Skarbowego w Żaganiu",
        "5801-2026-77315",
        "0810-SEW.4022.260.2026",
        certificates="pdf",
    ),
    "heat": Style(
        2,
        0,
        0,
        3,
        0,
        1,
        "photo",
        scanner("IMG_20260417_", 1022),
        date(2026, 4, 10),
        date(2026, 4, 13),
        "Inspektorat w Międzyrzeczu",
        "Urząd Skarbowy w Międzyrzeczu",
        "RKS-908/2026",
        "0803-SPV.4022.35.2026",
    ),
    "medi": Style(
        0,
        3,
        3,
        1,
        1,
        0,
        "scan",
        plain("_RehaMotus"),
        date(2026, 4, 14),
        date(2026, 4, 15),
        "Oddział w Zielonej Górze",
        "Drugiego Urzędu Skarbowego w Zielonej Górze",
        "RKP/3380/2026",
        "0813-SEW.4022.402.2026",
        dpi=150,
    ),
    "plast": Style(
        1,
        2,
        1,
        2,
        2,
        3,
        "scan",
        scanner("Xerox_", 81),
        date(2026, 4, 15),
        date(2026, 4, 16),
        "Inspektorat w Żarach",
        "Urząd Skarbowy w Żarach",
        "5801-2026-80144",
        "0812-SKA.4022.190.2026",
    ),
    "geo": Style(
        3,
        1,
        2,
        3,
        3,
        2,
        "photo",
        plain(""),
        date(2026, 4, 9),
        date(2026, 4, 8),
        GORZOW,
        "Urzędu Skarbowego w Gorzowie Wielkopolskim",
        "RKS/15/2026",
        "0804-SEW.4022.744.2026",
        certificates="pdf",
    ),
}


def both(
    firm: Firm, style: str, pages: tuple[tuple[str, Html], ...] = (), kinds: tuple[str, ...] = ALL
) -> tuple[Paper, ...]:
    """All papers of a firm: obligatory ones, then evidence."""
    return take(papers(firm, STYLES[style]), kinds) + evidence(firm, STYLES[style], pages)


def iso(firm: Firm, norm: str, number: str, scope: str, until: str = "30.09.2027") -> tuple[str, Html]:
    """A certificate of a norm."""
    return "evidence: framed certificate", standard(firm, norm, number, scope, until)


def right(firm: Firm, number: str, title: str, what: str = "PATENT") -> tuple[str, Html]:
    """A patent or the like."""
    return "evidence: patent office", patent(firm, number, title, what)


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April, local time."""
    return datetime(2026, 4, day, hour, minute, tzinfo=ZoneInfo("Europe/Warsaw"))


F, G = firms, more_firms
LAB_PAPERS = both(
    F.LAB,
    "lab",
    (
        iso(F.LAB, "PN-EN ISO/IEC 17025", "AB/1877/23", "badania wody i ścieków"),
        right(F.LAB, "240915", "Sonda do pomiaru zmętnienia"),
    ),
)
PRINT_PAPERS = both(F.PRINT, "print")
SOUND: tuple[Application, ...] = (
    sound(
        F.LUMEN,
        Mail(
            at(8, 10, 12),
            F.LUMEN.email,
            "Zgłoszenie – wyjazd do Szwajcarii – Lumenarek",
            "Dzień dobry,\n\nprzesyłam komplet dokumentów naszej firmy. Wszystkie pliki podpisał elektronicznie prezes.\n\nPozdrawiam\nKatarzyna Obłój",
            both(
                F.LUMEN,
                "lumen",
                (
                    iso(F.LUMEN, "ISO 9001:2015", "NP/Q/2231/24", "projektowanie opraw"),
                    right(F.LUMEN, "243817", "Układ sterowania oprawą"),
                ),
            ),
        ),
    ),
    sound(
        F.KROK,
        Mail(
            at(10, 18, 40),
            F.KROK.email,
            "Innowacyjne Lubuskie nabór",
            "Witam, w załączniku zip z dokumentami.\nAgata Wierzbińska",
            both(F.KROK, "krok", kinds=EARLY),
            "zip",
        ),
    ),
    sound(
        F.MECH,
        Mail(
            at(13, 9, 5),
            F.MECH.email,
            "Mechatronix Warta S.A. – zgłoszenie do wyjazdu studyjnego",
            "Szanowni Państwo,\nw załączeniu zgłoszenie spółki wraz z certyfikatami.\n\nZ poważaniem\nMarek Stępniewicz\ntel. 95 720 11 84",
            both(
                F.MECH,
                "mech",
                (
                    iso(F.MECH, "ISO 9001:2015", "NP/Q/1904/23", "budowa maszyn"),
                    iso(F.MECH, "ISO 14001:2015", "NP/S/1905/23", "budowa maszyn"),
                    iso(F.MECH, "ISO 45001:2018", "NP/B/0712/24", "budowa maszyn"),
                    right(F.MECH, "Ru.073514", "Chwytak pakujący", "ŚWIADECTWO OCHRONNE NA WZÓR UŻYTKOWY"),
                ),
            ),
        ),
    ),
    sound(
        F.SOFT,
        Mail(
            at(15, 14, 22),
            F.SOFT.email,
            "formularz + załączniki (Szwajcaria)",
            "Cześć,\nprzesyłam dokumenty, wszystkie z podpisem kwalifikowanym. Proszę o potwierdzenie.\n\nPiotr Zacharczuk",
            both(F.SOFT, "soft"),
        ),
    ),
    sound(
        F.STAL,
        Mail(
            at(9, 11, 31),
            F.STAL.email,
            "STALOBRA zgłoszenie",
            "Dzień dobry,\nskany w załączeniu.\nEwelina Taraszkiewicz",
            both(F.STAL, "stal", (iso(F.STAL, "ISO 9001:2015", "NP/Q/2087/24", "obróbka skrawaniem"),)),
        ),
    ),
    sound(
        F.MEBEL,
        Mail(
            at(14, 20, 3),
            F.MEBEL.email,
            "Zgłoszenie na wyjazd",
            "Przesyłam zgłoszenie w jednym pliku.\nIwona Szczotka",
            both(F.MEBEL, "mebel"),
            "one_pdf",
        ),
    ),
    sound(
        F.LAB,
        Mail(
            at(16, 12, 47),
            F.LAB.email,
            "Wyjazd studyjny Szwajcaria – AquaSonda cz. 1",
            "Dzień dobry,\nzgłoszenie wysyłam w dwóch częściach, bo pliki są duże.\nR. Kiełczewska",
            LAB_PAPERS[:4],
        ),
        Mail(
            at(16, 12, 55),
            F.LAB.email,
            "Wyjazd studyjny Szwajcaria – AquaSonda cz. 2",
            "Druga część.\nR. Kiełczewska",
            LAB_PAPERS[4:],
        ),
    ),
    sound(
        F.PRINT,
        Mail(
            at(11, 8, 19),
            F.PRINT.email,
            "Kolorpak s.c. nabór Szwajcaria",
            "W załączeniu dokumenty, zaświadczenia w oryginale elektronicznym.\nAlina Nowicka",
            PRINT_PAPERS[:5],
        ),
        Mail(
            at(13, 7, 50),
            F.PRINT.email,
            "Re: Kolorpak s.c. nabór Szwajcaria",
            "Zapomniałam o umowie i oświadczeniu o pomocy – dosyłam.\nAlina Nowicka",
            PRINT_PAPERS[5:],
        ),
    ),
    sound(
        F.HEAT,
        Mail(
            at(17, 21, 14),
            F.HEAT.email,
            "zgłoszenie ciepłowit",
            "Zdjęcia dokumentów w załączeniu, nie mam skanera.\nŁ. Gajewnik",
            both(F.HEAT, "heat"),
        ),
    ),
    sound(
        F.MEDI,
        Mail(
            at(20, 13, 8),
            F.MEDI.email,
            "RehaMotus – dokumenty do wyjazdu studyjnego",
            "Dzień dobry,\nprzesyłam spakowane skany.\nSzymon Kaczmarzyk",
            both(
                F.MEDI,
                "medi",
                (iso(F.MEDI, "ISO 13485:2016", "NP/M/0418/25", "wyroby do rehabilitacji", "31.01.2028"),),
            ),
            "zip",
        ),
    ),
    sound(
        G.PLAST,
        Mail(
            at(21, 10, 36),
            G.PLAST.email,
            "zgłoszenie Polgranulat",
            "Dzień dobry, komplet w załączniku.\nSekretariat",
            both(G.PLAST, "plast", kinds=EARLY),
            "one_pdf",
        ),
    ),
    sound(
        G.GEO,
        Mail(
            at(12, 16, 2),
            G.GEO.email,
            "GeoDronika - Szwajcaria",
            "Dzień dobry,\nfoto podpisanych dokumentów + zaświadczenia pobrane z eZUS i e-US.\nHubert Pawelczyk",
            both(G.GEO, "geo", kinds=EARLY),
            "zip",
        ),
    ),
)
