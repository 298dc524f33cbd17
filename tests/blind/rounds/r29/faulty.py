"""Applications in which something is wrong."""

from dataclasses import replace
from datetime import datetime

from tests.blind.model import Application, Mail, Word

from . import certificates as c
from . import contracts as k
from . import deminimis as d
from . import forms as f
from . import papers as p
from . import status as s
from . import word
from .firm import Firm
from .firms_b import EKOPAK, PUCHACZ, ROBOKAM, SENSOPOL

SISTER = replace(
    SENSOPOL,
    slug="sensopol-serwis",
    name="SENSOPOL Serwis Sp. z o.o.",
    nip="9296191421",
    regon="521037860",
    register="0000523783",
)


def faulty(firm: Firm, copies: int, *mails: Mail, missing: tuple[str, ...] = ()) -> Application:
    """An application that must not become complete."""
    return Application(
        firm.slug, firm.name, firm.nip, mails, False, firm.fields(), firm.points(copies), missing
    )


def _ekopak() -> Application:
    o = EKOPAK
    papers = (
        p.form(o, "firm letter", f.firm_letter(o, True, True), "scan", "hand", "EKOPAK formularz"),
        p.zus(o, "letter with list", c.zus_letter(o, "31.03.2026", True), "scan", "EKOPAK zus"),
        p.tax(
            o,
            "ZAS-W boxes",
            c.tax_boxes(o, "02.04.2026", True, "1 284,00"),
            "scan",
            "EKOPAK us",
            verdict="arrears",
            faults=("arrears",),
        ),
        p.status(o, "table of figures", s.figures(o, "tick", True), "scan", "hand", "EKOPAK status"),
        p.aid(o, "ministry boxes", d.official(o, "tick", True), "scan", "hand", "EKOPAK de minimis"),
        p.contract(o, "two columns", k.two_columns(o, (1, 2), True), "scan", "hand", "EKOPAK umowa"),
        *p.copies(o, "scan", ("EKOPAK FSC",)),
    )
    return faulty(
        o,
        1,
        Mail(
            datetime(2026, 4, 13, 16, 20),
            o.email,
            "EKOPAK Krosno - Szwajcaria",
            "Dzień dobry, przesyłam dokumenty.\nFilip Soroka",
            papers,
        ),
    )


def _robokam() -> Application:
    o = ROBOKAM
    papers = (
        p.form(o, "chamber card", f.chamber_card(o, "tick", True), "scan", "hand", "robokam_karta"),
        p.zus(
            o,
            "refusal",
            c.zus_refusal(o, "14.04.2026"),
            "scan",
            "robokam_zus",
            verdict="refusal",
            faults=("arrears",),
        ),
        p.tax(o, "running letter", c.tax_letter(o, "13.04.2026", True), "scan", "robokam_us"),
        p.status(o, "three boxes", s.three_boxes(o, "cross", True), "scan", "hand", "robokam_status"),
        p.aid(o, "struck list", d.struck_list(o, True, True), "scan", "hand", "robokam_dm"),
        p.contract(
            o,
            "paragraphs",
            k.paragraphs(o, (), False),
            "scan",
            "none",
            "robokam_umowa",
            faults=("not_initialled",),
        ),
    )
    return faulty(
        o,
        0,
        Mail(
            datetime(2026, 4, 17, 13, 50),
            o.email,
            "ROBOKAM zgłoszenie",
            "Witam\nw załączeniu zgłoszenie na wyjazd, pismo z ZUS też dołączam.\nŁukasz Kamyk",
            papers,
        ),
    )


def _puchacz() -> Application:
    o = PUCHACZ
    papers = (
        p.form(
            o,
            "Word table",
            Word(word.form(o)),
            "docx",
            "none",
            "Formularz zgłoszeniowy PUCHACZ",
            faults=("unsigned",),
        ),
        p.status(
            o,
            "Word boxes",
            Word(word.status(o)),
            "docx",
            "none",
            "Oświadczenie PUCHACZ",
            faults=("unsigned",),
        ),
        p.aid(
            o,
            "agency columns",
            d.columns(o, "typed", False),
            "pdf",
            "none",
            "De minimis PUCHACZ",
            faults=("unsigned",),
        ),
        p.zus(o, "e-office print", c.zus_print(o, "16.04.2026", False), "pdf", "ZUS PUCHACZ"),
        p.tax(o, "e-office table", c.tax_service(o, "17.04.2026", False), "pdf", "US PUCHACZ"),
    )
    return faulty(
        o,
        0,
        Mail(
            datetime(2026, 4, 21, 18, 30),
            o.email,
            "wyjazd szwajcaria",
            "Dobry wieczór\nwysyłam wypełnione dokumenty. Weronika Puchacz",
            papers,
        ),
        missing=("draft_contract",),
    )


def _sensopol() -> Application:
    o = SENSOPOL
    papers = (
        p.form(o, "questionnaire", f.questionnaire(o, True, True), "photo", "hand", "ankieta"),
        p.zus(
            SISTER,
            "letter with table",
            c.zus_table(SISTER, "10.04.2026", True),
            "photo",
            "zus",
            faults=("other_company",),
        ),
        p.tax(o, "typed options", c.tax_options(o, "10.04.2026", True), "photo", "us"),
        p.status(o, "numbered statements", s.points(o, True, True), "photo", "hand", "status"),
        p.aid(
            o,
            "ministry boxes",
            d.official(o, "cross", True, d.OLD),
            "photo",
            "hand",
            "deminimis",
            faults=("obsolete_template",),
        ),
        p.contract(o, "table", k.tabled(o, (1, 2), True), "photo", "hand", "umowa"),
    )
    return faulty(
        o,
        0,
        Mail(
            datetime(2026, 4, 16, 9, 9),
            o.email,
            "SENSOPOL – zgłoszenie na wyjazd studyjny do Szwajcarii",
            "Dzień dobry,\nzdjęcia dokumentów w załącznikach. Certyfikaty ISO dosyłam później.\nSylwia Nowacka-Lis",
            papers,
        ),
    )


FAULTY = (_ekopak(), _robokam(), _puchacz(), _sensopol())
