"""Applications born on a computer and signed electronically."""

from tests.blind.model import Application, Mail
from tests.blind.rounds.r61 import aid, certificates, contracts, declarations, evidence, firms
from tests.blind.rounds.r61 import forms_other as other
from tests.blind.rounds.r61 import forms_print as forms
from tests.blind.rounds.r61.build import Desk, at

FORM, ZUS, TAX = "application_form", "zus_certificate", "tax_certificate"
STATUS, AID, CONTRACT, STATEMENT = (
    "status_declaration",
    "de_minimis_form",
    "draft_contract",
    "de_minimis_statement",
)


def odrazim() -> Application:
    """Loose PDFs."""
    f = firms.ODRAZIM
    d = Desk(f, "pdf")
    papers = (
        d.sheet(FORM, "grid with section bars", forms.grid_form(f, d.ink), "1_formularz_zgloszeniowy"),
        d.certificate(
            ZUS, "e-sealed letter", certificates.zus_letter(f, "280000/71/114207/2026", "2026-03-31"), "2_ZUS"
        ),
        d.certificate(
            TAX,
            "e-office table of taxes",
            certificates.tax_portal(f, "0872-SEW.4052.311.2026", "1.04.2026"),
            "3_US",
        ),
        d.sheet(STATUS, "one sentence, three boxes", declarations.status_classic(f, d.ink), "4_status"),
        d.sheet(AID, "parts A–E in ruled boxes", aid.aid_official(f, d.ink), "5_de_minimis"),
        d.sheet(
            CONTRACT,
            "centred paragraphs, 3 pages",
            contracts.contract_paragraphs(f, d.ink),
            "6_umowa_projekt",
        ),
        d.sheet(STATEMENT, "boxes and table", declarations.aid_statement(f, d.ink), "7_oswiadczenie_pomoc"),
        d.copy(
            evidence.norm(f, "ISO 9001:2015", "projektowanie i budowa maszyn", "QC/1182/24"),
            "framed ISO",
            "8_ISO",
        ),
        d.copy(
            evidence.patent(f, "DOKUMENT PATENTOWY", "Chwytak adaptacyjny", "PAT.247913"),
            "patent office",
            "9_patent",
        ),
    )
    body = """Dzień dobry,

w załączeniu przesyłam komplet dokumentów zgłoszeniowych na wyjazd do Szwajcarii (podpisane elektronicznie).
Uprzejmie proszę o potwierdzenie otrzymania.

Z poważaniem
Patryk Olszowiec
Odrazim Automatyka sp. z o.o."""
    return d.application(
        Mail(at(9, 12, 41), f.email, "Zgłoszenie – wyjazd studyjny Szwajcaria", body, papers), copies=2
    )


def brzezwolt() -> Application:
    """A ZIP, one letter of the firm's own as the form."""
    f = firms.BRZEZWOLT
    d = Desk(f, "pdf")
    names = ("ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018")
    papers = (
        d.sheet(FORM, "letter in sentences", forms.letter_form(f, d.ink), "Zgłoszenie Brzezwolt"),
        d.sheet(STATUS, "table of figures", declarations.status_figures(f, d.ink), "Oświadczenie MŚP"),
        d.sheet(AID, "Word tables", aid.aid_word(f, d.ink), "Formularz informacji de minimis"),
        d.sheet(CONTRACT, "two columns", contracts.contract_columns(f, d.ink), "Projekt umowy akcept"),
        d.certificate(
            ZUS,
            "portal keys and values",
            certificates.zus_portal(f, "ZN/2026/0098415", "2026-04-02"),
            "ZUS niezaleganie",
        ),
        d.certificate(
            TAX,
            "lettered boxes ZAS-W",
            certificates.tax_boxes(f, "0816-SEW.4052.77.2026", "2026-04-07"),
            "US niezaleganie",
        ),
        d.sheet(STATEMENT, "boxes and table", declarations.aid_statement(f, d.ink), "Pomoc otrzymana"),
        *(
            d.copy(evidence.norm(f, n, "rozdzielnice", f"QC/07{k}/24"), "framed ISO", f"cert{k}")
            for k, n in enumerate(names)
        ),
        d.copy(
            evidence.patent(f, "ŚWIADECTWO OCHRONNE<br>na wzór użytkowy", "Obudowa modułu", "Ru.073318"),
            "patent office",
            "wzor",
        ),
    )
    body = "Szanowni Państwo,\n\nprzesyłamy zgłoszenie naszej firmy w jednym archiwum.\n\nPozdrawiam\nIwona Karbowska\ntel. 600 318 745"
    return d.application(
        Mail(at(13, 14, 5), f.email, "Brzezwolt Energia - nabór Szwajcaria", body, papers, "zip"), copies=4
    )


