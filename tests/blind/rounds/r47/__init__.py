"""Round 47: no blanks of the office; every company uses a form that somebody laid out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from docx.document import Document as WordDocument

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth, Value, Word
from tests.blind.rounds.r47 import companies as firms
from tests.blind.rounds.r47 import companies_more as more
from tests.blind.rounds.r47.certificates import TAX, ZUS, evidence, tax_boxes, zus_refusal
from tests.blind.rounds.r47.common import SIZE_PL, Firm
from tests.blind.rounds.r47.contracts import CONTRACTS
from tests.blind.rounds.r47.declarations import MINIMIS, STATUS
from tests.blind.rounds.r47.forms import FORMS

Pack = Literal["", "zip", "one_pdf"]
Layouts = Mapping[str, Callable[[Firm], Html]]


def at(day: int, hour: int, minute: int) -> datetime:
    """A time in April 2026, in Warsaw."""
    return datetime(2026, 4, day, hour, minute, tzinfo=ZoneInfo("Europe/Warsaw"))


def _pick(layouts: Layouts, number: int, firm: Firm) -> tuple[str, Html]:
    name = list(layouts)[number % 4]
    return name, layouts[name](firm)


def papers(
    firm: Firm,
    picks: tuple[int, int, int, int, int, int],
    guise: Guise,
    *,
    names: tuple[str, str, str, str, str, str],
    dpi: int = 200,
    certificates: Guise | None = None,
    turned: int = 0,
) -> list[Paper]:
    """The six obligatory papers and the copies of certificates; `picks` are the layouts in the order a)–f)."""
    born = guise == "pdf"
    own: Signing = "electronic" if born else "hand"
    firm = replace(firm, pen=not born)
    who: dict[str, Value] = {"nip": firm.nip, "name": firm.name}
    cert_guise: Guise = certificates or guise
    blank = picks[5] % 4 == 1
    kinds: tuple[tuple[str, Layouts, Mapping[str, Value]], ...] = (
        ("application_form", FORMS, {**who, **firm.fields()}),
        ("zus_certificate", ZUS, who),
        ("tax_certificate", TAX, who),
        ("status_declaration", STATUS, {**who, "size": firm.size}),
        ("de_minimis_form", MINIMIS, {**who, "size": firm.size, "pkd": firm.pkd}),
        ("draft_contract", CONTRACTS, {} if blank else who),
    )
    found = []
    for (kind, layouts, fields), pick, name in zip(kinds, picks, names, strict=True):
        issued = kind.endswith("_certificate")
        layout, source = _pick(layouts, pick, replace(firm, pen=cert_guise != "pdf") if issued else firm)
        verdict: Truth | None = "none" if issued else None
        found.append(
            Paper(
                kind,
                layout,
                source,
                cert_guise if issued else guise,
                name,
                "issuer" if issued else own,
                fields,
                verdict,
                dpi=dpi,
                turned=turned if kind == "status_declaration" else 0,
            )
        )
    for number, text in enumerate(firm.certs, 1):
        found.append(
            Paper(
                "innovation_evidence",
                "copy of a certificate",
                evidence(firm, text),
                guise,
                f"certyfikat {number}",
                "issuer",
                dpi=dpi,
            )
        )
    return found


def application(
    firm: Firm, mails: tuple[Mail, ...], sound: bool = True, missing: tuple[str, ...] = ()
) -> Application:
    """The firm's application, its truth taken from what its form says."""
    return Application(firm.slug, firm.name, firm.nip, mails, sound, firm.fields(), firm.points(), missing)


def mail(firm: Firm, when: datetime, subject: str, body: str, sent: list[Paper], packed: Pack = "") -> Mail:
    """One message of the firm."""
    return Mail(
        when,
        firm.mail,
        subject,
        f"{body}\n\n{firm.signer}\n{firm.name}\ntel. {firm.phone}\n",
        tuple(sent),
        packed,
    )


PLAIN = (
    "Formularz zgłoszeniowy",
    "Zaświadczenie ZUS",
    "Zaświadczenie US",
    "Oświadczenie o statusie",
    "Formularz de minimis",
    "Projekt umowy",
)
LOWER = (
    "zgloszenie_podpisane",
    "zus_niezaleganie",
    "us_niezaleganie",
    "oswiadczenie_msp",
    "de_minimis",
    "umowa_parafowana",
)
SCANS = ("skan0001", "skan0002", "skan0003", "skan0004", "skan0005", "skan0006")
LETTERS = ("a) formularz", "b) ZUS", "c) US", "d) status", "e) pomoc de minimis", "f) umowa")
PHOTOS = ("formularz", "zus", "skarbowy", "status", "minimis", "umowa")


