"""Round 71: nobody knows the forms; six offices send files, the others print, write by pen and scan."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Literal

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Truth, Word
from tests.blind.press.mail import WARSAW
from tests.blind.rounds.r71 import forms_digital, forms_paper, offices
from tests.blind.rounds.r71.companies import DIGITAL, SCANNED, UNSOUND
from tests.blind.rounds.r71.papers import MINIMIS, STATUS, contract, minimis_statement, register_extract
from tests.blind.rounds.r71.tools import Firm, points, truth

Pack = Literal["", "zip", "one_pdf"]
_ZUS: tuple[Callable[[Firm, str, str], Html], ...] = (
    offices.zus_letter,
    offices.zus_table,
    offices.zus_fields,
    offices.zus_electronic,
)
_TAX: tuple[Callable[[Firm, str, str], Html], ...] = (
    offices.tax_letter,
    offices.tax_table,
    offices.tax_electronic,
    offices.tax_points,
)
_MAILS = (
    ("Zgłoszenie na wyjazd studyjny do Szwajcarii", "Dzień dobry,\n\nw załączeniu przesyłam zgłoszenie naszej firmy wraz z załącznikami.\n\nPozdrawiam\n{0}"),
    ("Szwajcaria – formularz zgłoszeniowy {1}", "Szanowni Państwo,\n\nprzesyłamy komplet dokumentów do naboru.\n\nZ poważaniem\n{0}\n{1}"),
    ("Rekrutacja – wyjazd studyjny Szwajcaria 22–25 VI 2026", "Witam,\nprzesyłam dokumenty rekrutacyjne firmy {1}. Proszę o potwierdzenie otrzymania.\n{0}"),
)  # fmt: skip
_NAMES = (
    ("Formularz zgłoszeniowy", "ZUS", "US", "Oświadczenie o statusie", "de minimis", "umowa parafowana", "certyfikaty"),
    ("1_formularz", "2_zaswiadczenie_ZUS", "3_zaswiadczenie_US", "4_oswiadczenie", "5_pomoc_de_minimis", "6_umowa", "7_kopie_certyfikatow"),
    ("zał. 2 zgłoszenie", "niezaleganie ZUS", "niezaleganie skarbowy", "status MŚP", "formularz informacji", "projekt umowy", "zał. certyfikaty"),
)  # fmt: skip


def _by_office(source: Html, guise: Guise) -> Html:
    """As the office gives it: on paper signed by pen, as a file by a certificate."""
    if guise in {"scan", "photo"}:
        return source
    return Html(
        re.sub(
            r"<svg.*?</svg>", "<small>podpisano kwalifikowanym podpisem elektronicznym</small>", source.text
        )
    )


def _papers(
    f: Firm, n: int, form: Html | Word, layout: str, guise: Guise, pen: str = "", office: Guise = "pdf"
) -> tuple[Paper, ...]:
    """The whole set; a scan or photograph is signed by hand, a file electronically."""
    by_hand = guise in {"scan", "photo"}
    signing: Literal["hand", "electronic"] = "hand" if by_hand else "electronic"
    own: Guise = guise if by_hand else "pdf"
    names = _NAMES[n % 3]
    who = {"nip": f.nip, "name": f.name}
    zus, tax = n % 4, (n + 1 + n // 4) % 4
    status, minimis, deal = (n + n // 4) % 4, (n + 2 + n // 4) % 4, n % 4
    dpi = 200 if n % 2 else 220
    filled = pen if minimis == 2 else ""
    made = [
        Paper("application_form", layout, form, guise, names[0], signing, {**who, **truth(f)}, dpi=dpi),
        Paper("zus_certificate", f"ZUS {zus}", _by_office(_ZUS[zus](f, "2 kwietnia 2026 r.", f"{41000 + 37 * n}/2026"), office), office, names[1], "issuer", who, "none", dpi=dpi),
        Paper("tax_certificate", f"US {tax}", _by_office(_TAX[tax](f, "1 kwietnia 2026 r.", f"{810 + 13 * n}.4021.{n + 3}.2026"), office), office, names[2], "issuer", who, "none", dpi=dpi),
        Paper("status_declaration", f"status {status}", STATUS[status](f, by_hand, pen), own, names[3], signing, {**who, "size": f.size}, dpi=dpi),
        Paper("de_minimis_form", f"de minimis {minimis}", MINIMIS[minimis](f, by_hand, filled), own, names[4], signing,
              {**who, "size": f.size, "pkd": f.pkd}, dpi=dpi),
        Paper("draft_contract", f"contract {deal}", contract(f, deal, by_hand), own, names[5], signing, who, dpi=dpi),
    ]  # fmt: skip
    if f.certificates:
        made.append(
            Paper(
                "innovation_evidence",
                "certificates",
                offices.evidence(f),
                "scan" if by_hand else "pdf",
                names[6],
                "issuer",
                dpi=dpi,
            )
        )
    if f.slug == "lupak":
        made.append(
            Paper(
                "de_minimis_statement",
                "statement with a table",
                minimis_statement(f),
                "pdf",
                "zał. 4 oświadczenie",
                "electronic",
                who,
            )
        )
    if f.slug in {"wodomax", "okna"}:
        made.append(Paper("other", "KRS print-out", register_extract(f), "pdf", "odpis KRS", "issuer", who))
    return tuple(made)


def _application(
    f: Firm,
    n: int,
    papers: tuple[Paper, ...],
    pack: Pack = "",
    is_sound: bool = True,
    missing: tuple[str, ...] = (),
) -> Application:
    subject, body = _MAILS[n % 3]
    sent = datetime(2026, 4, (9, 10, 13, 14, 15)[n % 5], 8 + n % 7, (11 * n + 4) % 60, tzinfo=WARSAW)
    mail = Mail(
        sent, f.mail, subject.format(f.delegate, f.name), body.format(f.delegate, f.name), papers, pack
    )
    return Application(f.slug, f.name, f.nip, (mail,), is_sound, truth(f), points(f), missing)


def _digital() -> list[Application]:
    d = forms_digital
    layouts: tuple[tuple[Callable[[Firm], Html | Word], Guise, Pack], ...] = (
        (d.table, "pdf", ""), (d.questions, "pdf", "zip"), (d.cards, "pdf", ""), (d.word_lines, "docx", ""),
        (d.word_strike, "pdf", ""), (d.sentences, "odt", ""),
    )  # fmt: skip
    return [
        _application(f, n, _papers(f, n, write(f), f"form {write.__name__}", guise), pack)
        for n, (f, (write, guise, pack)) in enumerate(zip(DIGITAL, layouts, strict=True))
    ]


def _scanned() -> list[Application]:
    p = forms_paper
    layouts: tuple[tuple[Callable[[Firm, str], Html], str, Guise, Guise, Pack], ...] = (
        (p.dotted, "caveat", "scan", "pdf", ""), (p.circled, "kalam", "scan", "scan", ""), (p.columns, "kalam", "photo", "pdf", ""),
        (p.typed_struck, "", "photo", "photo", ""), (p.typed_struck, "", "scan", "pdf", ""), (p.columns, "caveat", "scan", "pdf", ""),
        (p.circled, "caveat", "scan", "scan", "one_pdf"), (p.dotted, "kalam", "photo", "pdf", ""),
    )  # fmt: skip
    return [
        _application(f, n, _papers(f, n, write(f, pen), f"form {write.__name__}", guise, pen, office), pack)
        for n, (f, (write, pen, guise, office, pack)) in enumerate(
            zip(SCANNED, layouts, strict=True), len(DIGITAL)
        )
    ]


def _certificate(
    papers: tuple[Paper, ...], kind: str, source: Html, layout: str, verdict: Truth
) -> tuple[Paper, ...]:
    return tuple(
        replace(one, source=source, layout=layout, verdict=verdict, faults=("arrears",))
        if one.kind == kind
        else one
        for one in papers
    )


def _unsound() -> list[Application]:
    owing, lacking, bare, refused, outside = (
        UNSOUND[key] for key in ("arrears", "missing", "unsigned", "refused", "outside")
    )
    owed = _papers(owing, 14, forms_paper.columns(owing, "caveat"), "form columns", "scan", "caveat", "scan")
    owed = _certificate(
        owed,
        "zus_certificate",
        offices.zus_arrears(owing, "3 kwietnia 2026 r.", "41877/2026"),
        "ZUS arrears",
        "arrears",
    )
    part = _papers(lacking, 15, forms_digital.table(lacking), "form table", "pdf")
    part = tuple(one for one in part if one.kind != "de_minimis_form")
    blank = _papers(bare, 16, forms_digital.questions(bare), "form questions", "pdf")
    blank = (replace(blank[0], signing="none", faults=("unsigned",)), *blank[1:])
    no = _papers(refused, 17, forms_paper.dotted(refused, "kalam"), "form dotted", "scan", "kalam", "scan")
    no = _certificate(
        no,
        "tax_certificate",
        offices.tax_refused(refused, "7 kwietnia 2026 r.", "812.4021.77.2026"),
        "US refusal",
        "refusal",
    )
    away = _papers(outside, 18, forms_digital.cards(outside), "form cards", "pdf")
    return [
        _application(owing, 14, owed, is_sound=False),
        _application(lacking, 15, part, is_sound=False, missing=("de_minimis_form",)),
        _application(bare, 16, blank, is_sound=False),
        _application(refused, 17, no, is_sound=False),
        _application(outside, 18, away, is_sound=False),
    ]


ROUND = Round(
    "r71",
    "The Regulamin, domain.md, forms.md, contract.md, the delivery's model and the call's dates; no reader, sample or earlier round.",
    (*_digital(), *_scanned(), *_unsound()),
)  # fmt: skip