def lumikret() -> Application:
    """A sole trader; the ZUS certificate came a week later."""
    f = firms.LUMIKRET
    d = Desk(f, "pdf")
    first = (
        d.sheet(FORM, "survey, answers in frames", forms.survey_form(f, d.ink), "ankieta lumikret"),
        d.sheet(STATUS, "numbered statements in Word", declarations.status_points(f, d.ink), "oswiadczenia"),
        d.sheet(AID, "questions struck through", aid.aid_questions(f, d.ink), "de minimis lumikret"),
        d.sheet(CONTRACT, "Word, § list", contracts.contract_word(f, d.ink), "umowa"),
        d.certificate(
            TAX,
            "letter of the office's head",
            certificates.tax_letter(f, "0808-SEW.4052.18.2026", "30 marca 2026"),
            "zaswiadczenie",
        ),
    )
    second = (
        d.certificate(
            ZUS,
            "e-sealed letter",
            certificates.zus_letter(f, "280000/71/120044/2026", "2026-04-14"),
            "ZUS_zaswiadczenie",
        ),
    )
    body = "dzień dobry, zgłaszam moją pracownię na wyjazd do Szwajcarii. Na zaświadczenie z ZUS jeszcze czekam, doślę.\nKlaudia Mroczek-Wilga"
    later = (
        "Dzień dobry,\nzgodnie z zapowiedzią dosyłam zaświadczenie z ZUS.\nKlaudia Mroczek-Wilga\nPracownia Lumikret, NIP "
        + f.nip
    )
    return d.application(
        Mail(at(8, 20, 17), f.email, "zgłoszenie szwajcaria", body, first),
        Mail(at(15, 9, 3), f.email, "Re: zgłoszenie szwajcaria - ZUS", later, second),
    )


def medoskop() -> Application:
    """Cards; a register print-out came along."""
    f = firms.MEDOSKOP
    d = Desk(f, "pdf")
    papers = (
        d.sheet(FORM, "cards side by side", forms.card_form(f, d.ink), "Karta_zgloszenia_Medoskop"),
        d.sheet(AID, "print-out of an e-form", aid.aid_printout(f, d.ink), "wydruk_formularza"),
        d.sheet(STATUS, "columns for categories", declarations.status_columns(f, d.ink), "wielkosc"),
        d.sheet(CONTRACT, "table of parties", contracts.contract_table(f, d.ink), "Umowa_projekt"),
        d.certificate(
            ZUS, "portal keys and values", certificates.zus_portal(f, "ZN/2026/0101776", "2026-04-08"), "zus"
        ),
        d.certificate(
            TAX,
            "e-office table of taxes",
            certificates.tax_portal(f, "0802-SEW.4052.402.2026", "9.04.2026"),
            "skarbowka",
        ),
        d.copy(
            evidence.patent(f, "DOKUMENT PATENTOWY", "Elektroda wielokrotnego użytku", "PAT.245068"),
            "patent office",
            "patent",
        ),
        d.sheet(
            "other",
            "register print-out",
            declarations.register_copy(f),
            "KRS_odpis",
            signing="issuer",
            fields={},
        ),
    )
    body = "Dzień dobry,\n\nw imieniu Medoskop Systemy sp. z o.o. przesyłam dokumenty. Dołączam też KRS, gdyby był potrzebny.\n\nWit Zarębski"
    return d.application(
        Mail(at(14, 8, 52), f.email, "Nabór Innowacyjne Lubuskie – Medoskop", body, papers), copies=1
    )


