"""Applications with ordinary faults."""

from tests.blind.model import Application, Mail

from . import certificates as c
from . import contracts, forms, minimis, statuses
from .build import application, at, paper
from .faulty import ELMOT, PLASTIKON, SANITECH, STOLBUD, WIFE


def stolbud() -> Application:
    """Complete scans, but the tax office states arrears."""
    f = STOLBUD
    papers = (
        paper(
            f,
            "application_form",
            "chamber card, pen ticks",
            forms.card(f, "hand"),
            "scan",
            "zgłoszenie",
            "hand",
        ),
        paper(
            f,
            "zus_certificate",
            "ZUS letter with table",
            c.zus_letter(f, "8 kwietnia 2026 r.", "080000/71/790/2026"),
            "scan",
            "zus",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "tax_certificate",
            "tax form in parts",
            c.tax_boxes(f, "09.04.2026", "0805-SEW.4011.61.2026", "7 318,00 zł (podatek VAT za II/2026)"),
            "scan",
            "urząd skarbowy",
            "issuer",
            verdict="arrears",
            faults=("arrears",),
        ),
        paper(
            f,
            "status_declaration",
            "letter with boxes, pen ticks",
            statuses.plain(f, "hand"),
            "scan",
            "status",
            "hand",
        ),
        paper(
            f,
            "de_minimis_form",
            "cards in columns, pen ticks",
            minimis.columns(f, "hand"),
            "scan",
            "de minimis",
            "hand",
        ),
        paper(f, "draft_contract", "§ in the middle", contracts.classic(f), "scan", "umowa", "hand"),
        paper(
            f,
            "innovation_evidence",
            "ISO",
            c.iso(f, "ISO 9001:2015", "SR/09/2025", "Europejska Jednostka Certyfikacji", "produkcja okien"),
            "scan",
            "iso",
            "issuer",
        ),
    )
    body = "Dzień dobry,\nprzesyłam dokumenty Stolbud Rzepin na wyjazd do Szwajcarii.\nAdam Kurzawa"
    return application(
        f, (Mail(at(16, 9, 44), f.email, "Stolbud Rzepin – Szwajcaria", body, papers),), 1, sound=False
    )


def plastikon() -> Application:
    """Word files nobody signed, a contract with one page initialled, a request in place of the ZUS certificate."""
    f = PLASTIKON
    papers = (
        paper(
            f,
            "application_form",
            "Word lines with [x]",
            forms.word(f, "none"),
            "docx",
            "formularz zgłoszeniowy Plastikon",
            "none",
            faults=("unsigned",),
        ),
        paper(
            f,
            "status_declaration",
            "Word letter with sentence",
            statuses.typed(f, "none"),
            "docx",
            "oświadczenie status",
            "none",
            faults=("unsigned",),
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
            f,
            "draft_contract",
            "framed, „Parafa” box",
            contracts.framed(f, (1,)),
            "scan",
            "umowa",
            "hand",
            faults=("not_initialled",),
        ),
        paper(
            f,
            "other",
            "ZUS request",
            c.zus_request(f, "20.04.2026"),
            "pdf",
            "ZUS",
            "none",
            faults=("wrong_document",),
        ),
        paper(
            f,
            "tax_certificate",
            "tax portal",
            c.tax_portal(f, "2026-04-20", "0861-SEW.4010.140.2026"),
            "pdf",
            "US",
            "issuer",
            verdict="none",
        ),
    )
    body = "Dzień dobry,\nprzesyłam zgłoszenie firmy Plastikon Kostrzyn. Proszę dać znać, czy czegoś brakuje.\nIlona Wachowiak"
    return application(
        f,
        (Mail(at(20, 15, 11), f.email, "zgłoszenie wyjazd Szwajcaria", body, papers),),
        0,
        sound=False,
        missing=("zus_certificate",),
    )


def sanitech() -> Application:
    """ZUS refused; the de minimis form is the old one."""
    f = SANITECH
    papers = (
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
            "zus_certificate",
            "ZUS refusal",
            c.zus_refusal(f, "13 kwietnia 2026 r.", "170000/71/1105/2026"),
            "scan",
            "decyzja ZUS",
            "issuer",
            verdict="refusal",
            faults=("arrears",),
        ),
        paper(
            f,
            "tax_certificate",
            "tax letter",
            c.tax_letter(f, "9 kwietnia 2026 r.", "0812-SEW.4012.33.2026"),
            "scan",
            "zaswiadczenie US",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "status_declaration",
            "grid of categories, printed boxes",
            statuses.grid(f, "hand"),
            "scan",
            "status",
            "hand",
        ),
        paper(
            f,
            "de_minimis_form",
            "running text, old regulation",
            minimis.running(f, "hand", minimis.OBSOLETE),
            "scan",
            "deminimis",
            "hand",
            faults=("obsolete_template",),
        ),
        paper(
            f,
            "draft_contract",
            "office letterhead",
            contracts.office(f, None, "hand"),
            "scan",
            "umowa",
            "hand",
        ),
    )
    body = "Witam,\nw załączniku komplet dokumentów Sanitech Wschowa. ZUS przysłał pismo jak w załączeniu.\nM. Fedorowicz"
    return application(
        f,
        (Mail(at(15, 10, 2), f.email, "Sanitech – wyjazd studyjny Szwajcaria", body, papers, "zip"),),
        0,
        sound=False,
    )


def elmot() -> Application:
    """The other trip's form, the wife's tax certificate, no declaration of status."""
    f = ELMOT
    papers = (
        paper(
            f,
            "application_form",
            "office cards, pen crosses",
            forms.sheets(f, "hand", "Finlandii i Estonii"),
            "photo",
            "20260422_formularz",
            "hand",
            faults=("other_trip",),
        ),
        paper(
            f,
            "de_minimis_form",
            "questionnaire print",
            minimis.questionnaire(f, "hand"),
            "photo",
            "20260422_deminimis",
            "hand",
        ),
        paper(
            f, "draft_contract", "dense two columns", contracts.dense(f), "photo", "20260422_umowa", "hand"
        ),
        paper(
            f,
            "zus_certificate",
            "ZUS portal",
            c.zus_portal(f, "17.04.2026", "ZON/2026/131207"),
            "pdf",
            "zus",
            "issuer",
            verdict="none",
            name=f.name.upper(),
        ),
        paper(
            WIFE,
            "tax_certificate",
            "tax table",
            c.tax_table(WIFE, "20.04.2026", "0806-SER.402.40.2026"),
            "photo",
            "20260422_us",
            "issuer",
            verdict="none",
            faults=("other_company",),
        ),
    )
    body = "Dzień dobry, przesyłam zgłoszenie na wyjazd. Tomasz Kielar, Elmot"
    return application(
        f,
        (Mail(at(22, 18, 30), f.email, "wyjazd studyjny - Elmot Drezdenko", body, papers),),
        0,
        sound=False,
        missing=("status_declaration",),
    )


WRONG = (stolbud(), plastikon(), sanitech(), elmot())
