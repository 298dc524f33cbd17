"""Round r74: the office's own blanks, filled in many ways."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Literal

from docx.document import Document as WordDocument

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth, Value, Word
from tests.blind.press.mail import WARSAW
from tests.blind.rounds.r74 import blanks, certificates, form, unsound
from tests.blind.rounds.r74.companies import DIGITAL, PAPER
from tests.blind.rounds.r74.model import Company

_BLANKS: dict[str, Callable[[WordDocument, Company | None], None]] = {
    "application_form": form.form,
    "status_declaration": blanks.declaration,
    "de_minimis_form": blanks.de_minimis,
    "draft_contract": blanks.contract,
}
_NAMES = (
    ("formularz zgłoszeniowy", "oświadczenie o statusie", "formularz de minimis", "umowa parafowana"),
    ("Zal_2_formularz", "Zal_3_oswiadczenie", "Zal_6_de_minimis", "Zal_5_umowa"),
    ("zgłoszenie Szwajcaria", "status MŚP", "pomoc de minimis - informacje", "projekt umowy"),
    ("skan1", "skan2", "skan3", "skan4"),
)
_SUBJECTS = (
    "Zgłoszenie – wyjazd studyjny do Szwajcarii", "Formularz zgłoszeniowy z załącznikami",
    "Nabór „Innowacyjne Lubuskie” – dokumenty firmy", "Wyjazd do Szwajcarii – zgłoszenie udziału",
)  # fmt: skip


def _domestic(site: str | None) -> str | None:
    """The address alone, where the language stands beside it."""
    return site.split(" – ")[0] if site else None


def _fields(one: Company) -> dict[str, Value]:
    return {
        "size": one.size, "innovative": one.innovative, "certificates": [name for name, _ in one.certificates],
        "website_pl": one.site, "website_foreign": _domestic(one.foreign), "social_media": list(one.social),
        "events": len(one.events), "office_trips": len(one.trips), "lis": one.lis is not None,
        "agreements": len(one.agreements), "horizontal": one.horizontal is not None, "voivodeship": one.voivodeship,
        "postal_code": one.postal, "pkd": one.pkd, "delegate": one.delegate,
    }  # fmt: skip


def _steps(count: int, one: int, two: int, more: int) -> int:
    return (0, one, two)[count] if count < 3 else more


def _points(one: Company) -> dict[str, int | None]:
    held = len(one.certificates)
    return {
        "1": 5 if one.size == "medium" else 20, "2": None, "3": 10 if held > 3 else 5 if held else 0,
        "4": 3 * bool(one.site) + 5 * bool(one.foreign) + 2 * bool(one.social),
        "5": _steps(len(one.events), 1, 5, 10), "6": 10 if one.lis else 0, "7": _steps(len(one.agreements), 5, 10, 10),
        "8": 10 if one.horizontal else 0, "9": 10 if not one.trips else 5 if len(one.trips) < 3 else 0,
    }  # fmt: skip


def _filled(one: Company, kind: str, guise: Guise, name: str, signing: Signing) -> Paper:
    shown = replace(one, ink=replace(one.ink, signed="none")) if signing == "none" else one

    def write(document: WordDocument) -> None:
        _BLANKS[kind](document, shown)

    who: dict[str, Value] = {"nip": one.nip, "name": one.name}
    told: dict[str, dict[str, Value]] = {
        "application_form": {**_fields(one), **who},
        "status_declaration": {**who, "size": one.size},
        "de_minimis_form": {**who, "size": one.size, "pkd": one.pkd},
        "draft_contract": who,
    }
    way = "pen" if one.ink.pen else f"typed {one.ink.tick} {one.ink.choice}"
    return Paper(kind, f"own blank, {way}", Word(write), guise, name, signing, told[kind])


def _certificate(
    one: Company,
    kind: str,
    write: Callable[[Company], Html],
    guise: Guise,
    name: str,
    verdict: Truth = "none",
) -> Paper:
    layout = write.__name__.replace("_", " ")
    told: dict[str, Value] = {"nip": one.nip, "name": one.name}
    return Paper(kind, layout, write(one), guise, name, "issuer", told, verdict)


def _papers(one: Company, number: int, guise: Guise, formal: Guise) -> dict[str, Paper]:
    names = _NAMES[number % 3 if guise not in {"scan", "photo"} else number % 4]
    signing: Signing = one.ink.signed
    papers = {
        kind: _filled(one, kind, guise, name, signing) for kind, name in zip(_BLANKS, names, strict=True)
    }
    zus, tax = certificates.ZUS[number % 4], certificates.TAX[(number + number // 4) % 4]
    papers["zus_certificate"] = _certificate(one, "zus_certificate", zus, formal, f"ZUS {one.slug}")
    papers["tax_certificate"] = _certificate(one, "tax_certificate", tax, formal, f"US_{one.slug}")
    for item, (title, issuer) in enumerate(one.certificates, start=1):
        source = certificates.evidence(one, title, issuer, item)
        kept: Guise = "scan" if formal == "scan" else "pdf"
        papers[f"evidence{item}"] = Paper(
            "innovation_evidence", "patent" if "atent" in title else "certificate", source, kept,
            f"certyfikat {item}", "issuer",
        )  # fmt: skip
    return papers


def _application(
    one: Company, number: int, papers: dict[str, Paper], *, sound: bool = True, missing: tuple[str, ...] = (),
    packed: Literal["", "zip", "one_pdf"] = "", parts: int = 1,
) -> Application:  # fmt: skip
    sent = [paper for kind, paper in papers.items() if kind not in missing]
    at = datetime(2026, 4, 14 + number % 4, 8 + number % 7, 5 + 2 * number, tzinfo=WARSAW)
    body = (
        f"Dzień dobry,\n\nw załączeniu dokumenty firmy {one.name} (NIP {one.dashed}) na wyjazd studyjny do "
        f"Szwajcarii.\n\nZ poważaniem\n{one.boss}\n{one.role}\ntel. {one.phone}"
    )
    subject = f"{_SUBJECTS[number % 4]} – {one.name}"
    first, rest = (sent[:4], sent[4:]) if parts == 2 else (sent, [])
    mails = [Mail(at, one.mail, subject, body, tuple(first), packed)]
    if rest:
        more = f"Dzień dobry,\n\nprzesyłam pozostałe załączniki, NIP {one.dashed}.\n\n{one.boss}"
        mails.append(
            Mail(at.replace(minute=at.minute + 9), one.mail, f"{subject} – cz. 2", more, tuple(rest))
        )
    return Application(
        one.slug, one.name, one.nip, tuple(mails), sound, _fields(one), _points(one), missing
    )  # fmt: skip


def _sound() -> list[Application]:
    guises: tuple[Guise, ...] = ("pdf", "docx", "odt", "pdf", "docx", "pdf")
    made = [
        _application(one, number, _papers(one, number, guise, "pdf"), packed="zip" if number == 5 else "",
                     parts=2 if number == 3 else 1)
        for number, (one, guise) in enumerate(zip(DIGITAL, guises, strict=True))
    ]  # fmt: skip
    worn: tuple[tuple[Guise, Guise], ...] = (
        ("scan", "scan"), ("scan", "pdf"), ("scan", "pdf"), ("photo", "pdf"), ("photo", "photo"), ("scan", "scan"),
        ("scan", "scan"), ("photo", "scan"),
    )  # fmt: skip
    for number, (one, (guise, formal)) in enumerate(zip(PAPER, worn, strict=True)):
        papers = _papers(one, number + 1, guise, formal)
        if number == 3:
            papers["draft_contract"] = replace(papers["draft_contract"], turned=90)
        made.append(
            _application(
                one,
                number + 6,
                papers,
                packed="one_pdf" if number == 6 else "",
                parts=2 if number == 1 else 1,
            )
        )
    return made


def _unsound() -> list[Application]:
    arrears = _papers(unsound.ARREARS, 0, "pdf", "pdf")
    arrears["tax_certificate"] = _certificate(
        unsound.ARREARS, "tax_certificate", certificates.tax_arrears, "pdf", "zaświadczenie US", "arrears"
    )
    lacking = _papers(unsound.MISSING, 1, "scan", "pdf")
    unsigned = _papers(unsound.UNSIGNED, 2, "scan", "scan")
    bare = _filled(unsound.UNSIGNED, "application_form", "docx", "formularz zgłoszeniowy", "none")
    unsigned["application_form"] = bare
    refused = _papers(unsound.REFUSED, 3, "docx", "pdf")
    refused["zus_certificate"] = _certificate(
        unsound.REFUSED, "zus_certificate", certificates.zus_refusal, "scan", "pismo z ZUS", "refusal"
    )
    return [
        _application(unsound.ARREARS, 14, arrears, sound=False),
        _application(unsound.MISSING, 15, lacking, sound=False, missing=("draft_contract",)),
        _application(unsound.UNSIGNED, 16, unsigned, sound=False),
        _application(unsound.REFUSED, 17, refused, sound=False),
        _application(unsound.OUTSIDE, 18, _papers(unsound.OUTSIDE, 1, "pdf", "pdf"), sound=False),
    ]


def _blank(kind: str) -> Word:
    return Word(lambda document: _BLANKS[kind](document, None))


ROUND = Round(
    "r74",
    "the Regulamin, the kinds of documents, the contract and the blind model; no reader, sample or earlier round",
    (*_sound(), *_unsound()),
    {kind: _blank(kind) for kind in _BLANKS},
)
