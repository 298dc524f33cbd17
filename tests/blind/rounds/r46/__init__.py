"""Round 46: an ordinary week's papers, every firm with forms of its own hand or adviser."""

from dataclasses import replace
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail, Paper, Round
from tests.blind.rounds.r46 import certificates, firms, statements
from tests.blind.rounds.r46.companies import Firm
from tests.blind.rounds.r46.forms import grid
from tests.blind.rounds.r46.papers import Kit

Packing = Literal["", "zip", "one_pdf"]
WARSAW = ZoneInfo("Europe/Warsaw")


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def mail(firm: Firm, when: datetime, subject: str, body: str, *papers: Paper, packed: Packing = "") -> Mail:
    """A mail from the firm's own address."""
    return Mail(when, firm.email, subject, body, papers, packed)


def application(
    firm: Firm, *mails: Mail, is_sound: bool = True, missing: tuple[str, ...] = ()
) -> Application:
    """A firm's application with its truth."""
    return Application(firm.slug, firm.name, firm.nip, mails, is_sound, firm.truth(), firm.points(), missing)


def lumentis() -> Application:
    """Born digital, e-signed, loose."""
    firm = firms.LUMENTIS
    kit = Kit(firm, "pdf", issued="pdf")
    return application(firm, mail(
        firm, at(9, 11, 42), "Zgłoszenie – wyjazd studyjny Szwajcaria – Lumentis",
        "Dzień dobry,\n\nw załączeniu komplet dokumentów podpisanych elektronicznie.\n\nPozdrawiam\nAgnieszka Rogalska",
        kit.form("C", "karta zgłoszenia Lumentis"), kit.status("B", "oświadczenie status"),
        kit.aid("A", "formularz de minimis"), kit.contract("A", "umowa projekt"), kit.zus("A", "zaswiadczenie_ZUS_RWN"),
        kit.tax("B", "EUS zaświadczenie"), kit.received("zał. 4 pomoc otrzymana"),
    ))  # fmt: skip


def automax() -> Application:
    """Born digital, in a ZIP."""
    firm = firms.AUTOMATIK
    kit = Kit(firm, "pdf", issued="pdf", prefix="Automax_")
    return application(firm, mail(
        firm, at(8, 13, 5), "nabór Szwajcaria - Automax Robotyka Sp. z o.o.",
        "Szanowni Państwo,\nprzesyłam dokumenty do naboru (plik zip).\nŁukasz Bednarski\ntel. 68 411 02 77",
        kit.form("A", "formularz_zgloszeniowy"), kit.status("C", "status_MSP"), kit.aid("B", "de_minimis"),
        kit.contract("C", "projekt_umowy"), kit.zus("C", "ZUS"), kit.tax("A", "US"), *kit.evidence(), packed="zip",
    ))  # fmt: skip


def drewterm() -> Application:
    """Born digital, the evidence in a second mail."""
    firm = firms.TERMOBUD
    kit = Kit(firm, "pdf", issued="pdf")
    return application(
        firm,
        mail(firm, at(13, 15, 20), "Drewterm – zgłoszenie do wyjazdu",
             "Witam,\nprzesyłam zgłoszenie firmy Drewterm na wyjazd do Szwajcarii wraz z załącznikami.\nDariusz Pawlik",
             kit.form("B", "zgłoszenie"), kit.status("A", "status wnioskodawcy"), kit.aid("D", "informacje de minimis"),
             kit.contract("D", "wzór umowy"), kit.zus("A", "ZUS niezaleganie"), kit.tax("B", "US niezaleganie")),
        mail(firm, at(13, 15, 31), "Drewterm – jeszcze kopia oceny technicznej",
             "W poprzednim mailu zabrakło kopii oceny ITB. Przepraszam.\nD. Pawlik", *kit.evidence()),
    )  # fmt: skip


def aquanova() -> Application:
    """Born digital from Word."""
    firm = firms.ECOLAB
    kit = Kit(firm, "pdf", issued="pdf")
    return application(firm, mail(
        firm, at(21, 9, 14), "Szwajcaria 2026 - dokumenty rekrutacyjne Aquanova",
        "Dzień dobry, w załączniku dokumenty. Proszę o potwierdzenie otrzymania.\nPiotr Sadowniczak, wiceprezes",
        kit.form("D", "Formularz zgłoszeniowy Aquanova"), kit.status("D", "Oświadczenie o statusie"),
        kit.aid("C", "Formularz informacji"), kit.contract("B", "Umowa - wzór"), kit.zus("C", "ZUS 14-04-2026"),
        kit.tax("A", "zas-w"), *kit.evidence(),
    ))  # fmt: skip


