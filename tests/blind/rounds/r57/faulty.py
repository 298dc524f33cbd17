"""Applications in which something is wrong."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.blind.model import Application, Mail

from .build import Desk, application
from .certificates import tax_form
from .companies_more import LOGI, PODATEK, SZKLO, ZUSZLE
from .firm import nip

WARSAW = ZoneInfo("Europe/Warsaw")


def refused() -> Application:
    """ZUS refused the certificate, and the firm sends the refusal."""
    desk = Desk(ZUSZLE, "scan", "hand")
    mail = Mail(
        datetime(2026, 4, 15, 15, 20, tzinfo=WARSAW),
        ZUSZLE.mail,
        "zgłoszenie MetalDom",
        "Dzień dobry\nwysyłam dokumenty, z ZUS dostałem takie pismo.\nPodgórny",
        (
            desk.form("grid", "formularz metaldom"),
            desk.zus(
                "refusal",
                "pismo zus",
                "10.04.2026",
                "250300/71/3391/2026",
                verdict="refusal",
                faults=("arrears",),
            ),
            desk.tax("letter", "skarbowka", "09.04.2026", "0831-SKA.4053.71.2026"),
            desk.status("word", "status"),
            desk.aid("official", "de minimis"),
            desk.draft("leaves", "umowa"),
        ),
    )
    return application(ZUSZLE, mail, is_sound=False)


def owing() -> Application:
    """The tax office states arrears, and nobody initialled the draft."""
    desk = Desk(PODATEK, "scan", "hand")
    owed = "podatek od towarów i usług za luty 2026 r. – 3 418,00 zł, odsetki 41,00 zł"
    source = tax_form(PODATEK, "07.04.2026", "0804-SEE.4052.19.2026", owed)
    mail = Mail(
        datetime(2026, 4, 13, 14, 3, tzinfo=WARSAW),
        PODATEK.mail,
        "Agromasz-Tech: zgłoszenie do wyjazdu",
        "Szanowni Państwo, w załączeniu zgłoszenie z załącznikami.\nBeata Kruszona",
        (
            desk.form("dotted", "formularz"),
            desk.zus("letter", "ZUS", "02.04.2026", "270400/71/801/2026"),
            desk.paper(
                "tax_certificate",
                "tax office sections A to D",
                source,
                "US",
                signing="issuer",
                verdict="arrears",
                faults=("arrears",),
            ),
            desk.status("plain", "status"),
            desk.aid("short", "deminimis"),
            desk.draft("booklet", "umowa", "none", ("not_initialled",)),
        ),
        "zip",
    )
    return application(PODATEK, mail, is_sound=False)


def unsigned() -> Application:
    """Files from the word processor without a signature, and no form for de minimis aid."""
    desk = Desk(SZKLO, "scan", "hand")
    mail = Mail(
        datetime(2026, 4, 16, 22, 51, tzinfo=WARSAW),
        SZKLO.mail,
        "zgłoszenie pracownia witraży",
        "Dobry wieczór,\nprzesyłam formularz i resztę. Mam nadzieję że niczego nie brakuje :)\nMagdalena Bujak",
        (
            desk.form(
                "word", "formularz zgłoszeniowy witraże", signing="none", guise="docx", faults=("unsigned",)
            ),
            desk.status("word", "oświadczenie status", signing="none", guise="odt", faults=("unsigned",)),
            desk.zus("electronic", "ZUS", "09.04.2026", "250700/71/1108/2026", guise="pdf"),
            desk.tax("online", "US", "10.04.2026", "0807-SEW.4102.88.2026", guise="pdf"),
            desk.draft("margins", "umowa skan"),
        ),
    )
    return application(SZKLO, mail, is_sound=False, missing=("de_minimis_form",))


def astray() -> Application:
    """The form names the autumn trip, and the certificate is a sister company's."""
    desk = Desk(LOGI, "scan", "hand")
    sister = Desk(
        replace(LOGI, name="Oleszko Logistyka Sylwia Oleszko", nip=nip("598114920"), krs=""), "scan", "hand"
    )
    mail = Mail(
        datetime(2026, 4, 20, 12, 29, tzinfo=WARSAW),
        LOGI.mail,
        "SŁUBMONT – zgłoszenie",
        "Dzień dobry,\nw załączeniu dokumenty zgłoszeniowe SŁUBMONT Automatyka.\n\nMichał Oleszko",
        (
            desk.form("cards", "formularz", "fi", faults=("other_trip",)),
            sister.zus("table", "zus", "13.04.2026", "270300/71/914/2026", faults=("other_company",)),
            desk.tax("form", "us", "14.04.2026", "0808-SEE.4052.40.2026"),
            desk.status("sheet", "status"),
            desk.aid("survey", "de minimis"),
            desk.draft("columns", "umowa"),
        ),
    )
    return application(LOGI, mail, is_sound=False)


FAULTY = (refused(), owing(), unsigned(), astray())
