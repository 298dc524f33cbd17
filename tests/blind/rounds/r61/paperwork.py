"""Applications printed, signed by pen, scanned or photographed."""

from tests.blind.model import Application, Mail
from tests.blind.rounds.r61 import aid, certificates, contracts, declarations, evidence
from tests.blind.rounds.r61 import firms_paper as firms
from tests.blind.rounds.r61 import forms_other as other
from tests.blind.rounds.r61 import forms_print as forms
from tests.blind.rounds.r61.build import Desk, at
from tests.blind.rounds.r61.digital import AID, CONTRACT, FORM, STATEMENT, STATUS, TAX, ZUS


def stalgrzeb() -> Application:
    """Loose scans."""
    f = firms.STALGRZEB
    d = Desk(f, "scan")
    papers = (
        d.sheet(FORM, "grid with section bars", forms.grid_form(f, d.ink, True), "skan formularz"),
        d.sheet(STATUS, "table of figures", declarations.status_figures(f, d.ink), "skan status"),
        d.sheet(AID, "parts A–E in ruled boxes", aid.aid_official(f, d.ink, by_pen=True), "skan de minimis"),
        d.sheet(
            CONTRACT, "centred paragraphs, 3 pages", contracts.contract_paragraphs(f, d.ink), "skan umowa"
        ),
        d.certificate(
            ZUS, "table, thick frame", certificates.zus_table(f, "2126/NZ/2026", "30.03.2026"), "skan ZUS"
        ),
        d.certificate(
            TAX,
            "letter of the office's head",
            certificates.tax_letter(f, "0808-SEW.4052.31.2026", "2 kwietnia 2026"),
            "skan US",
        ),
        d.copy(
            evidence.norm(f, "ISO 9001:2015", "obróbka mechaniczna", "QC/0918/24"), "framed ISO", "iso9001"
        ),
        d.copy(evidence.norm(f, "ISO 3834-2", "spawanie konstrukcji", "QC/0919/24"), "framed ISO", "iso3834"),
    )
    body = "Witam,\nw załączeniu skany podpisanych dokumentów na wyjazd do Szwajcarii.\n\nSekretariat\nZM Stalgrzeb Sp. z o.o."
    return d.application(
        Mail(at(9, 14, 58), f.email, "dokumenty wyjazd Szwajcaria Stalgrzeb", body, papers), copies=2
    )


def przyborsk() -> Application:
    """One PDF of everything."""
    f = firms.PRZYBORSK
    d = Desk(f, "scan")
    papers = (
        d.sheet(FORM, "letter in sentences", forms.letter_form(f, d.ink), "zgloszenie"),
        d.certificate(
            ZUS, "e-sealed letter", certificates.zus_letter(f, "200000/71/90015/2026", "2026-04-01"), "zus"
        ),
        d.certificate(
            TAX,
            "e-office table of taxes",
            certificates.tax_portal(f, "0812-SEW.4052.40.2026", "1.04.2026"),
            "us",
        ),
        d.sheet(STATUS, "columns for categories", declarations.status_columns(f, d.ink), "status"),
        d.sheet(AID, "questions struck through", aid.aid_questions(f, d.ink), "deminimis"),
        d.sheet(CONTRACT, "two columns", contracts.contract_columns(f, d.ink), "umowa"),
        d.sheet(STATEMENT, "boxes and table", declarations.aid_statement(f, d.ink), "pomoc"),
    )
    body = (
        "Cześć,\n\nkomplet dokumentów w jednym pliku. Dzięki!\n\nIgor Żminda / Przyborsk Software Sp. z o.o."
    )
    return d.application(
        Mail(at(10, 16, 44), f.email, "Zgłoszenie Przyborsk Software", body, papers, "one_pdf")
    )


def gublana() -> Application:
    """Photographs from a telephone."""
    f = firms.GUBLANA
    d = Desk(f, "photo")
    papers = (
        d.sheet(FORM, "survey, answers in frames", forms.survey_form(f, d.ink, True), "ankieta"),
        d.sheet(
            STATUS, "one sentence, three boxes", declarations.status_classic(f, d.ink, True), "oswiadczenie"
        ),
        d.sheet(AID, "questions struck through", aid.aid_questions(f, d.ink, by_pen=True), "de_minimis"),
        d.sheet(CONTRACT, "table of parties", contracts.contract_table(f, d.ink), "umowa"),
        d.certificate(
            ZUS, "typed sheet with seal", certificates.zus_typed(f, "280000/RKS/441/26", "26.03.2026"), "zus"
        ),
        d.certificate(
            TAX, "wrong wording struck through", certificates.tax_choice(f, "RW/94/2026", "27.03.2026"), "us"
        ),
        d.copy(evidence.attest(f, "tkanina filtracyjna", "LN/0902/2025"), "attestation table", "atest"),
    )
    body = "Dzień dobry, przesyłam zdjęcia dokumentów, bo skaner nam nie działa. Oryginały mamy w firmie.\nMarzena Kotlarz, Gublana"
    return d.application(
        Mail(at(14, 11, 27), f.email, "Szwajcaria - Gublana Tekstylia", body, papers), copies=1
    )