def status_word(firm: Firm) -> Word:
    """A Word file that nobody signed."""

    def write(document: WordDocument) -> None:
        document.add_heading("Oświadczenie o statusie Wnioskodawcy", level=1)
        document.add_paragraph(f"Nazwa: {firm.name}")
        document.add_paragraph(f"Adres: {firm.address}")
        document.add_paragraph(f"NIP: {firm.nip}")
        document.add_paragraph(
            "Oświadczam, że firma spełnia definicję z załącznika I do rozporządzenia Komisji (UE) nr 651/2014 jako "
            "przedsiębiorstwo:"
        )
        for key, word in SIZE_PL.items():
            document.add_paragraph(f"{'☒' if key == firm.size else '☐'} {word}")
        table = document.add_table(rows=3, cols=2)
        table.style = "Table Grid"
        rows = (("Zatrudnienie", firm.staff), ("Obrót 2025", firm.turnover), ("Suma bilansowa", firm.balance))
        for row, (label, value) in zip(table.rows, rows, strict=True):
            row.cells[0].text = label
            row.cells[1].text = value
        document.add_paragraph("")
        document.add_paragraph("Data i podpis: ……………………………………")

    return Word(write)


def _sound() -> list[Application]:
    t, e, b, k = firms.TORVIKA, firms.ELMETRYK, firms.BIOPLAST, firms.KODARIA
    s, h, z, w = firms.SEKATA, firms.HYDROBOR, firms.ZIOLANA, firms.STALMOST
    o, p, i, g = more.OPTIKON, more.PALETEX, more.SOLARIS, more.GRANULA
    late = papers(o, (0, 3, 1, 0, 2, 3), "scan", names=SCANS)
    return [
        application(
            t,
            (
                mail(
                    t,
                    at(9, 11, 42),
                    "Zgłoszenie – wyjazd do Szwajcarii – Torvika",
                    "Dzień dobry,\nprzesyłam komplet dokumentów podpisanych elektronicznie.",
                    papers(t, (0, 0, 1, 1, 0, 0), "pdf", names=PLAIN),
                ),
            ),
        ),
        application(
            e,
            (
                mail(
                    e,
                    at(10, 14, 5),
                    "Nabór Innowacyjne Lubuskie",
                    "W załączeniu dokumenty zgodnie z § 4 Regulaminu.",
                    papers(e, (1, 3, 0, 0, 1, 3), "pdf", names=LETTERS),
                    "zip",
                ),
            ),
        ),
        application(
            b,
            (
                mail(
                    b,
                    at(14, 9, 17),
                    "Lubiplast S.A. – wyjazd studyjny SZWAJCARIA",
                    "Szanowni Państwo,\n"
                    "zgłaszamy udział naszej spółki w wyjeździe. Dokumenty i kopie certyfikatów w załączeniu.",
                    papers(b, (2, 0, 3, 3, 2, 2), "pdf", names=PLAIN),
                ),
            ),
        ),
        application(
            k,
            (
                mail(
                    k,
                    at(15, 20, 31),
                    "zgłoszenie Kodaria",
                    "Cześć, dzień dobry :)\nwysyłam zgłoszenie.",
                    papers(k, (3, 0, 1, 2, 3, 1), "pdf", names=LOWER),
                ),
            ),
        ),
        application(
            s,
            (
                mail(
                    s,
                    at(14, 18, 3),
                    "Wyjazd Szwajcaria",
                    "Dzień dobry, przesyłam skany dokumentów.",
                    papers(s, (0, 1, 2, 2, 1, 1), "scan", names=SCANS),
                ),
            ),
        ),
        application(
            h,
            (
                mail(
                    h,
                    at(10, 13, 20),
                    "Hydrobor – dokumenty do naboru",
                    "Witam,\nskan kompletu w jednym pliku.",
                    papers(h, (1, 2, 0, 1, 0, 0), "scan", names=PLAIN),
                    "one_pdf",
                ),
            ),
        ),
        application(
            z,
            (
                mail(
                    z,
                    at(17, 8, 2),
                    "Zgłoszenie na wyjazd studyjny",
                    "Dzień dobry,\nnie mam skanera, wysyłam zdjęcia.",
                    papers(z, (2, 0, 1, 3, 1, 2), "photo", names=PHOTOS, certificates="pdf"),
                ),
            ),
        ),
        application(
            w,
            (
                mail(
                    w,
                    at(8, 15, 48),
                    "Warstal – zgłoszenie do wyjazdu",
                    "Przesyłamy wymagane dokumenty.",
                    papers(w, (3, 3, 2, 0, 3, 3), "scan", names=LOWER, dpi=300),
                    "zip",
                ),
            ),
        ),
        application(
            o,
            (
                mail(
                    o,
                    at(17, 12, 10),
                    "Application / Zgłoszenie Optikon Lab",
                    "Dzień dobry,\nw załączeniu dokumenty. Zaświadczenie z ZUS doślę, gdy tylko je odbiorę.",
                    [x for x in late if x.kind != "zus_certificate"],
                ),
                mail(
                    o,
                    at(20, 10, 35),
                    "Odp.: Application / Zgłoszenie Optikon Lab",
                    "Uzupełniam brakujące zaświadczenie z ZUS.",
                    [x for x in late if x.kind == "zus_certificate"],
                ),
            ),
        ),
        application(
            p,
            (
                mail(
                    p,
                    at(13, 16, 27),
                    "paletnik zgloszenie",
                    "dokumenty w zalaczniku pozdrawiam",
                    papers(p, (3, 2, 3, 1, 2, 2), "scan", names=SCANS, turned=180),
                ),
            ),
        ),
        application(
            i,
            (
                mail(
                    i,
                    at(21, 9, 50),
                    "Zgłoszenie Heliowent Instalacje",
                    "Dzień dobry,\nproszę o potwierdzenie otrzymania.",
                    papers(i, (2, 0, 1, 2, 3, 0), "scan", names=LETTERS, certificates="pdf"),
                ),
            ),
        ),
        application(
            g,
            (
                mail(
                    g,
                    at(20, 19, 14),
                    "Karmidło Zoo – formularz i załączniki",
                    "Dzień dobry,\nprzesyłam zdjęcia podpisanych dokumentów.",
                    papers(g, (1, 1, 2, 0, 0, 2), "photo", names=PHOTOS),
                ),
            ),
        ),
    ]


