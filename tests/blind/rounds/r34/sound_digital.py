"""Four firms that sent files made on a computer and signed electronically."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail
from tests.blind.rounds.r34 import evidence, tax, zus
from tests.blind.rounds.r34.firms_a import DATAVIA, LUMETRON, TARNEL, WIERZBNA
from tests.blind.rounds.r34.papers import Desk, form_fields, points
from tests.blind.rounds.r34.retyped import Retype
from tests.blind.rounds.r34.word import Typist

WARSAW = ZoneInfo("Europe/Warsaw")
ZG = "Oddział w Zielonej Górze"
GW = "Oddział w Gorzowie Wielkopolskim"


def at(day: int, hour: int, minute: int) -> datetime:
    """A moment of April 2026 in Warsaw."""
    return datetime(2026, 4, day, hour, minute, tzinfo=WARSAW)


def lumetron() -> Application:
    """Typed into the desk's Word files, exported, e-signed."""
    firm, desk = LUMETRON, Desk(LUMETRON, "pdf")
    how = Typist(blue=True, signed_text="podpisano elektronicznie")
    body = "Jednostka Certyfikacji"
    papers = (
        desk.form("application_form", how, "Zal_2_formularz_zgloszeniowy_LUMETRON"),
        desk.form("status_declaration", how, "Zal_3_status_LUMETRON"),
        desk.form("de_minimis_statement", how, "Zal_4_pomoc_LUMETRON"),
        desk.form("draft_contract", how, "Zal_5_umowa_LUMETRON"),
        desk.form("de_minimis_form", how, "Zal_6_de_minimis_LUMETRON"),
        desk.certificate(
            "zus_certificate",
            "e-office cards",
            zus.eprint(firm, "08.04.2026", "390000/2026/114508", ZG),
            "ZUS",
        ),
        desk.certificate(
            "tax_certificate",
            "e-office headings",
            tax.eoffice(
                firm, "09.04.2026", "0871-SKA.4050.1182.2026", "Pierwszego Urzędu Skarbowego w Zielonej Górze"
            ),
            "US",
        ),
        desk.copy(
            evidence.system(
                firm, "ISO 9001:2015", "projektowanie opraw", "QMS/1180/24", f"Zachodnia {body}", "11.2027"
            ),
            "iso9001",
            "management system",
        ),
        desk.copy(
            evidence.system(
                firm, "ISO 14001:2015", "produkcja opraw", "EMS/0412/24", f"Zachodnia {body}", "11.2027"
            ),
            "iso14001",
            "management system",
        ),
        desk.copy(
            evidence.patent(firm, "Układ sterowania oprawą", "245118", "4 maja 2023 r."),
            "patent_245118",
            "patent",
        ),
        desk.copy(
            evidence.attest(
                firm,
                "Atest higieniczny",
                "oprawa LM-4",
                "H-221/2025",
                "Instytut Atestacji Wyrobów",
                "3.06.2025",
            ),
            "atest_LM4",
            "attest",
        ),
    )
    mail = Mail(
        at(14, 9, 12),
        "m.oledzka@lumetron-zg.pl",
        "Zgłoszenie na wyjazd studyjny do Szwajcarii – Lumetron sp. z o.o.",
        "Dzień dobry,\n\nw załączeniu przesyłam komplet dokumentów podpisanych kwalifikowanym podpisem elektronicznym.\n"
        "Proszę o potwierdzenie otrzymania.\n\nPozdrawiam\nMarta Olędzka",
        papers,
    )
    return Application(firm.slug, firm.name, firm.nip, (mail,), True, form_fields(firm), points(firm))


def datavia() -> Application:
    """Seat in Poznań, branch in Zielona Góra; retyped as running text; a ZIP."""
    firm, desk = DATAVIA, Desk(DATAVIA, "pdf")
    how = Retype("plain", "[x]", signed_text="(podpis elektroniczny)")
    contract = Typist(font="Liberation Sans", signed_text="podpis elektroniczny")
    papers = (
        desk.form("application_form", how, "Formularz zgloszeniowy"),
        desk.form("status_declaration", how, "Oswiadczenie o statusie"),
        desk.form("de_minimis_form", how, "Formularz de minimis"),
        desk.form("de_minimis_statement", how, "Oswiadczenie o pomocy de minimis"),
        desk.form("draft_contract", contract, "Projekt umowy"),
        desk.certificate(
            "zus_certificate",
            "two columns",
            zus.columns(firm, "01.04.2026", "300000/71/2026/55214", "I Oddział w Poznaniu"),
            "ZUS Datavia",
        ),
        desk.certificate(
            "tax_certificate",
            "e-office headings",
            tax.eoffice(firm, "02.04.2026", "3022-SKA.4050.733.2026", "Urzędu Skarbowego Poznań-Jeżyce"),
            "US Datavia",
        ),
    )
    mail = Mail(
        at(10, 15, 47),
        "igor@dataviasystemy.pl",
        "nabór Szwajcaria 2026 - dokumenty",
        "Dzień dobry,\nprzesyłamy dokumenty w jednym archiwum ZIP. Oddział firmy mieści się w Zielonej Górze.\n\nIgor Sabala\nDatavia Systemy",
        papers,
        "zip",
    )
    return Application(firm.slug, firm.name, firm.nip, (mail,), True, form_fields(firm), points(firm))


