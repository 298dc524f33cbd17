"""Round 45: the office's own blanks, filled by nearly every company."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Round

from . import firms_digital as digital
from . import firms_paper as scanned
from .firm import Fill
from .papers import WRITERS, Case, application, blank

WARSAW = ZoneInfo("Europe/Warsaw")
GORA = "Oddział w Zielonej Górze"
GORZOW = "Oddział w Gorzowie Wielkopolskim"


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment in April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


LUMEN = Case(
    digital.LUMEN,
    Fill("typed"),
    "pdf",
    ("funds", GORA, "470000/2026/118204", "2026-03-30"),
    ("account", "Pierwszego Urzędu Skarbowego w Zielonej Górze", "2026/03/0081442", "30.03.2026"),
    "biuro@lumenta-oswietlenie.pl",
    "Zgłoszenie – wyjazd studyjny Szwajcaria, Lumenta",
    "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów do naboru na wyjazd do Szwajcarii. Dokumenty podpisał elektronicznie prezes zarządu.\n"
    "Proszę o potwierdzenie otrzymania.\n\nPozdrawiam\nKamila Stolarz\nLumenta Systemy Oświetleniowe Sp. z o.o.\ntel. 68 411 27 90",
    at(10, 12, 41),
)
KODAR = Case(
    digital.KODAR,
    Fill("typed", font="Calibri", tick="x", keeps_dots=True),
    "pdf",
    ("print", "Oddział w Gorzowie Wielkopolskim", "eZUS-2026-0331-77120", "31.03.2026"),
    ("lines", "Urzędu Skarbowego w Gorzowie Wielkopolskim", "0806-SPV.4050.611.2026", "02.04.2026"),
    "michal@kodar-software.pl",
    "rekrutacja Szwajcaria - dokumenty Kodar Software",
    "Witam,\nprzesyłam dokumenty, spakowane w jednym pliku zip.\n\nMichał Wendt\nKodar Software",
    at(14, 22, 8),
    naming=1,
    packed="zip",
)
MEBLAN = Case(
    digital.MEBLAN,
    Fill("typed", tick="check", formatted_nip=True),
    "pdf",
    ("print", "Inspektorat w Świebodzinie", "eZUS-2026-0408-10033", "08.04.2026"),
    ("account", "Urzędu Skarbowego w Świebodzinie", "2026/04/0013570", "08.04.2026"),
    "sekretariat@meblanowa.com.pl",
    "Meblanowa S.A. – formularz zgłoszeniowy wraz z załącznikami",
    "Szanowni Państwo,\n\nw imieniu Meblanowa S.A. zgłaszam udział w wyjeździe studyjnym do Szwajcarii (22–25 czerwca 2026 r.).\n"
    "W załączeniu dokumenty z § 4 ust. 3 Regulaminu oraz kopie certyfikatów.\n\nZ poważaniem\nSekretariat Zarządu",
    at(16, 9, 17),
    naming=2,
)
AQUA = Case(
    digital.AQUA,
    Fill("typed", tick="box", keeps_dots=True, dash="-"),
    "pdf",
    ("funds", "Inspektorat w Nowej Soli", "470100/2026/020117", "2026-04-15"),
    ("lines", "Urzędu Skarbowego w Nowej Soli", "0807-SKA.4050.98.2026", "20.04.2026"),
    "kontakt@hydropunkt.pl",
    "Wyjazd do Szwajcarii - zgłoszenie HydroPunkt",
    "Dzień dobry,\nprzesyłam zgłoszenie. Zaświadczenie z urzędu skarbowego dostarczę w osobnym mailu.\n\nRobert Czaja",
    at(20, 10, 55),
    later=(
        at(20, 11, 47),
        "Re: Wyjazd do Szwajcarii - zgłoszenie HydroPunkt",
        "Uzupełniam zaświadczenie z US.\n\nRobert Czaja",
        ("tax_certificate",),
    ),
)
PIEK = Case(
    scanned.PIEK,
    Fill("typed", tick="x"),
    "scan",
    ("letter", "Inspektorat w Żarach", "470200/RKS/612/2026", "27.03.2026"),
    ("letter", "Urzędu Skarbowego w Żarach", "0810-SOB.4050.144.2026", "30.03.2026"),
    "pracowniazytnia@wp.pl",
    "zgłoszenie na wyjazd",
    "Dzień dobry, wysyłam podpisane dokumenty na wyjazd do Szwajcarii.\nJoanna Mróz, Żytnia",
    at(9, 18, 30),
)
STAL = Case(
    scanned.STAL,
    Fill("pen", font="Kalam", tick="pen", formatted_nip=True, contract_party=False),
    "scan",
    ("form", "Inspektorat w Nowej Soli", "470100/2026/019554", "31.03.2026"),
    ("grid", "Urzędu Skarbowego w Nowej Soli", "0807-SKA.4050.71.2026", "01.04.2026"),
    "stalwit@interia.pl",
    "Skan dokumentów Stalwit - Szwajcaria",
    "W załączeniu skan.\n\nPPHU Stalwit\nKrzysztof Wilk\n603 220 418",
    at(13, 13, 2),
    packed="one_pdf",
)
REHA = Case(
    scanned.REHA,
    Fill("pen", font="Caveat", tick="pen"),
    "photo",
    ("letter", "Inspektorat w Międzyrzeczu", "480300/RKS/88/2026", "01.04.2026"),
    ("grid", "Urzędu Skarbowego w Międzyrzeczu", "0804-SKA.4050.35.2026", "02.04.2026"),
    "rehawita.gabinet@gmail.com",
    "Wyjazd Szwajcaria zdjęcia dokumentów",
    "Dzień dobry\nnie mam skanera, więc wysyłam zdjęcia wypełnionych dokumentów. Gdyby coś było nieczytelne, proszę o telefon.\nAnna Kubiak",
    at(11, 20, 14),
)
DREW = Case(
    scanned.DREW,
    Fill("typed", tick="box"),
    "scan",
    ("form", GORZOW, "480000/2026/044310", "07.04.2026"),
    ("letter", "Urzędu Skarbowego w Drezdenku", "0802-SOB.4050.61.2026", "08.04.2026"),
    "export@drewpal.pl",
    "Drewpal Opakowania Sp. z o.o. - zgłoszenie, wyjazd studyjny do Szwajcarii",
    "Szanowni Państwo,\n\nprzekazuję w imieniu Drewpal Opakowania Sp. z o.o. zeskanowane dokumenty rekrutacyjne (plik zip).\n\nAlicja Nadolna\nspecjalista ds. eksportu",
    at(15, 14, 26),
    naming=1,
    packed="zip",
)
GEO = Case(
    scanned.GEO,
    Fill("typed", font="Times New Roman", tick="x", keeps_dots=True),
    "scan",
    ("print", "Inspektorat we Wschowie", "eZUS-2026-0402-31885", "02.04.2026"),
    ("account", "Urzędu Skarbowego we Wschowie", "2026/04/0007718", "03.04.2026"),
    "p.holub@geomiar.eu",
    "Geomiar - formularz zgłoszeniowy + załączniki",
    "Dzień dobry,\nformularze w skanie, zaświadczenia w oryginalnych plikach PDF.\nPozdrawiam, Piotr Hołub",
    at(17, 8, 3),
    dpi=300,
    certificates_guise="pdf",
    anew=("status_declaration",),
)
CHEM = Case(
    scanned.CHEM,
    Fill("typed", tick="check"),
    "photo",
    ("form", "Inspektorat w Słubicach", "480200/2026/005561", "08.04.2026"),
    ("grid", "Urzędu Skarbowego w Słubicach", "0808-SKA.4050.52.2026", "09.04.2026"),
    "sekretariat@ekoklin.pl",
    "Ekoklin – nabór na wyjazd studyjny (Szwajcaria)",
    "Dzień dobry,\n\nw załączeniu dokumenty firmy Ekoklin Chemia Gospodarcza Sp. z o.o.\n\nSekretariat\ntel. 95 758 60 21",
    at(16, 15, 39),
    naming=2,
)
OKNO = Case(
    scanned.OKNO,
    Fill("pen", font="Kalam", tick="pen", contract_party=False, dash="nie dotyczy"),
    "scan",
    ("funds", "Inspektorat w Krośnie Odrzańskim", "470300/2026/008842", "2026-04-09"),
    ("letter", "Urzędu Skarbowego w Krośnie Odrzańskim", "0803-SOB.4050.27.2026", "10.04.2026"),
    "pracownia@szkliwo-ceramika.pl",
    "Szkliwo Ceramika - zgłoszenie",
    "Dzień dobry,\nprzesyłam zgłoszenie na wyjazd studyjny do Szwajcarii. Wieczorem doślę zaświadczenia z ZUS i skarbówki, są już odebrane, leżą w domu :)\nMagda Pająk",
    at(20, 16, 20),
    later=(
        at(20, 18, 5),
        "zaświadczenia - Szkliwo Ceramika",
        "Dzień dobry, w uzupełnieniu poprzedniego maila oba zaświadczenia.\nMagda Pająk",
        ("zus_certificate", "tax_certificate"),
    ),
)
MED = Case(
    scanned.MED,
    Fill("typed", tick="box", formatted_nip=True),
    "scan",
    ("letter", "Inspektorat w Gorzowie Wielkopolskim", "480000/RKS/1204/2026", "14.04.2026"),
    ("lines", "Urzędu Skarbowego w Gorzowie Wielkopolskim", "0806-SPV.4050.702.2026", "15.04.2026"),
    "biuro@ortosol.com.pl",
    "Ortosol - dokumenty rekrutacyjne Szwajcaria 2026",
    "Szanowni Państwo,\nw załączniku dokumenty firmy Ortosol Wyroby Medyczne Sp. z o.o. (formularz przepisany, bo plik Word nam się rozjeżdżał – treść bez zmian).\n\nNatalia Grala",
    at(21, 11, 31),
    naming=1,
    anew=("application_form",),
)
TRAKT = Case(
    digital.TRAKT,
    Fill("typed", tick="box"),
    "pdf",
    ("funds", GORA, "470000/2026/121870", "2026-04-03"),
    ("grid", "Drugiego Urzędu Skarbowego w Zielonej Górze", "0813-SKA.4050.219.2026", "07.04.2026"),
    "biuro@traktech-automatyka.pl",
    "Traktech Automatyka – zgłoszenie do naboru",
    "Dzień dobry,\nprzesyłam komplet dokumentów podpisanych elektronicznie.\nŁukasz Bednarczyk",
    at(15, 10, 44),
    arrears="1 842,00 zł (VAT za styczeń 2026 r.)",
)
AGRO = Case(
    scanned.AGRO,
    Fill("typed", tick="x"),
    "scan",
    ("letter", "Inspektorat w Żarach", "470200/RKS/655/2026", "07.04.2026"),
    ("letter", "Urzędu Skarbowego w Żarach", "0810-SOB.4050.171.2026", "08.04.2026"),
    "folplast@folplast-lubsko.pl",
    "zgłoszenie Folplast Lubsko",
    "Dzień dobry\nw załączeniu dokumenty.\nFolplast Lubsko Sp. z o.o.",
    at(14, 12, 12),
    unsigned=("status_declaration", "draft_contract"),
)
TRANS = Case(
    scanned.TRANS,
    Fill("pen", font="Kalam", tick="pen"),
    "scan",
    ("refusal", GORZOW, "480000/RKS/1098/2026", "02.04.2026"),
    ("letter", "Urzędu Skarbowego w Drezdenku", "0802-SOB.4050.58.2026", "03.04.2026"),
    "wartex@op.pl",
    "Wartex wyjazd do Szwajcarii",
    "Witam, w załączeniu wszystkie dokumenty.\nIwona Lis",
    at(13, 19, 50),
    left_out=("de_minimis_form",),
    refused=True,
)

SOUND = (LUMEN, KODAR, MEBLAN, AQUA, PIEK, STAL, REHA, DREW, GEO, CHEM, OKNO, MED)

ROUND = Round(
    "r45",
    "the Regulamin, forms.md, domain.md, contract.md and the model; blanks of an imagined office",
    (
        *(application(case) for case in SOUND),
        application(TRAKT, sound=False),
        application(AGRO, sound=False),
        application(TRANS, sound=False, missing=("de_minimis_form",)),
    ),
    {kind: blank(kind) for kind in WRITERS},
)
