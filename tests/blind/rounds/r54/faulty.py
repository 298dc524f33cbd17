"""Applications with something wrong."""

from dataclasses import replace

from tests.blind.model import Application
from tests.blind.rounds.r54 import certificates as c
from tests.blind.rounds.r54 import companies as firms
from tests.blind.rounds.r54.papers import Desk, who
from tests.blind.rounds.r54.sheet import KALAM, TYPED, Hand
from tests.blind.rounds.r54.sound import GW, application, at, mail, tax, zus


def _all() -> tuple[Application, ...]:
    # Arrears in the tax certificate.
    one = Desk(firms.EKOPAL, Hand(tick="X", signs=True), "scan", "hand")
    owed = c.tax_form(
        firms.EKOPAL, "Słubicach", "0810-SEE.4062.71.2026", "02.04.2026", "Roman Witczak",
        arrears="podatek VAT za luty 2026 r. – 4 318,00 zł, odsetki 52,00 zł", on_paper=True,
    )  # fmt: skip
    a = (
        one.form("formularz"),
        one.status("status"),
        one.aid("de minimis"),
        one.contract("umowa"),
        zus(one, "ZUS", "01.04.2026", table=False, branch=GW),
        one.certificate(
            "tax_certificate", "KAS parts A–D", owed, "US", verdict="arrears", faults=("arrears",)
        ),
    )
    # A Word form that nobody signed, a contract without initials.
    two = Desk(firms.TERMOLUX, TYPED, "pdf", "electronic")
    raw = Desk(firms.TERMOLUX, TYPED, "docx", "none")
    bare = Desk(firms.TERMOLUX, Hand(tick="☒", signs=False), "scan", "none")
    b = (
        raw.form("Formularz zgłoszeniowy Termolux", faults=("unsigned",)),
        two.status("Oświadczenie o statusie"),
        two.aid("Formularz de minimis"),
        bare.contract("Umowa Termolux", faults=("not_initialled",)),
        zus(two, "ZUS", "08.04.2026", table=True, branch=GW),
        tax(two, "US", "09.04.2026", "Międzyrzeczu", form=True),
    )
    # The mayor's certificate for the tax office's; a de minimis form of years ago.
    three = Desk(firms.VETLAB, KALAM, "scan", "hand")
    mayor = c.local_tax(firms.VETLAB, "Strzelce Krajeńskie", "FN.3140.22.2026", "07.04.2026", "Dorota Szulc")
    d = (
        three.form("formularz"),
        three.status("oświadczenie"),
        three.aid("pomoc de minimis", obsolete=True, faults=("obsolete_template",)),
        three.contract("umowa"),
        zus(three, "zus", "08.04.2026", table=False, branch=GW),
        three.paper(
            "other",
            "mayor's letter",
            mayor,
            "zaświadczenie podatki",
            who(firms.VETLAB),
            faults=("wrong_document",),
            signing="issuer",
        ),
    )
    # ZUS refuses; the declaration of status was forgotten.
    four = Desk(firms.FOLIMAX, Hand(tick="☒", signs=True), "scan", "hand")
    refused = c.zus_refusal(firms.FOLIMAX, GW, "RKS/7714/2026", "10.04.2026", "Henryk Stróżyk")
    e = (
        four.form("Folimax formularz"),
        four.aid("Folimax de minimis"),
        four.contract("Folimax umowa"),
        four.certificate(
            "zus_certificate", "ZUS refusal", refused, "Folimax ZUS", verdict="refusal", faults=("arrears",)
        ),
        tax(four, "Folimax US", "13.04.2026", "Sulęcinie", form=False),
    )
    text = "Dzień dobry,\nprzesyłam dokumenty na wyjazd do Szwajcarii.\n"
    third = application(
        firms.VETLAB,
        "vetlab",
        (mail(firms.VETLAB, at(13, 18, 30), "Szwajcaria", text, d, "zip"),),
        sound=False,
    )
    fourth = application(
        firms.FOLIMAX, "folimax", (mail(firms.FOLIMAX, at(17, 14, 9), "Folimax Druk", text, e),), sound=False
    )
    return (
        application(
            firms.EKOPAL,
            "ekopal",
            (mail(firms.EKOPAL, at(10, 11, 50), "Ekopal zgłoszenie", text, a, "one_pdf"),),
            sound=False,
        ),
        application(
            firms.TERMOLUX,
            "termolux",
            (mail(firms.TERMOLUX, at(14, 9, 33), "Termolux – nabór", text, b),),
            sound=False,
        ),
        replace(third, missing=("tax_certificate",)),
        replace(fourth, missing=("status_declaration",)),
    )


FAULTY = _all()