def tarnel() -> Application:
    """Word files; the contract and the tax certificate come in a second mail."""
    firm, desk = TARNEL, Desk(TARNEL, "pdf")
    how = Typist(mark="X", strike="delete", font="Carlito", signed_text="/podpis kwalifikowany/")
    first = (
        desk.form("application_form", how, "Formularz_TARNEL_podpisany"),
        desk.form("de_minimis_form", how, "formularz_informacji_TARNEL"),
        desk.form("status_declaration", how, "oswiadczenie_MSP_TARNEL"),
        desk.form("de_minimis_statement", how, "oswiadczenie_pomoc_TARNEL"),
        desk.certificate(
            "zus_certificate",
            "e-office cards",
            zus.eprint(firm, "13.04.2026", "390000/2026/120077", f"{ZG}, Inspektorat w Żarach"),
            "zaswiadczenie_ZUS",
        ),
        desk.copy(
            evidence.system(
                firm,
                "ISO 3834-2",
                "spawanie konstrukcji stalowych",
                "77/2023",
                "Biuro Certyfikacji Spawalniczej",
                "30.09.2026",
            ),
            "certyfikat_3834",
            "management system",
        ),
        desk.copy(
            evidence.system(
                firm,
                "EN 1090-2 EXC3",
                "konstrukcje stalowe klasy EXC3",
                "1090-554",
                "Biuro Certyfikacji Spawalniczej",
                "15.12.2027",
            ),
            "certyfikat_1090",
            "management system",
        ),
    )
    second = (
        desk.form("draft_contract", how, "projekt_umowy_TARNEL"),
        desk.certificate(
            "tax_certificate",
            "e-office headings",
            tax.eoffice(
                firm, "15.04.2026", "0811-SKA.4050.420.2026", "Lubuskiego Urzędu Skarbowego w Zielonej Górze"
            ),
            "zaswiadczenie_US",
        ),
    )
    mails = (
        Mail(
            at(15, 11, 3),
            "biuro@tarnel-zary.pl",
            "Wyjazd studyjny Szwajcaria - zgłoszenie TARNEL",
            "Szanowni Państwo,\nprzesyłam zgłoszenie wraz z załącznikami. Zaświadczenie z US oraz umowę doślemy, gdy wróci pani prezes.\n"
            "Przemysław Gańko",
            first,
        ),
        Mail(
            at(16, 8, 25),
            "biuro@tarnel-zary.pl",
            "Re: Wyjazd studyjny Szwajcaria - zgłoszenie TARNEL (uzupełnienie)",
            "Dzień dobry, zgodnie z zapowiedzią przesyłam brakującą umowę i zaświadczenie z urzędu skarbowego (NIP 9280851435).\nP. Gańko",
            second,
        ),
    )
    return Application(
        firm.slug, firm.name, firm.nip, mails, True, form_fields(firm), points(firm, language_known=False)
    )


def wierzbna() -> Application:
    """A sole trader who retyped all as tables and signed with the trusted profile."""
    firm, desk = WIERZBNA, Desk(WIERZBNA, "pdf")
    how = Retype(
        "table",
        "struck",
        signed_text="podpis zaufany",
        letterhead="Pracownia Badań Środowiska · Gorzów Wielkopolski",
    )
    contract = Typist(signed_text="podpis zaufany")
    papers = (
        desk.form("application_form", how, "1 formularz"),
        desk.form("status_declaration", how, "2 status"),
        desk.form("de_minimis_form", how, "3 de minimis"),
        desk.form("draft_contract", contract, "4 umowa"),
        desk.certificate(
            "zus_certificate",
            "e-office cards",
            zus.eprint(firm, "16.04.2026", "320000/2026/88120", GW),
            "5 zus",
        ),
        desk.certificate(
            "tax_certificate",
            "e-office headings",
            tax.eoffice(
                firm, "16.04.2026", "0804-SKA.4050.991.2026", "Urzędu Skarbowego w Gorzowie Wielkopolskim"
            ),
            "6 us",
        ),
        desk.copy(
            evidence.attest(
                firm,
                "Certyfikat akredytacji laboratorium",
                "badania powietrza, wody i gleby",
                "AB 9917",
                "Krajowa Jednostka Akredytacyjna",
                "5.02.2025",
            ),
            "7 akredytacja",
            "attest",
        ),
    )
    mail = Mail(
        at(20, 20, 18),
        "pracownia@wierzbna-badania.pl",
        "Zgłoszenie do udziału w wyjeździe - Szwajcaria",
        "Dobry wieczór,\nzgłaszam swoją firmę na wyjazd do Szwajcarii. Załączam 7 plików, podpisane podpisem zaufanym.\nHalina Wierzbna",
        papers,
    )
    return Application(firm.slug, firm.name, firm.nip, (mail,), True, form_fields(firm), points(firm))


DIGITAL = (lumetron(), datavia(), tarnel(), wierzbna())
