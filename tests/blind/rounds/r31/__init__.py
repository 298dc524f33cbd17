"""Round 31: no blanks; every company fills a form of its own or one taken from elsewhere."""

from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail, Paper, Round

from . import companies as c
from . import others as o
from .firm import Firm, tax_number
from .papers import (
    aid,
    contract,
    copies,
    de_minimis,
    declaration,
    form,
    tax,
    tax_arrears,
    tax_of_other,
    zus,
    zus_refusal,
)

WARSAW = ZoneInfo("Europe/Warsaw")


def _at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 4, day, hour, minute, 20, tzinfo=WARSAW)


def _mail(
    firm: Firm,
    when: tuple[int, int, int],
    subject: str,
    body: str,
    papers: tuple[Paper, ...],
    packed: Literal["", "zip", "one_pdf"] = "",
) -> Mail:
    return Mail(_at(*when), firm.email, subject, body, papers, packed)


def _of(firm: Firm, *mails: Mail, sound: bool = True, missing: tuple[str, ...] = ()) -> Application:
    return Application(firm.slug, firm.name, firm.nip, mails, sound, firm.truth(), firm.points(), missing)


def _scanned() -> tuple[Application, ...]:
    metal, wood, soft, light, herbs, paper, solar, dental = (
        c.METAL, c.FURNITURE, c.SOFTWARE, c.LIGHTING, c.HERBS, c.PACKAGING, c.SOLAR, c.DENTAL,
    )  # fmt: skip
    return (
        _of(metal, _mail(metal, (8, 12, 41), "Zgłoszenie na wyjazd do Szwajcarii - Frezmet", "Dzień dobry,\n\nw załączeniu komplet dokumentów do naboru na wyjazd studyjny do Szwajcarii.\n\nPozdrawiam\nRobert Szymocha\nFrezmet Obróbka CNC sp. z o.o.", (
            form(metal, "card", "scan", "karta zgłoszeniowa"),
            de_minimis(metal, "wide", "scan", "de minimis formularz"),
            declaration(metal, "thresholds", "scan", "oswiadczenie MSP"),
            contract(metal, "classical", "scan", "umowa parafowana"),
            zus(metal, "classic", "scan", "ZUS"),
            tax(metal, "letter", "scan", "US zaswiadczenie"),
            *copies(metal, "scan", "ISO 9001"),
        ))),
        _of(wood, _mail(wood, (9, 19, 5), "wyjazd Szwajcaria zgłoszenie", "Witam, przesyłam skan dokumentów. Proszę o potwierdzenie czy doszło.\nKrystyna Hołub", (
            form(wood, "boxed", "scan", "formularz"),
            declaration(wood, "struck", "scan", "oświadczenie"),
            de_minimis(wood, "compact", "scan", "pomoc"),
            zus(wood, "table", "scan", "zus"),
            tax(wood, "table", "scan", "skarbowy"),
            contract(wood, "footed", "scan", "umowa"),
        ), "one_pdf")),
        _of(soft, _mail(soft, (10, 14, 22), "Innowacyjne Lubuskie - Kodlas Systemy - zgłoszenie", "Szanowni Państwo,\nprzekazujemy zgłoszenie firmy Kodlas Systemy. Zdjęcia dokumentów są w paczce ZIP, bo skaner odmówił współpracy.\n\nEwelina Pająk-Ruda", (
            form(soft, "letter", "photo", "01_zgloszenie"),
            de_minimis(soft, "booklet", "photo", "02_de_minimis"),
            declaration(soft, "figures", "photo", "03_status", mark="ring"),
            contract(soft, "columns", "photo", "04_umowa"),
            zus(soft, "classic", "photo", "05_zus"),
            tax(soft, "boxes", "photo", "06_us"),
        ), "zip")),
        _of(light, _mail(light, (13, 9, 48), "Lumenar sp. z o.o. - zgłoszenie do wyjazdu studyjnego", "Dzień dobry,\n\nprzesyłam zgłoszenie spółki Lumenar wraz z załącznikami i kopiami certyfikatów.\n\nZ poważaniem\nDorota Sapieżyńska", (
            form(light, "word", "scan", "Formularz rekrutacyjny", dpi=300),
            de_minimis(light, "wizard", "scan", "Formularz de minimis", dpi=300),
            declaration(light, "word", "scan", "Status MŚP", dpi=300),
            contract(light, "tabled", "scan", "Projekt umowy", dpi=300),
            aid(light, (("Powiatowy Urząd Pracy w Świebodzinie", "12.05.2025", "18 400,00", "4 331,00"),), "scan", "Pomoc otrzymana"),
            zus(light, "new", "pdf", "zaswiadczenie_ZUS"),
            tax(light, "portal", "pdf", "zaswiadczenie_US"),
            *copies(light, "scan", "cert 9001", "cert 14001", "patent", "atest LM-40"),
        ), "zip")),
        _of(herbs, _mail(herbs, (14, 21, 13), "Zgłoszenie Ziolove", "Dobry wieczór! Załączam zdjęcia wszystkich dokumentów :) W razie pytań proszę dzwonić 512 404 918.\nAnna", (
            form(herbs, "boxed", "photo", "IMG_zgloszenie", mark="tick"),
            de_minimis(herbs, "wide", "photo", "IMG_deminimis"),
            declaration(herbs, "struck", "photo", "IMG_oswiadczenie"),
            contract(herbs, "classical", "photo", "IMG_umowa"),
            zus(herbs, "table", "photo", "IMG_zus", turned=90),
            tax(herbs, "letter", "photo", "IMG_us"),
            *copies(herbs, "photo", "IMG_atest", "IMG_wzor"),
        ))),
        _of(
            paper,
            _mail(paper, (15, 8, 30), "Kartopak - wyjazd studyjny Szwajcaria", "Dzień dobry,\nw załączeniu dokumenty zgłoszeniowe. Na zaświadczenie z urzędu skarbowego jeszcze czekamy, doślę je, jak tylko przyjdzie.\nPaweł Zagórski", (
                form(paper, "card", "scan", "zgloszenie", mark="print", dpi=150),
                de_minimis(paper, "booklet", "scan", "formularz_pomoc"),
                declaration(paper, "thresholds", "scan", "oswiadczenie_status", mark="tick"),
                contract(paper, "footed", "scan", "umowa_projekt", dpi=150),
                zus(paper, "portal", "pdf", "ZUS_Kartopak"),
            )),
            _mail(paper, (17, 10, 2), "RE: Kartopak - wyjazd studyjny Szwajcaria", "Dzień dobry,\nzgodnie z zapowiedzią dosyłam zaświadczenie z US w Międzyrzeczu.\nPaweł Zagórski\nKartopak Zagórscy sp.j., NIP " + paper.nip, (
                tax(paper, "boxes", "scan", "US_Kartopak"),
            )),
        ),
        _of(solar, _mail(solar, (16, 11, 27), "Zgłoszenie – Heliodom Energia sp. z o.o.", "Szanowni Państwo,\n\nprzesyłam komplet dokumentów w jednym pliku PDF.\n\nJulia Wojtaszek\nHeliodom Energia", (
            form(solar, "letter", "scan", "zgloszenie", mark="print"),
            declaration(solar, "figures", "scan", "wielkosc", mark="print"),
            de_minimis(solar, "compact", "scan", "de_minimis"),
            contract(solar, "tabled", "scan", "umowa"),
            zus(solar, "new", "scan", "zus"),
            tax(solar, "table", "scan", "us"),
            *copies(solar, "scan", "iso"),
        ), "one_pdf")),
        _of(dental, _mail(dental, (17, 13, 55), "Protetikon - dokumenty wyjazd CH", "Dzień dobry, przesyłam podpisane i zeskanowane dokumenty.\nMagdalena Owsiak", (
            form(dental, "word", "scan", "Zgłoszenie Protetikon", mark="typed"),
            de_minimis(dental, "wizard", "scan", "Informacje de minimis"),
            declaration(dental, "word", "scan", "Oświadczenie"),
            contract(dental, "columns", "scan", "Umowa parafki"),
            zus(dental, "classic", "scan", "Zaświadczenie ZUS"),
            tax(dental, "portal", "scan", "Zaświadczenie US"),
            aid(dental, (), "scan", "Oświadczenie o pomocy"),
            *copies(dental, "scan", "ISO 13485"),
        ))),
    )  # fmt: skip