def ekodrawa() -> Application:
    """Scans in a ZIP, one of them lying on its side."""
    f = firms.DRAWOFILM
    d = Desk(f, "scan", 150)
    papers = (
        d.sheet(FORM, "cards side by side", forms.card_form(f, d.ink), "01_karta", dpi=200),
        d.sheet(
            STATUS, "numbered statements in Word", declarations.status_points(f, d.ink), "02_oswiadczenia"
        ),
        d.sheet(AID, "Word tables", aid.aid_word(f, d.ink), "03_de_minimis"),
        d.sheet(CONTRACT, "Word, § list", contracts.contract_word(f, d.ink), "04_umowa"),
        d.certificate(
            ZUS,
            "table, thick frame",
            certificates.zus_table(f, "0877/NZ/2026", "08.04.2026"),
            "05_zus",
            turned=90,
        ),
        d.certificate(
            TAX,
            "lettered boxes ZAS-W",
            certificates.tax_boxes(f, "0803-SEW.4052.51.2026", "2026-04-09"),
            "06_us",
        ),
        d.sheet(STATEMENT, "boxes and table", declarations.aid_statement(f, d.ink), "07_pomoc"),
        d.copy(evidence.norm(f, "ISO 14001:2015", "opakowania", "QC/0205/24"), "framed ISO", "08a"),
        d.copy(
            evidence.attest(f, "opakowanie do kontaktu z żywnością", "LN/0318/2024"),
            "attestation table",
            "08b",
        ),
        d.copy(evidence.norm(f, "ISO 9001:2015", "opakowania", "QC/0204/24"), "framed ISO", "08c"),
    )
    body = "Szanowni Państwo,\nprzekazuję dokumenty Ekodrawa Opakowania Sp. z o.o. (archiwum zip).\nZ wyrazami szacunku\nBlanka Wirska"
    return d.application(
        Mail(at(15, 15, 12), f.email, "Ekodrawa – zgłoszenie na wyjazd studyjny", body, papers, "zip"),
        copies=3,
    )


def skrzydlik() -> Application:
    """Filled in by pen."""
    f = firms.PSZCZELIK
    d = Desk(f, "scan", 300)
    papers = (
        d.sheet(FORM, "ruled blank filled by pen", other.ruled_form(f, d.ink, "Kalam"), "Skan_20260413_1"),
        d.sheet(
            STATUS,
            "one sentence, three boxes",
            declarations.status_classic(f, d.ink, True),
            "Skan_20260413_2",
        ),
        d.sheet(AID, "parts A–E in ruled boxes", aid.aid_official(f, d.ink, by_pen=True), "Skan_20260413_3"),
        d.sheet(
            CONTRACT,
            "centred paragraphs, 3 pages",
            contracts.contract_paragraphs(f, d.ink),
            "Skan_20260413_4",
        ),
        d.certificate(
            ZUS,
            "typed sheet with seal",
            certificates.zus_typed(f, "200000/RKS/118/26", "31.03.2026"),
            "Skan_20260413_5",
        ),
        d.certificate(
            TAX,
            "letter of the office's head",
            certificates.tax_letter(f, "0806-SEW.4052.9.2026", "1 kwietnia 2026"),
            "Skan_20260413_6",
        ),
    )
    body = "Zgłaszam firmę na wyjazd do Szwajcarii. Adam Wolender"
    return d.application(Mail(at(13, 18, 36), f.email, "wyjazd", body, papers))


