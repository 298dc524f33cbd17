"""Six applications with something wrong: arrears, a refusal, no signature, another trip, a partner's certificate, instalments."""

from dataclasses import replace

from tests.blind.model import Application, Mail

from .common import make_nip, make_regon
from .companies_a import PIECZYCKO
from .companies_b import CHMIELORZ, MIRANDOLA, NOTECIANKA, OBRZANKA, SLAWOMED
from .deminimis import OLD_RULE
from .kits import application, at, paper


def chmielorz() -> Application:
    f = CHMIELORZ
    return application(
        f,
        Mail(
            at(15, 13, 33),
            "druk@chmielorz.pl",
            "Drukarnia Chmielorz zgłoszenie",
            "Dzień dobry\nW zaświadczeniu z US jest drobna kwota VAT, już zapłacona, potwierdzenie przelewu mogę dosłać.\nB. Chmielorz",
            (
                paper(f, "grid", "scan", "zgloszenie drukarnia", hand="Kalam"),
                paper(f, "sheet", "pdf", "status drukarnia"),
                paper(f, "columns", "pdf", "de minimis drukarnia"),
                paper(f, "pages", "scan", "umowa drukarnia"),
                paper(f, "zus_print", "pdf", "zus drukarnia", "10.04.2026", "480000/71/11002/2026"),
                paper(
                    f,
                    "tax_grid",
                    "scan",
                    "us drukarnia",
                    "13.04.2026",
                    "0801-SEW.4052.23.2026",
                    verdict="arrears",
                    faults=("arrears",),
                    arrears="4 812,00 zł",
                ),
            ),
        ),
        is_sound=False,
    )


def mirandola() -> Application:
    f = MIRANDOLA
    return application(
        f,
        Mail(
            at(16, 9, 50),
            "klara@mirandola-meble.pl",
            "Mirandola Meble – wyjazd Szwajcaria",
            "Dzień dobry,\nprzesyłamy dokumenty, w tym odpowiedź z ZUS i zaświadczenie podatkowe z miasta.\nKlara Perlik",
            (
                paper(f, "letter", "pdf", "zgłoszenie Mirandola"),
                paper(f, "crosses", "pdf", "wielkość Mirandola"),
                paper(f, "official", "pdf", "pomoc de minimis Mirandola"),
                paper(f, "card", "pdf", "umowa Mirandola"),
                paper(
                    f,
                    "zus_refusal",
                    "scan",
                    "ZUS odpowiedź",
                    "9 kwietnia 2026 r.",
                    "420000/71/15999/2026",
                    verdict="refusal",
                    faults=("arrears",),
                ),
                paper(
                    f,
                    "tax_table",
                    "pdf",
                    "niezaleganie w podatkach",
                    "10.04.2026",
                    "FN.3140.77.2026",
                    faults=("wrong_document",),
                    commune=True,
                ),
                paper(f, "quality", "pdf", "FSC", "FSC – łańcuch dostaw", "meble z drewna", "C-190027", "21.06.2028"),
            ),
        ),
        is_sound=False,
    )


def notecianka() -> Application:
    f = NOTECIANKA
    return application(
        f,
        Mail(
            at(17, 14, 20),
            "m.rafalik@notecianka.pl",
            "Zgłoszenie na wyjazd (łodzie)",
            "Hej, przesyłam co trzeba. Wniosek w Wordzie, żeby łatwiej było skopiować dane.\nMieszko Rafalik",
            (
                paper(f, "struck_table", "docx", "wniosek Notecianka", how="none", faults=("unsigned",)),
                paper(f, "crossed_out", "scan", "status Notecianka"),
                paper(f, "questions", "scan", "pomoc Notecianka"),
                paper(f, "pages", "scan", "umowa Notecianka", skip=2, faults=("not_initialled",)),
                paper(f, "zus_amounts", "pdf", "ZUS Notecianka", "13 kwietnia 2026 r.", "480000/RKS/6099/26"),
                paper(f, "tax_print", "pdf", "US Notecianka", "13.04.2026", "0804-SEW.4052.37.2026"),
            ),
        ),
        is_sound=False,
    )