def wibrotek() -> Application:
    """The ruled form typed in, e-signed."""
    f = firms.WIBROTEK
    d = Desk(f, "pdf")
    papers = (
        d.sheet(FORM, "ruled blank with footnotes", other.ruled_form(f, d.ink), "Formularz"),
        d.certificate(
            ZUS,
            "e-sealed letter",
            certificates.zus_letter(f, "200000/71/88102/2026", "2026-03-27"),
            "Zasw_ZUS",
        ),
        d.certificate(
            TAX,
            "lettered boxes ZAS-W",
            certificates.tax_boxes(f, "0802-SEW.4052.355.2026", "2026-03-30"),
            "Zasw_US",
        ),
        d.sheet(STATUS, "table of figures", declarations.status_figures(f, d.ink), "Status"),
        d.sheet(AID, "questions struck through", aid.aid_questions(f, d.ink), "DeMinimis"),
        d.sheet(CONTRACT, "centred paragraphs, 3 pages", contracts.contract_paragraphs(f, d.ink), "Umowa"),
        d.copy(evidence.norm(f, "ISO 9001:2015", "czujniki drgań", "QC/0633/25"), "framed ISO", "Zal_1"),
        d.copy(evidence.attest(f, "czujnik drgań WS-3", "LN/0441/2025"), "attestation table", "Zal_2"),
    )
    body = "Dzień dobry\nDokumenty Wibrotek w załącznikach (podpis kwalifikowany).\nE. Solanka"
    return d.application(
        Mail(at(10, 10, 30), f.email, "Wyjazd do Szwajcarii 22-25.06 Wibrotek sp.j.", body, papers, "zip"),
        copies=2,
    )


def tartexim() -> Application:
    """The chamber's Word form exported to PDF."""
    f = firms.TARTEXIM
    d = Desk(f, "pdf")
    papers = (
        d.sheet(FORM, "chamber's Word table", other.chamber_form(f, d.ink), "FORMULARZ TARTEXIM"),
        d.sheet(
            STATUS, "one sentence, three boxes", declarations.status_classic(f, d.ink), "STATUS TARTEXIM"
        ),
        d.sheet(AID, "parts A–E in ruled boxes", aid.aid_official(f, d.ink), "DE MINIMIS TARTEXIM"),
        d.sheet(CONTRACT, "Word, § list", contracts.contract_word(f, d.ink), "UMOWA TARTEXIM"),
        d.certificate(
            ZUS,
            "portal keys and values",
            certificates.zus_portal(f, "ZN/2026/0104520", "2026-04-10"),
            "ZUS TARTEXIM",
        ),
        d.certificate(
            TAX,
            "e-office table of taxes",
            certificates.tax_portal(f, "0873-SEW.4052.219.2026", "10.04.2026"),
            "US TARTEXIM",
        ),
        d.copy(evidence.attest(f, "płyta konopna", "LN/0127/2024"), "attestation table", "ATEST"),
    )
    body = "Szanowni Państwo,\nprzesyłam zgłoszenie Tartexim Moduły. W razie pytań proszę o kontakt.\n\nDorian Pększyc"
    return d.application(
        Mail(at(15, 13, 20), f.email, "Tartexim - formularz zgłoszeniowy", body, papers), copies=1
    )


APPLICATIONS = (odrazim(), brzezwolt(), lumikret(), medoskop(), wibrotek(), tartexim())
