"""Sound applications that come as scans and photographs."""

from tests.blind.model import Application, Mail

from . import certificates as c
from . import contracts, forms, minimis, statuses
from .build import application, at, paper
from .people import AUTOMAT, BIOLAB, DRUKARNIA, JODELKA, KOTLY, SIATMET
from .scanned_more import hydro, opti


def kotly() -> Application:
    """Loose scans, one file a paper."""
    f = KOTLY
    papers = (
        paper(
            f,
            "application_form",
            "chamber card, pen crosses",
            forms.card(f, "hand"),
            "scan",
            "Karta zgłoszenia Kotłospaw",
            "hand",
        ),
        paper(
            f,
            "zus_certificate",
            "ZUS letter with table",
            c.zus_letter(f, "7 kwietnia 2026 r.", "170000/71/2026-RKS"),
            "scan",
            "zus",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "tax_certificate",
            "tax form in parts",
            c.tax_boxes(f, "02.04.2026", "0812-SEW.4011.220.2026"),
            "scan",
            "urząd skarbowy",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "status_declaration",
            "letter with boxes",
            statuses.plain(f, "hand"),
            "scan",
            "oświadczenie MŚP",
            "hand",
        ),
        paper(
            f,
            "de_minimis_form",
            "official parts with cells",
            minimis.official(f, "hand"),
            "scan",
            "de minimis",
            "hand",
        ),
        paper(
            f, "draft_contract", "§ in the middle", contracts.classic(f), "scan", "umowa parafowana", "hand"
        ),
        paper(
            f,
            "innovation_evidence",
            "ISO",
            c.iso(f, "ISO 9001:2015", "4471/Q/2025", "Biuro Oceny Systemów Jakości", "produkcja kotłów"),
            "scan",
            "iso 9001",
            "issuer",
        ),
        paper(
            f,
            "innovation_evidence",
            "patent",
            c.patent(f, "Palnik kotła na biomasę", "241887", "DOKUMENT PATENTOWY"),
            "scan",
            "patent",
            "issuer",
        ),
    )
    body = "Dzień dobry,\n\nprzesyłam zgłoszenie naszej firmy na wyjazd do Szwajcarii wraz z załącznikami.\n\nPozdrawiam\nHalina Kotas\nKotłospaw Odra Sp. z o.o."
    return application(
        f, (Mail(at(14, 9, 12), f.email, "Zgłoszenie – wyjazd studyjny Szwajcaria", body, papers),), 2
    )


def jodelka() -> Application:
    """Photographs from a phone; the certificates as they came from the portals."""
    f = JODELKA
    papers = (
        paper(
            f,
            "application_form",
            "office cards, pen ticks",
            forms.sheets(f, "hand"),
            "photo",
            "IMG_20260415_1",
            "hand",
        ),
        paper(
            f,
            "status_declaration",
            "grid of categories",
            statuses.grid(f, "hand"),
            "photo",
            "IMG_20260415_2",
            "hand",
        ),
        paper(
            f,
            "de_minimis_form",
            "running text",
            minimis.running(f, "hand"),
            "photo",
            "IMG_20260415_3",
            "hand",
        ),
        paper(
            f, "draft_contract", "dense two columns", contracts.dense(f), "photo", "IMG_20260415_4", "hand"
        ),
        paper(
            f,
            "zus_certificate",
            "ZUS portal",
            c.zus_portal(f, "09.04.2026", "ZON/2026/118844"),
            "pdf",
            "zaswiadczenie_ZUS",
            "issuer",
            verdict="none",
            name=f.name.upper(),
        ),
        paper(
            f,
            "tax_certificate",
            "tax portal",
            c.tax_portal(f, "2026-04-08", "0830-SEW.4010.77.2026"),
            "pdf",
            "ZAS-W",
            "issuer",
            verdict="none",
        ),
    )
    body = "Witam, w załączeniu zdjęcia podpisanych dokumentów i zaświadczenia. Proszę o potwierdzenie, że wszystko jest.\nAnna Wrzesińska"
    return application(f, (Mail(at(15, 20, 47), f.email, "dokumenty Szwajcaria", body, papers),), 0)


