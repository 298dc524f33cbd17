"""Sound applications that never were on paper."""

from tests.blind.model import Application, Mail

from . import certificates as c
from . import contracts, forms, minimis, statuses
from .build import application, at, paper
from .people_digital import EKOPANEL, METALIA, NUMERIS, PION

E = "electronic"


def numeris() -> Application:
    """Word files exported to PDF and e-signed."""
    f = NUMERIS
    papers = (
        paper(
            f,
            "application_form",
            "Word lines with [x]",
            forms.word(f, E),
            "pdf",
            "Zgłoszenie Numeris",
            "electronic",
        ),
        paper(
            f,
            "zus_certificate",
            "ZUS portal",
            c.zus_portal(f, "07.04.2026", "ZON/2026/099120"),
            "pdf",
            "ZUS_niezaleganie",
            "issuer",
            verdict="none",
            name=f.name.upper(),
        ),
        paper(
            f,
            "tax_certificate",
            "tax portal",
            c.tax_portal(f, "2026-04-07", "0871-SEW.4010.305.2026"),
            "pdf",
            "KAS_ZAS-W",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "status_declaration",
            "Word letter with sentence",
            statuses.typed(f, E),
            "pdf",
            "Status Numeris",
            "electronic",
        ),
        paper(
            f,
            "de_minimis_form",
            "questionnaire print",
            minimis.questionnaire(f, E),
            "pdf",
            "de_minimis_Numeris",
            "electronic",
        ),
        paper(
            f,
            "draft_contract",
            "§ in the middle",
            contracts.classic(f, ()),
            "pdf",
            "projekt_umowy_podpisany",
            "electronic",
        ),
        paper(
            f,
            "innovation_evidence",
            "ISO",
            c.iso(
                f,
                "ISO/IEC 27001:2022",
                "IS-20418",
                "Europejska Jednostka Certyfikacji",
                "wytwarzanie oprogramowania",
            ),
            "pdf",
            "ISO27001",
            "issuer",
        ),
    )
    body = "Dzień dobry,\n\nprzesyłam zgłoszenie wraz z załącznikami, pliki podpisane elektronicznie.\n\nMichał Zarzycki\nNumeris Oprogramowanie Sp. z o.o."
    return application(
        f, (Mail(at(8, 10, 15), f.email, "Zgłoszenie do wyjazdu studyjnego – Szwajcaria", body, papers),), 1
    )


def ekopanel() -> Application:
    """Exported PDFs; the copies of certificates follow the next morning."""
    f = EKOPANEL
    first = (
        paper(
            f,
            "application_form",
            "chamber card, printed boxes",
            forms.card(f, E),
            "pdf",
            "karta_zgloszenia",
            "electronic",
        ),
        paper(
            f,
            "status_declaration",
            "three years, struck through",
            statuses.three_years(f, E),
            "pdf",
            "status_MSP",
            "electronic",
        ),
        paper(
            f,
            "de_minimis_form",
            "official parts with cells",
            minimis.official(f, E),
            "pdf",
            "formularz_dm",
            "electronic",
        ),
        paper(
            f,
            "draft_contract",
            "framed, „Parafa” box",
            contracts.framed(f, ()),
            "pdf",
            "umowa_projekt",
            "electronic",
        ),
        paper(
            f,
            "zus_certificate",
            "ZUS framed sheet",
            c.e_signed(c.zus_form(f, "09.04.2026", "SL/2026/04/0311")),
            "pdf",
            "zus",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "tax_certificate",
            "tax table",
            c.e_signed(c.tax_table(f, "10.04.2026", "0805-SER.402.18.2026")),
            "pdf",
            "us",
            "issuer",
            verdict="none",
        ),
    )
    second = (
        paper(
            f,
            "innovation_evidence",
            "attestation",
            c.attest(f, "panel ścienny drewniano-konopny (atest higieniczny)", "B-BK-60211/25"),
            "pdf",
            "atest",
            "issuer",
        ),
        paper(
            f,
            "innovation_evidence",
            "patent",
            c.patent(f, "EKOPANEL (znak towarowy)", "R.318842", "ŚWIADECTWO OCHRONNE<br>na znak towarowy"),
            "pdf",
            "znak",
            "issuer",
        ),
    )
    body = "Szanowni Państwo,\nzgłaszamy udział w wyjeździe do Szwajcarii. Kopie atestu i świadectwa prześlemy osobno.\nDorota Szymkowiak"
    return application(
        f,
        (
            Mail(at(15, 14, 8), f.email, "Ekopanel Lubuski – zgłoszenie Szwajcaria", body, first),
            Mail(
                at(16, 8, 51),
                f.email,
                "Ekopanel Lubuski – zgłoszenie Szwajcaria – kopie certyfikatów",
                "Zgodnie z zapowiedzią przesyłam kopie.\nDorota Szymkowiak",
                second,
            ),
        ),
        2,
    )


