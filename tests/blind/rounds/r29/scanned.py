"""Sound applications on paper: scans and photographs."""

from datetime import datetime

from tests.blind.model import Application, Mail, Paper

from . import certificates as c
from . import contracts as k
from . import deminimis as d
from . import extras as x
from . import forms as f
from . import papers as p
from . import status as s
from .firm import Firm
from .firms_a import BRZOZA, LASERTON, MEDIKAR, NETGRANIT, OPTOMAT, TERMIX, WODNIK, ZIELNIK


def sound(firm: Firm, copies: int, *mails: Mail) -> Application:
    """An application in which nothing is wanting."""
    return Application(firm.slug, firm.name, firm.nip, mails, True, firm.fields(), firm.points(copies))


def _optomat() -> Application:
    o = OPTOMAT
    papers = (
        p.form(
            o, "chamber card", f.chamber_card(o, "cross", True), "scan", "hand", "Karta zgłoszenia OPTOMAT"
        ),
        p.zus(o, "letter with list", c.zus_letter(o, "30.03.2026", True), "scan", "ZUS niezaleganie"),
        p.tax(o, "ZAS-W boxes", c.tax_boxes(o, "01.04.2026", True), "scan", "US zaświadczenie"),
        p.status(o, "three boxes", s.three_boxes(o, "tick", True), "scan", "hand", "oświadczenie MŚP"),
        p.aid(o, "ministry boxes", d.official(o, "cross", True), "scan", "hand", "formularz de minimis"),
        p.contract(o, "paragraphs", k.paragraphs(o, (1, 2, 3), True), "scan", "hand", "umowa parafowana"),
        *p.copies(o, "scan", ("ISO 9001", "patent")),
    )
    body = (
        "Dzień dobry,\n\nprzesyłam komplet dokumentów na wyjazd do Szwajcarii. Oryginały mamy w firmie, w razie potrzeby dowieziemy."
        "\n\nPozdrawiam\nNatalia Wiącek\nOPTOMAT"
    )
    return sound(
        o,
        2,
        Mail(datetime(2026, 4, 13, 9, 12), o.email, "Zgłoszenie – wyjazd studyjny Szwajcaria", body, papers),
    )


def _wodnik() -> Application:
    w = WODNIK
    papers = (
        p.form(w, "firm letter", f.firm_letter(w, True, True), "scan", "hand", "WODNIK_zgloszenie_komplet"),
        p.status(w, "struck sentence", s.struck_status(w, True, True), "scan", "hand", "WODNIK_status"),
        p.aid(w, "struck list", d.struck_list(w, True, True), "scan", "hand", "WODNIK_de_minimis"),
        p.zus(w, "sheet with grey box", c.zus_sheet(w, "07.04.2026", True), "scan", "WODNIK_ZUS"),
        p.tax(w, "running letter", c.tax_letter(w, "08.04.2026", True), "scan", "WODNIK_US"),
        p.contract(w, "two columns", k.two_columns(w, (1, 2), True), "scan", "hand", "WODNIK_umowa"),
    )
    body = "Szanowni Państwo,\nw załączeniu skan zgłoszenia wraz z załącznikami (jeden plik).\nMariola Stec"
    return sound(
        w,
        0,
        Mail(datetime(2026, 4, 14, 7, 55), w.email, "WODNIK Sulechów - zgłoszenie", body, papers, "one_pdf"),
    )


def _brzoza() -> Application:
    b = BRZOZA
    first = (
        p.form(b, "questionnaire", f.questionnaire(b, True, True), "photo", "hand", "ankieta"),
        p.status(b, "numbered statements", s.points(b, True, True), "photo", "hand", "status"),
        p.aid(b, "framed parts", d.rings(b, True, True), "photo", "hand", "de minimis"),
    )
    second = (
        p.zus(b, "letter with table", c.zus_table(b, "02.04.2026", True), "photo", "zus"),
        p.tax(b, "typed options", c.tax_options(b, "03.04.2026", True), "photo", "skarbowy"),
        p.contract(b, "two columns", k.two_columns(b, (1, 2), True), "photo", "hand", "umowa"),
    )
    return sound(
        b,
        0,
        Mail(
            datetime(2026, 4, 10, 20, 41),
            b.email,
            "Szwajcaria",
            "Dobry wieczór, wysyłam zdjęcia dokumentów, reszta w drugim mailu bo nie chciało przejść.\nAnna Brzozowska",
            first,
        ),
        Mail(
            datetime(2026, 4, 10, 20, 47),
            b.email,
            "Szwajcaria cz. 2",
            "Druga część (ZUS, skarbówka, umowa).\nAnna Brzozowska\nMeble BRZOZA",
            second,
        ),
    )


