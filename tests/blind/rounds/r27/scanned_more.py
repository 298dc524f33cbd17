"""Two more sound applications that come as scans."""

from tests.blind.model import Application, Mail

from . import certificates as c
from . import contracts, forms, minimis, statuses
from .build import application, at, paper
from .people import HYDRO, OPTI


def hydro() -> Application:
    """Scans of 150 dpi, loose, one upside down."""
    f = HYDRO
    papers = (
        paper(
            f,
            "application_form",
            "office cards, pen crosses",
            forms.sheets(f, "hand"),
            "scan",
            "formularz zgłoszeniowy",
            "hand",
            dpi=150,
        ),
        paper(
            f,
            "zus_certificate",
            "ZUS letter with table",
            c.zus_letter(f, "14 kwietnia 2026 r.", "080000/71/884/2026"),
            "scan",
            "ZUS zaświadczenie",
            "issuer",
            verdict="none",
            dpi=150,
        ),
        paper(
            f,
            "tax_certificate",
            "tax table",
            c.tax_table(f, "15.04.2026", "0806-SER.402.31.2026"),
            "scan",
            "US zaświadczenie",
            "issuer",
            verdict="none",
            dpi=150,
            turned=180,
        ),
        paper(
            f,
            "status_declaration",
            "grid of categories, pen crosses",
            statuses.grid(f, "hand"),
            "scan",
            "oświadczenie o statusie",
            "hand",
            dpi=150,
        ),
        paper(
            f,
            "de_minimis_form",
            "official parts with cells, pen crosses",
            minimis.official(f, "hand"),
            "scan",
            "formularz de minimis",
            "hand",
            dpi=200,
        ),
        paper(
            f,
            "draft_contract",
            "framed, „Parafa” box",
            contracts.framed(f),
            "scan",
            "projekt umowy",
            "hand",
            dpi=150,
        ),
        paper(
            f,
            "innovation_evidence",
            "ISO",
            c.iso(f, "ISO 9001:2015", "88/HS/2025", "Europejska Jednostka Certyfikacji", "serwis pomp"),
            "scan",
            "certyfikat ISO",
            "issuer",
            dpi=150,
        ),
        paper(
            f,
            "de_minimis_statement",
            "short statement",
            statuses.aid(f, "hand"),
            "scan",
            "oświadczenie pomoc",
            "hand",
            dpi=150,
        ),
    )
    body = "Szanowni Państwo,\nzgodnie z Regulaminem przesyłamy zgłoszenie na wyjazd studyjny do Szwajcarii.\nZ poważaniem\nŁukasz Rybicki\nHydropomp Serwis Sp. z o.o."
    return application(
        f, (Mail(at(20, 14, 33), f.email, "Szwajcaria 2026 – Hydropomp Serwis", body, papers),), 1
    )


def opti() -> Application:
    """Good scans of Word print-outs bound into one file; certificates on paper scanned with them."""
    f = OPTI
    papers = (
        paper(
            f,
            "application_form",
            "Word lines with [x]",
            forms.word(f, "hand"),
            "scan",
            "zgloszenie_optiwizja",
            "hand",
            dpi=300,
        ),
        paper(
            f,
            "status_declaration",
            "grid of categories, printed boxes",
            statuses.grid(f, "hand"),
            "scan",
            "status",
            "hand",
            dpi=300,
        ),
        paper(
            f,
            "de_minimis_form",
            "questionnaire print",
            minimis.questionnaire(f, "hand"),
            "scan",
            "dm",
            "hand",
            dpi=300,
        ),
        paper(
            f,
            "draft_contract",
            "office letterhead",
            contracts.office(f, None, "hand"),
            "scan",
            "umowa",
            "hand",
            dpi=300,
        ),
        paper(
            f,
            "zus_certificate",
            "ZUS letter with table",
            c.zus_letter(f, "8 kwietnia 2026 r.", "170000/71/811/2026"),
            "scan",
            "zus",
            "issuer",
            verdict="none",
            dpi=300,
        ),
        paper(
            f,
            "tax_certificate",
            "tax letter",
            c.tax_letter(f, "7 kwietnia 2026 r.", "0809-SEW.4012.12.2026"),
            "scan",
            "us",
            "issuer",
            verdict="none",
            dpi=300,
        ),
    )
    body = "Cześć, dzień dobry,\nwysyłamy nasze zgłoszenie – wszystko w jednym PDF-ie.\nNatalia Gajewska, Optiwizja"
    return application(
        f,
        (Mail(at(10, 17, 58), f.email, "Optiwizja Systemy – wyjazd do Szwajcarii", body, papers, "one_pdf"),),
        0,
    )
