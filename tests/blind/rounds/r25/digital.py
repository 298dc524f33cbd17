"""Sound applications that are wholly born-digital."""

from tests.blind.model import Application, Mail
from tests.blind.rounds.r25 import contracts, deminimis, evidence, forms_html, forms_word, kit
from tests.blind.rounds.r25 import status as declarations
from tests.blind.rounds.r25 import tax as offices
from tests.blind.rounds.r25 import zus as insurance
from tests.blind.rounds.r25.firms_a import BRANDYS, DRAWIT, FITOXA, LUMIGRA, TARPOL, WEXOL
from tests.blind.rounds.r25.names import (
    ARTICLES,
    BOXES,
    CARD,
    COLUMNS,
    DM_OFFICIAL,
    DM_SHEET,
    DM_STRIKE,
    DM_TALK,
    LETTER,
    RULED,
    SECTIONS,
    ST_LEDGER,
    ST_PLAIN,
    ST_SHEET,
    ST_STRUCK,
    SURVEY,
    TAX_CELLS,
    TAX_PORTAL,
    ZUS_ELECTRONIC,
    ZUS_FUNDS,
    ZUS_LETTER,
)


def wexol() -> Application:
    """One ZIP, two proofs, a print-out of the register."""
    f, day = WEXOL, "13.04.2026"
    papers = (
        kit.form(
            f, CARD, forms_word.card(f, "electronic", day), "pdf", "1_formularz_zgloszeniowy", "electronic"
        ),
        kit.zus(
            f,
            ZUS_ELECTRONIC,
            insurance.electronic(f, "Oddział w Zielonej Górze", "ZNS/2026/04/118823", "2026-04-08"),
            "pdf",
            "2_ZUS",
        ),
        kit.tax(
            f,
            TAX_PORTAL,
            offices.portal(f, "w Zielonej Górze", "KAS-26-0408-77120", "8.04.2026"),
            "pdf",
            "3_US",
        ),
        kit.status(
            f, ST_LEDGER, declarations.ledger(f, "electronic", day), "pdf", "4_oswiadczenie_MSP", "electronic"
        ),
        kit.aid(f, DM_SHEET, deminimis.sheet(f, "electronic", day), "pdf", "5_de_minimis", "electronic"),
        kit.contract(f, RULED, contracts.ruled(f, "electronic", day), "pdf", "6_projekt_umowy", "electronic"),
        kit.proof(
            f,
            "certificate in a frame",
            evidence.certificate(
                f,
                "ISO 9001:2015",
                "QMS/4471/2024",
                "projektowanie i produkcja przyrządów pomiarowych",
                "30.09.2027",
                "Biuro Certyfikacji Jakości QMS",
            ),
            "pdf",
            "7a_ISO9001",
        ),
        kit.proof(
            f,
            "patent",
            evidence.patent(
                f, "PATENT", "Nr PL 241877", "Sonda do pomiaru wilgotności materiałów sypkich", "14.11.2022"
            ),
            "pdf",
            "7b_patent",
        ),
        kit.extra(f, "other", "KRS print-out", evidence.register(f, "7.04.2026"), "pdf", "8_KRS", "issuer"),
    )
    mail = Mail(
        kit.at(13, 9, 42),
        f.email,
        "Zgłoszenie – wyjazd studyjny do Szwajcarii – Wexol Pomiary",
        "Dzień dobry,\n\nprzesyłam w załączniku komplet dokumentów naszej firmy do naboru na wyjazd do Szwajcarii.\n"
        "Dokumenty podpisane elektronicznie przez prezesa zarządu.\n\nPozdrawiam\nJoanna Perłowska\n68 320 41 77",
        papers,
        "zip",
    )
    return Application("wexol", f.name, f.nip, (mail,), True, f.truth(), f.points())


