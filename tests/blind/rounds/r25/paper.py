"""Sound applications that come as scans and photographs."""

from dataclasses import replace

from tests.blind.model import Application, Mail
from tests.blind.rounds.r25 import contracts, deminimis, evidence, forms_html, forms_word, kit, names
from tests.blind.rounds.r25 import status as declarations
from tests.blind.rounds.r25 import tax as offices
from tests.blind.rounds.r25 import zus as insurance
from tests.blind.rounds.r25.firms_a import AQUAMETT, STOLPAX
from tests.blind.rounds.r25.firms_b import KORNAT, MEDIKOR, PLASTOMIR, VISTROM


def stolpax() -> Application:
    """Everything photographed with a telephone."""
    f, day = STOLPAX, "12.04.2026 r."
    papers = (
        kit.form(
            f, names.SURVEY, forms_html.survey(f, "hand", day, True), "photo", "IMG_20260412_ankieta", "hand"
        ),
        kit.status(
            f,
            names.ST_STRUCK,
            declarations.struck(f, "hand", day),
            "photo",
            "IMG_20260412_oswiadczenie",
            "hand",
        ),
        kit.aid(
            f, names.DM_SHEET, deminimis.sheet(f, "hand", day), "photo", "IMG_20260412_deminimis", "hand"
        ),
        kit.contract(
            f, names.COLUMNS, contracts.columns(f, "hand", day), "photo", "IMG_20260412_umowa", "hand"
        ),
        kit.zus(
            f,
            names.ZUS_SHORT,
            insurance.short(f, "Inspektorat w Międzyrzeczu", "UBS-360-412/2026", "3 kwietnia 2026"),
            "photo",
            "IMG_20260412_zus",
        ),
        kit.tax(
            f,
            names.TAX_LETTER,
            offices.letter(f, "w Międzyrzeczu", "0804-SOB.4021.96.2026", "1 kwietnia 2026"),
            "photo",
            "IMG_20260412_us",
        ),
    )
    mail = Mail(
        kit.at(12, 19, 37),
        f.email,
        "Zgłoszenie Szwajcaria Stolpax",
        "Dzień dobry, wysyłam zdjęcia dokumentów bo nie mam skanera. Jak coś niewyraźne proszę dzwonić 604 772 019.\n"
        "Halina Wrzos",
        papers,
    )
    return Application("stolpax", f.name, f.nip, (mail,), True, f.truth(), f.points())


def aquamett() -> Application:
    """One scan of the whole binder, four proofs at its end."""
    f, day = AQUAMETT, "16.04.2026"
    papers = (
        kit.form(f, names.BOXES, forms_html.boxes(f, "hand", day), "scan", "formularz", "hand"),
        kit.zus(
            f,
            names.ZUS_FUNDS,
            insurance.funds(f, "Oddział w Gorzowie Wielkopolskim", "360000/71/8841/2026", "9.04.2026", True),
            "scan",
            "zus",
        ),
        kit.tax(
            f,
            names.TAX_TABLE,
            offices.table(f, "w Gorzowie Wielkopolskim", "0803-SPV.4021.511.2026", "8.04.2026"),
            "scan",
            "us",
        ),
        kit.status(f, names.ST_PLAIN, declarations.plain(f, "hand", day), "scan", "status", "hand"),
        kit.aid(f, names.DM_OFFICIAL, deminimis.official(f, "hand", day), "scan", "de_minimis", "hand"),
        kit.contract(f, names.SECTIONS, contracts.sections(f, "hand", day), "scan", "umowa", "hand"),
        *(
            kit.proof(
                f,
                "certificate in a frame",
                evidence.certificate(
                    f, norm, number, "projektowanie i produkcja pomp", "15.10.2027", "Centrum Oceny Systemów"
                ),
                "scan",
                name,
            )
            for norm, number, name in (
                ("ISO 9001:2015", "COS-511", "iso9001"),
                ("ISO 14001:2015", "COS-512", "iso14001"),
            )
        ),
        kit.proof(
            f,
            "patent",
            evidence.patent(f, "PATENT", "PL 238204", "Wirnik pompy zatapialnej", "26.07.2021"),
            "scan",
            "patent",
        ),
        kit.proof(
            f,
            "hygienic approval",
            evidence.approval(f, "B.BK.60110.0412.2025", "pompy zatapialne serii AQ", "30.06.2030"),
            "scan",
            "atest",
        ),
    )
    mail = Mail(
        kit.at(16, 13, 55),
        f.email,
        "Aquamett Pompy - komplet dokumentów, wyjazd Szwajcaria",
        "Dzień dobry,\n\nprzekazuję skan kompletu dokumentów.\n\nAneta Milewicz-Sroka\nEksport, Aquamett",
        papers,
        "one_pdf",
    )
    return Application("aquamett", f.name, f.nip, (mail,), True, f.truth(), f.points())


