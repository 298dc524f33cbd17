"""Who sends what: fourteen sound applications and five unsound ones."""

from dataclasses import replace

from tests.blind.model import Application, Paper
from tests.blind.rounds.r75 import certificates as ce
from tests.blind.rounds.r75.papers import applied, draft, form, minimis, of, proofs, sent, status, tax, zus

ZG, GW = "w Zielonej Górze", "w Gorzowie Wielkopolskim"


def _digital() -> tuple[Application, ...]:
    a, b, c, d, e, f = (of(slug) for slug in ("solwia", "drewlux", "medyra", "kratex", "bitnova", "agrotom"))
    day = "9 kwietnia 2026 r."
    return (
        applied(a, sent(a, 10, 9, (
            form(a, "cards", "pdf", "hand", day), zus(a, "electronic", "pdf", "8 kwietnia 2026 r."), tax(a, "electronic", "pdf", "8 kwietnia 2026 r.", ZG),
            status(a, "boxes", "pdf", "hand", day), minimis(a, "parts A-E", "pdf", "hand", day), draft(a, 0, "pdf", "hand"), *proofs(a, "pdf"),
        ))),
        applied(b, sent(b, 9, 12, (
            form(b, "sentences", "docx", "electronic", day, "zgłoszenie Drewlux"), zus(b, "electronic", "pdf", "07.04.2026"), tax(b, "letter", "pdf", "7 kwietnia 2026 r.", ZG),
            status(b, "word", "docx", "electronic", day), minimis(b, "word", "docx", "electronic", day), draft(b, 0, "docx", "electronic", "projekt umowy"),
        ))),
        applied(c, sent(c, 13, 14, (
            form(c, "questions", "pdf", "electronic", "10.04.2026", "medyra_formularz"), zus(c, "numbered", "pdf", "9.04.2026", "medyra_zus"),
            tax(c, "ordinance form", "pdf", "10.04.2026", GW, "medyra_us"), status(c, "table", "pdf", "electronic", "10.04.2026", "medyra_msp"),
            minimis(c, "grid", "pdf", "electronic", "10.04.2026", "medyra_dm"), draft(c, 1, "pdf", "electronic", "medyra_umowa"), *proofs(c, "pdf"),
        ), "zip")),
        applied(d, sent(d, 14, 8, (
            form(d, "columns", "pdf", "hand", "13 kwietnia 2026 r.", "zgloszenie"), zus(d, "letter", "pdf", "10 kwietnia 2026 r.", "zus"),
            tax(d, "numbered", "pdf", "10 kwietnia 2026 r.", "w Słubicach", "us"), status(d, "sentence", "pdf", "hand", "13 kwietnia 2026 r.", "status"),
            minimis(d, "numbered", "pdf", "hand", "13 kwietnia 2026 r.", "minimis"), draft(d, 2, "pdf", "hand", "umowa"), *proofs(d, "pdf"),
        ))),
        applied(e,
            sent(e, 15, 10, (form(e, "word tables", "odt", "electronic", "14.04.2026"), status(e, "word", "odt", "electronic", "14.04.2026"),
                             minimis(e, "word", "odt", "electronic", "14.04.2026"))),
            sent(e, 15, 11, (zus(e, "table", "pdf", "13.04.2026"), tax(e, "electronic", "pdf", "13.04.2026", ZG), draft(e, 1, "pdf", "electronic", "umowa")),
                 subject="Szwajcaria – Bitnova, część 2", body=f"Dzień dobry,\n\nprzesyłam pozostałe załączniki, NIP {e.nip}.\n\nAnna Szulc\n")),
        applied(f, sent(f, 16, 13, (
            form(f, "lines", "pdf", "hand", "15 kwietnia 2026 r.", "Tomar karta zgłoszenia"), zus(f, "table", "pdf", "14 kwietnia 2026 r.", "Tomar ZUS"),
            tax(f, "ordinance form", "pdf", "14 kwietnia 2026 r.", "w Żaganiu", "Tomar US"), status(f, "strike-out", "pdf", "hand", "15 kwietnia 2026 r.", "Tomar MŚP"),
            minimis(f, "parts A-E", "pdf", "hand", "15 kwietnia 2026 r.", "Tomar pomoc de minimis"), draft(f, 3, "pdf", "hand", "Tomar umowa"), *proofs(f, "pdf"),
        ))),
    )  # fmt: skip


