"""Applications wholly born-digital."""

from dataclasses import replace

from tests.blind.model import Mail
from tests.blind.rounds.r40 import certificates as c
from tests.blind.rounds.r40.ink import Ink
from tests.blind.rounds.r40.kit import F, at, evidence, sound
from tests.blind.rounds.r40.make import blank, paper

E_INK = Ink("Calibri", 10.5, "1F3864", sign="electronic", seed=3)

f = F["frezmar"]
FREZMAR = sound(
    f,
    Mail(
        at(9, 11, 42),
        f.mail,
        "Zgłoszenie – wyjazd studyjny Szwajcaria – FREZMAR",
        "Dzień dobry,\n\nprzesyłam komplet dokumentów podpisanych elektronicznie przez panią prezes.\nProszę o potwierdzenie otrzymania.\n\n"
        "Pozdrawiam\nMarcin Dobrzelak\nFREZMAR Obróbka CNC Sp. z o.o.",
        (
            blank(f, "application_form", E_INK, "pdf", "FREZMAR_formularz_zgloszeniowy"),
            blank(f, "status_declaration", E_INK, "pdf", "FREZMAR_oswiadczenie_status"),
            blank(f, "de_minimis_form", E_INK, "pdf", "FREZMAR_formularz_de_minimis"),
            blank(f, "de_minimis_statement", E_INK, "pdf", "FREZMAR_oswiadczenie_pomoc"),
            blank(f, "draft_contract", E_INK, "pdf", "FREZMAR_umowa"),
            paper(
                f,
                "zus_certificate",
                "ZUS new print with funds",
                c.zus_new(f, "31.03.2026", "450000/71/11842/2026"),
                "pdf",
                "ZUS_zaswiadczenie",
                verdict="none",
            ),
            paper(
                f,
                "tax_certificate",
                "e-office print",
                c.tax_office_print(f, "Zielonej Górze", "2026-03-30", "1400-SEW.7421.20933.2026"),
                "pdf",
                "US_zaswiadczenie",
                verdict="none",
            ),
            *evidence(
                f,
                "pdf",
                ("PN-EN ISO 9001:2015", "Jednostka Certyfikująca SYSTEMCERT", "SC/9/1187", "11.05.2027"),
                ("PN-EN ISO 13485:2016", "Jednostka Certyfikująca SYSTEMCERT", "SC/13/0240", "11.05.2027"),
            ),
        ),
    ),
    copies=2,
)

f = F["softodra"]
ink = Ink("Arial", 9.5, "000000", sign="electronic", seed=5, tick="☑")
SOFTODRA = sound(
    f,
    Mail(
        at(14, 15, 3),
        f.mail,
        "Softodra - wniosek Innowacyjne Lubuskie",
        "Szanowni Państwo,\nw załączeniu nasze zgłoszenie (ZIP).\n\nAlicja Wrzesień",
        (
            blank(f, "application_form", ink, "pdf", "zal_2_formularz"),
            blank(f, "status_declaration", ink, "pdf", "zal_3_status"),
            blank(f, "draft_contract", ink, "pdf", "zal_5_wzor_umowy"),
            blank(f, "de_minimis_form", ink, "pdf", "zal_6_de_minimis"),
            paper(
                f,
                "zus_certificate",
                "ZUS short letter",
                c.zus_short(f, "7 kwietnia 2026 r.", "RKS-III/630/4471/26"),
                "pdf",
                "zaswiadczenie_zus",
                verdict="none",
            ),
            paper(
                f,
                "tax_certificate",
                "e-office print",
                c.tax_office_print(f, "Zielonej Górze", "2026-04-02", "1400-SEW.7421.21877.2026"),
                "pdf",
                "zaswiadczenie_kas",
                verdict="none",
            ),
        ),
        "zip",
    ),
    copies=0,
)

f = F["biotarg"]
ink = Ink("Times New Roman", 10.5, "000080", sign="electronic", seed=8, tick="[X]")
BIOTARG = sound(
    f,
    Mail(
        at(17, 9, 20),
        f.mail,
        "BIOTARG S.A. – rekrutacja na wyjazd do Szwajcarii (1/2)",
        "Dzień dobry,\nw pierwszej wiadomości formularze, w drugiej kopie certyfikatów.\nP. Ostrzycki",
        (
            blank(f, "application_form", ink, "pdf", "1. Formularz zgłoszeniowy"),
            paper(
                f,
                "zus_certificate",
                "ZUS form with boxes",
                c.zus_boxes(f, "26.03.2026", "450200/RKS/3310/2026"),
                "pdf",
                "2. ZUS",
                verdict="none",
            ),
            paper(
                f,
                "tax_certificate",
                "letter of the head",
                c.tax_letter(f, "Nowej Soli", "27 marca 2026 r.", "0809-SEW.4021.611.2026"),
                "pdf",
                "3. Urząd Skarbowy",
                verdict="none",
            ),
            blank(f, "status_declaration", ink, "pdf", "4. Oświadczenie MŚP"),
            blank(f, "de_minimis_form", ink, "pdf", "5. Formularz informacji de minimis"),
            blank(f, "draft_contract", ink, "pdf", "6. Projekt umowy", parties=False),
        ),
    ),
    Mail(
        at(17, 9, 26),
        f.mail,
        "BIOTARG S.A. – rekrutacja na wyjazd do Szwajcarii (2/2)",
        "Kopie certyfikatów i patentu.",
        (
            *evidence(
                f,
                "pdf",
                ("ISO 22716:2007 (GMP)", "Biuro Certyfikacji COSMACERT", "GMP-0612", "30.09.2027"),
                ("ISO 14001:2015", "Biuro Certyfikacji COSMACERT", "E-2207", "30.09.2027"),
                ("Vegan Trademark", "Rejestr znaku wegańskiego", "VT-88213", "31.12.2026"),
            ),
            replace(
                paper(
                    f,
                    "innovation_evidence",
                    "patent deed",
                    c.patent(f, "Sposób stabilizacji emulsji z ekstraktem z winorośli", "241887"),
                    "pdf",
                    "patent_241887",
                ),
                fields={},
            ),
        ),
    ),
    copies=4,
)

f = F["jaskula"]
ink = Ink("Courier New", 9.5, "000000", sign="electronic", seed=4)
JASKULA = sound(
    f,
    Mail(
        at(20, 21, 48),
        f.mail,
        "wyjazd Szwajcaria",
        "Witam, przesyłam dokumenty. Tomasz Jaskuła, ARCHIFORMA",
        (
            blank(f, "application_form", ink, "pdf", "formularz"),
            blank(f, "status_declaration", ink, "pdf", "oswiadczenie o statusie"),
            blank(f, "de_minimis_form", ink, "pdf", "de minimis"),
            blank(f, "draft_contract", ink, "pdf", "umowa"),
            paper(
                f,
                "zus_certificate",
                "ZUS new print with funds",
                c.zus_new(f, "10.04.2026", "380000/71/5520/2026"),
                "pdf",
                "zus",
                verdict="none",
            ),
            paper(
                f,
                "tax_certificate",
                "e-office print",
                c.tax_office_print(f, "Gorzowie Wielkopolskim", "2026-04-09", "1400-SEW.7421.23310.2026"),
                "pdf",
                "us",
                verdict="none",
            ),
        ),
    ),
    copies=0,
)