def medikor() -> Application:
    """Handwritten questionnaire; the contract follows in a second mail; the offices' papers as PDF."""
    f, day = MEDIKOR, "10.04.2026"
    first = (
        kit.form(f, names.SURVEY, forms_html.survey(f, "hand", day, True), "scan", "skan ankieta", "hand"),
        kit.status(f, names.ST_LEDGER, declarations.ledger(f, "hand", day), "scan", "skan status", "hand"),
        kit.aid(f, names.DM_TALK, deminimis.talk(f, "hand", day), "scan", "skan de minimis", "hand"),
        kit.zus(
            f,
            names.ZUS_ELECTRONIC,
            insurance.electronic(f, "Inspektorat w Słubicach", "ZNS/2026/04/090318", "2026-04-07"),
            "pdf",
            "ZUS zaswiadczenie",
        ),
        kit.tax(
            f,
            names.TAX_PORTAL,
            offices.portal(f, "w Słubicach", "KAS-26-0407-11564", "7.04.2026"),
            "pdf",
            "US zaswiadczenie",
        ),
        kit.proof(
            f,
            "certificate in a frame",
            evidence.certificate(
                f,
                "EN ISO 13485:2016",
                "MD 60217",
                "wyroby rehabilitacyjne",
                "4.11.2027",
                "Jednostka Wyrobów Medycznych JWM",
            ),
            "scan",
            "ISO 13485",
        ),
    )
    second = (
        kit.contract(f, names.RULED, contracts.ruled(f, "hand", day), "scan", "umowa parafowana", "hand"),
    )
    mails = (
        Mail(
            kit.at(10, 15, 2),
            f.email,
            "Medikor - nabór na wyjazd do Szwajcarii",
            "Szanowni Państwo,\nprzesyłam dokumenty zgłoszeniowe.\nTomasz Adaszek",
            first,
        ),
        Mail(
            kit.at(10, 15, 19),
            f.email,
            "Medikor - uzupełnienie: umowa",
            "Przepraszam, nie dołączyła się umowa. Przesyłam zaparafowaną.\nT. Adaszek",
            second,
        ),
    )
    return Application("medikor", f.name, f.nip, mails, True, f.truth(), f.points())


def kornat() -> Application:
    """A ZIP of scans; one paper is a photograph."""
    f, day = KORNAT, "17 kwietnia 2026 r."
    papers = (
        kit.form(f, names.LETTER, forms_word.letter(f, "hand", day), "scan", "01 zgłoszenie", "hand"),
        kit.status(f, names.ST_PLAIN, declarations.plain(f, "hand", day), "photo", "02 status", "hand"),
        kit.aid(f, names.DM_STRIKE, deminimis.strike(f, "hand", day), "scan", "03 de minimis", "hand"),
        kit.contract(
            f, names.ARTICLES, contracts.articles(f, "hand", "17.04.2026"), "scan", "04 umowa", "hand"
        ),
        kit.zus(
            f,
            names.ZUS_SHORT,
            insurance.short(f, "Inspektorat w Żaganiu", "UBS-391-208/2026", "10 kwietnia 2026"),
            "scan",
            "05 ZUS",
        ),
        kit.tax(
            f,
            names.TAX_LETTER,
            offices.letter(f, "w Żaganiu", "0813-SOB.4021.140.2026", "9 kwietnia 2026"),
            "scan",
            "06 US",
        ),
    )
    mail = Mail(
        kit.at(18, 21, 14),
        f.email,
        "zgłoszenie / Zielony Taras / Szwajcaria",
        "Dzień dobry,\nw paczce zip komplet skanów. Bardzo zależy mi na tym wyjeździe :)\nLidia Kornat",
        papers,
        "zip",
    )
    return Application("kornat", f.name, f.nip, (mail,), True, f.truth(), f.points())