def _termix() -> Application:
    t = TERMIX
    papers = (
        p.form(t, "cards", f.cards(t, "tick", True), "scan", "hand", "01_formularz", dpi=300),
        p.zus(t, "e-office print", c.zus_print(t, "09.04.2026", False), "pdf", "02_zaswiadczenie_ZUS"),
        p.tax(t, "e-office table", c.tax_service(t, "08.04.2026", False), "pdf", "03_zaswiadczenie_US"),
        p.status(t, "table of figures", s.figures(t, "cross", True), "scan", "hand", "04_status", dpi=300),
        p.aid(t, "agency columns", d.columns(t, "tick", True), "scan", "hand", "05_de_minimis", dpi=300),
        p.contract(t, "table", k.tabled(t, (1, 2), True), "scan", "hand", "06_umowa", dpi=300),
        *p.copies(t, "scan", ("07_ISO9001", "08_ISO14001", "09_ISO45001", "10_wzor_uzytkowy")),
    )
    body = (
        "Dzień dobry\n\nzgodnie z § 4 Regulaminu przekazuję dokumenty firmy TERMIX (spakowane, 10 plików).\nProszę o potwierdzenie "
        "odbioru.\n\nz poważaniem\nsekretariat TERMIX Pompy Ciepła"
    )
    return sound(
        t,
        4,
        Mail(datetime(2026, 4, 15, 11, 30), t.email, "Nabór Szwajcaria 2026 / TERMIX", body, papers, "zip"),
    )


def _medikar() -> Application:
    m = MEDIKAR
    papers = (
        p.form(m, "chamber card", f.chamber_card(m, "x", True), "photo", "hand", "karta"),
        p.zus(m, "sheet with grey box", c.zus_sheet(m, "10.04.2026", True), "photo", "zus"),
        p.tax(m, "running letter", c.tax_letter(m, "09.04.2026", True), "photo", "us"),
        p.status(m, "table of figures", s.figures(m, "typed", True), "photo", "hand", "oswiadczenie"),
        p.aid(m, "struck list", d.struck_list(m, False, True), "photo", "hand", "minimis"),
        p.contract(m, "table", k.tabled(m, (1, 2), True), "photo", "hand", "umowa"),
        *p.copies(m, "photo", ("iso13485",)),
    )
    body = "Witam, w paczce zdjęcia podpisanych dokumentów MEDIKAR. Proszę o informację, gdyby coś było nieczytelne.\nDamian Rusek"
    return sound(
        m,
        1,
        Mail(
            datetime(2026, 4, 16, 15, 3),
            m.email,
            "MEDIKAR – udział w wyjeździe do Szwajcarii",
            body,
            papers,
            "zip",
        ),
    )