def _faulty() -> list[Application]:
    d, m, c = more.TRANSBUD, more.MULTIDRUK, more.ROBOTEK
    owed = [
        replace(
            x,
            layout="KAS numbered boxes",
            source=tax_boxes(d, "4 318,00 zł"),
            verdict="arrears",
            faults=("arrears",),
        )
        if x.kind == "tax_certificate"
        else x
        for x in papers(d, (3, 1, 0, 2, 1, 0), "scan", names=SCANS)
    ]
    refused = [
        replace(x, layout="ZUS refusal", source=zus_refusal(m), verdict="refusal", faults=("arrears",))
        if x.kind == "zus_certificate"
        else x
        for x in papers(m, (0, 1, 3, 1, 0, 3), "scan", names=LOWER)
        if x.kind != "de_minimis_form"
    ]
    loose = []
    for x in papers(c, (2, 0, 1, 0, 2, 1), "scan", names=PLAIN, certificates="pdf"):
        if x.kind == "status_declaration":
            x = replace(
                x,
                layout="Word file, unsigned",
                source=status_word(c),
                guise="docx",
                signing="none",
                faults=("unsigned",),
            )
        if x.kind == "draft_contract":
            x = replace(
                x,
                source=_pick(CONTRACTS, 1, replace(c, pen=False))[1],
                signing="none",
                faults=("not_initialled",),
            )
        loose.append(x)
    return [
        application(
            d,
            (mail(d, at(16, 15, 1), "Drogmar – wyjazd", "Dzień dobry, dokumenty w załączeniu.", owed),),
            False,
        ),
        application(
            m,
            (mail(m, at(17, 11, 33), "Zgłoszenie Druksola", "Witam, wysyłam dokumenty.", refused),),
            False,
            ("de_minimis_form",),
        ),
        application(
            c,
            (
                mail(
                    c,
                    at(20, 22, 9),
                    "Chwytron – zgłoszenie Szwajcaria",
                    "Dzień dobry, w załączniku wszystko, czego Państwo wymagają.",
                    loose,
                ),
            ),
            False,
        ),
    ]


ROUND = Round(
    "r47",
    "Regulamin, kinds of documents, domain notes and the model; no reader, no other paper",
    (*_sound(), *_faulty()),
)