def plastomir() -> Application:
    """A civil partnership with hardly any answers; loose scans, the contract without the party's name."""
    f, day = PLASTOMIR, "14.04.2026"
    papers = (
        kit.form(f, names.CARD, forms_word.card(f, "hand", day), "scan", "skan0001", "hand", dpi=150),
        kit.status(f, names.ST_SHEET, declarations.sheet(f, "hand", day), "scan", "skan0002", "hand"),
        kit.aid(f, names.DM_TALK, deminimis.talk(f, "hand", day), "scan", "skan0003", "hand"),
        kit.extra(
            f,
            "de_minimis_statement",
            "statement of aid received",
            evidence.aid_statement(f, "hand", day, ()),
            "scan",
            "skan0004",
            "hand",
        ),
        replace(
            kit.contract(
                f, names.SECTIONS, contracts.sections(f, "hand", day, blank=True), "scan", "skan0005", "hand"
            ),
            fields={},
        ),
        kit.zus(
            f,
            names.ZUS_LETTER,
            insurance.letter(f, "w Zielonej Górze", "390000/71/10981/2026", "7 kwietnia 2026", True),
            "scan",
            "skan0006",
        ),
        kit.tax(
            f,
            names.TAX_CELLS,
            offices.cells(f, "w Krośnie Odrzańskim", "0805-SOB.4021.63.2026", "8.04.2026", True),
            "scan",
            "skan0007",
        ),
    )
    mail = Mail(
        kit.at(14, 7, 58),
        f.email,
        "Plastomirex s.c. dokumenty na wyjazd",
        "Dzień dobry. Skany dokumentów w załączniku.\nMarek Gajda",
        papers,
    )
    return Application("plastomir", f.name, f.nip, (mail,), True, f.truth(), f.points())


def vistrom() -> Application:
    """Scans of which some lie on their side; three proofs and a power of attorney."""
    f, day = VISTROM, "21.04.2026"
    papers = (
        kit.form(
            f,
            names.LETTER,
            forms_word.letter(f, "hand", day),
            "scan",
            "Vistromet_zgloszenie",
            "hand",
            dpi=300,
        ),
        kit.extra(
            f,
            "proxy",
            "power of attorney",
            evidence.proxy(f, "hand", day, "Pana Pawła Rudnika"),
            "scan",
            "Vistromet_pelnomocnictwo",
            "hand",
        ),
        kit.status(
            f,
            names.ST_STRUCK,
            declarations.struck(f, "hand", day),
            "scan",
            "Vistromet_status",
            "hand",
            turned=90,
        ),
        kit.aid(f, names.DM_OFFICIAL, deminimis.official(f, "hand", day), "scan", "Vistromet_pdm", "hand"),
        kit.contract(f, names.RULED, contracts.ruled(f, "hand", day), "scan", "Vistromet_umowa", "hand"),
        kit.zus(
            f,
            names.ZUS_FUNDS,
            insurance.funds(f, "Inspektorat w Nowej Soli", "391000/71/2205/2026", "15.04.2026", True),
            "scan",
            "Vistromet_ZUS",
        ),
        kit.tax(
            f,
            names.TAX_TABLE,
            offices.table(f, "we Wschowie", "0814-SOB.4021.52.2026", "14.04.2026"),
            "scan",
            "Vistromet_US",
            turned=180,
        ),
        *(
            kit.proof(
                f,
                "certificate in a frame",
                evidence.certificate(
                    f, norm, number, "budowa maszyn", "1.06.2027", "Biuro Audytu Technicznego"
                ),
                "scan",
                name,
            )
            for norm, number, name in (
                ("ISO 9001:2015", "PL-33098", "Vistromet_ISO9001"),
                ("ISO 45001:2018", "PL-33099", "Vistromet_ISO45001"),
            )
        ),
        kit.proof(
            f,
            "patent",
            evidence.patent(
                f, "ŚWIADECTWO OCHRONNE", "na wzór użytkowy Ru.074512", "Chwytak próżniowy", "9.08.2023"
            ),
            "scan",
            "Vistromet_wzor",
        ),
    )
    mail = Mail(
        kit.at(21, 11, 46),
        f.email,
        "Wyjazd studyjny Szwajcaria - zgłoszenie Vistromet Automatyka",
        "Szanowni Państwo,\n\nz upoważnienia Prezes Zarządu przesyłam zgłoszenie z załącznikami.\n\nPaweł Rudnik",
        papers,
    )
    return Application("vistrom", f.name, f.nip, (mail,), True, f.truth(), f.points())
