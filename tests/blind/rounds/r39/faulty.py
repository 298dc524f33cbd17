"""The faulty applications."""

from dataclasses import replace

from tests.blind.model import Application, Mail, Paper
from tests.blind.rounds.r39 import certificates, minimis, statements
from tests.blind.rounds.r39.build import Desk, application, named
from tests.blind.rounds.r39.companies import FIRMS
from tests.blind.rounds.r39.kit import MICRO, nip, regon
from tests.blind.rounds.r39.sound import at


def faulty() -> tuple[Application, ...]:
    """Arrears; nothing signed; another trip, a refusal and an old form; look-alikes."""
    a = Desk(FIRMS["meblarz"], "scan", 200)
    owed = Paper(
        "tax_certificate",
        "tax: boxed parts A-D",
        certificates.tax_boxes(
            a.firm,
            "07.04.2026",
            "podatek od towarów i usług za styczeń 2026 r. – 2 864,00 zł, odsetki 41,00 zł",
        ),
        "scan",
        "us",
        "issuer",
        named(a.firm),
        "arrears",
        ("arrears",),
    )
    b = Desk(
        FIRMS["dronlab"],
        "scan",
        200,
        ("formularz dronlab", "ZUS", "US", "oswiadczenie status", "minimis", "wzor umowy", "zal"),
    )
    unsigned = Paper(
        "status_declaration",
        "status: Word table",
        statements.word(b.firm),
        "docx",
        "oswiadczenie status",
        "none",
        {**named(b.firm), "size": b.firm.size},
        None,
        ("unsigned",),
    )
    c = Desk(
        FIRMS["papirus"],
        "scan",
        200,
        ("papirus1", "papirus2", "papirus3", "papirus4", "papirus5", "papirus6", "papirus7"),
    )
    refusal = Paper(
        "zus_certificate",
        "ZUS: refusal",
        certificates.zus_refusal(c.firm, "09.04.2026"),
        "scan",
        "papirus2",
        "issuer",
        named(c.firm),
        "refusal",
        ("arrears",),
    )
    d = Desk(FIRMS["termika"], "scan", 200)
    other = replace(
        d.firm,
        name="Borek Serwis Michał Borek",
        nip=nip("598071936"),
        regon=regon("36710284"),
        street="ul. Kilińskiego 4",
        legal="osoba fizyczna",
    )
    partner = Paper(
        "zus_certificate",
        "ZUS: branch letter",
        certificates.zus_letter(other, "08.04.2026"),
        "scan",
        "zus",
        "issuer",
        named(other),
        "none",
        ("other_company",),
    )
    town = Paper(
        "other",
        "look-alike: town's certificate",
        certificates.gmina(d.firm, "09.04.2026"),
        "scan",
        "podatki",
        "issuer",
        named(d.firm),
        None,
        ("wrong_document",),
    )
    micro = replace(d.firm, size=MICRO)
    status = Paper(
        "status_declaration",
        "status: boxes and numbers",
        statements.boxes(micro, "hand"),
        "scan",
        "status",
        "hand",
        {**named(d.firm), "size": MICRO},
        None,
        ("contradiction",),
    )
    return (
        application(
            a.firm,
            (
                Mail(
                    at(10, 15, 20),
                    a.firm.mail,
                    "Meble Warta – zgłoszenie Szwajcaria",
                    "Dzień dobry, zgłaszam firmę na wyjazd. Zaległość w VAT spłacimy w tym tygodniu.\nRobert Ćwik",
                    (a.form(2), a.zus(2, "08.04.2026"), owed, a.status(3), a.minimis(1), a.contract(1)),
                ),
            ),
            is_sound=False,
        ),
        application(
            b.firm,
            (
                Mail(
                    at(13, 21, 9),
                    b.firm.mail,
                    "Dronlab - dokumenty",
                    "W załączeniu dokumenty.\nŁS",
                    (
                        b.form(0),
                        b.zus(3, "09.04.2026", "pdf"),
                        b.tax(1, "10.04.2026"),
                        unsigned,
                        b.minimis(3),
                        b.contract(3, "none", ("not_initialled",)),
                    ),
                ),
            ),
            is_sound=False,
        ),
        application(
            c.firm,
            (
                Mail(
                    at(14, 12, 48),
                    c.firm.mail,
                    "Drukarnia Papirus, zgłoszenie",
                    "Szanowni Państwo, przesyłam dokumenty.\nAlicja Rój",
                    (
                        c.form(1, "Finlandii i Estonii", ("other_trip",)),
                        refusal,
                        c.tax(3, "10.04.2026"),
                        c.status(1),
                        c.minimis(0, minimis.OLD, ("obsolete_template",)),
                        c.contract(0),
                    ),
                ),
            ),
            is_sound=False,
        ),
        application(
            d.firm,
            (
                Mail(
                    at(15, 8, 37),
                    d.firm.mail,
                    "Termika Rzepin – wyjazd studyjny do Szwajcarii",
                    "Dzień dobry,\nskany w załączeniu, formularz pomocy de minimis jest u księgowej i doślę go później.\nMichał Borek",
                    (d.form(3), partner, town, status, d.contract(2)),
                ),
            ),
            is_sound=False,
            missing=("tax_certificate", "de_minimis_form"),
        ),
    )