def slawomed() -> Application:
    f = SLAWOMED
    return application(
        f,
        Mail(
            at(20, 18, 44),
            "gaj@slawomed.pl",
            "Sławomed – rekrutacja na wyjazd",
            "Dzień dobry,\nzgłaszam się na wyjazd. Oświadczenie o wielkości firmy jest u księgowej, doślę jak wróci z urlopu.\nLudmiła Gaj",
            (
                paper(
                    f,
                    "questionnaire",
                    "pdf",
                    "ankieta Sławomed",
                    faults=("other_trip",),
                    number="0080",
                    trip="Finlandia i Estonia, 22–25 września 2026",
                ),
                paper(f, "portal", "pdf", "de minimis Sławomed", number="DM/26/00611"),
                paper(f, "two_columns", "pdf", "umowa Sławomed"),
                paper(f, "zus_print", "pdf", "ZUS Sławomed", "17.04.2026", "420000/71/17720/2026"),
                paper(f, "tax_table", "pdf", "US Sławomed", "17.04.2026", "0808-SEW.4052.240.2026"),
            ),
        ),
        is_sound=False,
        missing=("status_declaration",),
    )


def obrzanka() -> Application:
    f = OBRZANKA
    sister = replace(
        f,
        name="Obrzanka Montaż Sp. z o.o.",
        nip=make_nip("973240190"),
        regon=make_regon("38155207"),
        street="ul. Lotnicza 9A",
    )
    return application(
        f,
        Mail(
            at(21, 12, 5),
            "d.platek@obrzanka.pl",
            "Obrzanka Elektronika Sp. z o.o. – zgłoszenie",
            "Dzień dobry,\nw załączeniu dokumenty Obrzanka Elektronika do wyjazdu w czerwcu.\nDagmara Płatek",
            (
                paper(f, "cards", "scan", "karta obrzanka", hand="Kalam"),
                paper(f, "sentences", "scan", "oświadczenie obrzanka"),
                paper(f, "official", "scan", "de minimis obrzanka"),
                paper(f, "word_draft", "scan", "umowa obrzanka"),
                paper(f, "zus_letter", "scan", "zus obrzanka", "16 kwietnia 2026 r.", "420000/71/17411/2026"),
                paper(
                    sister,
                    "tax_print",
                    "pdf",
                    "us obrzanka",
                    "16.04.2026",
                    "0809-SEW.4052.90.2026",
                    faults=("other_company",),
                ),
            ),
        ),
        is_sound=False,
    )


def pieczycko() -> Application:
    f = PIECZYCKO
    return application(
        f,
        Mail(
            at(15, 8, 31),
            "lidia@pieczycko.pl",
            "Pieczycko Maszyny - misja Szwajcaria",
            "Dzień dobry, zgłoszenie spółki jawnej z załącznikami. Lidia Ozimek",
            (
                paper(f, "numbered", "docx", "deklaracja Pieczycko"),
                paper(f, "sheet", "pdf", "status Pieczycko"),
                paper(f, "official", "pdf", "de minimis Pieczycko", faults=("obsolete_template",), rule=OLD_RULE),
                paper(f, "card", "pdf", "umowa Pieczycko"),
                paper(
                    f,
                    "zus_letter",
                    "scan",
                    "ZUS Pieczycko",
                    "10 kwietnia 2026 r.",
                    "480000/71/10933/2026",
                    verdict="unclear",
                    faults=("unsure",),
                    deferred=True,
                ),
                paper(f, "tax_letter", "scan", "US Pieczycko", "13 kwietnia 2026", "US.4052.70.2026"),
                paper(
                    f, "quality", "pdf", "iso", "ISO 9001", "produkcja maszyn piekarskich", "CO/7110/24", "1.12.2027"
                ),
                paper(
                    f, "right", "pdf", "patent", "PATENT", "dzielarka do ciasta z wagą", "Pat.243090", "5 lipca 2023 r."
                ),
            ),
        ),
        is_sound=False,
    )


FAULTY = (chmielorz(), mirandola(), notecianka(), slawomed(), obrzanka(), pieczycko())