def _digital() -> tuple[Application, ...]:
    sensor, adviser, food, drone = o.SENSORS, o.TRANSLATION, o.FOOD, o.DRONES
    return (
        _of(sensor, _mail(sensor, (7, 15, 16), "Czujnik.IO – zgłoszenie, wyjazd studyjny do Szwajcarii", "Dzień dobry,\n\ndokumenty podpisane kwalifikowanie w załączeniu.\n\nSzymon Malicki", (
            form(sensor, "card", "pdf", "karta_zgloszeniowa", mark="print"),
            de_minimis(sensor, "wide", "pdf", "de_minimis", pen=False),
            declaration(sensor, "thresholds", "pdf", "status_msp", mark="print"),
            contract(sensor, "classical", "pdf", "projekt_umowy"),
            zus(sensor, "new", "pdf", "zus"),
            tax(sensor, "portal", "pdf", "us"),
            *copies(sensor, "pdf", "wzor_uzytkowy"),
        ))),
        _of(adviser, _mail(adviser, (13, 20, 47), "Zgłoszenie BDT Sierpowski", "Dzień dobry,\nw załączniku spakowane dokumenty, każdy z podpisem elektronicznym.\nPozdrawiam, J. Sierpowski", (
            form(adviser, "letter", "pdf", "zgłoszenie BDT", mark="print"),
            de_minimis(adviser, "wizard", "pdf", "de minimis"),
            declaration(adviser, "figures", "pdf", "oświadczenie wielkość", mark="print"),
            contract(adviser, "tabled", "pdf", "umowa"),
            zus(adviser, "portal", "pdf", "ZUS 2026"),
            tax(adviser, "portal", "pdf", "US 2026"),
            aid(adviser, (), "pdf", "oświadczenie pomoc"),
        ), "zip")),
        _of(food, _mail(food, (17, 9, 11), "Chrupson - zgłoszenie udziału w wyjeździe do Szwajcarii 22-25.06", "Szanowni Państwo,\n\nw imieniu spółki Chrupson Maszyny Spożywcze przesyłam zgłoszenie z załącznikami.\n\nz poważaniem\nAdam Kujawiak", (
            form(food, "word", "pdf", "Chrupson_formularz"),
            de_minimis(food, "booklet", "pdf", "Chrupson_de_minimis"),
            declaration(food, "struck", "pdf", "Chrupson_status", mark="print"),
            contract(food, "footed", "pdf", "Chrupson_umowa"),
            zus(food, "new", "pdf", "Chrupson_ZUS"),
            tax(food, "boxes", "pdf", "Chrupson_US"),
            *copies(food, "pdf", "Chrupson_ISO9001", "Chrupson_ISO22000"),
        ))),
        _of(drone, _mail(drone, (20, 16, 38), "zgłoszenie wzlot", "Hej, dzień dobry :)\nprzesyłam zgłoszenie naszej spółki, wszystko podpisane profilem zaufanym.\nNatalia Grzyb", (
            form(drone, "card", "pdf", "zgloszenie", mark="print"),
            de_minimis(drone, "compact", "pdf", "formularz de minimis", pen=False),
            declaration(drone, "word", "pdf", "status"),
            contract(drone, "columns", "pdf", "umowa"),
            zus(drone, "portal", "pdf", "zaswiadczenie zus"),
            tax(drone, "portal", "pdf", "zaswiadczenie us"),
        ))),
    )  # fmt: skip