def automat() -> Application:
    """Everything on the office scanner into one file; the tax certificate follows."""
    f = AUTOMAT
    first = (
        paper(
            f,
            "application_form",
            "letterhead, struck through",
            forms.letter(f, "hand"),
            "scan",
            "zgloszenie",
            "hand",
        ),
        paper(
            f,
            "status_declaration",
            "three years, struck through",
            statuses.three_years(f, "hand"),
            "scan",
            "status",
            "hand",
        ),
        paper(
            f,
            "de_minimis_form",
            "questionnaire print",
            minimis.questionnaire(f, "hand"),
            "scan",
            "dm",
            "hand",
        ),
        paper(f, "draft_contract", "framed, „Parafa” box", contracts.framed(f), "scan", "umowa", "hand"),
        paper(
            f,
            "zus_certificate",
            "ZUS prose",
            c.zus_prose(f, "10 kwietnia 2026 r.", "ZG-RKP-4410/26"),
            "scan",
            "zus",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "innovation_evidence",
            "ISO",
            c.iso(f, "ISO 9001:2015", "PL-7730-25", "Europejska Jednostka Certyfikacji", "budowa maszyn"),
            "scan",
            "c1",
            "issuer",
        ),
        paper(
            f,
            "innovation_evidence",
            "ISO",
            c.iso(f, "ISO 14001:2015", "PL-7731-25", "Europejska Jednostka Certyfikacji", "budowa maszyn"),
            "scan",
            "c2",
            "issuer",
        ),
        paper(
            f,
            "innovation_evidence",
            "ISO",
            c.iso(f, "ISO 45001:2018", "PL-7732-25", "Europejska Jednostka Certyfikacji", "budowa maszyn"),
            "scan",
            "c3",
            "issuer",
        ),
        paper(
            f,
            "innovation_evidence",
            "patent",
            c.patent(f, "Chwytak pneumatyczny", "73914", "ŚWIADECTWO OCHRONNE<br>na wzór użytkowy"),
            "scan",
            "c4",
            "issuer",
        ),
    )
    second = (
        paper(
            f,
            "tax_certificate",
            "tax letter",
            c.tax_letter(f, "15 kwietnia 2026 r.", "0871-SEW.4012.15.2026"),
            "scan",
            "zaświadczenie US",
            "issuer",
            verdict="none",
        ),
    )
    body = "Szanowni Państwo,\nw imieniu Lubtechnik Automatyka przesyłam komplet w jednym pliku. Zaświadczenie z US doślę jeszcze dziś.\nZ poważaniem\nSekretariat"
    return application(
        f,
        (
            Mail(
                at(16, 11, 3),
                f.email,
                "Wyjazd studyjny Szwajcaria – zgłoszenie Lubtechnik",
                body,
                first,
                "one_pdf",
            ),
            Mail(
                at(16, 12, 21),
                f.email,
                "Re: Wyjazd studyjny Szwajcaria – zgłoszenie Lubtechnik",
                "Brakujące zaświadczenie z urzędu skarbowego w załączeniu.",
                second,
            ),
        ),
        4,
    )


def biolab() -> Application:
    """Word print-outs, signed and scanned, in a ZIP."""
    f = BIOLAB
    papers = (
        paper(
            f,
            "application_form",
            "Word lines with [x]",
            forms.word(f, "hand"),
            "scan",
            "01_zgloszenie",
            "hand",
        ),
        paper(
            f,
            "zus_certificate",
            "ZUS framed sheet",
            c.zus_form(f, "31.03.2026", "GW/2026/03/5510"),
            "scan",
            "02_zus",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "tax_certificate",
            "tax table",
            c.tax_table(f, "01.04.2026", "0861-SER.402.9.2026"),
            "scan",
            "03_us",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "status_declaration",
            "letter with boxes",
            statuses.plain(f, "hand"),
            "scan",
            "04_status",
            "hand",
        ),
        paper(
            f,
            "de_minimis_form",
            "cards in columns",
            minimis.columns(f, "hand"),
            "scan",
            "05_de_minimis",
            "hand",
        ),
        paper(
            f,
            "draft_contract",
            "office letterhead",
            contracts.office(f, None, "hand"),
            "scan",
            "06_umowa",
            "hand",
        ),
        paper(
            f,
            "innovation_evidence",
            "attestation",
            c.attest(f, "laboratorium diagnostyki molekularnej", "LB/118/2025"),
            "scan",
            "07_atest",
            "issuer",
        ),
        paper(
            f,
            "de_minimis_statement",
            "short statement",
            statuses.aid(f, "hand"),
            "scan",
            "08_oswiadczenie_pomoc",
            "hand",
        ),
    )
    body = "Dzień dobry,\nzałączam spakowane dokumenty Biolab Warta do naboru na wyjazd do Szwajcarii (8 plików).\n\nRobert Stach"
    return application(
        f,
        (Mail(at(14, 15, 40), f.email, "Nabór – Szwajcaria – Biolab Warta Sp. z o.o.", body, papers, "zip"),),
        1,
    )


