"""Papers of a company as mails, and the truth that follows from its answers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tests.blind.model import Application, Guise, Html, Mail, Paper, Signing, Truth, Value, Word
from tests.blind.press.mail import WARSAW
from tests.blind.rounds.r73 import forms_digital as fd
from tests.blind.rounds.r73 import forms_paper as fp
from tests.blind.rounds.r73 import offices as of
from tests.blind.rounds.r73 import statements as st
from tests.blind.rounds.r73.kit import Co

FORMS: dict[str, Callable[[Co, str, str], Html]] = {
    "table": fd.table_form, "cards": fd.cards_form, "sentences": fd.sentences_form, "webform": fd.webform,
    "dotted pen": fp.dotted, "grid TAK NIE": fp.grid, "lettered": fp.lettered, "boxes": fp.boxes,
}  # fmt: skip
WORDS: dict[str, Callable[[Co, str], Word]] = {
    "word questions": fd.questions_word,
    "word strikes": fd.strikes_word,
}
ZUS = (of.zus_letter, of.zus_table, of.zus_fields, of.zus_e)
TAX = (of.tax_letter, of.tax_table, of.tax_e, of.tax_numbered)
STATUS = (st.status_ticks, st.status_letter, st.status_table, st.status_strike)
MINIMIS = (st.minimis_official, st.minimis_lines, st.minimis_columns, st.minimis_pen)
NAMES = (
    (
        "formularz zgłoszeniowy",
        "ZUS",
        "urząd skarbowy",
        "oświadczenie o statusie",
        "de minimis",
        "umowa parafowana",
    ),
    ("1_formularz", "2_zus", "3_us", "4_status", "5_formularz_de_minimis", "6_projekt_umowy"),
    (
        "Zgłoszenie Szwajcaria",
        "Zaświadczenie ZUS",
        "Zaświadczenie US",
        "Oświadczenie MŚP",
        "Formularz pomocy",
        "Projekt umowy",
    ),
    ("skan001", "skan002", "skan003", "skan004", "skan005", "skan006"),
    ("IMG_2104", "IMG_2106", "IMG_2107", "IMG_2108", "IMG_2110", "IMG_2111"),
)


@dataclass(frozen=True)
class Plan:
    """How a company makes and sends its papers."""

    co: Co
    form: str
    guise: Guise
    """Of the form; the others follow it where it is scanned or photographed."""
    others: Guise
    offices: Guise
    signing: Signing
    zus: int
    tax: int
    status: int
    minimis: int
    contract: int
    names: int
    day: int
    minute: int
    packed: Literal["", "zip", "one_pdf"] = ""
    split: bool = False
    turned: int = 0
    dpi: int = 200
    sound: bool = True
    tax_owes: bool = False
    zus_refused: bool = False
    form_signing: Signing | None = None
    form_faults: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    subject: str = "Zgłoszenie do wyjazdu studyjnego – Szwajcaria"
    body: str = "Dzień dobry,\nw załączeniu przesyłam komplet dokumentów do naboru.\nPozdrawiam"


def truth(co: Co) -> dict[str, Value]:
    return {
        "size": co.size, "innovative": co.innovative, "certificates": list(co.certs), "website_pl": co.www or None, "website_foreign": co.foreign or None,
        "social_media": list(co.social), "events": len(co.events), "office_trips": len(co.trips), "lis": co.lis >= 0, "agreements": len(co.agreements),
        "horizontal": bool(co.horizontal), "voivodeship": co.voivodeship, "postal_code": co.code, "pkd": co.pkd, "delegate": co.delegate,
    }  # fmt: skip


def points(co: Co) -> dict[str, int | None]:
    return {
        "1": 5 if co.size == "medium" else 20, "2": None, "3": 0 if not co.certs else 5 if len(co.certs) <= 3 else 10,
        "4": 3 * bool(co.www) + 5 * bool(co.foreign) + 2 * bool(co.social), "5": (0, 1, 5, 10)[min(3, len(co.events))], "6": 10 if co.lis >= 0 else 0,
        "7": (0, 5, 10)[min(2, len(co.agreements))], "8": 10 if co.horizontal else 0, "9": 10 if not co.trips else 5 if len(co.trips) <= 2 else 0,
    }  # fmt: skip


def made(plan: Plan) -> Application:
    co, how = plan.co, plan.signing
    day = f"{plan.day - 1}.04.2026 r."
    early = (f"{plan.day - 5} kwietnia 2026 r.", f"{plan.day - 5:02}.04.2026")
    own: dict[str, Value] = {"nip": co.nip, "name": co.name}
    sign = plan.form_signing or how
    source: Html | Word = WORDS[plan.form](co, day) if plan.form in WORDS else FORMS[plan.form](co, sign, day)
    names = NAMES[plan.names]
    dpi, turned = plan.dpi, plan.turned
    zus_source = of.zus_refusal(co, early[0]) if plan.zus_refused else ZUS[plan.zus](co, early[plan.zus % 2])
    zus_truth: Truth = "refusal" if plan.zus_refused else "none"
    tax_truth: Truth = "arrears" if plan.tax_owes else "none"
    papers = [
        Paper("application_form", plan.form, source, plan.guise, names[0], sign, {**truth(co), **own}, faults=plan.form_faults, dpi=dpi, turned=turned),
        Paper("zus_certificate", f"zus {'refusal' if plan.zus_refused else plan.zus}", zus_source, plan.offices, names[1], "issuer", own, zus_truth, dpi=dpi, turned=turned,
              faults=("arrears",) if plan.zus_refused else ()),
        Paper("tax_certificate", f"tax {plan.tax}", TAX[plan.tax](co, early[(plan.tax + 1) % 2], plan.tax_owes), plan.offices, names[2], "issuer", own, tax_truth, dpi=dpi,
              faults=("arrears",) if plan.tax_owes else ()),
        Paper("status_declaration", f"status {plan.status}", STATUS[plan.status](co, how, day), plan.others, names[3], how, {**own, "size": co.size}, dpi=dpi),
        Paper("de_minimis_form", f"minimis {plan.minimis}", MINIMIS[plan.minimis](co, how, day), plan.others, names[4], how,
              {**own, "size": co.size, "pkd": co.pkd, "postal_code": co.code}, dpi=dpi),
        Paper("draft_contract", f"contract {plan.contract}", st.contract(co, how, plan.contract), plan.others, names[5], how, own, dpi=dpi),
    ]  # fmt: skip
    papers = [paper for paper in papers if paper.kind not in plan.missing]
    papers += [
        Paper("innovation_evidence", "certificate" if item.startswith("ISO") else "patent office", of.quality(co, item), plan.offices, f"certyfikat {n}", "issuer", dpi=dpi)
        for n, item in enumerate(co.certs, 1)
    ]  # fmt: skip
    at = datetime(2026, 4, plan.day, 9 + plan.minute % 6, plan.minute, tzinfo=WARSAW)
    if plan.split:
        mails: tuple[Mail, ...] = (
            Mail(at, co.mail, plan.subject, plan.body, tuple(papers[:3]), plan.packed),
            Mail(at.replace(minute=plan.minute + 8), co.mail, plan.subject + " – cz. 2", "Przesyłam pozostałe załączniki.", tuple(papers[3:]), plan.packed),
        )  # fmt: skip
    else:
        mails = (Mail(at, co.mail, plan.subject, plan.body, tuple(papers), plan.packed),)
    return Application(co.slug, co.name, co.nip, mails, plan.sound, truth(co), points(co), plan.missing)
