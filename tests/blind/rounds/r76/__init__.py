"""Own blanks: the office's five forms in ruled tables and sentences with gaps; nineteen companies fill them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from tests.blind.model import Application, Guise, Html, Mail, Paper, Round, Signing, Truth, Value, Word
from tests.blind.press.mail import WARSAW
from tests.blind.rounds.r76 import blank_form, blank_rest, offices
from tests.blind.rounds.r76.companies import DIGITAL, SCANNED, UNSOUND
from tests.blind.rounds.r76.company import Company

ZUS: Final = ("letter", "table", "numbered", "e-confirmation")
TAX: Final = ("kas", "letter", "e-us", "typescript")
TOWNS: Final = {
    "65": "Zielonej Górze",
    "66": "Gorzowie Wielkopolskim",
    "67": "Nowej Soli",
    "68": "Żarach",
    "69": "Słubicach",
}


def _fields(one: Company) -> dict[str, Value]:
    return {
        "size": one.size, "innovative": one.innovative, "certificates": list(one.certificates), "website_pl": one.site,
        "website_foreign": one.foreign, "social_media": list(one.social), "events": len(one.events),
        "office_trips": len(one.trips), "lis": one.lis is not None, "agreements": len(one.agreements),
        "horizontal": one.horizontal is not None, "voivodeship": one.voivodeship, "postal_code": one.postal_code,
        "pkd": one.pkd, "delegate": one.delegate,
    }  # fmt: skip


def _points(one: Company) -> dict[str, int | None]:
    certificates, events, trips, agreements = map(
        len, (one.certificates, one.events, one.trips, one.agreements)
    )
    return {
        "1": 5 if one.size == "medium" else 20, "2": None, "3": 10 if certificates > 3 else 5 if certificates else 0,
        "4": 3 * (one.site is not None) + 5 * (one.foreign is not None) + 2 * bool(one.social),
        "5": 10 if events > 2 else (0, 1, 5)[events], "6": 10 if one.lis else 0,
        "7": 10 if agreements > 1 else 5 * agreements, "8": 10 if one.horizontal else 0,
        "9": 10 if not trips else 5 if trips < 3 else 0,
    }  # fmt: skip


def _own(one: Company, guises: Sequence[Guise], signing: Signing, dpi: int) -> list[Paper]:
    who: dict[str, Value] = {"nip": one.nip, "name": one.name}
    asked = (
        ("application_form", "office tables", blank_form.application_form(one), "Formularz zgłoszeniowy", who | _fields(one)),
        ("status_declaration", "gaps and table", blank_rest.declaration(one), "Oświadczenie o statusie", who | {"size": one.size}),
        ("de_minimis_form", "parts A–E", blank_rest.de_minimis(one), "Formularz de minimis", who | {"size": one.size}),
        ("draft_contract", "three pages", blank_rest.contract(one), "Umowa projekt", who),
    )  # fmt: skip
    return [
        Paper(kind, f"{layout}, {one.way}", Word(write), guise, f"{title} {one.slug}", signing, told, dpi=dpi)
        for (kind, layout, write, title, told), guise in zip(asked, guises, strict=True)
    ]


def _offices(
    one: Company, number: int, guise: Guise, dpi: int, zus: Html | None = None, tax: Html | None = None
) -> list[Paper]:
    who: dict[str, Value] = {"nip": one.nip, "name": one.name}
    town = "Głogowie" if one.town == "Głogów" else TOWNS[one.postal_code[:2]]
    layouts = ZUS[number % 4], TAX[(number + number // 4) % 4]
    verdicts: tuple[Truth, Truth] = ("arrears" if zus else "none", "refusal" if tax else "none")
    return [
        Paper("zus_certificate", "ZUS " + layouts[0], zus or offices.zus(one, layouts[0], "08.04.2026"), guise,
              f"ZUS {one.slug}", "issuer", who, verdicts[0], dpi=dpi),
        Paper("tax_certificate", "refusal" if tax else "US " + layouts[1], tax or offices.tax(one, layouts[1], "07.04.2026", town), guise,
              f"US {one.slug}", "issuer", who, verdicts[1], dpi=dpi),
    ]  # fmt: skip


def _more(one: Company, guise: Guise, has_statement: bool) -> list[Paper]:
    papers = [
        Paper(
            "innovation_evidence",
            "certificate copy",
            offices.evidence(one, number),
            guise,
            f"certyfikat {number + 1}",
            "issuer",
        )
        for number in range(len(one.certificates))
    ]
    if has_statement:
        papers.append(
            Paper("de_minimis_statement", "none received", Word(blank_rest.statement(one)), "scan" if one.signs else "pdf",
                  "Zał. 4 pomoc de minimis", "hand" if one.signs else "electronic", {"nip": one.nip, "name": one.name})
        )  # fmt: skip
    return papers


def _application(
    one: Company,
    number: int,
    papers: Sequence[Paper],
    *,
    sound: bool,
    missing: tuple[str, ...] = (),
    split: bool = False,
) -> Application:
    day, month, year = map(int, one.day.split("."))
    at = datetime(year, month, day, 9 + number % 6, 7 * number % 60, tzinfo=WARSAW)
    words = ("Dzień dobry, w załączeniu zgłoszenie naszej firmy na wyjazd do Szwajcarii.", "Szanowni Państwo, przesyłam komplet dokumentów.",
             "Witam, dokumenty do naboru „Innowacyjne Lubuskie” w załącznikach.")[number % 3]  # fmt: skip
    body = f"{words}\n\nPozdrawiam\n{one.owner}\n{one.name}\ntel. {one.phone}"
    subject = (
        "Zgłoszenie – wyjazd studyjny Szwajcaria",
        f"Nabór Szwajcaria 2026 – {one.name}",
        "Formularz zgłoszeniowy z załącznikami",
    )[number % 3]
    parts = (papers[:4], papers[4:]) if split else (papers,)
    mails = tuple(
        Mail(at.replace(hour=at.hour + turn), one.email, subject if not turn else f"{subject} – cz. 2", body, tuple(part),
             "zip" if number % 5 == 3 and not split else "")
        for turn, part in enumerate(parts)
    )  # fmt: skip
    return Application(one.slug, one.name, one.nip, mails, sound, _fields(one), _points(one), missing)


def _digital() -> list[Application]:
    shapes: tuple[tuple[Guise, ...], ...] = (
        ("pdf",) * 4, ("pdf",) * 4, ("docx", "docx", "pdf", "pdf"), ("pdf",) * 4, ("odt", "pdf", "odt", "pdf"), ("docx", "pdf", "docx", "pdf"),
    )  # fmt: skip
    return [
        _application(one, at, [*_own(one, shape, "electronic", 200), *_offices(one, at, "pdf", 200), *_more(one, "pdf", at % 3 == 0)],
                     sound=True, split=at == 5)
        for at, (one, shape) in enumerate(zip(DIGITAL, shapes, strict=True))
    ]  # fmt: skip


def _scanned() -> list[Application]:
    found = []
    for at, one in enumerate(SCANNED):
        guise: Guise = "photo" if at in {3, 5} else "scan"
        dpi = (200, 200, 150, 200, 300, 200, 200, 200)[at]
        office: Guise = ("pdf", "scan", "pdf", "photo", "pdf", "pdf", "scan", "scan")[at]
        papers = [
            *_own(one, (guise,) * 4, "hand", dpi),
            *_offices(one, at, office, dpi),
            *_more(one, "scan" if at % 2 else "pdf", at == 4),
        ]
        found.append(_application(one, at + 6, papers, sound=True, split=at == 6))
    return found


def _unsound() -> list[Application]:
    owing, lacking, unsigned, outside, plain = UNSOUND
    scan: tuple[Guise, ...] = ("scan",) * 4
    pdf: tuple[Guise, ...] = ("pdf",) * 4
    said = "płatnik posiada zaległości w opłacaniu składek na ubezpieczenia społeczne za luty 2026 r. w kwocie 4 318,22 zł"
    zus = offices.zus(owing, "numbered", "08.04.2026", said)
    refused = offices.tax_refusal(unsigned, "09.04.2026", "Gorzowie Wielkopolskim")
    request = Paper("other", "request for a certificate", offices.tax_request(lacking, "10.04.2026", "Zielonej Górze"), "pdf",
                    "US foxdata", "hand")  # fmt: skip
    not_initialled = _own(plain, scan, "hand", 200)
    not_initialled[3] = Paper("draft_contract", "three pages, bare", Word(blank_rest.contract(plain, initialled=False)), "scan",
                              "Umowa projekt pianex", "none", {"nip": plain.nip, "name": plain.name}, faults=("not_initialled",))  # fmt: skip
    away = _own(outside, pdf, "electronic", 200)
    first = away[0]
    away[0] = Paper(first.kind, first.layout, first.source, first.guise, first.file_name, first.signing, first.fields,
                    faults=("outside_region",))  # fmt: skip
    bare = Company(
        **{name: getattr(unsigned, name) for name in Company.__dataclass_fields__} | {"signs": False}
    )
    mixed = _own(unsigned, scan, "hand", 200)
    mixed[0] = _own(bare, pdf, "none", 200)[0]
    return [
        _application(owing, 14, [*_own(owing, scan, "hand", 200), *_offices(owing, 2, "scan", 200, zus=zus)], sound=False),
        _application(lacking, 15, [*_own(lacking, pdf, "electronic", 200), _offices(lacking, 1, "pdf", 200)[0], request],
                     sound=False, missing=("tax_certificate",)),
        _application(unsigned, 16, [*mixed, *_offices(unsigned, 3, "scan", 200, tax=refused)], sound=False),
        _application(outside, 17, [*away, *_offices(outside, 0, "pdf", 200)], sound=False),
        _application(plain, 18, [*not_initialled, *_offices(plain, 1, "pdf", 200)], sound=False),
    ]  # fmt: skip


ROUND: Final = Round(
    "r76",
    "the Regulamin, the kinds of documents, the contract's field names and the shape of a delivery; no reader, sample or earlier round",
    (*_digital(), *_scanned(), *_unsound()),
    {
        "application_form": Word(blank_form.application_form(None)), "status_declaration": Word(blank_rest.declaration(None)),
        "de_minimis_form": Word(blank_rest.de_minimis(None)), "draft_contract": Word(blank_rest.contract(None)),
        "de_minimis_statement": Word(blank_rest.statement(None)),
    },
)  # fmt: skip