def drukarnia() -> Application:
    """A card with printed boxes; scans in a ZIP."""
    f = DRUKARNIA
    papers = (
        paper(
            f,
            "application_form",
            "chamber card, printed boxes",
            forms.card(f, "hand"),
            "scan",
            "SKAN_0101",
            "hand",
        ),
        paper(f, "de_minimis_form", "running text", minimis.running(f, "hand"), "scan", "SKAN_0102", "hand"),
        paper(
            f,
            "status_declaration",
            "three years, struck through",
            statuses.three_years(f, "hand"),
            "scan",
            "SKAN_0103",
            "hand",
        ),
        paper(f, "draft_contract", "dense two columns", contracts.dense(f), "scan", "SKAN_0104", "hand"),
        paper(
            f,
            "zus_certificate",
            "ZUS prose",
            c.zus_prose(f, "1 kwietnia 2026 r.", "ZG-RKP-3987/26"),
            "scan",
            "SKAN_0105",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "tax_certificate",
            "tax form in parts",
            c.tax_boxes(f, "27.03.2026", "0872-SEW.4011.98.2026"),
            "scan",
            "SKAN_0106",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "innovation_evidence",
            "ISO",
            c.iso(
                f,
                "FSC-STD-40-004 (FSC CoC)",
                "WB-004417",
                "Jednostka Certyfikująca Las i Papier",
                "druk opakowań",
            ),
            "scan",
            "SKAN_0107",
            "issuer",
        ),
        paper(
            f,
            "innovation_evidence",
            "ISO",
            c.iso(f, "ISO 9001:2015", "2025/0331", "Biuro Oceny Systemów Jakości", "druk opakowań"),
            "scan",
            "SKAN_0108",
            "issuer",
        ),
    )
    body = "Szanowni Państwo,\n\nw załączeniu skany dokumentów zgłoszeniowych.\n\nKatarzyna Bielawska\nDyrektor handlowa"
    return application(
        f,
        (
            Mail(
                at(9, 13, 26), f.email, "Zgłoszenie do udziału w wyjeździe do Szwajcarii", body, papers, "zip"
            ),
        ),
        2,
    )


def siatmet() -> Application:
    """Photographs of everything, sent from a phone in one mail."""
    f = SIATMET
    papers = (
        paper(
            f, "application_form", "letterhead, ringed", forms.letter(f, "hand"), "photo", "formularz", "hand"
        ),
        paper(
            f,
            "status_declaration",
            "three years, ringed",
            statuses.three_years(f, "hand"),
            "photo",
            "status",
            "hand",
        ),
        paper(
            f,
            "de_minimis_form",
            "cards in columns, pen crosses",
            minimis.columns(f, "hand"),
            "photo",
            "deminimis",
            "hand",
        ),
        paper(f, "draft_contract", "§ in the middle", contracts.classic(f), "photo", "umowa", "hand"),
        paper(
            f,
            "zus_certificate",
            "ZUS framed sheet",
            c.zus_form(f, "13.04.2026", "ZA/2026/04/0217"),
            "photo",
            "zus",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "tax_certificate",
            "tax letter",
            c.tax_letter(f, "10 kwietnia 2026 r.", "0830-SEW.4012.51.2026"),
            "photo",
            "us",
            "issuer",
            verdict="none",
        ),
    )
    body = "Dzień dobry przesyłam dokumenty na wyjazd Szwajcaria, firma Siatmet Żary.\nK. Dobrowolny\nWysłano z telefonu"
    return application(f, (Mail(at(17, 16, 5), f.email, "Siatmet - zgłoszenie", body, papers),), 0)


SCANNED = (kotly(), jodelka(), automat(), biolab(), drukarnia(), siatmet(), hydro(), opti())