def _scanned() -> tuple[Application, ...]:
    a, b, c, d, e, f, g, h = (
        of(s) for s in ("optimed", "wodnik", "stalmet", "fermka", "termobud", "lumis", "ekogleba", "pikselo")
    )
    return (
        applied(a, sent(a, 10, 15, (
            form(a, "combs", "scan", "hand", "9.04.2026"), zus(a, "electronic", "pdf", "8.04.2026"), tax(a, "letter", "scan", "8 kwietnia 2026 r.", ZG),
            status(a, "table", "scan", "hand", "9.04.2026"), minimis(a, "grid", "scan", "hand", "9.04.2026"), draft(a, 2, "scan", "hand"), *proofs(a, "scan"),
        ))),
        applied(b, sent(b, 11, 18, (
            form(b, "strike-outs", "photo", "hand", "10.04.2026", "IMG_0411"), zus(b, "letter", "photo", "8 kwietnia 2026 r.", "IMG_0415"),
            tax(b, "ordinance form", "photo", "9 kwietnia 2026 r.", "w Międzyrzeczu", "IMG_0416"), status(b, "strike-out", "photo", "hand", "10.04.2026", "IMG_0417"),
            minimis(b, "numbered", "photo", "hand", "10.04.2026", "IMG_0418"), draft(b, 0, "photo", "hand", "IMG_0420"),
        ))),
        applied(c, sent(c, 14, 9, (
            form(c, "checklist", "scan", "hand", "13 kwietnia 2026 r."), zus(c, "numbered", "scan", "10 kwietnia 2026 r.", dpi=150),
            tax(c, "numbered", "scan", "10 kwietnia 2026 r.", "w Nowej Soli"), status(c, "boxes", "scan", "hand", "13 kwietnia 2026 r."),
            minimis(c, "parts A-E", "scan", "hand", "13 kwietnia 2026 r."), draft(c, 1, "scan", "hand"), *proofs(c, "scan"),
        ), "one_pdf")),
        applied(d, sent(d, 14, 20, (
            form(d, "table", "scan", "hand", "14.04.2026"), zus(d, "electronic", "pdf", "13.04.2026"), tax(d, "electronic", "pdf", "13.04.2026", "w Nowej Soli"),
            status(d, "sentence", "scan", "hand", "14.04.2026"), minimis(d, "grid", "scan", "hand", "14.04.2026"), draft(d, 3, "scan", "hand"), *proofs(d, "photo"),
        ))),
        applied(e, sent(e, 15, 7, (
            form(e, "lines", "scan", "hand", "14.04.2026", "skan_01"), zus(e, "table", "scan", "13.04.2026", "skan_02", turned=180),
            tax(e, "ordinance form", "scan", "13.04.2026", "w Świebodzinie", "skan_03"), status(e, "table", "scan", "hand", "14.04.2026", "skan_04"),
            minimis(e, "numbered", "scan", "hand", "14.04.2026", "skan_05"), draft(e, 2, "scan", "hand", "skan_06"),
        ), "zip")),
        applied(f, sent(f, 16, 11, (
            form(f, "cards", "scan", "hand", "15 kwietnia 2026 r."), zus(f, "letter", "pdf", "14 kwietnia 2026 r."), tax(f, "letter", "pdf", "14 kwietnia 2026 r.", GW),
            status(f, "strike-out", "scan", "hand", "15 kwietnia 2026 r."), minimis(f, "parts A-E", "scan", "hand", "15 kwietnia 2026 r."),
            draft(f, 0, "scan", "hand"), *proofs(f, "scan"),
        ))),
        applied(g, sent(g, 17, 9, (
            form(g, "columns", "scan", "hand", "16.04.2026"), zus(g, "numbered", "pdf", "15.04.2026"), tax(g, "numbered", "photo", "15.04.2026", "w Żarach", turned=90),
            status(g, "boxes", "photo", "hand", "16.04.2026"), minimis(g, "grid", "scan", "hand", "16.04.2026"), draft(g, 1, "scan", "hand"),
        ))),
        applied(h, sent(h, 17, 16, (
            form(h, "questions", "photo", "hand", "17.04.2026", "20260417_1"), zus(h, "electronic", "pdf", "15.04.2026", "ZUS"),
            tax(h, "electronic", "pdf", "15.04.2026", "w Krośnie Odrzańskim", "US"), status(h, "sentence", "photo", "hand", "17.04.2026", "20260417_2"),
            minimis(h, "numbered", "photo", "hand", "17.04.2026", "20260417_3"), draft(h, 2, "photo", "hand", "20260417_4"),
        ))),
    )  # fmt: skip