def brandys() -> Application:
    """A sole trader with little to tell; papers loose."""
    f, day = BRANDYS, "9.04.2026 r."
    papers = (
        kit.form(f, BOXES, forms_html.boxes(f, "electronic", day), "pdf", "formularz Kruszyna", "electronic"),
        kit.status(
            f,
            ST_PLAIN,
            declarations.plain(f, "electronic", day),
            "pdf",
            "oświadczenie o statusie",
            "electronic",
        ),
        kit.aid(
            f,
            DM_STRIKE,
            deminimis.strike(f, "electronic", day),
            "pdf",
            "formularz pomoc de minimis",
            "electronic",
        ),
        kit.contract(
            f, SECTIONS, contracts.sections(f, "electronic", day), "pdf", "umowa projekt", "electronic"
        ),
        kit.zus(
            f,
            ZUS_LETTER,
            insurance.letter(f, "w Zielonej Górze", "390000/71/10442/2026", "2 kwietnia 2026", False),
            "pdf",
            "zaswiadczenie ZUS",
        ),
        kit.tax(
            f,
            TAX_CELLS,
            offices.cells(f, "w Nowej Soli", "0806-SOB.4021.318.2026", "1.04.2026", False),
            "pdf",
            "zaswiadczenie US",
        ),
        kit.extra(
            f, "other", "CEIDG print-out", evidence.sole_trader(f, "7.04.2026"), "pdf", "wpis CEIDG", "issuer"
        ),
    )
    mail = Mail(
        kit.at(9, 18, 5),
        f.email,
        "nabór Szwajcaria",
        "Witam, w załączeniu wymagane dokumenty. Proszę o potwierdzenie otrzymania.\nK. Brandys",
        papers,
    )
    return Application("brandys", f.name, f.nip, (mail,), True, f.truth(), f.points())


def drawit() -> Application:
    """The ZUS certificate comes two days later."""
    f, day = DRAWIT, "14 kwietnia 2026 r."
    first = (
        kit.form(
            f, LETTER, forms_word.letter(f, "electronic", day), "pdf", "Drawit - zgloszenie", "electronic"
        ),
        kit.status(
            f, ST_SHEET, declarations.sheet(f, "electronic", day), "pdf", "Drawit - status MSP", "electronic"
        ),
        kit.aid(
            f,
            DM_OFFICIAL,
            deminimis.official(f, "electronic", day),
            "pdf",
            "Drawit - de minimis",
            "electronic",
        ),
        kit.contract(
            f,
            ARTICLES,
            contracts.articles(f, "electronic", "14.04.2026"),
            "pdf",
            "Drawit - umowa",
            "electronic",
        ),
        kit.tax(
            f,
            TAX_PORTAL,
            offices.portal(f, "w Gorzowie Wielkopolskim", "KAS-26-0410-01853", "10.04.2026"),
            "pdf",
            "zas_niezaleganie",
        ),
        kit.proof(
            f,
            "certificate in a frame",
            evidence.certificate(
                f,
                "PN-EN ISO/IEC 27001:2023",
                "IS-20917",
                "tworzenie i utrzymanie oprogramowania",
                "11.02.2028",
                "Ośrodek Certyfikacji Informatyki",
            ),
            "pdf",
            "cert_27001",
        ),
    )
    second = (
        kit.zus(
            f,
            ZUS_ELECTRONIC,
            insurance.electronic(f, "Oddział w Gorzowie Wielkopolskim", "ZNS/2026/04/204417", "2026-04-15"),
            "pdf",
            "zaswiadczenie_ZUS_204417",
        ),
    )
    mails = (
        Mail(
            kit.at(14, 11, 20),
            f.email,
            "Drawit Systemy - zgłoszenie do wyjazdu (Szwajcaria)",
            "Szanowni Państwo,\n\nprzesyłamy zgłoszenie. Zaświadczenie z ZUS dosyłamy osobno, czekamy na jego "
            "wystawienie.\n\nMonika Szelest\nDrawit Systemy",
            first,
        ),
        Mail(
            kit.at(16, 8, 31),
            f.email,
            "Re: Drawit Systemy - zgłoszenie do wyjazdu (Szwajcaria)",
            "Dzień dobry,\nzgodnie z zapowiedzią - brakujące zaświadczenie z ZUS.\nMS",
            second,
        ),
    )
    return Application("drawit", f.name, f.nip, mails, True, f.truth(), f.points())