def _faulty() -> tuple[Application, ...]:
    windows, prints, water, toys = o.TRANSPORT, o.PRINT, o.CLEANING, o.TOYS
    president = ("Barbara Michalczuk", tax_number("924077316"), "ul. Słoneczna 8/3, 68-100 Żagań")
    return (
        _of(windows, _mail(windows, (13, 12, 9), "Stolbud Okna - zgłoszenie", "Dzień dobry, przesyłam dokumenty na wyjazd do Szwajcarii.\nWojciech Makuch", (
            form(windows, "card", "scan", "zgłoszenie"),
            de_minimis(windows, "compact", "scan", "de minimis"),
            declaration(windows, "struck", "scan", "status"),
            contract(windows, "classical", "scan", "umowa"),
            zus_refusal(windows, "scan", "pismo z ZUS"),
            tax(windows, "letter", "scan", "US"),
        )), sound=False),
        _of(prints, _mail(prints, (15, 17, 31), "Drukland zgłoszenie Szwajcaria", "Witam\nw załączniku dokumenty\nMarcin Piwowar", (
            form(prints, "boxed", "scan", "skan_zgloszenie"),
            de_minimis(prints, "wide", "scan", "skan_deminimis"),
            declaration(prints, "thresholds", "scan", "skan_oswiadczenie"),
            contract(prints, "footed", "scan", "skan_umowa", initialled=False),
            zus(prints, "table", "scan", "skan_zus"),
            tax_arrears(prints, "podatek dochodowy od osób fizycznych za 2025 r. – 1 284,00 zł oraz odsetki 37,00 zł", "scan", "skan_us"),
        )), sound=False),
        _of(water, _mail(water, (16, 8, 52), "Aqua Serwis – formularz", "Dzień dobry,\nprzesyłam dokumenty w Wordzie i PDF. Zaświadczenie z ZUS dopiero zamówiliśmy.\nRafał Noga", (
            form(water, "word", "docx", "Formularz rekrutacyjny Aqua Serwis"),
            declaration(water, "word", "odt", "Oświadczenie o statusie"),
            de_minimis(water, "booklet", "pdf", "de_minimis_podpisany"),
            contract(water, "tabled", "pdf", "umowa_podpisana"),
            tax(water, "portal", "pdf", "zaswiadczenie_US"),
        )), sound=False, missing=("zus_certificate",)),
        _of(toys, _mail(toys, (16, 18, 40), "Klocki z Lasu - zgłoszenie na wyjazd", "Dzień dobry!\nPrzesyłam zdjęcia dokumentów zgłoszeniowych.\nBarbara Michalczuk", (
            form(toys, "letter", "photo", "zgloszenie"),
            de_minimis(toys, "wide", "photo", "deminimis", obsolete=True),
            declaration(toys, "figures", "photo", "status", mark="ring"),
            contract(toys, "columns", "photo", "umowa"),
            zus(toys, "classic", "photo", "zus"),
            tax_of_other(toys, president, "photo", "skarbowy"),
        )), sound=False),
    )  # fmt: skip


ROUND = Round(
    name="r31",
    written_by="had read the Regulamin, forms.md, domain.md, contract.md and the model; no readers, no other papers",
    applications=(*_scanned(), *_digital(), *_faulty()),
)
