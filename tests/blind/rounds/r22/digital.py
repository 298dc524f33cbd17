"""Applications that came born-digital."""

from tests.blind.model import Application, Mail

from .born import KWARCEM, LUMENTO, MEDISFERA, ODRAFORM, TORFELIA, ZEFIR
from .build import Certified, at, certificate, evidence, filed, forms
from .certificates import (
    US_1ZG,
    US_GW,
    US_NS,
    US_SW,
    US_ZA,
    ZUS_GW,
    ZUS_ZG,
    tax_grid,
    tax_letter,
    tax_portal,
    zus_letter,
    zus_table,
)


def kwarcem() -> Application:
    firm = KWARCEM
    zus = Certified("ZUS letter", zus_letter, ZUS_ZG, "390000/71/2026/118820", "2 kwietnia 2026 r.")
    tax = Certified("tax portal print", tax_portal, US_1ZG, "0871-SEW.4060.1188.2026", "1 kwietnia 2026 r.")
    papers = (
        *forms(firm, "pdf", "plain"),
        certificate(firm, "zus_certificate", zus, "plain"),
        certificate(firm, "tax_certificate", tax, "plain"),
        *evidence(firm, "pdf"),
    )
    body = (
        "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów do naboru na wyjazd studyjny do Szwajcarii. Pliki są"
        " podpisane elektronicznie przez panią prezes.\n\nPozdrawiam\nRafał Dubiel\nKWARCEM AUTOMATYKA\ntel. 601"
        " 347 228"
    )
    mail = Mail(at(9, 10, 42), firm.email, "Zgłoszenie – wyjazd studyjny Szwajcaria – KWARCEM", body, papers)
    return filed(firm, [mail], sound=True)


def lumento() -> Application:
    firm = LUMENTO
    zus = Certified("ZUS e-office print", zus_table, ZUS_ZG, "390000/72/2026/004417", "07.04.2026")
    tax = Certified("tax letter", tax_letter, US_NS, "0812-SEE.4060.206.2026", "08.04.2026 r.")
    papers = (
        certificate(firm, "tax_certificate", tax, "annex"),
        certificate(firm, "zus_certificate", zus, "annex"),
        *forms(firm, "pdf", "annex", filled=False),
    )
    body = "Dzień dobry, zgłaszam się na Szwajcarię :) wszystko w załącznikach, podpis zaufany.\nKinga Borsuk / LUMENTO"
    mail = Mail(at(10, 21, 17), firm.email, "szwajcaria", body, papers)
    return filed(firm, [mail], sound=True)


def torfelia() -> Application:
    firm = TORFELIA
    zus = Certified("ZUS letter", zus_letter, ZUS_ZG, "390000/71/2026/116554", "30 marca 2026 r.")
    tax = Certified("tax grid", tax_grid, US_SW, "0817-SEW.4060.97.2026", "31.03.2026")
    papers = (
        *forms(firm, "pdf", "annex"),
        certificate(firm, "zus_certificate", zus, "annex"),
        certificate(firm, "tax_certificate", tax, "annex"),
        *evidence(firm, "pdf"),
    )
    body = (
        "Szanowni Państwo,\n\nprzekazuję zgłoszenie firmy Torfelia Bioprodukt do udziału w wyjeździe (czerwiec). "
        "Dokumenty w spakowanym pliku. Proszę o potwierdzenie otrzymania.\n\nZ poważaniem\nIreneusz Giza"
    )
    mail = Mail(at(13, 12, 5), firm.email, "Nabór Innowacyjne Lubuskie - dokumenty Torfelia", body, papers, "zip")
    return filed(firm, [mail], sound=True)


def odraform() -> Application:
    firm = ODRAFORM
    zus = Certified("ZUS letter", zus_letter, ZUS_GW, "400000/71/2026/090155", "8 kwietnia 2026 r.")
    tax = Certified("tax portal print", tax_portal, US_GW, "0804-SEW.4060.733.2026", "10.04.2026")
    first = (
        *forms(firm, "pdf", "plain", filled=False),
        certificate(firm, "zus_certificate", zus, "plain"),
        *evidence(firm, "pdf"),
    )
    body = (
        "Dzień dobry,\n\nprzesyłam zgłoszenie Odraform Tworzywa (Szwajcaria, 22–25 czerwca). Certyfikaty ISO i IATF w"
        " osobnych plikach.\n\nSylwia Marczuk\ndyrektor ds. rozwoju"
    )
    later = (
        "Uzupełniam – nie dołączyło się zaświadczenie z urzędu skarbowego, przepraszam za zamieszanie.\n\nSylwia"
        " Marczuk"
    )
    mails = [
        Mail(at(15, 9, 31), firm.email, "Odraform – zgłoszenie na wyjazd studyjny", body, first),
        Mail(
            at(15, 9, 48),
            firm.email,
            "RE: Odraform – zgłoszenie na wyjazd studyjny",
            later,
            (certificate(firm, "tax_certificate", tax, "plain"),),
        ),
    ]
    return filed(firm, mails, sound=True)


def medisfera() -> Application:
    firm = MEDISFERA
    zus = Certified("ZUS e-office print", zus_table, ZUS_ZG, "390000/72/2026/005023", "13.04.2026")
    tax = Certified("tax portal print", tax_portal, US_1ZG, "0871-SEW.4060.1290.2026", "14.04.2026")
    papers = (
        certificate(firm, "zus_certificate", zus, "plain"),
        certificate(firm, "tax_certificate", tax, "plain"),
        *forms(firm, "pdf", "plain", retyped=True),
    )
    body = "Cześć,\n\npodsyłam paczkę dokumentów Medisfera – Szwajcaria 2026.\n\nTomek Wilkoń, CTO"
    mail = Mail(at(16, 14, 59), firm.email, "Medisfera Cyfrowa / wyjazd studyjny CH", body, papers, "zip")
    return filed(firm, [mail], sound=True)


def zefir() -> Application:
    firm = ZEFIR
    zus = Certified("ZUS letter", zus_letter, ZUS_ZG, "390000/71/2026/121407", "9 kwietnia 2026 r.")
    tax = Certified("tax grid", tax_grid, US_ZA, "0819-SEW.4060.311.2026", "13.04.2026")
    papers = (
        *forms(firm, "pdf", "annex", filled=False),
        certificate(firm, "zus_certificate", zus, "annex"),
        certificate(firm, "tax_certificate", tax, "annex"),
        *evidence(firm, "pdf"),
    )
    body = "W załączeniu zgłoszenie Zefir-Łużyce na wyjazd do Szwajcarii wraz z zaświadczeniami.\n\nOlga Puk"
    mail = Mail(at(20, 8, 12), firm.email, "Zgłoszenie udziału w wyjeździe studyjnym", body, papers)
    return filed(firm, [mail], sound=True)


DIGITAL = (kwarcem(), lumento(), torfelia(), odraform(), medisfera(), zefir())