def fitoxa() -> Application:
    """A medium company with four proofs."""
    f, day = FITOXA, "15.04.2026"
    maker = "wytwarzanie wyrobów kosmetycznych"
    iso = tuple(
        kit.proof(
            f,
            "certificate in a frame",
            evidence.certificate(f, norm, number, maker, "31.03.2028", "Instytut Certyfikacji Wyrobów"),
            "pdf",
            name,
        )
        for norm, number, name in (
            ("ISO 22716 GMP", "C-1180", "zal_GMP"),
            ("ISO 9001:2015", "C-1181", "zal_9001"),
            ("ISO 14001:2015", "C-1182", "zal_14001"),
        )
    )
    papers = (
        kit.form(
            f, SURVEY, forms_html.survey(f, "electronic", day, False), "pdf", "ankieta_FITOXA", "electronic"
        ),
        kit.zus(
            f,
            ZUS_FUNDS,
            insurance.funds(f, "Oddział w Zielonej Górze", "390000/71/11873/2026", "9.04.2026", False),
            "pdf",
            "ZUS_FITOXA",
        ),
        kit.tax(
            f,
            TAX_CELLS,
            offices.cells(f, "w Sulechowie", "0809-SPV.4021.77.2026", "10.04.2026", False),
            "pdf",
            "US_FITOXA",
        ),
        kit.status(
            f, ST_LEDGER, declarations.ledger(f, "electronic", day), "pdf", "status_FITOXA", "electronic"
        ),
        kit.aid(
            f, DM_TALK, deminimis.talk(f, "electronic", day), "pdf", "formularz_pdm_FITOXA", "electronic"
        ),
        kit.contract(
            f, COLUMNS, contracts.columns(f, "electronic", day), "pdf", "umowa_FITOXA", "electronic"
        ),
        *iso,
        kit.proof(
            f,
            "patent",
            evidence.patent(
                f, "ŚWIADECTWO OCHRONNE", "na znak towarowy R.352916", "FITOXA (słowny)", "3.06.2021"
            ),
            "pdf",
            "zal_znak_towarowy",
        ),
    )
    mail = Mail(
        kit.at(15, 14, 12),
        f.email,
        "FITOXA S.A. / nabór na wyjazd studyjny Szwajcaria 22-25.06.2026",
        "Szanowni Państwo,\n\nw imieniu Zarządu Fitoxa Kosmetyki Roślinne S.A. przekazuję komplet dokumentów.\n\n"
        "Z poważaniem\nSekretariat Zarządu",
        papers,
        "zip",
    )
    return Application("fitoxa", f.name, f.nip, (mail,), True, f.truth(), f.points())


