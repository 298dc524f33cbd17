"""Applications with something wrong in them."""

from dataclasses import replace

from tests.blind.model import Application, Mail, Paper

from . import firms as f
from .certificates import TAX, tax_boxes
from .common import Ink, checked_nip, checked_regon, page, sign_block
from .companies import CAVEAT, ELECTRONIC, KALAM, PEN, Desk, when
from .deminimis import OLD, questions

NOBODY = Ink("none")


def _request(desk: Desk) -> Paper:
    firm = desk.firm
    body = f"""<h1>WNIOSEK O WYDANIE ZAŚWIADCZENIA (RWN)</h1><p>Do: Zakład Ubezpieczeń Społecznych, {firm.zus_office}</p><p>Płatnik składek: {firm.name}, NIP {firm.nip}</p>
<p>Proszę o wydanie zaświadczenia o niezaleganiu w opłacaniu składek. Cel: rekrutacja na wyjazd studyjny. Liczba egzemplarzy: 1. Sposób odbioru: na koncie eZUS.</p><p>Data złożenia wniosku: 14.04.2026</p>{sign_block(firm, PEN, "podpis wnioskodawcy")}"""
    source = page("Wniosek", "h1{font-size:14pt}", body)
    return Paper(
        "other",
        "zus_request",
        source,
        "scan",
        "zaswiadczenie zus",
        "hand",
        {"nip": firm.nip, "name": firm.name},
        faults=("wrong_document",),
    )


def faulty() -> tuple[Application, ...]:
    """Arrears, refusal, unsigned papers, another trip and another company's certificate."""
    d = Desk(f.METPOL)
    owing = tax_boxes(
        f.METPOL,
        "09.04.2026",
        "0812-SKR.4060.29.2026",
        "podatek od towarów i usług za 01/2026 – 18 412,00 zł, odsetki 377,00 zł",
    )
    arrears = Paper(
        "tax_certificate",
        "tax_boxes",
        owing,
        "scan",
        "zaswiadczenie z US",
        "issuer",
        {"nip": f.METPOL.nip, "name": f.METPOL.name},
        "arrears",
        ("arrears",),
    )
    blachostal = d.application(
        Mail(when(15, 10, 20), f.METPOL.email, "zgłoszenie Blachostal Żagań", "W załączeniu zgłoszenie firmy. L. Boruń",
            (d.form(0, PEN, "scan", "formularz"), arrears, d.zus(1, "07.04.2026", "470074/4/615/2026", "scan", "zaswiadczenie z ZUS"), d.status(0, PEN, "scan", "oswiadczenie"), d.minimis(3, PEN, "scan", "de minimis"), d.contract(2, PEN, "scan", "umowa"))),
        sound=False)  # fmt: skip

    d = Desk(f.NANOTKAN)
    nanotkan = d.application(
        Mail(when(15, 16, 58), f.NANOTKAN.email, "Nanotkan – zgłoszenie", "Dzień dobry, przesyłam dokumenty. Na zaświadczenie z ZUS jeszcze czekamy, dołączam wniosek.\nKrystian Zawiślak",
            (d.form(2, PEN, "pdf", "karta zgloszenia", faults=("unsigned",)), d.status(3, NOBODY, "docx", "oswiadczenie status", faults=("unsigned",)), d.minimis(0, ELECTRONIC, "pdf", "de minimis"),
             d.contract(1, NOBODY, "pdf", "projekt umowy", faults=("not_initialled",)), d.tax(2, "13.04.2026", "E-2026-8114620", "pdf", "zas-w"), _request(d))),
        sound=False, missing=("zus_certificate",))  # fmt: skip

    d = Desk(f.PIEKARZ)
    old = Paper(
        "de_minimis_form",
        "questions",
        questions(f.PIEKARZ, PEN, OLD),
        "scan",
        "de_minimis",
        "hand",
        {"nip": f.PIEKARZ.nip, "name": f.PIEKARZ.name, "size": f.PIEKARZ.size},
        faults=("obsolete_template",),
    )
    rowerownia = d.application(
        Mail(when(16, 21, 5), f.PIEKARZ.email, "wyjazd do Szwajcarii", "hej, tu Rowerownia ze Skwierzyny, wysyłam wszystko co trzeba. Kamil Dorsz",
            (d.form(1, KALAM, "scan", "zgloszenie"), d.refusal("13.04.2026", "490071/4/201/2026", "scan", "pismo_zus"), d.tax(3, "14.04.2026", "0806-SKA.4060.90.2026", "scan", "pismo_us"), d.status(2, CAVEAT, "scan", "status"), old, d.contract(0, PEN, "scan", "umowa"))),
        sound=False)  # fmt: skip

    d = Desk(f.WSCHOWA)
    partner = replace(
        f.WSCHOWA,
        name="Gerard Dul Handel Obwoźny",
        nip=checked_nip("925618203"),
        regon=checked_regon("97061482"),
        street="ul. Lipowa 3",
    )
    foreign = Paper(
        "tax_certificate",
        "tax_letter",
        TAX[1](partner, "13.04.2026", "0810-SKR.4060.44.2026"),
        "pdf",
        "zaswiadczenie US",
        "issuer",
        {"nip": partner.nip, "name": partner.name},
        "none",
        ("other_company",),
    )
    akustika = d.application(
        Mail(when(21, 8, 30), f.WSCHOWA.email, "Akustika – formularz i załączniki", "Dzień dobry,\nw załączeniu dokumenty na wyjazd studyjny do Szwajcarii. Umowy nie dostałam, proszę o przesłanie.\nNina Fabisiak-Dul",
            (d.form(3, ELECTRONIC, "pdf", "Akustika formularz", faults=("other_trip",)), d.zus(0, "10.04.2026", "ZUS-26-0480771", "pdf", "Akustika ZUS"), foreign, d.status(1, ELECTRONIC, "pdf", "Akustika status"), d.minimis(2, ELECTRONIC, "pdf", "Akustika de minimis"))),
        sound=False, missing=("draft_contract",))  # fmt: skip
    return blachostal, nanotkan, rowerownia, akustika
