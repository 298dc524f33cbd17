"""Sound applications that were printed, signed by hand and scanned or photographed."""

from typing import Final

from tests.blind.model import Application, Mail
from tests.blind.rounds.r23 import kit
from tests.blind.rounds.r23.common import Company
from tests.blind.rounds.r23.companies_a import EKOGRAN, GLINA, TERMO
from tests.blind.rounds.r23.companies_b import GEODRON, LUBMETAL, ORTO

H: Final = "hand"


def _sound(c: Company, mails: tuple[Mail, ...], copies: int) -> Application:
    return Application(c.slug, c.name, c.nip, mails, True, kit.answers(c), kit.points(c, copies))


def applications() -> tuple[Application, ...]:
    """Six firms."""
    d = "9 kwietnia 2026 r."
    termo = Mail(
        kit.at(10, 10, 12),
        TERMO.email,
        "zgłoszenie na wyjazd do Szwajcarii",
        "Dzień dobry, w załączeniu skany dokumentów. Oryginały mogę dowieźć.\nRobert Kania, Termo-Lub",
        (
            kit.form(TERMO, "F4", "skan0001", d, H, "scan", by_hand=True),
            kit.standing(TERMO, "S2", "skan0002", d, H, "scan"),
            kit.de_minimis(TERMO, "D3", "skan0003", d, H, "scan"),
            kit.contract(TERMO, "K3", "skan0004", H, "scan"),
            kit.zus(TERMO, "Z1", "skan0005", "26 marca 2026 r.", "410000/71/1633/2026", "scan"),
            kit.tax(TERMO, "T1", "skan0006", "27.03.2026", "0804-SEW.4031.322.2026", "scan"),
            kit.iso(TERMO, "ISO 9001:2015 nr TL/0488/2024", "skan0007", "21.06.2027", "scan"),
        ),
    )
    d = "13.04.2026 r."
    glina = Mail(
        kit.at(14, 18, 5),
        GLINA.email,
        "Wyjazd studyjny - Glina i Len",
        "Dobry wieczór,\nprzesyłam wszystkie dokumenty w jednym pliku.\n\nHalina Wrona",
        (
            kit.form(GLINA, "F2", "dokumenty Glina i Len", d, H, "scan"),
            kit.zus(GLINA, "Z3", "zus", "07.04.2026", "410000/KP/0718/2026", "scan"),
            kit.tax(GLINA, "T4", "us", "08.04.2026", "0814-SEW.4031.57.2026", "scan"),
            kit.standing(GLINA, "S1", "status", d, H, "scan"),
            kit.de_minimis(GLINA, "D1", "de minimis", d, H, "scan"),
            kit.contract(GLINA, "K2", "umowa", H, "scan"),
            kit.attest(GLINA, "Atest PZH B.BW.60111.0474.2024", "atest", "scan"),
        ),
        "one_pdf",
    )
    d = "15 kwietnia 2026 r."
    recykl = Mail(
        kit.at(16, 13, 40),
        EKOGRAN.email,
        "Ekogran Recykling Sp. j. – zgłoszenie (Szwajcaria)",
        "Szanowni Państwo,\n\nw załączeniu zgłoszenie spółki Ekogran Recykling wraz z kompletem"
        " załączników.\n\nDominika Bielak",
        (
            kit.form(EKOGRAN, "F3", "zgłoszenie", d, H, "scan"),
            kit.standing(EKOGRAN, "S3", "oświadczenie o statusie", d, H, "scan"),
            kit.de_minimis(EKOGRAN, "D2", "formularz pomoc de minimis", d, H, "scan"),
            kit.aid(EKOGRAN, "oświadczenie o pomocy de minimis", d, H, "scan"),
            kit.contract(EKOGRAN, "K4", "umowa parafowana", H, "scan"),
            kit.zus(EKOGRAN, "Z2", "ZUS_2026", "10.04.2026", "410000/KS/2026/121560", "pdf"),
            kit.tax(EKOGRAN, "T3", "KAS_2026", "10.04.2026", "0813-SPV.4103.112.2026", "pdf"),
        ),
        "zip",
    )
    d = "17.04.2026"
    geodron = Mail(
        kit.at(17, 20, 33),
        GEODRON.email,
        "zgłoszenie",
        "Cześć, dzień dobry :) wysyłam zdjęcia podpisanych papierów na wyjazd do Szwajcarii, zaświadczenie z ZUS w"
        " pdf.\nAdam Sikora GEODRON",
        (
            kit.form(GEODRON, "F4", "IMG_20260417_201102", d, H, "photo", by_hand=True),
            kit.standing(GEODRON, "S1", "IMG_20260417_201215", d, H, "photo"),
            kit.de_minimis(GEODRON, "D2", "IMG_20260417_201340", d, H, "photo"),
            kit.contract(GEODRON, "K4", "IMG_20260417_201518", H, "photo"),
            kit.tax(GEODRON, "T1", "IMG_20260417_201733", "14.04.2026", "0807-SEW.4031.41.2026", "photo"),
            kit.zus(GEODRON, "Z4", "zaswiadczenie", "13.04.2026", "420000-00-2026-39904", "pdf"),
        ),
    )
    d = "20 kwietnia 2026 r."
    stalmet = (
        Mail(
            kit.at(20, 9, 2),
            LUBMETAL.email,
            "Lubmetal-Cut - zgłoszenie do wyjazdu studyjnego do Szwajcarii",
            "Dzień dobry,\n\nw załączeniu skan kompletu dokumentów. Certyfikaty prześlę za chwilę.\n\nIwona Gawrońska",
            (
                kit.form(LUBMETAL, "F1", "Lubmetal-Cut_zgloszenie_komplet", d, H, "scan"),
                kit.standing(LUBMETAL, "S4", "status", d, H, "scan"),
                kit.de_minimis(LUBMETAL, "D4", "de_minimis", d, H, "scan"),
                kit.aid(LUBMETAL, "pomoc", d, H, "scan"),
                kit.contract(LUBMETAL, "K1", "umowa", H, "scan"),
                kit.zus(LUBMETAL, "Z1", "zus", "10 kwietnia 2026 r.", "410000/71/2107/2026", "scan"),
                kit.tax(LUBMETAL, "T2", "us", "14 kwietnia 2026 r.", "0811-SEW.4031.860.2026", "scan"),
            ),
            "one_pdf",
        ),
        Mail(
            kit.at(20, 9, 18),
            LUBMETAL.email,
            "Re: Lubmetal-Cut - zgłoszenie do wyjazdu studyjnego do Szwajcarii",
            "Obiecane certyfikaty.\n\nIwona Gawrońska",
            (
                kit.iso(LUBMETAL, "ISO 9001:2015 nr PL-2291/Q", "cert_9001", "08.08.2027", "scan"),
                kit.iso(LUBMETAL, "EN 1090-2 nr 2451-CPR-0719", "cert_1090", "08.08.2027", "scan"),
                kit.iso(LUBMETAL, "ISO 45001:2018 nr PL-2291/S", "cert_45001", "08.08.2027", "scan"),
            ),
        ),
    )
    d = "20.04.2026 r."
    orto = (
        Mail(
            kit.at(20, 15, 11),
            ORTO.email,
            "OrtoLab Żagań - formularz zgłoszeniowy i załączniki",
            "Dzień dobry,\n\nprzesyłam dokumenty. Na zaświadczenie z ZUS jeszcze czekamy, doślę je jutro.\n\nBeata"
            " Olejniczak",
            (
                kit.form(ORTO, "F2", "Zgłoszenie", d, H, "scan"),
                kit.standing(ORTO, "S2", "Status", d, H, "scan"),
                kit.de_minimis(ORTO, "D3", "De minimis", d, H, "scan"),
                kit.contract(ORTO, "K3", "Umowa", H, "scan"),
                kit.tax(
                    ORTO, "T4", "Urząd Skarbowy", "16.04.2026", "0812-SEW.4031.199.2026", "scan", turned=180
                ),
                kit.iso(ORTO, "EN ISO 13485:2016 nr MD-40177", "Certyfikat", "11.01.2028", "scan"),
            ),
        ),
        Mail(
            kit.at(21, 8, 44),
            ORTO.email,
            "Re: OrtoLab Żagań - formularz zgłoszeniowy i załączniki",
            "Dzień dobry,\n\nzgodnie z zapowiedzią zaświadczenie z ZUS.\n\nBeata Olejniczak\nOrtoLab",
            (kit.zus(ORTO, "Z3", "ZUS zaświadczenie", "20.04.2026", "410000/KP/0894/2026", "scan"),),
        ),
    )
    return (
        _sound(TERMO, (termo,), 1),
        _sound(GLINA, (glina,), 1),
        _sound(EKOGRAN, (recykl,), 0),
        _sound(GEODRON, (geodron,), 0),
        _sound(LUBMETAL, stalmet, 3),
        _sound(ORTO, orto, 1),
    )