def tarpol() -> Application:
    """A partnership; it adds the statement of aid received."""
    f, day = TARPOL, "17 kwietnia 2026 r."
    papers = (
        kit.form(f, CARD, forms_word.card(f, "electronic", day), "pdf", "Formularz_Tarpolex", "electronic"),
        kit.status(
            f,
            ST_STRUCK,
            declarations.struck(f, "electronic", day),
            "pdf",
            "Oswiadczenie_status",
            "electronic",
        ),
        kit.aid(
            f, DM_STRIKE, deminimis.strike(f, "electronic", day), "pdf", "Formularz_deminimis", "electronic"
        ),
        kit.extra(
            f,
            "de_minimis_statement",
            "statement of aid received",
            evidence.aid_statement(
                f,
                "electronic",
                day,
                (
                    ("Województwo Lubuskie", "12.05.2025", "13 870,00", "3 261,00"),
                    ("Powiatowy Urząd Pracy w Żarach", "4.09.2024", "9 500,00", "2 221,00"),
                ),
            ),
            "pdf",
            "Oswiadczenie_otrzymana_pomoc",
            "electronic",
        ),
        kit.contract(
            f, SECTIONS, contracts.sections(f, "electronic", day), "pdf", "Projekt_umowy", "electronic"
        ),
        kit.zus(
            f,
            ZUS_ELECTRONIC,
            insurance.electronic(f, "Inspektorat w Żarach", "ZNS/2026/04/177052", "2026-04-13"),
            "pdf",
            "Zaswiadczenie_ZUS",
        ),
        kit.tax(
            f,
            TAX_PORTAL,
            offices.portal(f, "w Żarach", "KAS-26-0413-40996", "13.04.2026"),
            "pdf",
            "Zaswiadczenie_US",
        ),
        kit.proof(
            f,
            "certificate in a frame",
            evidence.certificate(
                f,
                "ISO 9001:2015",
                "75 100 6621",
                "obróbka mechaniczna metali",
                "8.07.2027",
                "Jednostka Oceny Zgodności JOZ",
            ),
            "pdf",
            "ISO_9001",
        ),
        kit.proof(
            f,
            "certificate in a frame",
            evidence.certificate(
                f,
                "EN 15085-2",
                "CL1/0318",
                "spawanie pojazdów szynowych",
                "19.12.2026",
                "Instytut Spawalniczy Zachód",
            ),
            "pdf",
            "EN_15085",
        ),
    )
    mail = Mail(
        kit.at(17, 12, 48),
        f.email,
        "Dokumenty rekrutacyjne - Szwajcaria - Tarpolex sp.j.",
        "Dzień dobry\n\nW załączeniu przesyłamy dokumenty.\n\nSekretariat\nZakład Mechaniczny Tarpolex",
        papers,
    )
    return Application("tarpol", f.name, f.nip, (mail,), True, f.truth(), f.points())


def lumigra() -> Application:
    """Papers loose, certificate of ZUS e-signed by the branch."""
    f, day = LUMIGRA, "20.04.2026"
    papers = (
        kit.form(f, BOXES, forms_html.boxes(f, "electronic", day), "pdf", "zgloszenie_lumigra", "electronic"),
        kit.status(
            f, ST_SHEET, declarations.sheet(f, "electronic", day), "pdf", "karta_statusu", "electronic"
        ),
        kit.aid(
            f, DM_OFFICIAL, deminimis.official(f, "electronic", day), "pdf", "pomoc_de_minimis", "electronic"
        ),
        kit.contract(
            f, COLUMNS, contracts.columns(f, "electronic", day), "pdf", "umowa_podpisana", "electronic"
        ),
        kit.zus(
            f,
            ZUS_LETTER,
            insurance.letter(f, "w Zielonej Górze", "390000/71/12650/2026", "14 kwietnia 2026", False),
            "pdf",
            "zus_nie_zalega",
        ),
        kit.tax(
            f,
            TAX_PORTAL,
            offices.portal(f, "w Świebodzinie", "KAS-26-0415-22081", "15.04.2026"),
            "pdf",
            "skarbowka",
        ),
        kit.proof(
            f,
            "certificate in a frame",
            evidence.certificate(
                f,
                "ENEC / EN 60598-1",
                "24-0719",
                "oprawy oświetleniowe LED",
                "2.05.2029",
                "Laboratorium Elektrotechniki LEL",
            ),
            "pdf",
            "enec",
        ),
    )
    mail = Mail(
        kit.at(20, 10, 3),
        f.email,
        "Zgłoszenie firmy Lumigra",
        "Dzień dobry, zgłaszam firmę do wyjazdu studyjnego do Szwajcarii. Komplet w załącznikach.\n"
        "Ewelina Dobosz-Kalita",
        papers,
    )
    return Application("lumigra", f.name, f.nip, (mail,), True, f.truth(), f.points())