def pion() -> Application:
    """A sole trader's PDFs with the trusted signature."""
    f = PION
    papers = (
        paper(
            f,
            "application_form",
            "letterhead, struck through",
            forms.letter(f, E),
            "pdf",
            "zgłoszenie Pion",
            "electronic",
        ),
        paper(
            f,
            "de_minimis_form",
            "running text",
            minimis.running(f, E),
            "pdf",
            "pomoc de minimis",
            "electronic",
        ),
        paper(
            f,
            "status_declaration",
            "letter with boxes",
            statuses.plain(f, E),
            "pdf",
            "oświadczenie",
            "electronic",
        ),
        paper(f, "draft_contract", "dense two columns", contracts.dense(f, ()), "pdf", "umowa", "electronic"),
        paper(
            f,
            "zus_certificate",
            "ZUS prose",
            c.e_signed(c.zus_prose(f, "16 kwietnia 2026 r.", "GW-RKP-2210/26")),
            "pdf",
            "zus",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "tax_certificate",
            "tax letter",
            c.e_signed(c.tax_letter(f, "17 kwietnia 2026 r.", "0807-SEW.4012.6.2026")),
            "pdf",
            "skarbówka",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "de_minimis_statement",
            "short statement",
            statuses.aid(f, E),
            "pdf",
            "oświadczenie o pomocy",
            "electronic",
        ),
    )
    body = "Dzień dobry,\nw załącznikach komplet dokumentów. Wszystko podpisane profilem zaufanym.\nAgnieszka Rudzka"
    return application(
        f, (Mail(at(21, 19, 20), f.email, "Wyjazd Szwajcaria – Studio Geodezyjne Pion", body, papers),), 0
    )


def metalia() -> Application:
    """A larger firm's ZIP."""
    f = METALIA
    papers = (
        paper(
            f,
            "application_form",
            "office cards, printed boxes",
            forms.sheets(f, E),
            "pdf",
            "1_formularz_zgloszeniowy",
            "electronic",
        ),
        paper(
            f,
            "zus_certificate",
            "ZUS letter with table",
            c.e_signed(c.zus_letter(f, "13 kwietnia 2026 r.", "170000/71/1022/2026")),
            "pdf",
            "2_ZUS",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "tax_certificate",
            "tax form in parts",
            c.e_signed(c.tax_boxes(f, "14.04.2026", "0802-SEW.4011.44.2026")),
            "pdf",
            "3_US",
            "issuer",
            verdict="none",
        ),
        paper(
            f,
            "status_declaration",
            "grid of categories, printed boxes",
            statuses.grid(f, E),
            "pdf",
            "4_status",
            "electronic",
        ),
        paper(
            f,
            "de_minimis_form",
            "cards in columns, printed boxes",
            minimis.columns(f, E),
            "pdf",
            "5_de_minimis",
            "electronic",
        ),
        paper(
            f,
            "draft_contract",
            "office letterhead",
            contracts.office(f, (), E),
            "pdf",
            "6_umowa",
            "electronic",
        ),
        paper(
            f,
            "innovation_evidence",
            "ISO",
            c.iso(f, "ISO 9001:2015", "MT-1108", "Biuro Oceny Systemów Jakości", "produkcja okuć"),
            "pdf",
            "7_ISO9001",
            "issuer",
        ),
        paper(
            f,
            "innovation_evidence",
            "ISO",
            c.iso(f, "ISO 14001:2015", "MT-1109", "Biuro Oceny Systemów Jakości", "produkcja okuć"),
            "pdf",
            "8_ISO14001",
            "issuer",
        ),
        paper(
            f,
            "innovation_evidence",
            "patent",
            c.patent(f, "Zawias ukryty", "238116", "DOKUMENT PATENTOWY"),
            "pdf",
            "9_patent",
            "issuer",
        ),
        paper(
            f,
            "de_minimis_statement",
            "short statement with table",
            statuses.aid(f, E),
            "pdf",
            "10_otrzymana_pomoc",
            "electronic",
        ),
    )
    body = "Szanowni Państwo,\n\nprzekazujemy zgłoszenie Fabryki Okuć Metalia S.A. do wyjazdu studyjnego do Szwajcarii. Załącznik: ZIP, 10 dokumentów.\n\nSekretariat Zarządu"
    return application(
        f,
        (
            Mail(
                at(20, 12, 0),
                f.email,
                "Zgłoszenie Metalia S.A. – wyjazd studyjny do Szwajcarii",
                body,
                papers,
                "zip",
            ),
        ),
        3,
        internet=False,
    )


DIGITAL = (numeris(), ekopanel(), pion(), metalia())