def _laserton() -> Application:
    z = LASERTON
    first = (
        p.form(z, "cards", f.cards(z, "typed", True), "scan", "hand", "LASERTON"),
        p.zus(z, "letter with list", c.zus_letter(z, "09.04.2026", True), "scan", "LASERTON_zus"),
        p.tax(z, "typed options", c.tax_options(z, "10.04.2026", True), "scan", "LASERTON_us"),
        p.status(z, "three boxes", s.three_boxes(z, "cross", True), "scan", "hand", "LASERTON_status"),
        p.aid(z, "framed parts", d.rings(z, False, True), "scan", "hand", "LASERTON_dm"),
    )
    second: tuple[Paper, ...] = (
        p.contract(
            z, "spaced typescript", k.spaced(z, (1, 2, 3, 4, 5), True), "scan", "hand", "LASERTON_umowa"
        ),
        *p.copies(z, "scan", ("LASERTON_EN1090", "LASERTON_3834", "LASERTON_9001")),
    )
    return sound(
        z,
        3,
        Mail(
            datetime(2026, 4, 17, 8, 20),
            z.email,
            "zgłoszenie LASERTON",
            "Dzień dobry, w załączniku zgłoszenie LASERTON sp.j. "
            "z zaświadczeniami. Umowa i certyfikaty osobno.\nAleksandra Gil",
            first,
            "one_pdf",
        ),
        Mail(
            datetime(2026, 4, 17, 8, 34),
            z.email,
            "zgłoszenie LASERTON – umowa i certyfikaty",
            f"Jak w temacie.\nA. Gil, LASERTON, NIP {z.nip}",
            second,
        ),
    )


def _netgranit() -> Application:
    n = NETGRANIT
    papers = (
        p.form(n, "questionnaire", f.questionnaire(n, False, True), "scan", "hand", "ankieta_netgranit"),
        p.zus(n, "letter with table", c.zus_table(n, "13.04.2026", True), "scan", "zus_netgranit", turned=90),
        p.tax(n, "ZAS-W boxes", c.tax_boxes(n, "14.04.2026", True), "scan", "us_netgranit"),
        p.status(
            n, "struck sentence", s.struck_status(n, False, True), "scan", "hand", "oswiadczenie_status"
        ),
        p.aid(n, "ministry boxes", d.official(n, "typed", True), "scan", "hand", "pomoc_de_minimis"),
        p.contract(n, "paragraphs", k.paragraphs(n, (1, 2, 3), True), "scan", "hand", "umowa_projekt"),
        Paper(
            "de_minimis_statement",
            "no aid",
            x.aid_statement(n, True),
            "scan",
            "zal4",
            "hand",
            {"nip": n.nip, "name": n.name},
        ),
        Paper(
            "other",
            "CEIDG print",
            x.register_print(n),
            "pdf",
            "CEIDG",
            "none",
            {"nip": n.nip, "name": n.name},
        ),
    )
    body = "Cześć,\nprzesyłam papiery do naboru na Szwajcarię.\n\nPaweł Siwiec\nNETGRANIT"
    return sound(
        n,
        0,
        Mail(
            datetime(2026, 4, 20, 10, 5), n.email, "Innowacyjne Lubuskie - zgłoszenie NETGRANIT", body, papers
        ),
    )


def _zielnik() -> Application:
    z = ZIELNIK
    papers = (
        p.form(
            z,
            "firm letter",
            f.firm_letter(z, False, True),
            "scan",
            "hand",
            "Zielnik Lubuski - dokumenty",
            dpi=150,
        ),
        p.zus(z, "e-office print", c.zus_print(z, "14.04.2026", True), "scan", "ZL zus", dpi=150),
        p.tax(z, "e-office table", c.tax_service(z, "15.04.2026", True), "scan", "ZL us", dpi=150),
        p.status(z, "numbered statements", s.points(z, False, True), "scan", "hand", "ZL status", dpi=150),
        p.aid(z, "agency columns", d.columns(z, "typed", True), "scan", "hand", "ZL de minimis", dpi=150),
        p.contract(z, "paragraphs", k.paragraphs(z, (1, 2, 3), True), "scan", "hand", "ZL umowa", dpi=150),
        *p.copies(z, "scan", ("ZL cosmos", "ZL atest"), dpi=150),
    )
    body = "Szanowni Państwo,\n\nw załączeniu przesyłam komplet dokumentów rekrutacyjnych.\n\nKinga Jankowiak\nZielnik Lubuski"
    return sound(
        z,
        2,
        Mail(
            datetime(2026, 4, 21, 12, 44),
            z.email,
            "Dokumenty rekrutacyjne - Szwajcaria",
            body,
            papers,
            "one_pdf",
        ),
    )


SCANNED = (_optomat(), _wodnik(), _brzoza(), _termix(), _medikar(), _laserton(), _netgranit(), _zielnik())
