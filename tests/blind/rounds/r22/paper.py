"""Applications that came printed, signed, and scanned or photographed."""

from tests.blind.model import Application, Mail

from .build import Certified, at, certificate, evidence, filed, forms
from .certificates import (
    US_1ZG,
    US_DR,
    US_GW,
    US_MI,
    US_SL,
    US_ZN,
    ZUS_GW,
    ZUS_ZG,
    tax_grid,
    tax_letter,
    tax_portal,
    zus_letter,
    zus_paper,
    zus_table,
)
from .inked import APIS, DRZEWIARZ, GORZAN, POLINEX, STALBRUK, WIKLINA


def stalbruk() -> Application:
    firm = STALBRUK
    zus = Certified("ZUS paper, stamp", zus_paper, ZUS_ZG, "390000/70/601/2026", "1 kwietnia 2026 r.", "scan")
    tax = Certified("tax letter", tax_letter, US_1ZG, "0871-SEW.4060.1104.2026", "1 kwietnia 2026 r.", "scan")
    papers = (
        *forms(firm, "scan", "scan"),
        certificate(firm, "zus_certificate", zus, "scan"),
        certificate(firm, "tax_certificate", tax, "scan"),
        *evidence(firm, "scan"),
    )
    body = "Witam,\nw załączniku skan dokumentów zgłoszeniowych firmy STALBRUK (Szwajcaria).\nHalina Olejnik"
    mail = Mail(at(8, 11, 20), firm.email, "Skan - zgłoszenie wyjazd studyjny", body, papers, "one_pdf")
    return filed(firm, [mail], sound=True)


def wiklina() -> Application:
    firm = WIKLINA
    zus = Certified("ZUS paper, stamp", zus_paper, ZUS_GW, "400000/70/212/2026", "8 kwietnia 2026 r.", "photo")
    tax = Certified("tax letter", tax_letter, US_SL, "0813-SEE.4060.44.2026", "9 kwietnia 2026 r.", "photo")
    papers = (
        *forms(firm, "photo", "phone", filled=False),
        certificate(firm, "zus_certificate", zus, "phone"),
        certificate(firm, "tax_certificate", tax, "phone"),
    )
    body = "Dzień dobry, wysyłam zdjęcia dokumentów bo nie mam skanera. Marta Trojan Słubice"
    mail = Mail(at(11, 8, 40), firm.email, "zgłoszenie wyjazd szwajcaria marta trojan", body, papers)
    return filed(firm, [mail], sound=True)


def gorzan() -> Application:
    firm = GORZAN
    zus = Certified("ZUS e-office print", zus_table, ZUS_GW, "400000/72/2026/011902", "10.04.2026")
    tax = Certified("tax grid", tax_grid, US_MI, "0806-SEW.4060.158.2026", "09.04.2026", "scan")
    papers = (
        *forms(firm, "scan", "annex", turned=180),
        certificate(firm, "zus_certificate", zus, "annex"),
        certificate(firm, "tax_certificate", tax, "annex"),
        *evidence(firm, "scan"),
    )
    body = (
        "Dzień dobry,\n\nprzesyłam skany podpisanych dokumentów oraz kopie certyfikatów. Zaświadczenie z ZUS w"
        " oryginale elektronicznym.\n\nJakub Gorzan, prokurent"
    )
    mail = Mail(at(14, 13, 26), firm.email, "Gorzan Precyzja – zgłoszenie Szwajcaria", body, papers)
    return filed(firm, [mail], sound=True)


def polinex() -> Application:
    firm = POLINEX
    zus = Certified("ZUS letter", zus_letter, ZUS_ZG, "390000/71/2026/119943", "7 kwietnia 2026 r.")
    tax = Certified("tax portal print", tax_portal, US_ZN, "0818-SEW.4060.505.2026", "15.04.2026")
    papers = (
        *forms(firm, "scan", "plain", dpi=150, retyped=True),
        certificate(firm, "zus_certificate", zus, "plain"),
        certificate(firm, "tax_certificate", tax, "plain"),
        *evidence(firm, "scan"),
    )
    body = (
        "Szanowni Państwo,\n\nw archiwum zip komplet: zał. 2, 3, 5, 6, zaświadczenia, certyfikat FSC.\n\nJustyna"
        " Leśniak\nPolinex"
    )
    mail = Mail(at(17, 15, 3), firm.email, "POLINEX - formularz zgłoszeniowy + załączniki", body, papers, "zip")
    return filed(firm, [mail], sound=True)


def apis() -> Application:
    firm = APIS
    zus = Certified("ZUS letter", zus_letter, ZUS_GW, "400000/71/2026/093310", "16 kwietnia 2026 r.")
    tax = Certified("tax portal print", tax_portal, US_GW, "0804-SEW.4060.790.2026", "17.04.2026")
    papers = (
        *forms(firm, "photo", "annex"),
        certificate(firm, "zus_certificate", zus, "annex"),
        certificate(firm, "tax_certificate", tax, "annex"),
    )
    body = "Dobry wieczór,\nformularze wypełnione ręcznie (zdjęcia), zaświadczenia pobrane z PUE i e-US.\nKonrad Figura"
    mail = Mail(at(20, 22, 51), firm.email, "Apis Sensor – nabór na wyjazd do Szwajcarii", body, papers)
    return filed(firm, [mail], sound=True)


def drzewiarz() -> Application:
    firm = DRZEWIARZ
    zus = Certified("ZUS e-office print", zus_table, ZUS_GW, "400000/72/2026/012777", "15.04.2026", "scan")
    tax = Certified("tax grid", tax_grid, US_DR, "0805-SEW.4060.61.2026", "16.04.2026", "scan")
    papers = (
        certificate(firm, "tax_certificate", tax, "scan"),
        certificate(firm, "zus_certificate", zus, "scan"),
        *forms(firm, "scan", "scan", filled=False),
    )
    body = "Dzień dobry\nprzesyłam papiery na wyjazd\nNowak Paweł"
    mail = Mail(at(21, 7, 35), firm.email, "papiery na wyjazd", body, papers)
    return filed(firm, [mail], sound=True)


PAPER = (stalbruk(), wiklina(), gorzan(), polinex(), apis(), drzewiarz())