def krosbio() -> Application:
    """Signed by a proxy, whose power came along."""
    f = firms.KROSBIO
    d = Desk(f, "scan")
    papers = (
        d.sheet(FORM, "chamber's Word table", other.chamber_form(f, d.ink), "Formularz Krosbio"),
        d.sheet(
            "proxy", "letter", declarations.proxy(f, "Wanda Kość-Rewers", d.ink), "Pełnomocnictwo", fields={}
        ),
        d.sheet(
            STATUS, "columns for categories", declarations.status_columns(f, d.ink), "Oświadczenie wielkość"
        ),
        d.sheet(AID, "print-out of an e-form", aid.aid_printout(f, d.ink), "Formularz pomoc"),
        d.sheet(CONTRACT, "table of parties", contracts.contract_table(f, d.ink), "Projekt umowy"),
        d.certificate(
            ZUS,
            "table, thick frame",
            certificates.zus_table(f, "2290/NZ/2026", "07.04.2026"),
            "Zaświadczenie ZUS",
        ),
        d.certificate(
            TAX,
            "wrong wording struck through",
            certificates.tax_choice(f, "RW/112/2026", "08.04.2026"),
            "Zaświadczenie US",
        ),
        d.copy(
            evidence.patent(f, "DOKUMENT PATENTOWY", "Podłoże hodowlane", "PAT.248220"),
            "patent office",
            "Patent",
        ),
    )
    body = "Dzień dobry,\nw imieniu Krosbio Laboratoria składam dokumenty wraz z pełnomocnictwem.\nTobiasz Rewers"
    return d.application(
        Mail(at(16, 9, 48), f.email, "Krosbio Laboratoria / zgłoszenie / Szwajcaria", body, papers), copies=1
    )


def rzeplast() -> Application:
    """Scans in two mails; an ISO is named but no copy came."""
    f = firms.RZEPLAST
    d = Desk(f, "scan")
    first = (
        d.sheet(FORM, "survey, answers in frames", forms.survey_form(f, d.ink, True), "rzeplastor_ankieta"),
        d.sheet(STATUS, "table of figures", declarations.status_figures(f, d.ink), "rzeplastor_msp"),
        d.sheet(AID, "Word tables", aid.aid_word(f, d.ink), "rzeplastor_pomoc"),
    )
    second = (
        d.sheet(CONTRACT, "two columns", contracts.contract_columns(f, d.ink), "rzeplastor_umowa"),
        d.certificate(
            ZUS,
            "e-sealed letter",
            certificates.zus_letter(f, "200000/71/95530/2026", "2026-04-15"),
            "rzeplastor_zus",
        ),
        d.certificate(
            TAX,
            "lettered boxes ZAS-W",
            certificates.tax_boxes(f, "0811-SEW.4052.63.2026", "2026-04-16"),
            "rzeplastor_us",
        ),
    )
    body = "Dzień dobry,\nwysyłam w dwóch wiadomościach, bo pliki są duże. To część 1 z 2.\nJulian Traczykowski, Rzeplastor"
    later = (
        "Część 2 z 2 – umowa i zaświadczenia.\nJulian Traczykowski, Rzeplastor Sp. z o.o. Sp. k., NIP "
        + f.nip
    )
    return d.application(
        Mail(at(20, 10, 2), f.email, "Rzeplastor – zgłoszenie Szwajcaria cz. 1/2", body, first),
        Mail(at(20, 10, 6), f.email, "Rzeplastor – zgłoszenie Szwajcaria cz. 2/2", later, second),
    )


def slawsens() -> Application:
    """Photographs of typed papers, ticks by pen."""
    f = firms.SLAWODOM
    d = Desk(f, "photo")
    papers = (
        d.sheet(FORM, "grid with section bars", forms.grid_form(f, d.ink, True), "IMG_formularz"),
        d.sheet(STATUS, "columns for categories", declarations.status_columns(f, d.ink), "IMG_wielkosc"),
        d.sheet(AID, "parts A–E in ruled boxes", aid.aid_official(f, d.ink, by_pen=True), "IMG_deminimis"),
        d.sheet(CONTRACT, "two columns", contracts.contract_columns(f, d.ink), "IMG_umowa"),
        d.certificate(
            ZUS,
            "typed sheet with seal",
            certificates.zus_typed(f, "280000/RKS/502/26", "10.04.2026"),
            "IMG_zus",
        ),
        d.certificate(
            TAX,
            "letter of the office's head",
            certificates.tax_letter(f, "0814-SEW.4052.27.2026", "13 kwietnia 2026"),
            "IMG_us",
        ),
    )
    body = "Dzień dobry,\nzgłoszenie Sławsens IoT - zdjęcia podpisanych stron w zip.\nL. Marzec"
    return d.application(Mail(at(17, 12, 15), f.email, "Sławsens zgłoszenie", body, papers, "zip"))


APPLICATIONS = (
    stalgrzeb(),
    przyborsk(),
    gublana(),
    ekodrawa(),
    skrzydlik(),
    krosbio(),
    rzeplast(),
    slawsens(),
)