def _unsound() -> tuple[Application, ...]:
    a, b, c, d, e = (of(s) for s in ("gorbet", "navifleet", "kwarc", "wielmasz", "hydrosil"))
    owing = replace(
        zus(a, "table", "scan", "10.04.2026"),
        source=ce.zus_table(a, "10.04.2026", "zaległość 8 412,37 zł"),
        verdict="arrears",
        layout="ZUS table with arrears",
    )
    refused = replace(tax(e, "letter", "pdf", "16 kwietnia 2026 r.", "w Drezdenku", "US odpowiedź"),
                      source=ce.tax_refusal(e, "16 kwietnia 2026 r.", "w Drezdenku"), verdict="refusal", layout="tax refusal")  # fmt: skip
    local = Paper(
        "other",
        "municipal certificate",
        ce.local_tax(b, "9 kwietnia 2026 r."),
        "scan",
        "zaświadczenie podatki",
        "issuer",
    )
    return (
        applied(a, sent(a, 13, 10, (
            form(a, "checklist", "scan", "hand", "10.04.2026"), owing, tax(a, "ordinance form", "scan", "10.04.2026", "w Międzyrzeczu"),
            status(a, "table", "scan", "hand", "10.04.2026"), minimis(a, "parts A-E", "scan", "hand", "10.04.2026"), draft(a, 0, "scan", "hand"),
        )), is_sound=False),
        applied(b, sent(b, 14, 13, (
            form(b, "columns", "pdf", "hand", "13.04.2026"), zus(b, "letter", "pdf", "10.04.2026"), local,
            status(b, "boxes", "pdf", "hand", "13.04.2026"), minimis(b, "numbered", "pdf", "hand", "13.04.2026"), draft(b, 3, "pdf", "hand"),
        )), is_sound=False, missing=("tax_certificate",)),
        applied(c, sent(c, 15, 15, (
            form(c, "lines", "pdf", "none", "14.04.2026"), zus(c, "numbered", "pdf", "13.04.2026"), tax(c, "letter", "pdf", "13 kwietnia 2026 r.", "we Wschowie"),
            status(c, "sentence", "pdf", "hand", "14.04.2026"), minimis(c, "grid", "pdf", "hand", "14.04.2026"), draft(c, 1, "pdf", "hand"),
        )), is_sound=False),
        applied(d, sent(d, 16, 9, (
            replace(form(d, "questions", "pdf", "hand", "15.04.2026"), faults=("outside_region",)), zus(d, "table", "pdf", "14.04.2026"),
            tax(d, "numbered", "pdf", "14.04.2026", "w Lesznie"), status(d, "strike-out", "pdf", "hand", "15.04.2026"),
            minimis(d, "parts A-E", "pdf", "hand", "15.04.2026"), draft(d, 2, "pdf", "hand"),
        )), is_sound=False),
        applied(e, sent(e, 17, 12, (
            form(e, "combs", "pdf", "hand", "16.04.2026"), zus(e, "electronic", "pdf", "15.04.2026"), refused,
            status(e, "table", "pdf", "hand", "16.04.2026"), minimis(e, "numbered", "pdf", "hand", "16.04.2026"), draft(e, 0, "pdf", "hand"),
        )), is_sound=False),
    )  # fmt: skip


def made() -> tuple[Application, ...]:
    """All of them."""
    return (*_digital(), *_scanned(), *_unsound())