def hydromet() -> Application:
    """Scans of an office's copier, loose."""
    firm = firms.HYDROMET
    kit = Kit(firm, "scan")
    return application(firm, mail(
        firm, at(14, 8, 51), "Wyjazd studyjny do Szwajcarii - zgłoszenie Hydromet",
        "Dzień dobry,\nskany dokumentów w załączeniu, oryginały do wglądu u nas.\nMarek Stolarczyk",
        kit.form("D", "Skan_20260414_01"), kit.zus("B", "Skan_20260414_02"), kit.tax("C", "Skan_20260414_03"),
        kit.status("A", "Skan_20260414_04"), kit.aid("A", "Skan_20260414_05"), kit.contract("A", "Skan_20260414_06"),
        *kit.evidence(), kit.received("Skan_20260414_09"),
    ))  # fmt: skip


def walczak() -> Application:
    """A joiner's form filled by hand, photographed."""
    firm = firms.WALCZAK
    kit = Kit(firm, "photo", issued="photo")
    form = replace(
        kit.form("A", "zgloszenie"), source=grid(firm, True, True), layout="application_form: table by hand"
    )
    return application(firm, mail(
        firm, at(15, 19, 37), "zgłoszenie szwajcaria",
        "Dzien dobry przesylam zdjecia dokumentow na wyjazd. K. Walczak",
        form, kit.zus("D", "zus"), kit.tax("D", "skarbowy"), kit.status("B", "status"), kit.aid("C", "deminimis"),
        kit.contract("C", "umowa"),
    ))  # fmt: skip


def mediort() -> Application:
    """One scan of everything."""
    firm = firms.MEDIORT
    kit = Kit(firm, "scan")
    return application(firm, mail(
        firm, at(17, 10, 2), "MEDIORT - rekrutacja na wyjazd studyjny (Szwajcaria)",
        "Szanowni Państwo,\nw jednym pliku przesyłam podpisane przez prezesa dokumenty wraz z kopiami certyfikatów.\n\n"
        "Z poważaniem\nJoanna Pietrusińska\nDyrektor ds. eksportu",
        kit.form("C", "MEDIORT_dokumenty"), kit.status("C", "status"), kit.aid("A", "aid"), kit.contract("B", "umowa"),
        kit.zus("A", "zus"), kit.tax("A", "us"), *kit.evidence(), packed="one_pdf",
    ))  # fmt: skip


def solenergo() -> Application:
    """Photographs of own papers, the certificates as the offices' files."""
    firm = firms.SOLARIS
    kit = Kit(firm, "photo", issued="pdf")
    return application(firm, mail(
        firm, at(10, 16, 48), "Solenergo, zgłoszenie na wyjazd do Szwajcarii",
        "Witam, wysyłam zdjęcia podpisanych papierów, a zaświadczenia z ZUS i US w pdf tak jak przyszły.\nPaweł Drozd",
        kit.form("B", "zgloszenie_solenergo"), kit.status("A", "oswiadczenie"), kit.aid("D", "formularz_dm"),
        kit.contract("A", "umowa_parafy"), kit.zus("C", "ZUS_zaswiadczenie"), kit.tax("B", "EUS-2026"), *kit.evidence(),
    ))  # fmt: skip


def kartpak() -> Application:
    """Scans in a ZIP."""
    firm = firms.KARTPOL
    kit = Kit(firm, "scan", issued="pdf", prefix="Kartpak ")
    return application(firm, mail(
        firm, at(16, 12, 26), "KARTPAK zgłoszenie do naboru „Innowacyjne Lubuskie”",
        "Dzień dobry,\nprzekazuję spakowane dokumenty zgłoszeniowe.\nEwelina Trzaska\nKARTPAK Opakowania",
        kit.form("A", "formularz"), kit.status("D", "status"), kit.aid("B", "pomoc de minimis"),
        kit.contract("D", "umowa"), kit.zus("A", "ZUS"), kit.tax("A", "US"), *kit.evidence(), packed="zip",
    ))  # fmt: skip


def zytko() -> Application:
    """Scans; paper certificates of both offices."""
    firm = firms.OPTICIAN
    kit = Kit(firm, "scan", dpi=300)
    return application(firm, mail(
        firm, at(20, 7, 58), "Zakład Optyczny Żytko - dokumenty na wyjazd studyjny",
        "Dzień dobry, wysyłam dokumenty. Gdyby czegoś brakowało proszę o telefon 503 918 274.\nBarbara Żytko",
        kit.form("B", "formularz zgłoszeniowy"), kit.status("C", "oświadczenie o statusie"),
        kit.aid("C", "de minimis"), kit.contract("B", "umowa", turned=180), kit.zus("D", "zus"), kit.tax("C", "us"),
        *kit.evidence(),
    ))  # fmt: skip


