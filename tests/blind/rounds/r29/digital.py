"""Sound applications born digital: exported PDF with electronic signatures."""

from datetime import datetime

from tests.blind.model import Application, Mail

from . import certificates as c
from . import contracts as k
from . import deminimis as d
from . import forms as f
from . import papers as p
from . import status as s
from .firms_b import BIOSERW, DRONIX, KOMPOZYT, WIDOK
from .scanned import sound


def _dronix() -> Application:
    o = DRONIX
    papers = (
        p.form(o, "cards", f.cards(o, "typed", False), "pdf", "electronic", "formularz_DRONIX"),
        p.zus(o, "sheet with grey box", c.zus_sheet(o, "02.04.2026", False), "pdf", "zaswiadczenie_ZUS"),
        p.tax(o, "e-office table", c.tax_service(o, "03.04.2026", False), "pdf", "zaswiadczenie_US"),
        p.status(
            o, "table of figures", s.figures(o, "typed", False), "pdf", "electronic", "oswiadczenie_status"
        ),
        p.aid(o, "agency columns", d.columns(o, "typed", False), "pdf", "electronic", "de_minimis"),
        p.contract(o, "paragraphs", k.paragraphs(o, (), False), "pdf", "electronic", "umowa"),
    )
    body = "Dzień dobry,\nprzekazuję dokumenty podpisane podpisem zaufanym.\n\nEwelina Torba\nDRONIX Inspekcje Powietrzne"
    return sound(
        o,
        0,
        Mail(datetime(2026, 4, 9, 13, 18), o.email, "Zgłoszenie DRONIX – Szwajcaria 22-25.06", body, papers),
    )


def _kompozyt() -> Application:
    o = KOMPOZYT
    papers = (
        p.form(
            o, "chamber card", f.chamber_card(o, "typed", False), "pdf", "electronic", "1 karta zgłoszenia"
        ),
        p.zus(o, "e-office print", c.zus_print(o, "10.04.2026", False), "pdf", "2 ZUS"),
        p.tax(o, "ZAS-W boxes", c.tax_boxes(o, "09.04.2026", False), "pdf", "3 US"),
        p.status(o, "numbered statements", s.points(o, False, False), "pdf", "electronic", "4 status"),
        p.aid(o, "ministry boxes", d.official(o, "typed", False), "pdf", "electronic", "5 formularz pomocy"),
        p.contract(o, "two columns", k.two_columns(o, (), False), "pdf", "electronic", "6 umowa"),
        *p.copies(o, "pdf", ("7a", "7b", "7c", "7d", "7e")),
    )
    body = (
        "Szanowni Państwo,\n\nw imieniu KOMPOZYT ŻAGAŃ S.A. zgłaszam udział spółki w wyjeździe studyjnym. Pliki w archiwum ZIP są "
        "podpisane kwalifikowanie.\n\nMałgorzata Pyrek"
    )
    return sound(
        o,
        5,
        Mail(
            datetime(2026, 4, 15, 14, 2),
            o.email,
            "KOMPOZYT ŻAGAŃ S.A. - wyjazd studyjny",
            body,
            papers,
            "zip",
        ),
    )


def _bioserw() -> Application:
    o = BIOSERW
    first = (
        p.form(o, "firm letter", f.firm_letter(o, False, False), "pdf", "electronic", "Zgloszenie_BIOSERW"),
        p.status(
            o, "struck sentence", s.struck_status(o, False, False), "pdf", "electronic", "Status_BIOSERW"
        ),
        p.aid(o, "struck list", d.struck_list(o, False, False), "pdf", "electronic", "DeMinimis_BIOSERW"),
        p.contract(o, "table", k.tabled(o, (), False), "pdf", "electronic", "Umowa_BIOSERW"),
        *p.copies(o, "pdf", ("Akredytacja",)),
    )
    second = (
        p.zus(o, "letter with list", c.zus_letter(o, "20.04.2026", False), "pdf", "ZUS_BIOSERW"),
        p.tax(o, "running letter", c.tax_letter(o, "20.04.2026", False), "pdf", "US_BIOSERW"),
    )
    return sound(
        o,
        1,
        Mail(
            datetime(2026, 4, 21, 9, 40),
            o.email,
            "zgłoszenie BIOSERW",
            "Dzień dobry, przesyłam zgłoszenie. Zaświadczenia z ZUS i US doślę za chwilę.\nJoanna Kęska",
            first,
        ),
        Mail(
            datetime(2026, 4, 21, 10, 1),
            o.email,
            "Re: zgłoszenie BIOSERW",
            "Uzupełniam o zaświadczenia.\nJoanna Kęska\nBIOSERW",
            second,
        ),
    )


def _widok() -> Application:
    o = WIDOK
    papers = (
        p.form(o, "questionnaire", f.questionnaire(o, False, False), "pdf", "electronic", "WIDOK ankieta"),
        p.zus(o, "letter with table", c.zus_table(o, "15.04.2026", False), "pdf", "WIDOK zus"),
        p.tax(o, "typed options", c.tax_options(o, "16.04.2026", False), "pdf", "WIDOK us"),
        p.status(
            o, "three boxes", s.three_boxes(o, "typed", False), "pdf", "electronic", "WIDOK oświadczenie"
        ),
        p.aid(o, "framed parts", d.rings(o, False, False), "pdf", "electronic", "WIDOK informacja"),
        p.contract(o, "spaced typescript", k.spaced(o, (), False), "pdf", "electronic", "WIDOK umowa"),
        *p.copies(o, "pdf", ("WIDOK ISO", "WIDOK RC2")),
    )
    body = "Dzień dobry, w załączeniu nasze zgłoszenie na Szwajcarię.\nRobert Kulesza\nFabryka Okien WIDOK"
    return sound(
        o, 2, Mail(datetime(2026, 4, 22, 8, 15), o.email, "Zgłoszenie – Fabryka Okien WIDOK", body, papers)
    )


DIGITAL = (_dronix(), _kompozyt(), _bioserw(), _widok())
