"""Applications that owe something."""

from dataclasses import replace

from tests.blind.model import Application, Mail

from .build import Certified, at, certificate, filed, forms
from .certificates import (
    US_KR,
    US_NS,
    US_SL,
    US_ZA,
    ZUS_GW,
    ZUS_ZG,
    tax_grid,
    tax_letter,
    tax_portal,
    zus_letter,
    zus_paper,
    zus_refusal,
    zus_table,
)
from .inked import GUBEX, LUBSKOR, RZEPTECH, WSCHOD

UNSIGNED = ("application_form", "status_declaration", "de_minimis_form", "draft_contract")
OWED = (("VAT, 01/2026", "4 312,00", "88,00"), ("PIT-4, 02/2026", "1 970,00", "21,00"))


def gubex() -> Application:
    """The tax certificate states arrears."""
    firm = GUBEX
    zus = Certified("ZUS letter", zus_letter, ZUS_ZG, "390000/71/2026/120066", "8 kwietnia 2026 r.")
    tax = Certified(
        "tax grid",
        lambda f, o, n, d: tax_grid(f, o, n, d, OWED),
        US_KR,
        "0808-SEW.4060.188.2026",
        "10.04.2026",
        "pdf",
        "arrears",
        faults=("arrears",),
    )
    papers = (
        *forms(firm, "pdf", "plain"),
        certificate(firm, "zus_certificate", zus, "plain"),
        certificate(firm, "tax_certificate", tax, "plain"),
    )
    body = "Dzień dobry,\nw załączeniu dokumenty GUBEX Logistyka na wyjazd do Szwajcarii.\nNatalia Kos"
    mail = Mail(at(14, 16, 44), firm.email, "GUBEX - wyjazd studyjny Szwajcaria", body, papers)
    return filed(firm, [mail], sound=False)


def lubskor() -> Application:
    """Nobody signed the form, nobody initialled the draft; the tax certificate is a partner's."""
    firm = LUBSKOR
    partner = replace(
        firm,
        name="Walas Tapicernia Sp. z o.o.",
        nip="5999143500",
        regon="362077516",
        street="ul. Reja 6",
    )
    zus = Certified("ZUS paper, stamp", zus_paper, ZUS_ZG, "390000/70/688/2026", "13 kwietnia 2026 r.", "scan")
    tax = Certified(
        "tax letter",
        tax_letter,
        US_ZA,
        "0819-SEW.4060.329.2026",
        "14 kwietnia 2026 r.",
        "scan",
        of=partner,
        faults=("other_company",),
    )
    papers = (
        *forms(firm, "scan", "scan", unsigned=("application_form", "draft_contract")),
        certificate(firm, "zus_certificate", zus, "scan"),
        certificate(firm, "tax_certificate", tax, "scan"),
    )
    body = "Dzień dobry, wysyłam skany - Lubskor, Szwajcaria.\nMonika Walas"
    mail = Mail(at(16, 10, 9), firm.email, "Lubskor zgłoszenie", body, papers)
    return filed(firm, [mail], sound=False)


def wschovita() -> Application:
    """The form is for the other trip."""
    firm = WSCHOD
    zus = Certified("ZUS e-office print", zus_table, ZUS_ZG, "390000/72/2026/005311", "15.04.2026")
    tax = Certified("tax portal print", tax_portal, US_NS, "0812-SEW.4060.240.2026", "15.04.2026")
    papers = (
        *forms(firm, "pdf", "annex", trip=1),
        certificate(firm, "zus_certificate", zus, "annex"),
        certificate(firm, "tax_certificate", tax, "annex"),
    )
    body = "Szanowni Państwo,\n\nprzesyłam zgłoszenie Wschovita na wyjazd studyjny.\n\nAneta Skiba"
    mail = Mail(at(17, 12, 30), firm.email, "Wschovita – zgłoszenie na wyjazd studyjny", body, papers)
    return filed(firm, [mail], sound=False)


def rzeptech() -> Application:
    """ZUS refused; the status declaration was forgotten, the forms are unsigned Word files."""
    firm = RZEPTECH
    zus = Certified(
        "ZUS refusal",
        zus_refusal,
        ZUS_GW,
        "400000/71/2026/092845-O",
        "10 kwietnia 2026 r.",
        "scan",
        "refusal",
        faults=("arrears",),
    )
    tax = Certified("tax letter", tax_letter, US_SL, "0813-SEE.4060.51.2026", "13 kwietnia 2026 r.", "scan")
    papers = (
        *(paper for paper in forms(firm, "docx", "plain", unsigned=UNSIGNED) if paper.kind != "status_declaration"),
        certificate(firm, "zus_certificate", zus, "plain"),
        certificate(firm, "tax_certificate", tax, "plain"),
    )
    body = "Dzień dobry,\nprzesyłam dokumenty na wyjazd do Szwajcarii oraz pismo, które dostaliśmy z ZUS.\nDamian Rosa"
    mail = Mail(at(15, 14, 22), firm.email, "RZEPTECH – dokumenty na wyjazd", body, papers)
    return filed(firm, [mail], sound=False, missing=("status_declaration",))


FAULTY = (gubex(), lubskor(), wschovita(), rzeptech())