def geoplan() -> Application:
    """Scans, no certificates of its own."""
    firm = firms.GEOSCAN
    kit = Kit(firm, "scan")
    return application(firm, mail(
        firm, at(20, 14, 33), "Geoplan Pomiary - zgłoszenie udziału",
        "Dzień dobry,\nprzesyłam skany podpisanych dokumentów i zaświadczenia.\nMagdalena Lisiecka",
        kit.form("C", "karta"), kit.status("B", "status"), kit.aid("B", "dm"), kit.contract("C", "umowa"),
        kit.zus("B", "zus"), kit.tax("D", "us"),
    ))  # fmt: skip


def alta() -> Application:
    """Scans at 150 dpi; the contract follows."""
    firm = firms.TEXTIL
    kit = Kit(firm, "scan", dpi=150)
    return application(
        firm,
        mail(firm, at(16, 18, 9), "zgłoszenie ALTA Wschowa",
             "Dobry wieczór, w załącznikach dokumenty. Umowę doślę jutro rano bo drukarka stanęła. R. Mikulska",
             kit.form("D", "zgloszenie"), kit.status("A", "status"), kit.aid("A", "formularz informacji"),
             kit.zus("A", "ZUS"), kit.tax("C", "urzad skarbowy")),
        mail(firm, at(17, 8, 12), "Re: zgłoszenie ALTA Wschowa - umowa",
             "Dzień dobry, brakująca umowa z parafkami. R. Mikulska", kit.contract("D", "umowa")),
    )  # fmt: skip


def metalgub() -> Application:
    """The tax certificate tells arrears."""
    firm = firms.TRANSMAL
    kit = Kit(firm, "scan")
    owing = replace(
        kit.tax("A", "us"),
        source=certificates.tax_boxes(firm, "3 212,00 zł"),
        verdict="arrears",
        faults=("arrears",),
    )
    return application(firm, mail(
        firm, at(17, 11, 44), "Metal-Gub zgłoszenie", "Witam, dokumenty w załączeniu. Andrzej Kurek",
        kit.form("B", "formularz"), kit.status("D", "status"), kit.aid("C", "de minimis"), kit.contract("A", "umowa"),
        kit.zus("C", "zus"), owing, *kit.evidence(),
    ), is_sound=False)  # fmt: skip


def ziolomed() -> Application:
    """The form as an unsigned Word file, the contract bare."""
    firm = firms.BIOFARM
    kit = Kit(firm, "pdf", issued="pdf")
    return application(firm, mail(
        firm, at(20, 12, 17), "Ziołomed – zgłoszenie do Szwajcarii",
        "Dzień dobry,\nw załączeniu dokumenty. Oświadczenia podpisane profilem zaufanym.\nNatalia Weron",
        kit.form("D", "Formularz zgłoszeniowy Ziołomed", guise="docx", unsigned=True), kit.status("C", "status MŚP"),
        kit.aid("D", "de minimis"), kit.contract("B", "projekt umowy", bare=True), kit.zus("A", "ZUS"),
        kit.tax("B", "US"), *kit.evidence(),
    ), is_sound=False)  # fmt: skip


def witraze() -> Application:
    """A refusal of ZUS; a consent in place of the declaration of size."""
    firm = firms.LOGIS
    kit = Kit(firm, "photo", issued="photo")
    refused = replace(
        kit.zus("B", "pismo_ZUS"), layout="zus_certificate: refusal", source=certificates.zus_refusal(firm),
        verdict="refusal", faults=("arrears",),
    )  # fmt: skip
    consent = Paper(
        "other", "other: consent to data", statements.privacy(firm), "photo", "oswiadczenie", "hand", {}
    )
    return application(firm, mail(
        firm, at(21, 20, 3), "szkło żagań wyjazd", "Dzień dobry wysyłam wszystko co mam. Bogdan Rutka",
        kit.form("A", "formularz"), consent, kit.aid("A", "formularz_2"), kit.contract("C", "umowa"), refused,
        kit.tax("D", "us"),
    ), is_sound=False, missing=("status_declaration",))  # fmt: skip


ROUND = Round(
    name="r46",
    written_by="seeds (Regulamin), forms.md, domain.md, contract.md and model.py only",
    applications=(
        lumentis(), automax(), drewterm(), aquanova(), hydromet(), walczak(), mediort(), solenergo(), kartpak(),
        zytko(), geoplan(), alta(), metalgub(), ziolomed(), witraze(),
    ),
)  # fmt: skip
