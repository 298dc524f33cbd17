"""The sound applications that never were on paper: PDF files from Word, e-signed."""

from collections.abc import Sequence
from dataclasses import replace

from tests.blind.model import Application, Mail, Paper

from . import certificates as zus
from . import evidence, own_forms
from . import taxes as tax
from .companies import GW, TAX, ZG, ZUS, at, greet, in_order, sound
from .firms_b import KODLUB, KROSBET, SENSORA, SZKLOARTE
from .papers import Way, blanks, certificate, copy_of, own


def _kodlub() -> Application:
    firm = KODLUB
    names = (
        "kodlub_formularz_zgloszeniowy",
        "kodlub_oswiadczenie_msp",
        "kodlub_de_minimis",
        "kodlub_umowa",
        "zus_kodlub",
        "us_kodlub",
    )
    way = Way("pdf", names)
    papers = in_order(
        blanks(firm, way),
        certificate(
            ZUS,
            "ZUS portal cards",
            zus.zus_card(firm, GW, "07.04.2026", "eZ-81190-0407", "Marek Dudziak"),
            firm,
            way,
        ),
        certificate(
            TAX,
            "e-office print",
            tax.tax_portal(firm, "Urząd Skarbowy w Słubicach", "2026-04-07", "EUS-2026-0407-55201", ""),
            firm,
            way,
        ),
        copy_of(
            evidence.iso(firm, "ISO 27001:2022", "BSI", "IS 778120", "wytwarzanie oprogramowania", "02.2028"),
            "ISO certificate",
            "iso27001",
            "pdf",
            firm,
        ),
    )
    body = greet(firm, "przesyłamy zgłoszenie, pliki podpisane elektronicznie (podpis kwalifikowany).")
    return sound(
        firm, (Mail(at(8, 15, 31), firm.email, "KodLub - zgłoszenie, Szwajcaria 2026", body, papers),), 1
    )


def _krosbet() -> Application:
    firm = KROSBET
    names = (
        "Formularz zgłoszeniowy",
        "Oświadczenie o statusie",
        "Formularz informacji",
        "Umowa",
        "ZUS",
        "Urząd Skarbowy",
    )
    way = Way("pdf", names)
    papers = in_order(
        blanks(firm, way),
        certificate(
            ZUS,
            "ZUS table print",
            zus.zus_table(firm, ZG, "08.04.2026", "ZN/370/2026/004390", "Irena Wach"),
            firm,
            way,
        ),
        certificate(
            TAX,
            "KAS lettered boxes",
            tax.tax_boxes(
                firm,
                "Urząd Skarbowy w Krośnie Odrzańskim",
                "10.04.2026",
                "0805-SKA.4020.18.2026",
                "Rafał Nizioł",
            ),
            firm,
            way,
        ),
        copy_of(
            evidence.attest(
                firm,
                "prefabrykaty żelbetowe (ZKP)",
                "Jednostka notyfikowana 1487",
                "1487-CPR-118",
                "04.06.2024",
            ),
            "attest",
            "certyfikat ZKP",
            "pdf",
            firm,
        ),
    )
    body = greet(
        firm, "w załączniku zgłoszenie na wyjazd studyjny do Szwajcarii, całość w pliku zip.", "Z poważaniem"
    )
    return sound(firm, (Mail(at(14, 14, 2), firm.email, "Zgłoszenie Krosbet", body, papers, "zip"),), 1)


def _sensora() -> Application:
    firm = SENSORA
    way = Way("pdf", ("1_formularz", "2_status", "3_de_minimis", "4_umowa", "5_ZUS", "6_US"))
    copies: Sequence[Paper] = (
        copy_of(
            evidence.iso(firm, "ISO 9001:2015", "Bureau Veritas", "PL-20931", "czujniki", "08.2027"),
            "ISO certificate",
            "7_ISO",
            "pdf",
            firm,
        ),
        copy_of(
            evidence.patent(firm, "Czujnik wilgotności ziarna", "239871", "11.02.2019"),
            "patent",
            "8_patent_239871",
            "pdf",
            firm,
        ),
        copy_of(
            evidence.patent(firm, "Układ kompensacji temperatury", "241006", "03.07.2020"),
            "patent",
            "9_patent_241006",
            "pdf",
            firm,
        ),
        copy_of(
            evidence.attest(
                firm, "czujnik pyłu DP-3", "Instytut Techniki Pomiarowej", "51/2025", "20.05.2025"
            ),
            "attest",
            "10_atest",
            "pdf",
            firm,
        ),
    )
    first = in_order(
        blanks(firm, way),
        certificate(
            ZUS,
            "ZUS portal cards",
            zus.zus_card(firm, GW, "16.04.2026", "eZ-91020-0416", "Ewelina Sroka"),
            firm,
            way,
        ),
        certificate(
            TAX,
            "e-office print",
            tax.tax_portal(
                firm, "Urząd Skarbowy w Gorzowie Wielkopolskim", "2026-04-16", "EUS-2026-0416-20017", ""
            ),
            firm,
            way,
        ),
    )
    mails = (
        Mail(
            at(17, 9, 40),
            firm.email,
            "Wyjazd studyjny Szwajcaria - Sensora Systemy Pomiarowe",
            greet(firm, "przesyłam podpisane dokumenty obowiązkowe. Kopie patentów w kolejnym mailu."),
            first,
        ),
        Mail(
            at(17, 9, 58),
            firm.email,
            "Re: Wyjazd studyjny Szwajcaria - Sensora Systemy Pomiarowe",
            greet(firm, "kopie certyfikatu, patentów i atestu."),
            tuple(copies),
        ),
    )
    return sound(firm, mails, 4)


def _szkloarte() -> Application:
    firm = SZKLOARTE
    way = Way("pdf", ("zgloszenie", "status", "pomoc de minimis", "umowa", "zus", "us"))
    forms = blanks(firm, way)
    forms["application_form"] = own(
        forms["application_form"], "retyped application form", own_forms.own_application(firm)
    )
    papers = in_order(
        forms,
        certificate(
            ZUS,
            "ZUS table print",
            zus.zus_table(firm, ZG, "17.04.2026", "ZN/370/2026/004877", "Irena Wach"),
            firm,
            way,
        ),
        certificate(
            TAX,
            "KAS lettered boxes",
            tax.tax_boxes(
                firm, "Urząd Skarbowy w Żarach", "20.04.2026", "0812-SKA.4020.88.2026", "Nina Solecka"
            ),
            firm,
            way,
        ),
        replace(
            copy_of(evidence.register_print(firm, "20.04.2026"), "CEIDG print", "CEIDG", "pdf", firm),
            kind="other",
            fields=firm.identity,
        ),
    )
    body = greet(firm, "przesyłam zgłoszenie, podpisałam profilem zaufanym.")
    return sound(firm, (Mail(at(22, 7, 48), firm.email, "Szkło-Arte zgłoszenie na wyjazd", body, papers),), 0)


def born_digital() -> tuple[Application, ...]:
    """All of them."""
    return (_kodlub(), _krosbet(), _sensora(), _szkloarte())
