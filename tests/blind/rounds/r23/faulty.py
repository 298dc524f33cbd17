"""Applications with something missing or wrong."""

from typing import Final

from tests.blind.model import Application, Mail, Paper
from tests.blind.rounds.r23 import kit, offices
from tests.blind.rounds.r23.companies_b import PARTNER_NIP, PASIEKA, VITRALUX, VRTRENING, WEKTOR
from tests.blind.rounds.r23.contracts import contract_table
from tests.blind.rounds.r23.deminimis import form_boxed

H: Final = "hand"
E: Final = "electronic"


def applications() -> tuple[Application, ...]:
    """Four firms."""
    d = "20.04.2026 r."
    c = WEKTOR
    owed = offices.tax_form(c, "17.04.2026", "0810-SEW.4031.77.2026", False, arrears="3 412,00 zł")
    wektor = Mail(
        kit.at(20, 12, 35),
        c.email,
        "Zgłoszenie Wektor Konstrukcje",
        "Witam, przesyłam dokumenty do naboru - Szwajcaria.\nPozdrawiam, Rafał Cichy",
        (
            kit.form(c, "F3", "zgłoszenie Wektor", d, H, "scan"),
            kit.standing(c, "S1", "oświadczenie Wektor", d, H, "scan"),
            kit.de_minimis(c, "D2", "de minimis Wektor", d, H, "scan"),
            kit.contract(c, "K2", "umowa Wektor", H, "scan"),
            kit.zus(c, "Z2", "ZUS Wektor", "15.04.2026", "410000/KS/2026/122871", "pdf"),
            Paper(
                "tax_certificate",
                kit.TAX["T1"][0],
                owed,
                "scan",
                "US Wektor",
                "issuer",
                {"nip": c.nip, "name": c.name},
                "arrears",
                ("arrears",),
            ),
        ),
    )
    v = VRTRENING
    vr = Mail(
        kit.at(21, 16, 58),
        v.email,
        "VR Trening - zgłoszenie na wyjazd do Szwajcarii",
        "Dzień dobry,\n\nprzesyłam formularz i pozostałe dokumenty. O zaświadczenie z ZUS dopiero wystąpiłam,"
        " załączam wniosek.\n\nNatalia Kubiak",
        (
            kit.form(
                v,
                "F1",
                "Formularz zgłoszeniowy VR Trening",
                "21.04.2026",
                "none",
                "docx",
                faults=("unsigned",),
            ),
            kit.de_minimis(v, "D4", "formularz de minimis VR", "21.04.2026", E, "pdf"),
            kit.contract(v, "K4", "umowa VR", E, "pdf"),
            kit.tax(v, "T3", "zaświadczenie US", "20.04.2026", "0812-SPV.4103.655.2026", "pdf"),
            Paper(
                "other",
                "ZUS RWN request",
                offices.zus_request(v, "21.04.2026"),
                "pdf",
                "ZUS",
                "none",
                {"nip": v.nip, "name": v.name},
                None,
                ("wrong_document",),
            ),
        ),
    )
    s = VITRALUX
    half = Paper(
        "draft_contract",
        kit.CONTRACTS["K3"][0],
        contract_table(s, "first"),
        "scan",
        "umowa",
        H,
        {"nip": s.nip, "name": s.name},
        None,
        ("not_initialled",),
    )
    d = "21 kwietnia 2026 r."
    vitra = Mail(
        kit.at(22, 10, 27),
        s.email,
        "Vitralux - dokumenty rekrutacyjne",
        "Dzień dobry,\n\nw załączeniu dokumenty Vitralux Szkło Techniczne Sp. z o.o. do wyjazdu studyjnego.\n\nMonika"
        " Hołub-Frątczak",
        (
            kit.form(
                s,
                "F2",
                "karta zgłoszeniowa",
                d,
                H,
                "scan",
                trip="Finlandii i Estonii",
                when="22–25 września 2026 r.",
                faults=("other_trip",),
            ),
            kit.standing(s, "S4", "status", d, H, "scan"),
            kit.de_minimis(s, "D3", "de minimis", d, H, "scan"),
            kit.aid(s, "oświadczenie pomoc", d, H, "scan"),
            half,
            kit.zus(s, "Z1", "zus", "14 kwietnia 2026 r.", "410000/71/2190/2026", "scan"),
            kit.tax(s, "T4", "us", "15.04.2026", "0813-SEW.4031.161.2026", "scan"),
        ),
        "zip",
    )
    p = PASIEKA
    who = {"nip": p.nip, "name": p.name}
    d = "21.04.2026"
    old = form_boxed(p, d, H, old=True, partner=(PARTNER_NIP, "Jan Wilk", p.address))
    partner = offices.tax_letter(
        p, "13 kwietnia 2026 r.", "0809-SEW.4031.63.2026", False, PARTNER_NIP, "Jan Wilk"
    )
    refusal = offices.zus_refusal(p, "15 kwietnia 2026 r.", "410000/71/DEC/402/2026")
    pasieka = Mail(
        kit.at(21, 19, 20),
        p.email,
        "zgloszenie zlota pasieka s.c.",
        "dzien dobry\nprzesylamy zgloszenie na wyjazd do szwajcarii, w zus wyjasniamy jeszcze luty\npozdrawiamy\nJan"
        " Wilk, Piotr Sowa",
        (
            kit.form(p, "F4", "zgloszenie", d, H, "scan", by_hand=True),
            kit.standing(p, "S3", "oswiadczenie", d, H, "scan"),
            Paper(
                "de_minimis_form",
                kit.DE_MINIMIS["D1"][0],
                old,
                "scan",
                "deminimis",
                H,
                {**who, "size": p.size},
                None,
                ("obsolete_template",),
            ),
            kit.contract(p, "K2", "umowa", H, "scan"),
            Paper(
                "zus_certificate",
                "ZUS decision of refusal",
                refusal,
                "scan",
                "zus",
                "issuer",
                who,
                "refusal",
                ("arrears",),
            ),
            Paper(
                "tax_certificate",
                kit.TAX["T2"][0],
                partner,
                "scan",
                "us",
                "issuer",
                {"nip": PARTNER_NIP, "name": "Jan Wilk"},
                "none",
                ("other_company",),
            ),
        ),
    )
    return (
        Application(c.slug, c.name, c.nip, (wektor,), False, kit.answers(c), kit.points(c, 0)),
        Application(
            v.slug,
            v.name,
            v.nip,
            (vr,),
            False,
            kit.answers(v),
            kit.points(v, 0),
            ("status_declaration", "zus_certificate"),
        ),
        Application(s.slug, s.name, s.nip, (vitra,), False, kit.answers(s), kit.points(s, 0, english=False)),
        Application(p.slug, p.name, p.nip, (pasieka,), False, kit.answers(p), kit.points(p, 0)),
    )
